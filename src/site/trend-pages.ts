import { countingUnits } from '../model/counting-unit.ts'
import { trendNames } from '../queries/trends/trend.ts'
import type { SitePage } from './site-page.ts'

// What one picture was made from another need not ask for again, so that no page's questions tell all it shows.
const from = ['trends']

/** The pictures, counted in each unit; each of them alone, and as files. */
export const trendPages = (): SitePage[] => [
  ...countingUnits.map(unit =>
    unit === 'incident'
      ? { address: '/trends', file: 'trends/index.html', from }
      : { address: `/trends?unit=${unit}`, file: `trends/unit-${unit}.html`, from },
  ),
  ...trendNames.map(name => ({ address: `/trends/${name}`, file: `trends/${name}.html`, from })),
  ...trendNames.flatMap(name =>
    ['csv', 'svg'].map(extension => ({
      address: `/trends/${name}.${extension}`,
      file: `trends/${name}.${extension}`,
      from,
    })),
  ),
]
