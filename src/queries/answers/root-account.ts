import { z } from 'zod'
import type { RootAccount } from '../../incidents/roots/root-account.ts'
import { incidentStates } from '../../model/incident.ts'
import { assertionStatus } from '../../model/status.ts'
import { evidenceAnswer } from './fact.ts'
import { heldTo } from './held-to.ts'
import { day, id, labelAnswer } from './notice.ts'

const count = z.number().int().nonnegative()

const statedPersons = heldTo<NonNullable<RootAccount['persons']['byItself']>>()(
  z
    .object({
      count,
      approx: z.boolean(),
      bound: z.enum(['exact', 'max', 'min']),
      gross: z.boolean(),
      status: assertionStatus,
      isLargestOfSeveral: z.boolean(),
      notice: id,
      evidence: evidenceAnswer,
    })
    .meta({ id: 'StatedPersons' }),
)

const touchedAnswer = heldTo<RootAccount['touched'][number]>()(
  z
    .object({
      incident: id,
      organisations: z.array(z.string()),
      isItself: z.boolean(),
      first: day.nullable(),
      last: day.nullable(),
      daysAfterFirst: z.number().int().nullable(),
      notices: count,
      followUp: z.object({ code: z.enum(['told_again', 'awaited', 'closed']), label: labelAnswer }),
      state: z.enum(incidentStates),
      persons: statedPersons.nullable(),
    })
    .meta({ id: 'Touched' }),
)

export const rootAccountAnswer = heldTo<RootAccount>()(
  z
    .object({
      touched: z.array(touchedAnswer),
      toldFirst: z.array(id),
      persons: z.object({
        rule: labelAnswer,
        total: count.nullable(),
        stating: count,
        silent: count,
        isRough: z.boolean(),
        byItself: statedPersons.nullable(),
        ofTheWhole: z.array(z.object({ count, incidents: z.array(id) })),
      }),
    })
    .meta({ id: 'RootAccount' }),
)
