import { type ViewSpan, viewSpan } from '../model/span.ts'
import type { NoticeText, Sentence } from './notice-text.ts'

/** Words of the title or the body that a kind of fact looks for. */
export interface FoundWords {
  readonly sentence: Sentence
  /** Offsets into the sentence. */
  readonly start: number
  readonly end: number
  readonly words: string
  readonly span: ViewSpan
  readonly match: RegExpExecArray
  readonly place: 'body' | 'title' | 'heading'
}

const question = /か[?。]?$|\?$/

/**
 * Every place in the notice where `pattern` (global, within one line) matches, in one pass over the whole folded
 * view. The rest of the head, furniture and questions of a Q&A are passed over.
 */
export function* findWords(notice: NoticeText, pattern: RegExp): Generator<FoundWords> {
  const { text } = notice.view
  const title = notice.document.head.title?.span
  let at = 0
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length
    while (at < notice.sentences.length && notice.sentences[at]!.span.end <= match.index) at++
    const sentence = notice.sentences[at]
    if (!sentence) return
    if (match.index < sentence.span.start || end > sentence.span.end) continue
    const { block } = notice.blocks[sentence.block]!
    const isTitle = block.kind === 'overview' && title != null && block.content.start === title.start
    if (block.kind === 'overview' && !isTitle) continue
    if (question.test(sentence.text.slice(-2))) continue
    yield {
      sentence,
      start: match.index - sentence.span.start,
      end: end - sentence.span.start,
      words: match[0],
      span: viewSpan(match.index, end),
      match,
      place: isTitle ? 'title' : block.kind === 'heading' ? 'heading' : 'body',
    }
  }
}

const longest = 80

/** Of words that a line break cuts, the longest part that stands on one line, as a labelled record quotes it. */
export function onOneLine(quote: string): string {
  const lines = quote.split(/\r?\n/).map(line => line.trim())
  return lines.reduce((best, line) => (line.length > best.length ? line : best), '').slice(0, longest)
}
