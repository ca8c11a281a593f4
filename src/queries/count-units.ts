import type { NoticeIndex } from '../index/contract.ts'
import type { UnitCounts } from '../index/incident-contract.ts'
import { parseSearch } from '../text/search/parse-search.ts'
import { type CountedUnit, countedUnits } from './counted-units.ts'
import { defineQuery } from './define-query.ts'
import { type SearchInput, searchInput } from './search-notices.ts'
import { textQuery } from './text-query.ts'

export const countUnitsInput = searchInput.omit({ sort: true, page: true, perPage: true })
export type CountUnitsInput = Omit<SearchInput, 'sort' | 'page' | 'perPage'>

export interface CountUnitsOutput {
  readonly units: readonly CountedUnit[]
  /** What the units are made of, and what was matched and not counted. */
  readonly detail: UnitCounts
}

/** How many notices meet a search, how many incidents those tell of, and how many root events they trace back to. */
export async function countUnits(index: NoticeIndex, input: CountUnitsInput): Promise<CountUnitsOutput> {
  const detail = await index.units({ text: textQuery(parseSearch(input.q)), filter: input })
  return { units: countedUnits(detail), detail }
}

export const countUnitsQuery = defineQuery({
  name: 'count-units',
  summary: {
    ja: '検索にあたる公表・事案・根本事象の数を、数え方とともに',
    en: 'How many notices, incidents and root events a search meets, with the rule of each number',
  },
  input: countUnitsInput,
  answer: countUnits,
})
