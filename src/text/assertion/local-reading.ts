import type { AssertionStatus } from '../../model/status.ts'
import type { Operator } from './operators.ts'
import type { Tail } from './read-tail.ts'

export type Mood = 'actual' | 'planned' | 'hypothetical' | 'generic'

/** The status of some words of one sentence; offsets are relative to the sentence. */
export interface LocalReading {
  /** Null where the words state no fact; `because` says why. */
  readonly status: AssertionStatus | null
  readonly because?: string
  readonly mood: Mood
  /** The operators met, innermost first. */
  readonly operators: readonly Operator[]
  readonly start: number
  readonly end: number
  /** Who says so: the publisher itself, or somebody whose report it passes on (とのこと, 報告を受け). */
  readonly speaker: 'publisher' | 'relayed'
  /** Whether the statement stands in a clause that describes a noun (漏えいした可能性のあるお客様). */
  readonly relative: boolean
  readonly tail: Tail | null
}

/** Reason given for words that are only named, as in 漏えいの原因: the notice takes the matter as known. */
export const presupposed = 'It is named, not stated.'

/** Words that state no fact, with the reason. */
export const silent = (
  start: number,
  end: number,
  because: string,
  more: Partial<LocalReading> = {},
): LocalReading => ({
  status: null,
  because,
  mood: 'actual',
  operators: [],
  start,
  end,
  speaker: 'publisher',
  relative: false,
  tail: null,
  ...more,
})
