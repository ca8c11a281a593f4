import type { Label } from '../../model/label.ts'
import type { Threading } from '../../model/threading.ts'
import type { Pair } from '../pair.ts'

/** How much a signal says, and the words of the notices it rests on (a date, a title, a name), where it has any. */
export interface Weighed {
  readonly weight: number
  readonly words?: string
  /** Where the signal has several things to say, which one. */
  readonly label?: Label
}

/**
 * One reason for or against two notices telling of the same incident. The weights of all signals are added;
 * two notices are joined at `enough`. A positive weight speaks for joining.
 */
export interface Signal {
  readonly name: string
  readonly label: Label
  /** Set where the signal says why the two organisations may speak of the same thing at all: no join without such a tie. */
  readonly ties?: true
  weigh(pair: Pair): Weighed | null
}

/** The sum at which two notices are joined. */
export const enough = 1.25

/** A case of a signal: two notices by what matters of them, and the sign of what it says. */
export interface SignalCase {
  readonly earlier: CaseNotice
  readonly later: CaseNotice
  readonly says: 'for' | 'against' | 'nothing'
  readonly because: string
}

export type CaseNotice = Partial<Threading>
