import type { TextQuery } from '../index/notice-filter.ts'
import type { ParsedSearch, SearchTerm } from '../text/search/parse-search.ts'

const formsOf = (terms: readonly SearchTerm[]): readonly string[] => terms.flatMap(term => term.forms)

/** The words of a search as an index takes them. */
export const textQuery = ({ all, none }: ParsedSearch): TextQuery => ({
  all: all.map(formsOf),
  none: formsOf(none),
})
