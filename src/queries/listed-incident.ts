import type { NoticeIndex } from '../index/contract.ts'
import type { KeptIncident, RootName } from '../index/incident-contract.ts'
import type { Incident } from '../model/incident.ts'
import type { Label } from '../model/label.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import type { AssertionStatus } from '../model/status.ts'

/** An incident with its notices, as a list shows it. */
export interface ListedIncident
  extends Pick<Incident, 'id' | 'formerly' | 'splitFrom' | 'state' | 'joins' | 'twins'> {
  /** Of its first notice that has one. */
  readonly title: string | null
  /** Whoever published its notices, in the order in which they did. */
  readonly organisations: readonly string[]
  /** Days of its first and last notice; null where none is known. */
  readonly first: string | null
  readonly last: string | null
  /** As the last notice that speaks of a leak states it. */
  readonly leak: AssertionStatus | null
  /** What happened and to how many, in the few words of headlines, as the last notice that says so states it. */
  readonly brief: readonly Label[]
  /** Oldest first. */
  readonly notices: readonly NoticeSummary[]
  /** How many of them count as 公表: no commentary, and no copy of another (`twins`). */
  readonly told: number
  /** The root events that it traces back to. */
  readonly roots: readonly RootName[]
}

/** Incidents with what a list shows of them, in their order. */
export async function listed(
  index: NoticeIndex,
  incidents: readonly KeptIncident[],
): Promise<ListedIncident[]> {
  const summaries = await index.summariesOf(incidents.flatMap(incident => incident.notices))
  const roots = await index.rootsOf(incidents.map(({ id }) => id))
  return incidents.map(incident => listedOne(incident, summaries, roots.get(incident.id) ?? []))
}

/** @param known Notices by id; those of the incident that are not there are gone. */
export function listedOne(
  incident: KeptIncident,
  known: ReadonlyMap<string, NoticeSummary>,
  roots: readonly RootName[],
): ListedIncident {
  const { id, formerly, splitFrom, state, joins, twins, first, last, leak, counted } = incident
  const notices = incident.notices.map(notice => known.get(notice)).filter(notice => notice !== undefined)
  return {
    id,
    formerly,
    ...(splitFrom === undefined ? {} : { splitFrom }),
    state,
    title: notices.find(notice => notice.title !== null)?.title ?? null,
    organisations: [...new Set(notices.flatMap(notice => notice.publishers))],
    first,
    last,
    leak,
    brief: notices.findLast(notice => notice.brief.length > 0)?.brief ?? [],
    told: counted.length,
    roots,
    notices,
    joins,
    twins,
  }
}
