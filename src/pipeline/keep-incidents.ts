import { decisionPath } from '../archive/decisions.ts'
import type { Disk } from '../archive/disk.ts'
import { GroupRegister } from '../archive/group-ids.ts'
import type { IdFile } from '../archive/id-file.ts'
import type { Archive } from '../archive/open-archive.ts'
import { citedReports } from '../incidents/cited-reports.ts'
import { findRootsAndTexts } from '../incidents/find-roots.ts'
import { compareAll } from '../incidents/join-incidents.ts'
import type { ThreadedNotice } from '../incidents/pair.ts'
import { type ComparedAgain, comparedAgain } from '../incidents/rejoin.ts'
import type { LikenedTexts } from '../incidents/roots/attach.ts'
import { inHandOf, settle } from '../incidents/settle.ts'
import { staysJoined } from '../incidents/stays-joined.ts'
import type { BuildIndex, NoticeEntry } from '../index/contract.ts'
import type { KeptIncident, KeptRoot } from '../index/incident-contract.ts'
import { keptIncident, keptRoot } from '../index/kept.ts'
import type { Join, JoinedIncident } from '../model/incident.ts'
import type { StandingJudgement } from '../model/judgement.ts'
import type { Problem } from '../model/problem.ts'
import { sameValue } from '../model/same-value.ts'
import { readPairs, writePairs } from './found-pairs.ts'
import type { Joining } from './joining.ts'
import { marks, pendingIn } from './plan.ts'
import { readJudgements } from './read-judgements.ts'
import { listedCompanies } from './read-listed.ts'
import { joinedFiles } from './write-readings.ts'

/** What was known before a build changed any row: then only what the changed notices can touch is compared. */
export interface BeforeRows {
  readonly pairs: readonly Join[]
  /** `all` of the Joining by which they were found. */
  readonly joined: string
  /** Told before rows are replaced or taken out: keeps them, and those whose links lead to them, as they were. */
  leave(ids: readonly string[]): void
  /** What was left, by id. */
  readonly left: ReadonlyMap<string, ThreadedNotice>
}

export interface KeptIncidents {
  incidents(): readonly KeptIncident[]
  roots(): readonly KeptRoot[]
  /** The lines of their derived files are those of before. */
  readonly isAsBefore: boolean
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
  return { pairs, joined: index.mark(marks.joined)!, leave, left }
}

/** The pairs of the notices in the index; null where these are other notices by now, or other rules. */
function foundPairs(index: BuildIndex, { rules }: Joining): readonly Join[] | null {
  const kept = index.mark(marks.joined) === null ? null : index.mark(marks.pairs)
  return kept === null ? null : readPairs(kept, rules)
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
  const asKept = (): KeptIncidents => ({
    incidents: () => index.keptIncidents(),
    roots: () => index.keptRoots(),
    isAsBefore: true,
    problems: JSON.parse(index.mark(marks.joinProblems) ?? '[]') as Problem[],
  })
  if (index.mark(marks.joined) === joining.all) {
    ids.save(disk)
    return asKept()
  }

  const byId = new Map(entries.map(entry => [entry.id, entry]))
  const threads = index.threads()
  const compared = comparedNow(threads, foundPairs(index, joining), input)
  const renewed = renewedIncidents(threads, compared, byId, input)
  if (renewed) {
    ids.save(disk)
    const { incidents, citeAlike } = renewed
    const pending = citeAlike ? {} : pendingJoined(index)
    index.renewIncidents({ incidents, marks: { [marks.joined]: joining.all, ...pending } })
    return { ...asKept(), isAsBefore: citeAlike }
  }
  const { judgements, problems: unread } = readJudgements(archive, entries)
  const joined = { ...settle(compared.sorted, compared.pairs, judgements), pairs: compared.pairs }
  const { companies, problems: unlisted } = listedCompanies(archive)
  const problems = [...unread, ...unlisted, ...joined.problems.map(problem => placed(problem, judgements))]

  const called = names.incident.name(joined.incidents.map(({ notices }) => notices))
  const named = joined.incidents.map((incident, at): JoinedIncident => ({ ...incident, id: called[at]!.id }))
  const incidents = named.map((incident, at) => keptIncident({ ...incident, ...called[at]! }, byId))
  const counting = new Set(incidents.flatMap(({ counted }) => counted))
  const { roots: found, likened } = findRootsAndTexts(threads, named)
  const rootNames = names.root.name(found.map(({ notices }) => notices))
  const roots = found.map((root, at) => keptRoot({ ...root, ...rootNames[at]! }, counting, byId))

  ids.save(disk)
  index.putIncidents({
    incidents,
    roots,
    judgements,
    marks: {
      [marks.joined]: joining.all,
      ...pendingJoined(index),
      [marks.pairs]: writePairs(joining.rules, joined.pairs),
      [marks.likened]: JSON.stringify(likened),
      [marks.joinProblems]: JSON.stringify(problems),
      [marks.listed]: companies.length > 0 ? JSON.stringify(companies) : null,
    },
  })
  return { incidents: () => incidents, roots: () => roots, isAsBefore: false, problems }
}

