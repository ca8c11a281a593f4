import type { IndexedText } from '../index/contract.ts'
import type { TextSpan } from '../model/span.ts'

/** A stretch of a notice's text, with the words that stand there. */
export interface QuotedSpan {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** Characters on either side beyond which a sentence, or a table's line, is cut. */
const farthest = 140

/** The sentence that a stretch of a text lies in, within its line; wrapped lines are one. */
export function sentenceAround({ text, softNewlines }: IndexedText, { start, end }: TextSpan): QuotedSpan {
  const soft = new Set(softNewlines)
  const endsAt = (at: number): boolean =>
    text[at] === '。' || text[at] === '！' || text[at] === '？' || (text[at] === '\n' && !soft.has(at))
  let from = start
  while (from > 0 && start - from < farthest && !endsAt(from - 1)) from--
  let to = end
  while (to < text.length && to - end < farthest && !endsAt(to)) to++
  if (to < text.length && text[to] !== '\n' && endsAt(to)) to++
  while (from < start && /[\s\u3000]/.test(text[from]!)) from++
  while (to > end && /[\s\u3000]/.test(text[to - 1]!)) to--
  return { start: from, end: to, quote: text.slice(from, to) }
}
