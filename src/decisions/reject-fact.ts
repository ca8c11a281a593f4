import { z } from 'zod'
import { decideOnFact, type FactOutcome, factNamed } from './deciding-facts.ts'
import { defineDecision } from './define-decision.ts'

export const rejectFactInput = z.object(factNamed)
export type RejectFactInput = z.input<typeof rejectFactInput>

/** A person finds that the words do not state what was read in them. */
export const rejectFact = defineDecision({
  name: 'reject-fact',
  summary: { ja: '原文が述べていない記載事項を除く', en: 'Reject a fact that its words do not state' },
  input: rejectFactInput,
  decide: (archive, index, input, means = {}): Promise<FactOutcome> =>
    decideOnFact(archive, index, input, means, 'rejected', () => null),
})
