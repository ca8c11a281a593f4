import type { FactDecision } from '../../model/decision.ts'
import type { Fact } from '../../model/fact.ts'
import { sameValue } from '../../model/same-value.ts'
import { findWords } from '../../text/words-in-context.ts'
import { overlap } from './apply-review.ts'

/**
 * How the program's own reading stands to what a person decided of a fact: as decided; read, but with another value or
 * another status; not read; read although it was rejected; or not to be told, since the words are not there any more.
 */
export const reviewOutcomes = [
  'agreed',
  'wrong-value',
  'wrong-status',
  'missed',
  'false',
  'unresolved',
] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]

/**
 * Holds a reading, in which no decision was obeyed, against one decision.
 * @param facts As the program reads them now, which may be otherwise than when it was decided.
 */
export function scoreAgainst(
  facts: readonly Fact[],
  text: string,
  { fact: { kind, read, ...words }, is }: Pick<FactDecision, 'fact' | 'is'>,
): ReviewOutcome {
  const place = findWords(text, words)
  if (!place) return 'unresolved'
  const there = facts.filter(fact => fact.kind === kind && overlap(fact.evidence[0], place))
  const withValue = (version: { readonly value: unknown } | null): Fact | undefined =>
    version ? there.find(fact => sameValue(fact.value, version.value)) : undefined
  if (is === null) return withValue(read) || (read === null && there.length > 0) ? 'false' : 'agreed'
  const same = withValue(is)
  if (same) return same.status === is.status ? 'agreed' : 'wrong-status'
  // Of facts that share the words, another than the one that was decided about says nothing of it.
  return withValue(read) ||
    there.some(({ evidence: [{ start, end }] }) => start === place.start && end === place.end)
    ? 'wrong-value'
    : 'missed'
}
