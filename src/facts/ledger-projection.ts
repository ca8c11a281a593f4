import type { Fact } from '../model/fact.ts'
import type { Label } from '../model/label.ts'
import type { AssertionStatus } from '../model/status.ts'

/** How the later of two values that are told of one thing stands to the earlier. */
export type Progress =
  | 'same'
  | 'refined' // the same, more exactly: 約13万 then 132,000, 8月 then 8月12日
  | 'vaguer' // the same, less exactly
  | 'wider' // it reaches farther
  | 'narrower' // it reaches less far
  | 'within' // less than the most that was said before
  | 'further' // it has come farther: planned, then done
  | 'back' // it has come less far
  | 'against' // both cannot hold
  | 'beside' // another of its sort, which leaves the earlier as it was

/** How the facts of a kind are followed from one notice of an incident to the next (src/incidents/ledger/). */
export interface LedgerProjection<K extends string = string, V = unknown> {
  /** What two values must share to be told of one thing; null where a value takes no part. */
  subject(value: V): { readonly key: string; readonly label: Label } | null
  /**
   * Where absent, what tells values of one subject apart is their status. `toldOn`: the day (ISO prefix) on which the
   * earlier was published, where that is known.
   */
  compare?(earlier: V, later: V, toldOn: string | null): Progress
  /** The facts that stand for a notice; where absent all of them, the strongest of each subject. */
  told?(facts: readonly Fact<K, V>[]): readonly Fact<K, V>[]
  /** Several values of one subject stand side by side (figures): each value a statement of its own. */
  isPlural?: boolean
  /** Whether values so related are told of one thing only where the words around them are alike. */
  needsLikeWords?(progress: Progress, earlier: V, later: V): boolean
  /**
   * The part of the incident's extent that a value names: a data item, a group of people. A further one widens it.
   * `words`: the folded words that lead to it in its sentence or row.
   */
  extent?(value: V, words: string): string | null
  /** Whether a value is said to sum up others: a total told for the first time may still be more than was told before. */
  isTotal?(value: V): boolean
  /** Whether the notice takes the whole incident back by it (an exercise, a false alarm). */
  takesBack?(value: V): boolean
  /** What was done stays done, whatever is taken back of the incident. */
  isDeed?: boolean
}

/** Facts that say that something is so, or may be: what a denial is about is often another system, another time. */
export const affirmed = <F extends { readonly status: AssertionStatus }>(facts: readonly F[]): F[] =>
  facts.filter(({ status }) => status !== 'not_found' && status !== 'ruled_out')

/** The projection of a kind whose value is a code of a closed list: the code is the subject. */
export const followedByCode = <C extends string>(
  terms: readonly { readonly code: C; readonly label: Label }[],
): Pick<LedgerProjection<string, { readonly code: C }>, 'subject'> => ({
  subject: ({ code }) => ({ key: code, label: terms.find(term => term.code === code)!.label }),
})

/** How a deed has come along between two notices. */
export function progressOf<S extends string>(order: readonly S[], earlier: S, later: S): Progress {
  const [from, to] = [order.indexOf(earlier), order.indexOf(later)]
  return from === to ? 'same' : from < to ? 'further' : 'back'
}
