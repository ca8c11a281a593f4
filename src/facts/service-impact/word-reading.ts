import type { ServiceImpactCode } from '../../model/vocabulary/service-impacts.ts'

/** How firmly the words tell of the present state: as lasting, as an event of the past, or only by what was done. */
export type Firmness = 'lasting' | 'event' | 'cut-off'

/** What one word of a sentence says of a service. */
export interface WordReading {
  readonly rule: string
  readonly impact: ServiceImpactCode
  readonly firmness: Firmness
  /** How much before and after the word belongs to the statement. */
  readonly back: number
  readonly forth: number
}

/** Reads one word from up to 100 characters before it, what follows it, and the text around. */
export type Reader = (before: string, after: string, sentence: string) => WordReading | null

/** A reading of a word whose statement ends with `matched`, a match in the words after it. */
export const reading = (
  rule: string,
  impact: ServiceImpactCode,
  firmness: Firmness,
  matched: RegExpExecArray | null,
  back = 24,
): WordReading => ({ rule, impact, firmness, back, forth: matched ? matched.index + matched[0].length : 0 })
