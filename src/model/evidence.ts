import { z } from 'zod'
import type { TextSpan } from './span.ts'

/** What the quoted words do for the fact: carry its value, its status, the antecedent of 同日, or who says so. */
export const evidenceRole = z.enum(['value', 'status', 'anchor', 'source'])
export type EvidenceRole = z.infer<typeof evidenceRole>

/** The words that state a fact and their place: UTF-16 offsets into the document's text, half open. */
export const evidence = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string().min(1),
  role: evidenceRole,
})
export type Evidence = z.infer<typeof evidence>

/** At least one piece of evidence: a fact without any cannot be written down. */
export type Evidences = readonly [Evidence, ...Evidence[]]

/**
 * Cuts the evidence out of the text it points into.
 * @throws RangeError where the span is empty or outside the text, since such evidence would prove nothing.
 */
export function cite(text: string, span: TextSpan, role: EvidenceRole = 'value'): Evidence {
  const quote = text.slice(span.start, span.end)
  if (quote.length === 0 || quote.length !== span.end - span.start)
    throw new RangeError(`No text at ${span.start}..${span.end} (the text has ${text.length} characters)`)
  return { start: span.start, end: span.end, quote, role }
}
