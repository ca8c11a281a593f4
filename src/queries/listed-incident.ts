import type { BriefIncident, KeptIncident, RootName } from '../index/incident-contract.ts'
import type { Incident } from '../model/incident.ts'
import type { Label } from '../model/label.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import { keptFor } from './kept-for.ts'

/** An incident with its notices, as a list shows it. */
export interface ListedIncident
  extends BriefIncident,
    Pick<Incident, 'formerly' | 'splitFrom' | 'joins' | 'twins'> {
  /** What happened and to how many, in the few words of headlines, as the last notice that says so states it. */
  readonly brief: readonly Label[]
  /** Oldest first; those that count as 公表 (`told`) are no commentary and no copy of another (`twins`). */
  readonly notices: readonly NoticeSummary[]
  /** The root events that it traces back to. */
  readonly roots: readonly RootName[]
}

/** Incidents with what a list shows of them, in their order. */
export const listed = keptFor(
  async (index, incidents: readonly KeptIncident[]): Promise<ListedIncident[]> => {
    const summaries = await index.summariesOf(incidents.flatMap(incident => incident.notices))
    const roots = await index.rootsOf(incidents.map(({ id }) => id))
    return incidents.map(incident => listedOne(incident, summaries, roots.get(incident.id) ?? []))
  },
)

/** @param known Notices by id; those of the incident that are not there are gone. */
export function listedOne(
  incident: KeptIncident,
  known: ReadonlyMap<string, NoticeSummary>,
  roots: readonly RootName[],
): ListedIncident {
  const { id, formerly, splitFrom, state, joins, twins, title, organisations, first, last, leak, told } =
    incident
  const notices = incident.notices.map(notice => known.get(notice)).filter(notice => notice !== undefined)
  return {
    id,
    formerly,
    ...(splitFrom === undefined ? {} : { splitFrom }),
    state,
    title,
    organisations,
    first,
    last,
    leak,
    brief: notices.findLast(notice => notice.brief.length > 0)?.brief ?? [],
    told,
    roots,
    notices,
    joins,
    twins,
  }
}