/** The mark that says that the derived files of what notices are joined into are to be written, beside the others. */
const pendingJoined = (index: BuildIndex): Readonly<Record<string, string>> => ({
  [marks.pending]: JSON.stringify([...new Set([...pendingIn(index), ...joinedFiles])].sort()),
})

interface Compared extends ComparedAgain {
  /** Of the notices that came or changed, or whose links may lead elsewhere; null where all were compared. */
  readonly changed: ReadonlySet<string> | null
}

/** Compares only what has changed, as far as it is known what was there before. */
function comparedNow(
  now: readonly ThreadedNotice[],
  unchanged: readonly Join[] | null,
  { index, before, put }: Pick<Parameters<typeof keepIncidents>[0], 'index' | 'before' | 'put'>,
): Compared {
  if (unchanged) return { ...comparedAgain({ pairs: unchanged, gone: [] }, now, new Set()), changed: null }
  if (!before) return { ...compareAll(now), isSame: false, changed: null }
  // A notice's links may lead elsewhere because another notice came or went.
  const changed = new Set(index.threadsAround([...put]).map(({ id }) => id))
  const there = new Set(now.map(({ id }) => id))
  for (const id of before.left.keys()) if (there.has(id)) changed.add(id)
  const gone = [...before.left.values()]
  return { ...comparedAgain({ pairs: before.pairs, gone }, now, changed), changed }
}

/**
 * The incidents of the changed notices, with what is told of them now, where all that has changed is what notices
 * tell: the same ones belong together, for the same reasons, and trace back to the same root events. Null where any of
 * that is not certain (docs/why/what-stays-joined.md).
 */
function renewedIncidents(
  threads: readonly ThreadedNotice[],
  { changed, isSame }: Compared,
  byId: ReadonlyMap<string, NoticeEntry>,
  { index, joining, before }: Pick<Parameters<typeof keepIncidents>[0], 'index' | 'joining' | 'before'>,
): Renewed | null {
  const likened = index.mark(marks.likened)
  if (!before || !changed || !isSame || likened === null || before.joined !== joining.all) return null
  if (before.left.size !== changed.size) return null
  const texts = JSON.parse(likened) as LikenedTexts
  const inHand = inHandOf(threads)
  for (const [id, was] of before.left) {
    const now = inHand.byId(id)
    if (!now || !staysJoined(was, now, texts, other => inHand.byId(other)?.threading)) return null
  }
  const incidents = index.keptIncidentsWith([...changed])
  const renewed = incidents.map(incident => {
    const together = incident.notices.map(id => inHand.byId(id)).filter(notice => notice !== undefined)
    return keptIncident({ ...incident, cited: citedReports(together, incident.twins, inHand) }, byId)
  })
  // Root events count what their incidents do.
  const countAlike = renewed.every(({ counted }, at) => sameValue(counted, incidents[at]!.counted))
  return countAlike
    ? {
        incidents: renewed,
        citeAlike: renewed.every(({ cited }, at) => sameValue(cited, incidents[at]!.cited)),
      }
    : null
}

/** Incidents as they are told now; whether they cite the reports that they did. */
interface Renewed {
  readonly incidents: readonly KeptIncident[]
  readonly citeAlike: boolean
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
