import { z } from 'zod'
import { assertionStatuses } from '../model/status.ts'
import type { NoticeSummary } from './notice-summary.ts'

const isoPrefix = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** What a search may ask; the same names in the CLI, the HTTP API and a page's address. */
export const searchInput = z.object({
  /** Words (all must occur), -word or NOT word (must not), "phrase" (literally). Empty: every notice. */
  q: z.string().max(1000).default(''),
  from: isoPrefix.optional(),
  to: isoPrefix.optional(),
  publisher: z.string().max(200).optional(),
  leak: z.enum([...assertionStatuses, 'not_stated']).optional(),
  stage: z.enum(['initial', 'follow_up', 'final', 'single']).optional(),
  sort: z.enum(['relevance', 'newest', 'oldest']).optional(),
  page: z.coerce.number().int().min(1).default(1),
  perPage: z.coerce.number().int().min(1).max(200).default(50),
})
export type SearchInput = z.infer<typeof searchInput>

/** A stretch of the notice around hits; `marks` are [start, end) offsets within `text`. */
export interface Snippet {
  /** Offset of `text` in the document. */
  readonly start: number
  readonly text: string
  readonly marks: readonly (readonly [number, number])[]
}

export interface SearchHit extends NoticeSummary {
  readonly snippets: readonly Snippet[]
}

export interface SearchOutput {
  readonly total: number
  readonly page: number
  readonly perPage: number
  readonly hits: readonly SearchHit[]
  /** For each facet, how many of the matches carry each value (`not_stated`, `unknown` included). */
  readonly facets: Readonly<Record<'leak' | 'stage' | 'year', Readonly<Record<string, number>>>>
  /** Bare words that were widened by the table of variants, with all their forms. */
  readonly variants: readonly { readonly word: string; readonly forms: readonly string[] }[]
}
