import { eventsWithin } from './event-words.ts'
import type { Operator } from './operators.ts'
import { readTail, type Tail } from './read-tail.ts'
import type { SentenceSyntax } from './sentence-syntax.ts'

/** Operators that a later clause lends, and where they end. */
export interface Lent {
  readonly operators: readonly Operator[]
  readonly end: number
}

/**
 * 「閲覧され、または取得された可能性」: an open verb takes the modality of the next one. With a subject of its own the
 * next clause lends only what is said of the past: 「情報が漏えいし、カードが不正利用された可能性」, not 「漏えいし、悪用されるおそれ」.
 */
export function sharedModality(syntax: SentenceSyntax, from: number, depth: number): Lent | null {
  const { text, masked, clauses } = syntax
  const next = clauses[from + 1]
  if (!next || depth === 0) return null
  const body = text.slice(next.start, next.end)
  for (const match of eventsWithin(body)) {
    const tail = readTail(masked, next.start + match.index + match[0].length, next.end, false)
    if (tail.ended === 'other-head') continue
    if (tail.open) return sharedModality(syntax, from + 1, depth - 1)
    const modal = tail.operators.filter(operator => operator !== 'past' && operator !== 'future')
    if (!modal.includes('possible') && !modal.includes('infer')) return null
    const hasOwnSubject = /[がは]/.test(body.slice(0, match.index))
    return hasOwnSubject && tail.operators[0] !== 'past' ? null : { operators: modal, end: tail.end }
  }
  return null
}

/** The predicate of the next clause, where a topic goes over the clause that only says how it was looked into. */
export function predicateAfter({ masked, clauses }: SentenceSyntax, at: number): Tail | null {
  const next = clauses[at + 1]
  return next ? readTail(masked, next.start, next.end, true) : null
}
