import { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import type { Organisation } from '../model/organisation.ts'
import { searchFormOf } from '../text/search/search-form.ts'
import { defineQuery } from './define-query.ts'
import { incidentFacetTerms } from './incident-facet-terms.ts'
import { isNamed } from './is-named.ts'

export const organisationOrders = ['most-incidents', 'most-clients', 'newest', 'name'] as const

const codes = (facet: 'sector' | 'organisationType') =>
  z.enum(incidentFacetTerms[facet].terms.map(({ code }) => code)).optional()

export const listOrganisationsInput = z.object({
  /** Part of its name, in any of its spellings. */
  q: z.string().max(200).default(''),
  sector: codes('sector'),
  organisationType: codes('organisationType'),
  /** Whether incidents of others happened at it as their contractor or service provider. */
  vendor: z.union([z.boolean(), z.stringbool()]).optional(),
  sort: z.enum(organisationOrders).default('most-incidents'),
  page: z.coerce.number().int().min(1).default(1),
  perPage: z.coerce.number().int().min(1).max(200).default(50),
})
export type ListOrganisationsInput = z.infer<typeof listOrganisationsInput>

/** An organisation as a list shows it: numbers in the place of ids. */
export interface ListedOrganisation
  extends Pick<
    Organisation,
    'id' | 'name' | 'names' | 'sector' | 'organisationType' | 'listed' | 'first' | 'last'
  > {
  /** 公表 that it published. */
  readonly notices: number
  readonly incidents: number
  /** Incidents of others that happened at it as their contractor or service provider. */
  readonly supplied: number
  readonly roots: number
}

export interface ListOrganisationsOutput {
  readonly total: number
  readonly page: number
  readonly perPage: number
  readonly organisations: readonly ListedOrganisation[]
  /** How many of `total` carry each value (`unknown` included). */
  readonly facets: Readonly<
    Record<'sector' | 'organisationType' | 'vendor', Readonly<Record<string, number>>>
  >
}

/** An organisation with numbers in the place of ids. */
export const listedOrganisation = ({
  id,
  name,
  names,
  sector,
  organisationType,
  listed,
  first,
  last,
  ...held
}: Organisation): ListedOrganisation => ({
  id,
  name,
  names,
  sector,
  organisationType,
  listed,
  first,
  last,
  notices: held.notices.length,
  incidents: held.incidents.length,
  supplied: held.supplied.length,
  roots: held.roots.length,
})

type Order = (a: Organisation, b: Organisation) => number

const byName: Order = (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1)
const newest: Order = (a, b) => (a.last === b.last ? byName(a, b) : (a.last ?? '') > (b.last ?? '') ? -1 : 1)
const orders: Readonly<Record<ListOrganisationsInput['sort'], Order>> = {
  'most-incidents': (a, b) =>
    b.incidents.length - a.incidents.length || b.notices.length - a.notices.length || newest(a, b),
  'most-clients': (a, b) => b.supplied.length - a.supplied.length || newest(a, b),
  newest,
  name: byName,
}

/** The organisations that publish notices or that these name as victims, one page of them. */
export async function listOrganisations(
  index: NoticeIndex,
  input: ListOrganisationsInput,
): Promise<ListOrganisationsOutput> {
  const { q, sector, organisationType, vendor, sort, page, perPage } = input
  const wanted = searchFormOf(q)
  const found = (await index.organisations()).all
    .filter(
      organisation =>
        (sector === undefined || (organisation.sector?.code ?? 'unknown') === sector) &&
        (organisationType === undefined ||
          (organisation.organisationType?.code ?? 'unknown') === organisationType) &&
        (vendor === undefined || organisation.supplied.length > 0 === vendor) &&
        isNamed(
          organisation,
          organisation.names.map(({ name }) => name),
          wanted,
        ),
    )
    .sort(orders[sort])
  const count = (of: (organisation: Organisation) => string): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const organisation of found) counts[of(organisation)] = (counts[of(organisation)] ?? 0) + 1
    return counts
  }
  return {
    total: found.length,
    page,
    perPage,
    organisations: found.slice((page - 1) * perPage, page * perPage).map(listedOrganisation),
    facets: {
      sector: count(organisation => organisation.sector?.code ?? 'unknown'),
      organisationType: count(organisation => organisation.organisationType?.code ?? 'unknown'),
      vendor: count(({ supplied }) => String(supplied.length > 0)),
    },
  }
}

export const listOrganisationsQuery = defineQuery({
  name: 'list-organisations',
  summary: {
    ja: '公表した組織と公表に名の挙がる組織を、業種・種類・事案の数とともに挙げる',
    en: 'Organisations that publish notices or that these name, with sector, type and numbers of incidents',
  },
  input: listOrganisationsInput,
  output: async () => (await import('./answers/list-organisations.ts')).listOrganisationsAnswer,
  list: { items: 'organisations', keyOf: (organisation: ListedOrganisation) => organisation.id },
  answer: listOrganisations,
})
