import { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import type { UnitCounts } from '../index/incident-contract.ts'
import type { CountingUnit } from '../model/counting-unit.ts'
import { parseSearch } from '../text/search/parse-search.ts'
import { type CountedUnit, countedUnits } from './counted-units.ts'
import { defineQuery } from './define-query.ts'
import { noticeFilterOf } from './notice-filter-of.ts'
import { searchInput } from './search-notices.ts'
import { textQuery } from './text-query.ts'

export const countUnitsInput = searchInput
  .omit({ sort: true, page: true, perPage: true })
  .extend({ by: z.enum(['year', 'month']).optional() })
export type CountUnitsInput = z.infer<typeof countUnitsInput>

/** The numbers of one period, by unit. */
export interface PeriodUnits extends Readonly<Record<CountingUnit, number>> {
  readonly period: string | null
}

export interface CountUnitsOutput {
  readonly units: readonly CountedUnit[]
  /** What the units are made of, and what was matched and not counted. */
  readonly detail: UnitCounts
  /**
   * With `by`: the numbers by year or month (null: without a date), in the order of time. Incidents and root events
   * stand in the period of the first of their notices that was matched.
   */
  readonly periods: readonly PeriodUnits[] | null
}

/** How many notices meet a search, how many incidents those tell of, and how many root events they trace back to. */
export async function countUnits(index: NoticeIndex, input: CountUnitsInput): Promise<CountUnitsOutput> {
  const { q, by } = input
  const asked = { text: textQuery(parseSearch(q)), filter: await noticeFilterOf(index, input) }
  const detail = await index.units(asked)
  const periods = by === undefined ? null : await index.unitsByPeriod(asked, by)
  return {
    units: countedUnits(detail),
    detail,
    periods:
      periods?.map(({ period, notices, incidents, roots, unrooted }) => ({
        period,
        notice: notices,
        incident: incidents,
        root_event: roots + unrooted,
      })) ?? null,
  }
}

export const countUnitsQuery = defineQuery({
  name: 'count-units',
  summary: {
    ja: '検索にあたる公表・事案・根本事象の数を、数え方とともに',
    en: 'How many notices, incidents and root events a search meets, with the rule of each number',
  },
  input: countUnitsInput,
  output: async () => (await import('./answers/count-units.ts')).countUnitsAnswer,
  answer: countUnits,
})
