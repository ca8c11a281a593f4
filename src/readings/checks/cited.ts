import type { Evidence } from '../../model/evidence.ts'
import type { Fact } from '../../model/fact.ts'
import { textSpan } from '../../model/span.ts'
import type { NoticeText } from '../../text/notice-text.ts'

const longest = 100

/**
 * The statement that holds some words of the text, on one line, for a message: its sentence, cut around the words
 * where it is long.
 */
export function statementOf(
  notice: NoticeText,
  words: { readonly start: number; readonly end: number },
): string {
  const { text } = notice.document
  const at = notice.view.toView(textSpan(words.start, words.end))
  const sentence = notice.sentences.find(s => s.span.start <= at.start && at.start < s.span.end)
  const whole = sentence ? notice.view.toText(sentence.span) : words
  const spare = Math.max(0, longest - (words.end - words.start))
  const start = Math.max(whole.start, words.start - Math.floor(spare / 2))
  const end = Math.min(Math.max(whole.end, words.end), start + longest)
  const cut = text.slice(start, end).replace(/\s+/g, ' ').trim()
  return `${start > whole.start ? '…' : ''}${cut}${end < whole.end ? '…' : ''}`
}

/** The folded sentence that holds some words of the text; empty where none does. */
export function sentenceOf(
  notice: NoticeText,
  words: { readonly start: number; readonly end: number },
): string {
  const at = notice.view.toView(textSpan(words.start, words.end)).start
  return notice.sentences.find(s => s.span.start <= at && at < s.span.end)?.text ?? ''
}

/** The words that carry a fact's value. */
export const evidenceOf = (fact: Fact): Evidence => fact.evidence[0]

interface Range {
  readonly start: number
  readonly end: number
}

/** The place of two statements that contradict each other, for a problem. */
export const bothPlaces = (one: Range, other: Range) => ({
  start: one.start,
  end: one.end,
  other: { start: other.start, end: other.end },
})
