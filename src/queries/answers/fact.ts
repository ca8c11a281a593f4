import { z } from 'zod'
import { kindsOfFact } from '../../facts/index.ts'
import { type Evidence, evidence } from '../../model/evidence.ts'
import type { Declined, Fact } from '../../model/fact.ts'
import { assertionStatus } from '../../model/status.ts'
import { heldTo } from './held-to.ts'

/** The words that state something, and their place in the text of the notice (UTF-16 offsets, half open). */
export const evidenceAnswer = heldTo<Evidence>()(evidence.meta({ id: 'Evidence' }))

/** A fact, whichever kind: its value stands apart, since each kind has its own. */
const anyFact = z.object({
  kind: z.string(),
  value: z.unknown(),
  status: assertionStatus,
  evidence: z.tuple([evidenceAnswer], evidenceAnswer),
  rule: z.string(),
  operators: z.array(z.string()),
  speaker: z.literal('relayed').exactOptional(),
  /** Where a person has decided what it is; `read` is what the rules read in the same words, null for nothing. */
  reviewed: z
    .object({
      decision: z.string(),
      verdict: z.enum(['confirmed', 'corrected', 'added']),
      read: z.object({ value: z.unknown(), status: assertionStatus }).nullable(),
    })
    .exactOptional(),
})

const oneOfTheKinds = z
  .discriminatedUnion(
    'kind',
    kindsOfFact.map(({ kind, value }) => anyFact.extend({ kind: z.literal(kind), value })) as unknown as [
      typeof anyFact,
      ...(typeof anyFact)[],
    ],
  )
  .meta({ id: 'Fact' })

export const factAnswer = heldTo<Fact>()(oneOfTheKinds as unknown as typeof anyFact)

export const declinedAnswer = heldTo<Declined>()(
  z
    .object({
      kind: z.string(),
      rule: z.string(),
      start: z.number().int().nonnegative(),
      end: z.number().int().nonnegative(),
      quote: z.string(),
      because: z.string(),
    })
    .meta({ id: 'Declined' }),
)
