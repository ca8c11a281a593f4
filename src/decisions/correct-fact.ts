import { z } from 'zod'
import { Refusal } from '../archive/archive-error.ts'
import { sameValue } from '../model/same-value.ts'
import { assertionStatus } from '../model/status.ts'
import { decideOnFact, type FactOutcome, factNamed } from './deciding-facts.ts'
import { defineDecision } from './define-decision.ts'

export const correctFactInput = z.object({
  ...factNamed,
  /** In the form of the kind; where absent, the value is right as it was seen. */
  value: z.json().optional(),
  /** Where absent, the status is right as it was seen. */
  status: assertionStatus.optional(),
})
export type CorrectFactInput = z.input<typeof correctFactInput>

/** A person finds that the words state something else, or state it otherwise. */
export const correctFact = defineDecision({
  name: 'correct-fact',
  summary: { ja: '記載事項の値か断定の度合いを正す', en: 'Correct the value of a fact, or its status' },
  input: correctFactInput,
  async decide(archive, index, input, means = {}): Promise<FactOutcome> {
    const { saw, value = saw?.value, status = saw?.status } = input
    if (value === undefined || status === undefined)
      throw new Refusal({
        ja: '却下された記載事項を戻すには、値と断定の度合いの両方が要ります。',
        en: 'To bring a rejected fact back takes both its value and its status.',
      })
    if (sameValue(saw, { value, status }))
      throw new Refusal({
        ja: '値も断定の度合いも元のままです。そのとおりなら、訂正ではなく確認してください。',
        en: 'Value and status are as they were. If they are right, confirm the fact instead.',
      })
    return decideOnFact(archive, index, input, means, 'corrected', () => ({ value, status }))
  },
})
