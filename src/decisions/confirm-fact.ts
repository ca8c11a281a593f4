import { z } from 'zod'
import { factVersion } from '../model/decision.ts'
import { decideOnFact, type FactOutcome, factNamed } from './deciding-facts.ts'
import { defineDecision } from './define-decision.ts'

export const confirmFactInput = z.object({ ...factNamed, saw: factVersion })
export type ConfirmFactInput = z.input<typeof confirmFactInput>

/**
 * A person has compared a fact with its words and found it right. In a text that was recognised from a picture (OCR)
 * it then counts as confirmed where it was held back only because a character might be misread.
 */
export const confirmFact = defineDecision({
  name: 'confirm-fact',
  summary: { ja: '記載事項が原文のとおりだと確認する', en: 'Confirm that a fact is what its words say' },
  input: confirmFactInput,
  decide: (archive, index, input, means = {}): Promise<FactOutcome> =>
    decideOnFact(archive, index, input, means, 'confirmed', fact =>
      fact?.operators.includes('recognised') ? { ...input.saw, status: 'confirmed' } : input.saw,
    ),
})
