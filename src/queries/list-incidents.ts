import { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import { type IncidentAnswer, incidentOrders, type UnitCounts } from '../index/incident-contract.ts'
import { type ProfileFilter, profileFacets } from '../index/incident-facets.ts'
import { incidentStates } from '../model/incident.ts'
import type { Organisation } from '../model/organisation.ts'
import { parseSearch } from '../text/search/parse-search.ts'
import { type CountedUnit, countedUnits } from './counted-units.ts'
import { defineQuery } from './define-query.ts'
import { findOrganisation } from './find-organisation.ts'
import { incidentFacetTerms } from './incident-facet-terms.ts'
import { type ListedIncident, listed } from './listed-incident.ts'
import { isoPrefix, searchInput } from './search-notices.ts'
import { textQuery } from './text-query.ts'
import { incidentsConcerningAny } from './watched-names.ts'

const codes = (facet: keyof typeof incidentFacetTerms) =>
  z.enum(incidentFacetTerms[facet].terms.map(({ code }) => code)).optional()

/** What its notices say, or what is known of the organisation, in codes of src/model/vocabulary. */
const codedFilters = {
  type: codes('type'),
  vector: codes('vector'),
  sector: codes('sector'),
  organisationType: codes('organisationType'),
  /** Data items that leaked or may have. */
  data: codes('data'),
  /** Told, not only to be told. */
  authority: codes('authority'),
  measure: codes('measure'),
  cause: codes('cause'),
  step: codes('step'),
  discovery: codes('discovery'),
}

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
    /** The day of its first notice begins with it: a year, a month. */
    first: isoPrefix.optional(),
    /** Ids, unique beginnings of one, or names of organisations: whose incident it is, and at which vendor it happened. */
    organisation: z.string().min(1).max(200).optional(),
    vendor: z.string().min(1).max(200).optional(),
    ...codedFilters,
    /** Whether a notice counts anything affected; whether one is the final report. */
    counted: z.union([z.boolean(), z.stringbool()]).optional(),
    final: z.union([z.boolean(), z.stringbool()]).optional(),
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
  /** How many of `total` carry each value, by facet. `year` is that of the first notice. */
  readonly facets: IncidentAnswer['facets']
  /** The root event and the organisations that were asked for, by their names. */
  readonly parties: Readonly<Record<'root' | 'organisation' | 'vendor', NamedParty | null>>
}

export interface NamedParty {
  readonly id: string
  readonly name: string
}

/**
 * The incidents that notices tell of, one page of them; null where there is no such root event or organisation.
 */
export async function listIncidents(
  index: NoticeIndex,
  input: ListIncidentsInput,
): Promise<ListIncidentsOutput | null> {
  const { q, from, to, publisher, leak, state, several, first, page, perPage, sort, root } = input
  const event = root === undefined ? undefined : await index.root(root)
  if (event === null) return null
  const whose = await partyOf(index, input.organisation)
  const through = await partyOf(index, input.vendor)
  if (whose === null || through === null) return null
  const concerned = await incidentsConcerningAny(index, input.concerning)
  const { total, incidents, units, facets } = await index.incidents({
    text: textQuery(parseSearch(q)),
    filter: {
      ...{ from, to, publisher, leak, state, several, first },
      root: event?.id,
      among: within(incidentsOf(whose, through), concerned),
      profile: profileFilter(input),
    },
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
    parties: {
      root: event ? { id: event.id, name: event.root } : null,
      organisation: whose ? { id: whose.id, name: whose.name } : null,
      vendor: through ? { id: through.id, name: through.name } : null,
    },
  }
}

/** The values of profiles that are asked for; undefined where none is. */
function profileFilter(input: ListIncidentsInput): ProfileFilter | undefined {
  const wanted = profileFacets.flatMap(facet => {
    const value = input[facet]
    return value === undefined ? [] : [[facet, String(value)]]
  })
  return wanted.length === 0 ? undefined : Object.fromEntries(wanted)
}

/** Undefined where none is asked for, null where there is no such organisation. */
const partyOf = (index: NoticeIndex, name: string | undefined): Promise<Organisation | null> | undefined =>
  name === undefined ? undefined : findOrganisation(index, name)

/** The incidents of an organisation, those of others at a vendor, or those of one at the other. */
function incidentsOf(
  whose: Organisation | undefined,
  vendor: Organisation | undefined,
): ReadonlySet<string> | undefined {
  const own = whose && new Set(whose.incidents)
  const supplied = vendor && new Set(vendor.supplied)
  return within(own, supplied)
}

/** What lies in both; undefined stands for everything. */
const within = (
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined => (a && b ? a.intersection(b) : (a ?? b))

export const listIncidentsQuery = defineQuery({
  name: 'list-incidents',
  summary: {
    ja: '事案を、公表・まとめた理由・数え方ごとの件数とともに挙げる',
    en: 'Incidents with their notices, why these are joined, and the numbers in each counting unit',
  },
  input: listIncidentsInput,
  output: async () => (await import('./answers/list-incidents.ts')).listIncidentsAnswer,
  bulk: ['incidents.joins'],
  list: { items: 'incidents', keyOf: (incident: ListedIncident) => incident.id },
  answer: listIncidents,
})
