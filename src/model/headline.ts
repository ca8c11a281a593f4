import type { Fact } from './fact.ts'
import type { AssertionStatus } from './status.ts'

/** One thing that a reader must see at a glance, in words of the reader's language. */
export interface HeadlinePart {
  readonly words: string
  /** Null for what is no statement of the text, such as the day of publication. */
  readonly status: AssertionStatus | null
  /** The fact it comes from, which the page leads to. */
  readonly fact: Fact | null
  /** Short enough, and telling enough, for a row of a list. */
  readonly inLists?: boolean
}

/** What a kind of fact has to say above all. No parts: the notice does not state it, which is said as plainly. */
export interface Headline {
  readonly parts: readonly HeadlinePart[]
  /** The parts follow one another in time. */
  readonly inSequence?: boolean
}
