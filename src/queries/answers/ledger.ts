import { z } from 'zod'
import { eventCodes } from '../../facts/event-date/events.ts'
import {
  type Branch,
  type Field,
  type Ledger,
  type Reason,
  reasonTerms,
  type Statement,
  type Version,
  type Words,
} from '../../incidents/ledger/ledger.ts'
import type { Standing } from '../../incidents/ledger/state-as-of.ts'
import type { TimelineEvent } from '../../incidents/ledger/timeline.ts'
import type { MeasureOfTime, TimeEnd, TimeMeasure } from '../../incidents/ledger/times.ts'
import { transitions } from '../../incidents/ledger/transitions.ts'
import { assertionStatus } from '../../model/status.ts'
import { evidenceAnswer, factAnswer } from './fact.ts'
import { heldTo } from './held-to.ts'
import { day, id, labelAnswer } from './notice.ts'

const offset = z.number().int().nonnegative()

const wordsAnswer = heldTo<Words>()(
  z.object({ start: offset, end: offset, quote: z.string() }).meta({ id: 'Words' }),
)

const statementAnswer = heldTo<Statement>()(
  z
    .object({ notice: id, fact: factAnswer, sentence: wordsAnswer, heading: wordsAnswer.nullable() })
    .meta({ id: 'Statement' }),
)

export const versionAnswer = heldTo<Version>()(
  z
    .object({
      notice: id,
      published: day.nullable(),
      transition: z.enum(transitions),
      because: z.enum(Object.keys(reasonTerms) as [Reason, ...Reason[]]),
      statement: statementAnswer,
      before: statementAnswer.nullable(),
    })
    .meta({ id: 'Version' }),
)

export const fieldName = {
  kind: z.string(),
  key: z.string(),
  label: labelAnswer,
  branch: z.string().nullable(),
} as const

const fieldAnswer = heldTo<Field>()(
  z.object({ ...fieldName, versions: z.tuple([versionAnswer], versionAnswer) }).meta({ id: 'LedgerField' }),
)

const branchAnswer = heldTo<Branch>()(
  z.object({
    key: z.string(),
    label: z.string(),
    headings: z.array(z.object({ notice: id, words: wordsAnswer })),
  }),
)

export const ledgerAnswer = heldTo<Ledger>()(
  z
    .object({
      notices: z.array(z.object({ id, published: day.nullable() })),
      fields: z.array(fieldAnswer),
      branches: z.array(branchAnswer),
    })
    .meta({ id: 'Ledger' }),
)

export const standingAnswer = heldTo<Standing>()(
  z
    .object({
      field: z.object(fieldName),
      version: versionAnswer,
      against: statementAnswer.nullable(),
      lastTold: id,
      isWithdrawn: z.boolean(),
    })
    .meta({ id: 'Standing' }),
)

const basis = z.enum(['stated', 'inferred'])

const timeEndAnswer = heldTo<TimeEnd>()(
  z
    .object({ label: labelAnswer, at: z.string(), basis, notice: id, evidence: evidenceAnswer.nullable() })
    .meta({ id: 'TimeEnd' }),
)

const measures = [
  'intrusion-to-detection',
  'detection-to-first-notice',
  'first-to-final-notice',
  'detection-to-restoration',
] as const satisfies readonly MeasureOfTime[]

export const timeMeasureAnswer = heldTo<TimeMeasure>()(
  z
    .object({
      measure: z.enum(measures),
      label: labelAnswer,
      from: timeEndAnswer,
      to: timeEndAnswer,
      days: z.number().int(),
      hours: z.number().nullable(),
      basis,
    })
    .meta({ id: 'TimeMeasure' }),
)

export const timelineEventAnswer = heldTo<TimelineEvent>()(
  z
    .object({
      event: z.enum(eventCodes),
      label: labelAnswer,
      date: z.string(),
      time: z.string().nullable(),
      basis,
      status: assertionStatus,
      notice: id,
      sentence: wordsAnswer,
      branch: z.string().nullable(),
    })
    .meta({ id: 'TimelineEvent' }),
)
