import { z } from 'zod'
import type { SearchOutput } from '../search-notices.ts'
import type { Snippet } from '../snippets.ts'
import { heldTo } from './held-to.ts'
import { facetAnswer } from './incident.ts'
import { namedOrganisationAnswer } from './named-organisation.ts'
import { noticeFields } from './notice.ts'

const count = z.number().int().nonnegative()

export const snippetAnswer = heldTo<Snippet>()(
  z
    .object({
      start: count.describe('Offset of the words in the text of the notice'),
      text: z.string(),
      marks: z.array(z.tuple([count, count])).describe('Hits: [start, end) within the words'),
    })
    .meta({ id: 'Snippet' }),
)

export const searchNoticesAnswer = heldTo<SearchOutput>()(
  z.object({
    total: count,
    page: count,
    perPage: count,
    hits: z.array(z.object({ ...noticeFields, snippets: z.array(snippetAnswer) }).meta({ id: 'SearchHit' })),
    facets: z.object({ leak: facetAnswer, stage: facetAnswer, year: facetAnswer }),
    variants: z.array(z.object({ word: z.string(), forms: z.array(z.string()) })),
    organisation: namedOrganisationAnswer.nullable(),
  }),
)
