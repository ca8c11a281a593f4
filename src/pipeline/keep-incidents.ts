import { decisionPath } from '../archive/decisions.ts'
import type { Disk } from '../archive/disk.ts'
import { GroupRegister } from '../archive/group-ids.ts'
import type { IdFile } from '../archive/id-file.ts'
import type { Archive } from '../archive/open-archive.ts'
import { findRootsAndTexts } from '../incidents/find-roots.ts'
import { settle } from '../incidents/settle.ts'
import type { BuildIndex, NoticeEntry } from '../index/contract.ts'
import type { KeptIncident, KeptRoot } from '../index/incident-contract.ts'
import { keptIncident, keptRoot } from '../index/kept.ts'
import type { JoinedIncident } from '../model/incident.ts'
import type { StandingJudgement } from '../model/judgement.ts'
import type { Problem } from '../model/problem.ts'
import { foundPairs } from './before-rows.ts'
import { writePairs } from './found-pairs.ts'
import type { Joining } from './joining.ts'
import { marks, pendingIn } from './plan.ts'
import { readJudgements } from './read-judgements.ts'
import { listedCompanies } from './read-listed.ts'
import { type Changed, comparedNow, renewedIncidents } from './renewed-incidents.ts'
import { joinedFiles } from './write-readings.ts'

export interface KeptIncidents {
  incidents(): readonly KeptIncident[]
  roots(): readonly KeptRoot[]
  /** The lines of their derived files are those of before. */
  readonly isAsBefore: boolean
  /** Of decisions. */
  readonly problems: readonly Problem[]
}

/**
 * Joins the notices of the index into incidents and root events, gives these their ids, and keeps them in the index;
 * where neither notices nor rules nor decisions have changed, what is kept there is handed back. Ids are on the disk
 * before anything shows them.
 */
export function keepIncidents(
  input: Changed & {
    readonly archive: Archive
    readonly disk: Disk
    readonly ids: IdFile
    readonly entries: readonly NoticeEntry[]
    readonly joining: Joining
  },
): KeptIncidents {
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
