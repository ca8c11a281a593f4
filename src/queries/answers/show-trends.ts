import { z } from 'zod'
import { countingUnits } from '../../model/counting-unit.ts'
import type { ShowTrendsOutput } from '../show-trends.ts'
import { type Trend, type TrendLine, type TrendPoint, trendNames } from '../trends/trend.ts'
import { heldTo } from './held-to.ts'
import { countedUnitAnswer } from './incident.ts'
import { id, labelAnswer } from './notice.ts'

const count = z.number().int().nonnegative()

export const trendLineAnswer = heldTo<TrendLine>()(
  z
    .object({
      key: z.string().describe('A month, a code, a status'),
      label: labelAnswer,
      group: labelAnswer.nullable().describe('The heading that it stands under with its neighbours'),
      of: z.string().describe('For parts of one thing the key that they share; else its own'),
    })
    .meta({ id: 'TrendLine' }),
)

const trendPointAnswer = heldTo<TrendPoint>()(
  z
    .object({
      line: z.string().describe('Key of its row or column'),
      id,
      title: z.string().nullable(),
      organisations: z.array(z.string()),
      value: z.number(),
    })
    .meta({ id: 'TrendPoint' }),
)

export const trendAnswer = heldTo<Trend>()(
  z
    .object({
      name: z.enum(trendNames),
      label: labelAnswer,
      counts: labelAnswer.describe('What a number in it counts'),
      unit: z.enum(countingUnits).nullable(),
      rowLabel: labelAnswer,
      rows: z.array(trendLineAnswer),
      columns: z.array(trendLineAnswer),
      cells: z.array(z.array(z.number().nullable())).describe('Row by row'),
      of: count.describe('How many it rests on'),
      leftOut: z.array(z.object({ label: labelAnswer, count })),
      points: z.array(trendPointAnswer),
    })
    .meta({ id: 'Trend' }),
)

export const showTrendsAnswer = heldTo<ShowTrendsOutput>()(
  z.object({ units: z.array(countedUnitAnswer), trends: z.array(trendAnswer) }),
)
