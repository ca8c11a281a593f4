import { z } from 'zod'
import type { Facets, NoticeIndex } from '../index/contract.ts'
import { sortOrders } from '../index/contract.ts'
import { frozen } from '../model/frozen.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import { stages } from '../model/stage.ts'
import { assertionStatuses } from '../model/status.ts'
import { type ParsedSearch, parseSearch } from '../text/search/parse-search.ts'
import { defineQuery, type Wants } from './define-query.ts'
import { findOrganisation, type NamedOrganisation } from './find-organisation.ts'
import { noticeFilterOf } from './notice-filter-of.ts'
import { makeSnippets, type Snippet } from './snippets.ts'
import { textQuery } from './text-query.ts'
import { watchedNamesText } from './watched-names.ts'

export type { Snippet } from './snippets.ts'

/** 2025, 2025-06, 2025-06-03. */
export const isoPrefix = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** What a search may ask; the same names in the CLI, the HTTP API and a page's address. */
export const searchInput = z.object({
  /** Words (all must occur), -word or NOT word (must not), "phrase" (literally). Empty: every notice. */
  q: z.string().max(1000).default(''),
  from: isoPrefix.optional(),
  to: isoPrefix.optional(),
  publisher: z.string().max(200).optional(),
  /** Id, or a unique beginning of one, or name of the organisation that published it. */
  organisation: z.string().min(1).max(200).optional(),
  leak: z.enum([...assertionStatuses, 'not_stated']).optional(),
  stage: z.enum(stages).optional(),
  /** Names as CSV: only what concerns one of them (watch-names says how). */
  concerning: watchedNamesText.optional(),
  /** Without it: relevance where words are searched for, else newest. */
  sort: z.enum(sortOrders).optional(),
  page: z.coerce.number().int().min(1).default(1),
  perPage: z.coerce.number().int().min(1).max(200).default(50),
})
export type SearchInput = z.infer<typeof searchInput>

export interface SearchHit extends NoticeSummary {
  readonly snippets: readonly Snippet[]
}

export interface SearchOutput {
  readonly total: number
  readonly page: number
  readonly perPage: number
  readonly hits: readonly SearchHit[]
  /** For leak, stage and year: how many of all the matches carry each value (`not_stated`, `unknown` included). */
  readonly facets: Facets
  /** Bare words that were widened by the table of variants, with all their forms. */
  readonly variants: readonly { readonly word: string; readonly forms: readonly string[] }[]
  /** The organisation that was asked for; null where none was, or there is none of that name. */
  readonly organisation: NamedOrganisation | null
}

/** Made once of what an index keeps. */
const bare = new WeakMap<NoticeSummary, SearchHit>()

function withoutSnippets(notice: NoticeSummary): SearchHit {
  const known = bare.get(notice)
  if (known) return known
  const hit = frozen({ ...notice, snippets: [] })
  bare.set(notice, hit)
  return hit
}

function widenedBy(parsed: ParsedSearch): SearchOutput['variants'] {
  const widened = [...parsed.all.flat(), ...parsed.none].filter(term => term.forms.length > 1)
  return widened.map(term => ({ word: term.typed, forms: term.forms }))
}

/** What each hit shows of its text takes most of the time of a search. */
const snippets = 'hits.snippets'

/** Notices whose whole text meets the words and whose head meets the filters, one page of them with snippets. */
export async function searchNotices(
  index: NoticeIndex,
  input: SearchInput,
  wants: Wants = () => true,
): Promise<SearchOutput> {
  const parsed = parseSearch(input.q)
  const text = textQuery(parsed)
  const wanted = text.all
  const { total, notices, facets } = await index.search({
    text,
    filter: await noticeFilterOf(index, input),
    sort: input.sort ?? (wanted.length > 0 ? 'relevance' : 'newest'),
    offset: (input.page - 1) * input.perPage,
    limit: input.perPage,
  })
  const texts = wanted.length > 0 && wants(snippets) ? await index.texts(notices.map(n => n.id)) : null
  const hits = notices.map(notice => {
    const text = texts?.get(notice.id)
    return text ? { ...notice, snippets: makeSnippets(text, wanted) } : withoutSnippets(notice)
  })
  const of = input.organisation === undefined ? null : await findOrganisation(index, input.organisation)
  return {
    total,
    page: input.page,
    perPage: input.perPage,
    hits,
    facets,
    variants: widenedBy(parsed),
    organisation: of && { id: of.id, name: of.name },
  }
}

export const searchNoticesQuery = defineQuery({
  name: 'search-notices',
  summary: {
    ja: '公表を全文・日付・組織・漏えいの状況・報告の段階で探す',
    en: 'Find notices by words, date, organisation, leak status and stage',
  },
  input: searchInput,
  output: async () => (await import('./answers/search-notices.ts')).searchNoticesAnswer,
  list: { items: 'hits', keyOf: (hit: SearchHit) => hit.id },
  answer: searchNotices,
})
