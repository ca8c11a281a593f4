import { z } from 'zod'
import type { BriefIncident, RootName, UnitCounts } from '../../index/incident-contract.ts'
import { countingUnits } from '../../model/counting-unit.ts'
import { type CitedReport, incidentStates, type Join, type Twin } from '../../model/incident.ts'
import { type StandingJudgement, verdicts } from '../../model/judgement.ts'
import type { RootReason } from '../../model/root-event.ts'
import type { CountedUnit } from '../counted-units.ts'
import { evidenceAnswer } from './fact.ts'
import { heldTo } from './held-to.ts'
import { day, id, labelAnswer, leakAnswer } from './notice.ts'

const count = z.number().int().nonnegative()

export const briefIncidentFields = {
  id,
  state: z.enum(incidentStates),
  title: z.string().nullable(),
  organisations: z.array(z.string()),
  first: day.nullable(),
  last: day.nullable(),
  leak: leakAnswer,
  told: count.describe('How many of its notices count: no commentary, and no copy of another'),
} as const

export const briefIncidentAnswer = heldTo<BriefIncident>()(
  z.object(briefIncidentFields).meta({ id: 'BriefIncident' }),
)

export const rootNameAnswer = heldTo<RootName>()(z.object({ id, root: z.string() }).meta({ id: 'RootName' }))

export const joinAnswer = heldTo<Join>()(
  z
    .object({
      earlier: id,
      later: id,
      weight: z.number(),
      because: z.array(
        z.object({
          signal: z.string(),
          label: labelAnswer,
          weight: z.number(),
          words: z.string().exactOptional(),
        }),
      ),
    })
    .meta({ id: 'Join' }),
)

export const twinAnswer = heldTo<Twin>()(z.object({ notice: id, copy: id }))

export const citedReportAnswer = heldTo<CitedReport>()(
  z.object({
    published: day.nullable(),
    title: z.string().nullable(),
    stage: z.string().nullable(),
    number: z.number().int().nullable(),
    by: id,
    evidence: evidenceAnswer,
  }),
)

export const judgementAnswer = heldTo<StandingJudgement>()(
  z
    .object({
      a: id,
      b: id,
      verdict: z.enum(verdicts),
      because: z.string(),
      decision: z.string(),
      by: z.string().nullable(),
      at: z.string(),
    })
    .meta({ id: 'Judgement' }),
)

export const rootReasonAnswer = heldTo<RootReason>()(
  z
    .object({
      notice: id,
      label: labelAnswer,
      isItself: z.literal(true).exactOptional(),
      words: z.string().exactOptional(),
    })
    .meta({ id: 'RootReason' }),
)

/** How many matches carry each value. */
export const facetAnswer = z.record(z.string(), count)

export const countedUnitAnswer = heldTo<CountedUnit>()(
  z
    .object({ unit: z.enum(countingUnits), count, label: labelAnswer, rule: labelAnswer })
    .meta({ id: 'CountedUnit' }),
)

export const unitCountsAnswer = heldTo<UnitCounts>()(
  z
    .object({
      notices: count,
      copies: count,
      commentary: count,
      incidents: count,
      noIncidents: count,
      roots: count,
      unrooted: count,
    })
    .meta({ id: 'UnitCounts' }),
)
