import type { MeasureCode } from '../../model/vocabulary/measures.ts'

/** A way to name a measure: words, what must stand before them, and what must follow. */
export interface MeasureRule {
  readonly code: MeasureCode
  readonly name: string
  /** The words it begins with; one pass over a sentence finds where any rule can begin. */
  readonly heads: readonly string[]
  /** Matches from where the head begins. */
  readonly pattern: RegExp
  /** Must match the words before the head (at most `reach` characters). */
  readonly before?: RegExp
  /** Must not match them. */
  readonly notBefore?: RegExp
}

/** Characters before a head that a rule may look at. */
export const reach = 48

/** The source of a pattern that matches these characters as they are. */
export const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** `heads` are literals parted by |; `rest` is the pattern that must follow at once. */
export const measure = (
  code: MeasureCode,
  name: string,
  heads: string,
  rest = '',
  more: { before?: RegExp; notBefore?: RegExp } = {},
): MeasureRule => ({
  code,
  name,
  heads: heads.split('|'),
  pattern: new RegExp(
    `(?:${heads.split('|').map(literal).join('|')})${rest.includes('|') ? `(?:${rest})` : rest}`,
    'y',
  ),
  ...more,
})
