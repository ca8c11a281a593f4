import { type ViewSpan, viewSpan } from '../../model/span.ts'
import type { LocalReading } from './local-reading.ts'

/** How a notice asserts what some of its words say. */
export interface Assertion extends Omit<LocalReading, 'start' | 'end' | 'tail'> {
  /** The content words and the words that carry the status, as one stretch of the folded view. */
  readonly words: ViewSpan
}

/** A reading of a sentence that begins at `from` of the folded view. */
export const toAssertion = ({ start, end, tail: _, ...local }: LocalReading, from: number): Assertion => ({
  ...local,
  words: viewSpan(from + start, from + end),
})
