import { findRoots } from '../incidents/find-roots.ts'
import { joinIncidents } from '../incidents/join-incidents.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { KeptIncident, KeptRoot } from '../index/incident-contract.ts'
import { keptIncident, keptRoot } from '../index/kept.ts'

export interface JoinedAnew {
  /** By the day of their first notice. */
  readonly incidents: readonly KeptIncident[]
  readonly roots: readonly KeptRoot[]
  /** By id of the notice. */
  readonly paths: ReadonlyMap<string, string>
}

/**
 * Incidents and root events joined while one waits, by other evidence than the build's. They go by the ids of their
 * first notices; judgements are obeyed.
 */
export async function joinAnew(
  index: NoticeIndex,
  { withoutCuratedLinks }: { readonly withoutCuratedLinks: boolean },
): Promise<JoinedAnew> {
  const notices = index.threads()
  const judgements = await index.judgements()
  const { incidents } = joinIncidents(notices, { withoutCuratedLinks, judgements })
  const known = new Map(index.entries().map(entry => [entry.id, entry]))
  const kept = incidents.map(incident => keptIncident({ ...incident, formerly: [] }, known))
  const counting = new Set(kept.flatMap(({ counted }) => counted))
  return {
    incidents: kept,
    roots: findRoots(notices, incidents).map(root => keptRoot({ ...root, formerly: [] }, counting, known)),
    paths: new Map(notices.map(({ id, path }) => [id, path])),
  }
}
