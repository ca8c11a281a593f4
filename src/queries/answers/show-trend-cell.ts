import { z } from 'zod'
import { countingUnits } from '../../model/counting-unit.ts'
import type { CountedItem, ShowTrendCellOutput } from '../show-trend-cell.ts'
import { heldTo } from './held-to.ts'
import { day, id } from './notice.ts'
import { trendAnswer, trendLineAnswer } from './show-trends.ts'

const count = z.number().int().nonnegative()

const countedItemAnswer = heldTo<CountedItem>()(
  z
    .object({
      unit: z.enum(countingUnits),
      id,
      incident: id
        .nullable()
        .describe('The incident that is a root event of its own, and the incident that a notice tells of'),
      day: day.nullable(),
      title: z.string().nullable(),
      organisations: z.array(z.string()),
      incidents: count.describe('How many incidents it stands for'),
      figure: z.number().nullable().describe('What it states, where the picture is of such figures'),
    })
    .meta({ id: 'CountedItem' }),
)

export const showTrendCellAnswer = heldTo<ShowTrendCellOutput>()(
  z.object({
    trend: trendAnswer,
    row: trendLineAnswer.nullable(),
    column: trendLineAnswer.nullable(),
    total: count,
    conditions: z
      .record(z.string(), z.string())
      .nullable()
      .describe('What list-incidents must be asked to show the same incidents'),
    page: count,
    perPage: count,
    items: z.array(countedItemAnswer),
  }),
)
