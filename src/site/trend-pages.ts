import type { NoticeIndex } from '../index/contract.ts'
import { type CountingUnit, countingUnits } from '../model/counting-unit.ts'
import { maskedIndex } from '../queries/masked-index.ts'
import { showTrends, showTrendsInput } from '../queries/show-trends.ts'
import { trendNames } from '../queries/trends/trend.ts'
import { shortHash } from './short-hash.ts'
import type { SitePage } from './site-page.ts'

/** What the pictures show, as hashes by unit and name; `version`: of all that pictures are made from. */
export interface TrendStates {
  readonly version: string
  readonly of: Readonly<Record<CountingUnit, Readonly<Record<string, string>>>>
}

/** Makes the pictures to see which of them are others than they were. */
export async function trendStates(index: NoticeIndex): Promise<TrendStates['of']> {
  // The pages are made of the same pictures, which are kept.
  const masked = maskedIndex(index)
  const roots = (await masked.roots()).map(({ id }) => id)
  const statesOf = async (unit: CountingUnit): Promise<[CountingUnit, Record<string, string>]> => {
    const { units, trends } = await showTrends(masked, showTrendsInput.parse({ unit }))
    // Every page says how many there are of each unit, and a file of a picture spans the time of all of them.
    const beside = JSON.stringify([units, roots, trends[0]!.rows.map(({ key }) => key)])
    return [
      unit,
      Object.fromEntries(trends.map(trend => [trend.name, shortHash(JSON.stringify(trend) + beside)])),
    ]
  }
  return Object.fromEntries(await Promise.all(countingUnits.map(statesOf))) as TrendStates['of']
}

/** The pictures, counted in each unit; each of them alone, and as files. */
export function trendPages({ of }: TrendStates): SitePage[] {
  const page = (address: string, file: string, states: readonly (string | undefined)[]): SitePage => ({
    address,
    file,
    // What one picture was made from another need not ask for again, so that no page's questions tell all it shows.
    from: [],
    state: states.join(' '),
  })
  return [
    ...countingUnits.map(unit =>
      unit === 'incident'
        ? page('/trends', 'trends/index.html', Object.values(of[unit]))
        : page(`/trends?unit=${unit}`, `trends/unit-${unit}.html`, Object.values(of[unit])),
    ),
    ...trendNames.map(name => page(`/trends/${name}`, `trends/${name}.html`, [of.incident[name]])),
    ...trendNames.flatMap(name =>
      ['csv', 'svg'].map(extension =>
        page(`/trends/${name}.${extension}`, `trends/${name}.${extension}`, [of.incident[name]]),
      ),
    ),
  ]
}
