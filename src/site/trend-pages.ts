import { countingUnits } from '../model/counting-unit.ts'
import type { SitePage } from './site-page.ts'

/** The pictures, counted in each unit. */
export const trendPages = (): SitePage[] =>
  countingUnits.map(unit =>
    unit === 'incident'
      ? { address: '/trends', file: 'trends/index.html' }
      : { address: `/trends?unit=${unit}`, file: `trends/unit-${unit}.html` },
  )
