import { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import { type IncidentAnswer, incidentOrders, type UnitCounts } from '../index/incident-contract.ts'
import { incidentStates } from '../model/incident.ts'
import { parseSearch } from '../text/search/parse-search.ts'
import { type CountedUnit, countedUnits } from './counted-units.ts'
import { defineQuery } from './define-query.ts'
import { type ListedIncident, listed } from './listed-incident.ts'
import { searchInput } from './search-notices.ts'
import { textQuery } from './text-query.ts'

/** What a list of incidents may be asked; the same names in the CLI, the HTTP API and a page's address. */
export const listIncidentsInput = searchInput
  .omit({ stage: true, sort: true })
  // At least one of its notices meets q, from, to and publisher; leak is that of the incident as last stated.
  .extend({
    state: z.enum(incidentStates).optional(),
    /** Told by two notices or more, or by one alone. */
    several: z.union([z.boolean(), z.stringbool()]).optional(),
    /** Id, or a unique beginning of one, of a root event that it traces back to. */
    root: z.string().min(1).max(40).optional(),
    sort: z.enum(incidentOrders).default('newest'),
  })
export type ListIncidentsInput = z.infer<typeof listIncidentsInput>

export interface ListIncidentsOutput {
  /** With those that turned out to be none, which `units` does not count. */
  readonly total: number
  readonly page: number
  readonly perPage: number
  readonly incidents: readonly ListedIncident[]
  readonly units: readonly CountedUnit[]
  readonly detail: UnitCounts
  /** For leak, state and year of the first notice: how many of `total` carry each value. */
  readonly facets: IncidentAnswer['facets']
}

/** The incidents that notices tell of, one page of them; null where there is no such root event. */
export async function listIncidents(
  index: NoticeIndex,
  input: ListIncidentsInput,
): Promise<ListIncidentsOutput | null> {
  const { q, page, perPage, sort, root, ...filter } = input
  const event = root === undefined ? undefined : await index.root(root)
  if (event === null) return null
  const { total, incidents, units, facets } = await index.incidents({
    text: textQuery(parseSearch(q)),
    filter: { ...filter, root: event?.id },
    sort,
    offset: (page - 1) * perPage,
    limit: perPage,
  })
  return {
    total,
    page,
    perPage,
    incidents: await listed(index, incidents),
    units: countedUnits(units),
    detail: units,
    facets,
  }
}

export const listIncidentsQuery = defineQuery({
  name: 'list-incidents',
  summary: {
    ja: '事案を、公表・まとめた理由・数え方ごとの件数とともに挙げる',
    en: 'Incidents with their notices, why these are joined, and the numbers in each counting unit',
  },
  input: listIncidentsInput,
  output: async () => (await import('./answers/list-incidents.ts')).listIncidentsAnswer,
  list: { items: 'incidents', keyOf: (incident: ListedIncident) => incident.id },
  answer: listIncidents,
})
