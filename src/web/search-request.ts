import { type SearchInput, searchInput } from '../queries/search-notices.ts'
import type { LabelName } from './labels.ts'

const names = [
  'q',
  'from',
  'to',
  'publisher',
  'organisation',
  'concerning',
  'leak',
  'stage',
  'sort',
  'page',
  'perPage',
] as const

/** What is wrong with a parameter of a search, as a label. */
const complaints: Readonly<Record<(typeof names)[number], LabelName>> = {
  q: 'badQ',
  from: 'badFrom',
  to: 'badTo',
  publisher: 'badPublisher',
  organisation: 'badPublisher',
  concerning: 'badCondition',
  leak: 'badLeak',
  stage: 'badStage',
  sort: 'badSort',
  page: 'badPage',
  perPage: 'badPerPage',
}

/** A date as a person types it (2025/6/3, ２０２５年６月) as an ISO prefix; what is no date stays as it is. */
export function typedDate(text: string): string {
  const written = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/.exec(
    text.normalize('NFKC').trim(),
  )
  if (!written) return text
  const [, year, month, day] = written
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(part => part !== undefined).join('-')
}

export type SearchRequest = { readonly input: SearchInput } | { readonly complaints: readonly LabelName[] }

/** The search that an address asks for. Empty parameters are absent ones, since a form sends them. */
export function readSearch(params: URLSearchParams): SearchRequest {
  const given: Record<string, string> = {}
  for (const name of names) {
    const value = params.get(name)
    if (value === null || value.trim() === '') continue
    given[name] = name === 'from' || name === 'to' ? typedDate(value) : value
  }
  const parsed = searchInput.safeParse(given)
  if (parsed.success) return { input: parsed.data }
  const wrong = new Set(parsed.error.issues.map(issue => String(issue.path[0])))
  return { complaints: names.filter(name => wrong.has(name)).map(name => complaints[name]) }
}

/** The address's parameters without the empty ones that a form sends, or null where there are none. */
export function withoutEmpty(params: URLSearchParams): URLSearchParams | null {
  const kept = [...params].filter(([, value]) => value !== '')
  return kept.length === params.size ? null : new URLSearchParams(kept)
}
