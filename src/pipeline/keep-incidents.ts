import { decisionPath } from '../archive/decisions.ts'
import type { Disk } from '../archive/disk.ts'
import { GroupRegister } from '../archive/group-ids.ts'
import type { IdFile } from '../archive/id-file.ts'
import type { Archive } from '../archive/open-archive.ts'
import { findRoots } from '../incidents/find-roots.ts'
import { joinIncidents } from '../incidents/join-incidents.ts'
import type { ThreadedNotice } from '../incidents/pair.ts'
import { rejoin } from '../incidents/rejoin.ts'
import type { Joined } from '../incidents/settle.ts'
import type { BuildIndex, NoticeEntry } from '../index/contract.ts'
import type { KeptIncident, KeptRoot } from '../index/incident-contract.ts'
import { keptIncident, keptRoot } from '../index/kept.ts'
import type { Join, JoinedIncident } from '../model/incident.ts'
import type { StandingJudgement } from '../model/judgement.ts'
import type { Problem } from '../model/problem.ts'
import type { Joining } from './joining.ts'
import { marks } from './plan.ts'
import { readJudgements } from './read-judgements.ts'
import { listedCompanies } from './read-listed.ts'

/** Every pair that joining found, and the rules by which it did. */
interface FoundPairs {
  readonly rules: string
  readonly pairs: readonly Join[]
}

/** What was known before a build changed any row: then only what the changed notices can touch is compared. */
export interface BeforeRows {
  readonly pairs: readonly Join[]
  /** Told before rows are replaced or taken out: keeps them, and those whose links lead to them, as they were. */
  leave(ids: readonly string[]): void
  /** What was left, by id. */
  readonly left: ReadonlyMap<string, ThreadedNotice>
}

export interface KeptIncidents {
  readonly incidents: readonly KeptIncident[]
  readonly roots: readonly KeptRoot[]
  /** Of decisions. */
  readonly problems: readonly Problem[]
}

/** Asked before rows change; null where the index does not know, or by other rules. */
export function beforeRows(index: BuildIndex, joining: Joining): BeforeRows | null {
  const pairs = foundPairs(index, joining)
  if (pairs === null) return null
  const left = new Map<string, ThreadedNotice>()
  const leave = (ids: readonly string[]): void => {
    for (const notice of index.threadsAround(ids)) if (!left.has(notice.id)) left.set(notice.id, notice)
  }
  return { pairs, leave, left }
}

/** The pairs of the notices in the index; null where these are other notices by now, or other rules. */
function foundPairs(index: BuildIndex, { rules }: Joining): readonly Join[] | null {
  const kept = index.mark(marks.joined) === null ? null : index.mark(marks.pairs)
  const found = kept === null ? null : (JSON.parse(kept) as FoundPairs)
  return found?.rules === rules ? found.pairs : null
}

/**
 * Joins the notices of the index into incidents and root events, gives these their ids, and keeps them in the index;
 * where neither notices nor rules nor decisions have changed, what is kept there is handed back. Ids are on the disk
 * before anything shows them.
 */
export function keepIncidents(input: {
  readonly archive: Archive
  readonly index: BuildIndex
  readonly disk: Disk
  readonly ids: IdFile
  readonly entries: readonly NoticeEntry[]
  readonly joining: Joining
  readonly before: BeforeRows | null
  /** Ids of the notices whose rows this build put. */
  readonly put: ReadonlySet<string>
}): KeptIncidents {
  const { archive, index, disk, ids, entries, joining } = input
  const names = {
    incident: new GroupRegister(ids, 'incident', { disjoint: true }),
    root: new GroupRegister(ids, 'root-event', { disjoint: false }),
  }
  const known = index.keptIds()
  if (!known.incidents.every(id => names.incident.knows(id))) names.incident.restore(index.keptIncidents())
  if (!known.roots.every(id => names.root.knows(id))) names.root.restore(index.keptRoots())
  if (index.mark(marks.joined) === joining.all) {
    ids.save(disk)
    const kept = { incidents: index.keptIncidents(), roots: index.keptRoots() }
    return { ...kept, problems: JSON.parse(index.mark(marks.joinProblems) ?? '[]') as Problem[] }
  }

  const { judgements, problems: unread } = readJudgements(archive, entries)
  const threads = index.threads()
  const joined = joinedNow(threads, judgements, foundPairs(index, joining), input)
  const { companies, problems: unlisted } = listedCompanies(archive)
  const problems = [...unread, ...unlisted, ...joined.problems.map(problem => placed(problem, judgements))]

  const byId = new Map(entries.map(entry => [entry.id, entry]))
  const called = names.incident.name(joined.incidents.map(({ notices }) => notices))
  const named = joined.incidents.map((incident, at): JoinedIncident => ({ ...incident, id: called[at]!.id }))
  const incidents = named.map((incident, at) => keptIncident({ ...incident, ...called[at]! }, byId))
  const counting = new Set(incidents.flatMap(({ counted }) => counted))
  const found = findRoots(threads, named)
  const rootNames = names.root.name(found.map(({ notices }) => notices))
  const roots = found.map((root, at) => keptRoot({ ...root, ...rootNames[at]! }, counting, byId))

  ids.save(disk)
  const pairs: FoundPairs = { rules: joining.rules, pairs: joined.pairs }
  index.putIncidents({
    incidents,
    roots,
    judgements,
    marks: {
      [marks.joined]: joining.all,
      [marks.pairs]: JSON.stringify(pairs),
      [marks.joinProblems]: JSON.stringify(problems),
      [marks.listed]: companies.length > 0 ? JSON.stringify(companies) : null,
    },
  })
  return { incidents, roots, problems }
}

/** Compares only what has changed, as far as it is known what was there before. */
function joinedNow(
  now: readonly ThreadedNotice[],
  judgements: readonly StandingJudgement[],
  unchanged: readonly Join[] | null,
  {
    index,
    before,
    put,
  }: {
    readonly index: BuildIndex
    readonly before: BeforeRows | null
    readonly put: ReadonlySet<string>
  },
): Joined {
  if (unchanged) return rejoin({ pairs: unchanged, gone: [] }, now, new Set(), { judgements })
  if (!before) return joinIncidents(now, { judgements })
  // A notice's links may lead elsewhere because another notice came or went.
  const changed = new Set(index.threadsAround([...put]).map(({ id }) => id))
  const there = new Set(now.map(({ id }) => id))
  for (const id of before.left.keys()) if (there.has(id)) changed.add(id)
  return rejoin({ pairs: before.pairs, gone: [...before.left.values()] }, now, changed, { judgements })
}

/** A contradiction of judgements, placed at one of the decisions that make it up. */
function placed(problem: Problem, judgements: readonly StandingJudgement[]): Problem {
  const { a, b } = problem.details
  const said = judgements.find(
    judgement =>
      judgement.verdict === 'different' &&
      ((judgement.a === a && judgement.b === b) || (judgement.a === b && judgement.b === a)),
  )
  return said ? { ...problem, place: { path: decisionPath(said.decision) } } : problem
}
