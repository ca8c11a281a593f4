import { z } from 'zod'
import { type MeasureCode, measureTerms } from '../../model/vocabulary/measures.ts'
import type { Decline, Finding } from '../define-fact.ts'

const codes = measureTerms.map(term => term.code) as [MeasureCode, ...MeasureCode[]]

export const measureValue = z.object({
  code: z.enum(codes),
  /** How far it has come. */
  state: z.enum(['done', 'in_progress', 'planned']),
})
export type MeasureValue = z.infer<typeof measureValue>

/** A finding; a `passing` one yields where another place says more plainly how far the measure has come. */
export type MeasureFinding = Finding<MeasureValue> & { readonly passing?: boolean }
export type FoundMeasure = MeasureFinding | Decline
