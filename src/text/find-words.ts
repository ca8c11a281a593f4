import { type ViewSpan, viewSpan } from '../model/span.ts'
import { makeFinder } from './matches.ts'
import { statingSentences } from './mentions.ts'
import type { NoticeText, Sentence } from './notice-text.ts'
import { makeSieve } from './sieve.ts'

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

/** Every place in a notice where words stand that are looked for, in the order of the text. */
export type WordFinder = (notice: NoticeText) => Generator<FoundWords>

/**
 * Makes a search for every place in a notice where `pattern` (global, within one sentence) matches, in the order of
 * the text. The rest of the head, furniture and questions of a Q&A are passed over. To be made as a constant.
 */
export function makeWordFinder(pattern: RegExp): WordFinder {
  const sieve = makeSieve([pattern])
  const finder = makeFinder(pattern)
  return function* wordsIn(notice) {
    const { text } = notice.view
    for (const { sentence, place } of statingSentences(notice, sieve(notice).sentences)) {
      const { start, end: last } = sentence.span
      for (const match of finder(text, start, last)) {
        const end = match.index + match[0].length
        if (end > last) continue
        const from = Math.max(start, match.index - reach)
        yield {
          sentence,
          text: text.slice(from, Math.min(last, end + reach)),
          from,
          start: match.index - from,
          end: end - from,
          words: match[0],
          span: viewSpan(match.index, end),
          place,
        }
      }
    }
  }
}

const longest = 80

/** Of words that a line break cuts, the longest part that stands on one line, as a labelled record quotes it. */
export function onOneLine(quote: string): string {
  const lines = quote.split(/\r?\n/).map(line => line.trim())
  return lines.reduce((best, line) => (line.length > best.length ? line : best), '').slice(0, longest)
}
