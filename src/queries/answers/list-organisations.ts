import { z } from 'zod'
import { organisationTypeTerms } from '../../model/vocabulary/organisation-types.ts'
import { sectorTerms } from '../../model/vocabulary/sectors.ts'
import type { ListedOrganisation, ListOrganisationsOutput } from '../list-organisations.ts'
import { heldTo } from './held-to.ts'
import { facetAnswer } from './incident.ts'
import { day, id } from './notice.ts'

const count = z.number().int().nonnegative()
const classified = <C extends string>(codes: readonly C[]) =>
  z
    .object({ code: z.enum(codes), rule: z.string(), words: z.string() })
    .nullable()
    .describe('With the rule and the words that tell it; null where none does')

export const listedOrganisationFields = {
  id: id.describe('Made from the name'),
  name: z.string().describe('The spelling that stands in most notices'),
  names: z
    .array(z.object({ name: z.string(), notices: count }))
    .describe('The spellings that are taken for one organisation'),
  sector: classified(sectorTerms.map(({ code }) => code)),
  organisationType: classified(organisationTypeTerms.map(({ code }) => code)),
  listed: z
    .object({ code: z.string(), name: z.string(), industry: z.string().nullable() })
    .nullable()
    .describe("Its line on the archive's list of listed companies"),
  first: day.nullable(),
  last: day.nullable(),
  notices: count.describe('公表 that it published'),
  incidents: count,
  supplied: count.describe('Incidents of others that happened at it as their contractor or service provider'),
} as const

const listedOrganisationAnswer = heldTo<ListedOrganisation>()(
  z.object({ ...listedOrganisationFields, roots: count }).meta({ id: 'ListedOrganisation' }),
)

export const listOrganisationsAnswer = heldTo<ListOrganisationsOutput>()(
  z.object({
    total: count,
    page: count,
    perPage: count,
    organisations: z.array(listedOrganisationAnswer),
    facets: z.object({ sector: facetAnswer, organisationType: facetAnswer, vendor: facetAnswer }),
  }),
)
