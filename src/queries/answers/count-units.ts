import { z } from 'zod'
import type { CountUnitsOutput } from '../count-units.ts'
import { heldTo } from './held-to.ts'
import { countedUnitAnswer, unitCountsAnswer } from './incident.ts'

const count = z.number().int().nonnegative()

export const countUnitsAnswer = heldTo<CountUnitsOutput>()(
  z.object({
    units: z.array(countedUnitAnswer),
    detail: unitCountsAnswer,
    periods: z
      .array(z.object({ period: z.string().nullable(), notice: count, incident: count, root_event: count }))
      .nullable(),
  }),
)
