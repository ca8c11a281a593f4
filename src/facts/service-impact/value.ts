import { z } from 'zod'
import type { Fact } from '../../model/fact.ts'
import { type ServiceImpactCode, serviceImpactTerms } from '../../model/vocabulary/service-impacts.ts'

const codes = serviceImpactTerms.map(term => term.code) as [ServiceImpactCode, ...ServiceImpactCode[]]
/** What one statement says of a service. */
export const serviceImpactValue = z.object({
  impact: z.enum(codes),
  /** Said to last, told as an event, or only implied by a system cut off. */
  firmness: z.enum(['lasting', 'event', 'cut-off']),
})
export type ServiceImpactValue = z.infer<typeof serviceImpactValue>
export type ServiceImpactFact = Fact<'service-impact', ServiceImpactValue>
