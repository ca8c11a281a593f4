import type { Fact } from './fact.ts'
import type { Label } from './label.ts'
import type { AssertionStatus } from './status.ts'

/** One thing that a reader must see at a glance, in words of the reader's language. */
export interface HeadlinePart {
  readonly words: string
  /** Null where the words say that something is not stated. */
  readonly status: AssertionStatus | null
  /** The fact it comes from, which the page leads to. */
  readonly fact: Fact | null
  /** Short enough, and telling enough, for a row of a list. */
  readonly inLists?: boolean
}

/** What a kind of fact has to say above all. No parts: the notice does not state it, which is said as plainly. */
export interface Headline {
  /** Where the name of the kind would not do. */
  readonly label?: Label
  readonly parts: readonly HeadlinePart[]
  /** The parts follow one another in time. */
  readonly inSequence?: boolean
}
