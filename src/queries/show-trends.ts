import { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import { countingUnits, countingUnitTerms } from '../model/counting-unit.ts'
import { incidentTypeTerms } from '../model/vocabulary/incident-types.ts'
import { sectorTerms } from '../model/vocabulary/sectors.ts'
import type { CountedUnit } from './counted-units.ts'
import { defineQuery } from './define-query.ts'
import { searchInput } from './search-notices.ts'
import { makeTrends } from './trends/make-trends.ts'
import { inNumbers, type Trend, trendNames } from './trends/trend.ts'

const codes = <C extends string>(terms: readonly { readonly code: C }[]): [C, ...C[]] =>
  terms.map(({ code }) => code) as [C, ...C[]]

export const showTrendsInput = searchInput.pick({ from: true, to: true }).extend({
  /** One picture alone; without it all of them. */
  name: z.enum(trendNames).optional(),
  /** What the pictures count that can count in any unit. from and to: it was (first) published within that time. */
  unit: z.enum(countingUnits).default('incident'),
  /** Incidents of this type, not denied. */
  type: z.enum(codes(incidentTypeTerms)).optional(),
  sector: z.enum(codes(sectorTerms)).optional(),
})
export type ShowTrendsInput = z.infer<typeof showTrendsInput>

export interface ShowTrendsOutput {
  /** Everything that meets the conditions, in each unit. */
  readonly units: readonly CountedUnit[]
  readonly trends: readonly Trend[]
}

/** Pictures of what was published over time, in numbers. */
export async function showTrends(
  index: NoticeIndex,
  { name, unit, ...filter }: ShowTrendsInput,
): Promise<ShowTrendsOutput> {
  const { tables, counts } = await makeTrends(index, filter, unit, name === undefined ? trendNames : [name])
  return {
    units: countingUnits.map(of => ({ unit: of, count: counts[of], ...countingUnitTerms[of] })),
    trends: tables.map(inNumbers),
  }
}

export const showTrendsQuery = defineQuery({
  name: 'show-trends',
  summary: {
    ja: '公表・事案・根本事象の推移、種別、経路、漏えい、人数、日数、原因と対策、当局を数で示す',
    en: 'Numbers over time: notices, incidents, root events, types, vectors, leaks, persons, days, causes and measures, authorities',
  },
  input: showTrendsInput,
  output: async () => (await import('./answers/show-trends.ts')).showTrendsAnswer,
  answer: showTrends,
})
