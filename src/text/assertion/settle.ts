import { type LocalReading, presupposed } from './local-reading.ts'
import { compose, type Operator } from './operators.ts'
import type { Tail } from './read-tail.ts'
import { clauseAt, type SentenceSyntax } from './sentence-syntax.ts'

// 「今後、漏えいが判明したお客様には」: none such is known yet.
const yetToCome = /今後(?:も|は)?、?[^、。]{0,24}$/
// 「今後、調査の結果を踏まえ、漏えいが確認されたお客様には」「判明次第、…が確認された方に」
const onceFound = /(?:今後[^。]{0,40}(?:踏まえ|結果|進め)|次第)[^。]{0,40}$/
// 「すべての情報が流出したわけではありません」: not all of it, which may well be a part.
const whole = /(?:すべて|全て|全部|全員|全件|全体|必ずしも)[^。]{0,40}$/
const notSo = /(?:わけ|訳|もの|という(?:こと)?)(?:では|は|じゃ)(?:あり|ござい|な[いく])|とは?(?:限|言)/

const further = /(?:これ以上の?|それ以上の?|さらなる|更なる|追加の|新たに)[^、。]{0,12}$/

const example = /^例[):]/
const hypotheticalStart = /(?:万一|万が一|もし(?!く)|仮に)[^。]{0,60}$/
const advice =
  /(?:ご?注意|ご?留意|気を付け|気をつけ|ご?警戒|お控え|開かず|開かない|ご確認ください|ください|下さい|お願い)/

const wouldBe = 'It says what would be if.'
const general = 'It says what happens in general or is to come.'

/** What makes a verb without past tense (漏えいする) speak of something that happened or may have. */
const realising: ReadonlySet<Operator> = new Set([
  'possible',
  'able',
  'neg',
  'exist',
  'whether',
  'investigate',
  'infer',
])

/**
 * The outcome of `operators`, which were read up to `to`, for the words from `start` to `end`; nothing where a
 * condition, an example or general talk around them takes them out of what happened.
 */
export function settle(
  syntax: SentenceSyntax,
  start: number,
  end: number,
  operators: readonly Operator[],
  to: number,
  tail: Tail,
): LocalReading {
  const { text, clauses, relayed } = syntax
  const clause = clauses[clauseAt(syntax, end)]!
  const outcome = compose(operators)
  const found = {
    operators,
    start,
    end: Math.max(end, Math.min(to, text.length)),
    speaker: relayed ? ('relayed' as const) : ('publisher' as const),
    relative: tail.ended === 'relative',
    tail,
  }
  const has = (operator: Operator): boolean => operators.includes(operator)
  const nothing = (because: string, mood: LocalReading['mood']): LocalReading => ({
    ...found,
    status: null,
    because,
    mood,
  })

  if (outcome.status === null) return nothing(outcome.because ?? presupposed, 'hypothetical')
  if (
    example.test(text) ||
    hypotheticalStart.test(text.slice(Math.max(clause.start, start - 70), start)) ||
    (clause.link === 'condition' && tail.ended === 'clause' && !has('possible'))
  )
    return nothing(wouldBe, 'hypothetical')
  if (
    tail.ended === 'relative' &&
    outcome.status === 'confirmed' &&
    has('confirm') &&
    (yetToCome.test(text.slice(clause.start, start)) ||
      onceFound.test(text.slice(Math.max(0, start - 90), start)))
  )
    return nothing(wouldBe, 'hypothetical')
  if (
    (outcome.status === 'ruled_out' || outcome.status === 'not_found') &&
    whole.test(text.slice(clause.start, start)) &&
    notSo.test(text.slice(end, to + 8))
  )
    return nothing('It says that not all of it did.', 'actual')
  if (
    (outcome.status === 'ruled_out' || outcome.status === 'not_found') &&
    further.test(text.slice(Math.max(clause.start, start - 24), start))
  )
    return nothing('It denies only what would come on top.', 'actual')
  if (has('future') && !has('confirm') && !has('trace')) {
    if (has('possible') && advice.test(text.slice(to, to + 160)))
      return nothing('It warns of what may come.', 'hypothetical')
    if (has('neg') && !has('possible') && !has('whether')) return nothing(general, 'generic')
    if (!operators.some(operator => realising.has(operator))) return nothing(general, 'generic')
  }
  return { ...found, status: outcome.status, mood: 'actual' }
}
