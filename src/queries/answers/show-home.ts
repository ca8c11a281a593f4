import { z } from 'zod'
import { countingUnits } from '../../model/counting-unit.ts'
import type { HomeTile, LatestChange, LatestNotice, ShowHomeOutput } from '../show-home.ts'
import { heldTo } from './held-to.ts'
import { briefIncidentAnswer, countedUnitAnswer } from './incident.ts'
import { fieldName, versionAnswer } from './ledger.ts'
import { day, id, labelAnswer, noticeSummaryAnswer } from './notice.ts'
import { trendAnswer } from './show-trends.ts'

const count = z.number().int().nonnegative()

const tileAnswer = heldTo<HomeTile>()(
  z
    .object({
      label: labelAnswer,
      counts: labelAnswer.describe('What the number counts'),
      unit: z.enum(countingUnits).nullable(),
      count,
      list: z.enum(['incidents', 'roots', 'organisations', 'doubts']),
      conditions: z.record(z.string(), z.string()).describe('What the list must be asked'),
    })
    .meta({ id: 'HomeTile' }),
)

const latestAnswer = heldTo<LatestNotice>()(
  z
    .object({ notice: noticeSummaryAnswer, incident: z.object({ id, told: count }).nullable() })
    .meta({ id: 'LatestNotice' }),
)

const changeAnswer = heldTo<LatestChange>()(
  z
    .object({
      incident: briefIncidentAnswer,
      notice: noticeSummaryAnswer,
      changed: z.array(z.object({ field: z.object(fieldName), version: versionAnswer })),
      more: count,
      added: count,
    })
    .meta({ id: 'LatestChange' }),
)

export const showHomeAnswer = heldTo<ShowHomeOutput>()(
  z.object({
    units: z.array(countedUnitAnswer),
    oldest: day.nullable(),
    newest: day.nullable(),
    year: trendAnswer.nullable().describe('The twelve months that end with the newest notice'),
    tiles: z.array(tileAnswer),
    latest: z.array(latestAnswer),
    changes: z.array(changeAnswer),
  }),
)
