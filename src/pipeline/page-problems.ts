import { readLog } from '../archive/log.ts'
import type { Archive } from '../archive/open-archive.ts'
import type { BuildIndex, NoticeEntry } from '../index/contract.ts'
import type { Incident } from '../model/incident.ts'
import type { Problem } from '../model/problem.ts'
import { marks } from './plan.ts'
import { looksIn, type Taken, takenByNotice } from './taken-captures.ts'

/** What is kept of a notice's captures, so that they are compared again only where something about them has changed. */
interface Compared {
  readonly of: string
  readonly problems: readonly Problem[]
}

interface ComparedPages {
  /** Captures and addresses that give theirs no more, when the log was last looked at. */
  readonly captures: number
  readonly gone: number
  readonly notices: Readonly<Record<string, Compared>>
}

/**
 * What the captures of notices show that the notices do not say: silent edits, pages that are gone, notices left
 * behind by their pages. Only notices that were captured more than once, or whose page is gone, are looked at.
 * @returns By id, and the mark to keep.
 */
export async function pageProblems(input: {
  readonly archive: Archive
  readonly index: BuildIndex
  readonly entries: readonly NoticeEntry[]
  incidents(): readonly Pick<Incident, 'notices'>[]
  readonly engine: string
}): Promise<{ readonly byNotice: ReadonlyMap<string, readonly Problem[]>; readonly mark: string }> {
  const { archive, index, entries, incidents, engine } = input
  const byNotice = new Map<string, readonly Problem[]>()
  if (archive.layout !== 'own') return { byNotice, mark: 'null' }
  const { lines } = readLog(archive.home)
  const before = JSON.parse(index.mark(marks.compared) ?? 'null') as ComparedPages | null
  const captures = lines.filter(line => line.did === 'capture').length
  const looks = looksIn(lines)
  const counted = { captures, gone: looks.gone.size }
  const isQuiet = before?.captures === captures && before.gone === 0 && looks.gone.size === 0
  // Most archives have one capture of each notice: their records need not be looked at by every build.
  if (captures === 0 || (isQuiet && Object.keys(before.notices).length === 0))
    return { byNotice, mark: JSON.stringify({ ...counted, notices: {} }) }
  const known = new Map(entries.map(entry => [entry.path, entry]))
  const doubted = [...takenByNotice(archive)].filter(
    ([path, taken]) => known.has(path) && (taken.length > 1 || taken.some(isGone)),
  )
  const compared: Record<string, Compared> = {}
  const days = daysOfIncidents(entries, incidents())
  const { openCaptures } = await import('./capture-history.ts')
  const shelf = openCaptures(archive)
  for (const [path, taken] of doubted) {
    const { id, capture } = known.get(path)!
    const reports = days(id)
    const states = taken.map(({ record: { sha256 } }) => [
      sha256,
      looks.seen.get(sha256),
      looks.gone.get(sha256),
    ])
    const of = JSON.stringify([engine, capture, reports, states])
    const same = before?.notices[path]?.of === of ? before.notices[path] : null
    const problems = same?.problems ?? (await shelf.historyOf(path, reports)).problems
    compared[path] = { of, problems }
    if (problems.length > 0) byNotice.set(id, problems)
  }
  return { byNotice, mark: JSON.stringify({ ...counted, notices: compared } satisfies ComparedPages) }

  function isGone({ record }: Taken): boolean {
    return looks.gone.has(record.sha256)
  }
}

/** For a notice the days on which the other notices of its incident were published. */
function daysOfIncidents(
  entries: readonly NoticeEntry[],
  incidents: readonly Pick<Incident, 'notices'>[],
): (id: string) => string[] {
  const published = new Map(entries.map(entry => [entry.id, entry.published]))
  const others = new Map(incidents.flatMap(({ notices }) => notices.map(id => [id, notices] as const)))
  return id => (others.get(id) ?? []).flatMap(other => (other === id ? [] : (published.get(other) ?? [])))
}
