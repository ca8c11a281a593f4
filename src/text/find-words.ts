import { type ViewSpan, viewSpan } from '../model/span.ts'
import { type Finder, makeFinder } from './matches.ts'
import type { NoticeText, Sentence } from './notice-text.ts'

/** Words of the title or the body that a kind of fact looks for. */
export interface FoundWords {
  readonly sentence: Sentence
  /** Their sentence, or of a long one the part around them, so that the work stays in proportion to the text. */
  readonly text: string
  /** Where `text` begins in the folded view. */
  readonly from: number
  /** Offsets into `text`. */
  readonly start: number
  readonly end: number
  readonly words: string
  readonly span: ViewSpan
  readonly place: 'body' | 'title' | 'heading'
}

const reach = 600
const question = /か[?。]?$|\?$/

const finders = new WeakMap<RegExp, Finder>()

function finderOf(pattern: RegExp): Finder {
  let finder = finders.get(pattern)
  if (finder === undefined) {
    finder = makeFinder(pattern)
    finders.set(pattern, finder)
  }
  return finder
}

/**
 * Every place in the notice where `pattern` (global, within one line) matches, in one pass over the whole folded
 * view. The rest of the head, furniture and questions of a Q&A are passed over.
 */
export function* findWords(notice: NoticeText, pattern: RegExp): Generator<FoundWords> {
  const { text } = notice.view
  const title = notice.document.head.title?.span
  let at = 0
  for (const match of finderOf(pattern)(text)) {
    const end = match.index + match[0].length
    while (at < notice.sentences.length && notice.sentences[at]!.span.end <= match.index) at++
    const sentence = notice.sentences[at]
    if (!sentence) return
    if (match.index < sentence.span.start || end > sentence.span.end) continue
    const { block } = notice.blocks[sentence.block]!
    const isTitle = block.kind === 'overview' && title != null && block.content.start === title.start
    if (block.kind === 'overview' && !isTitle) continue
    if (question.test(sentence.text.slice(-2))) continue
    const from = Math.max(sentence.span.start, match.index - reach)
    yield {
      sentence,
      text: text.slice(from, Math.min(sentence.span.end, end + reach)),
      from,
      start: match.index - from,
      end: end - from,
      words: match[0],
      span: viewSpan(match.index, end),
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
