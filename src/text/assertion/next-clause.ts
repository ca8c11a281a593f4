import { eventsWithin } from './event-words.ts'
import type { Operator } from './operators.ts'
import { readTail, type Tail } from './read-tail.ts'
import type { SentenceSyntax } from './sentence-syntax.ts'

// 「これを利用した詐欺が行われたものと推測されます」: what happened next is inferred, in words that name no event of ours.
const inferredNext =
  /(?:(?<!に)され|われ|せら|れ|し|入っ|渡っ|至っ)た(?:もの|の)?(?:だろう|であろう)?と(?:推測|推定|推察|推認|思料|考えられ|考えて|思われ|みられ|見られ|みて)[^。、]{0,10}/
// 「原因は設定の誤りによるものと考えております」: the inference is about why, not about what happened.
const aboutWhy = /は|原因|要因|経緯|起因|により|によって|による|ため/

/** 「ログイン情報が盗まれたことが原因と考えております」: nobody saw it happen; it is inferred from what came of it. */
export const inferredAsCause =
  /た(?:こと|の|もの)が、?[^。、]{0,20}?(?:原因|要因|きっかけ|発端)[^。、]{0,16}?(?:と(?:の?推測|の?推定|推察|考え|思わ|みられ|見られ|みて)|可能性)[^。、]{0,10}/

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
  const cause = inferredAsCause.exec(body)
  if (cause) return { operators: ['infer'], end: next.start + cause.index + cause[0].length }
  // A noun that is described by what happens belongs to the description: 「弊社が使用するシステムに」 has no subject.
  let described = 0
  for (const match of eventsWithin(body)) {
    const tail = readTail(masked, next.start + match.index + match[0].length, next.end, false)
    const modal = tail.operators.filter(operator => operator !== 'past' && operator !== 'future')
    const past = tail.operators[0] === 'past'
    // 「攻撃を受け、情報が流出したとの投稿」 is hearsay as a whole; of 「攻撃を受け、公開するとの脅迫」 the threat alone is.
    const isModal =
      modal.includes('possible') || modal.includes('infer') || (past && modal.includes('hearsay'))
    if (tail.ended === 'relative' && !isModal) described = tail.head - next.start
    if (tail.ended === 'other-head' || (tail.ended === 'relative' && !isModal)) continue
    if (tail.open) return sharedModality(syntax, from + 1, depth - 1)
    if (!isModal) return null
    const subject = /[がは]/.test(body.slice(described, match.index))
    return subject && (described > 0 || !past) ? null : { operators: modal, end: tail.end }
  }
  const inferred = inferredNext.exec(body)
  return inferred && !aboutWhy.test(body.slice(0, inferred.index))
    ? { operators: ['infer'], end: next.start + inferred.index + inferred[0].length }
    : null
}

/** The predicate of the next clause, where a topic goes over the clause that only says how it was looked into. */
export function predicateAfter({ masked, clauses }: SentenceSyntax, at: number): Tail | null {
  const next = clauses[at + 1]
  return next ? readTail(masked, next.start, next.end, true) : null
}
