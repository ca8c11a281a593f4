import type { Evidences } from './evidence.ts'
import type { FactReview } from './review.ts'
import type { AssertionStatus } from './status.ts'

/** What a notice states: a value of some kind, how strongly, and the words that say so. */
export interface Fact<K extends string = string, V = unknown> {
  readonly kind: K
  readonly value: V
  readonly status: AssertionStatus
  readonly evidence: Evidences
  /** Name of the rule that found it. */
  readonly rule: string
  /** The assertion operators met, innermost first (`confirm`, `neg`), as `explain` prints them. */
  readonly operators: readonly string[]
  /** Present where the publisher passes on what somebody else reports; evidence of the role `source` names them. */
  readonly speaker?: 'relayed'
  /** Present where a person has decided what it is. */
  readonly reviewed?: FactReview
}

/** Something that a rule looked at and decided against, with the reason: `explain` shows it, nothing counts it. */
export interface Declined {
  readonly kind: string
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly because: string
}
