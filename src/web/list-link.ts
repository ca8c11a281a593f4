import type { Language } from '../model/label.ts'
import { assertionStatuses } from '../model/status.ts'
import type { SearchInput } from '../queries/search-notices.ts'
import { statusWords } from './labels.ts'
import { link, type PageRequest, type Params } from './request.ts'

/** Notices a page holds where the address does not say. */
export const defaultPerPage = 50

/** The parameters that make this list, in the order in which they stand in an address. */
const paramsOf = (input: SearchInput): Params => ({
  q: input.q,
  from: input.from,
  to: input.to,
  publisher: input.publisher,
  organisation: input.organisation,
  concerning: input.concerning,
  leak: input.leak,
  stage: input.stage,
  sort: input.sort,
  perPage: input.perPage === defaultPerPage ? undefined : input.perPage,
})

/** The address of this list with some conditions changed; a null takes one away, and the page number always goes. */
export const listLink = (request: PageRequest, input: SearchInput, change: Params = {}): string =>
  link(request, '/notices', { ...paramsOf(input), ...change })

/** The conditions of this list, for a file of all its pages. */
export function exportParams(input: SearchInput): Params {
  const { perPage: _, ...params } = paramsOf(input)
  return params
}

/** Sign and word of a value of the leak filter, `not_stated` included. */
export const leakWords = (value: string, language: Language): { mark: string; word: string } =>
  statusWords(assertionStatuses.find(s => s === value) ?? null, language)
