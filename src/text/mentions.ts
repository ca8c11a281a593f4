import { type ViewSpan, viewSpan } from '../model/span.ts'
import type { NoticeText, Sentence } from './notice-text.ts'
import { isQuestion } from './sentences.ts'
import { makeSieve } from './sieve.ts'

/** How a matter is worded. The pattern's first group that took part, or else all of it, is the event whose status counts. */
export interface MentionRule<C extends string> {
  readonly code: C
  readonly rule: string
  /** Global. Within one sentence. */
  readonly pattern: RegExp
}

/** Words of a notice that match a rule, before anything is said of their status. */
export interface Mention<C extends string> {
  readonly code: C
  readonly rule: string
  readonly sentence: Sentence
  /** Offsets into the sentence: all words matched, and the event among them. */
  readonly start: number
  readonly end: number
  readonly event: { readonly start: number; readonly end: number }
  readonly words: ViewSpan
  readonly eventSpan: ViewSpan
  /** The words of its sentence before `start` and after the event, no more than `reach` of either. */
  readonly before: string
  readonly after: string
  readonly place: 'body' | 'title' | 'heading'
}

// What is asked about a match is asked of its surroundings, so that the work stays in proportion to the text.
const reach = 300

/** Of some sentences of a notice those that state something: in the title and the body, and no questions. */
export function* statingSentences(
  notice: NoticeText,
  sentences: readonly Sentence[],
): Generator<{ sentence: Sentence; place: Mention<string>['place'] }> {
  const title = notice.document.head.title?.span
  for (const sentence of sentences) {
    if (isQuestion(sentence.text)) continue
    const { block } = notice.blocks[sentence.block]!
    const isTitle =
      block.kind === 'overview' &&
      title != null &&
      block.content.start <= title.start &&
      title.end <= block.content.end
    if (block.kind === 'overview' && !isTitle) continue
    yield { sentence, place: isTitle ? 'title' : block.kind === 'heading' ? 'heading' : 'body' }
  }
}

/**
 * Compiles rules into a reading of a whole notice: every match in the title and the body, in text order of the
 * sentences, then in the order of the rules.
 */
export function compileMentions<C extends string>(
  rules: readonly MentionRule<C>[],
): (notice: NoticeText) => Generator<Mention<C>> {
  const sieve = makeSieve(rules.map(rule => rule.pattern))
  return function* mentionsOf(notice) {
    const sifted = sieve(notice)
    for (const { sentence, place } of statingSentences(notice, sifted.sentences))
      for (const index of sifted.in(sentence)) {
        const { code, rule, pattern } = rules[index]!
        for (let at = 0; ; ) {
          // A loop of its own: matchAll copies the pattern each time, which costs more than the match.
          pattern.lastIndex = at
          const match = pattern.exec(sentence.text)
          if (match === null) break
          at = match.index + Math.max(1, match[0].length)
          const words = match.slice(1).find(group => group !== undefined) ?? match[0]
          const inside = match[0].lastIndexOf(words)
          const start = match.index
          const end = start + match[0].length
          const event = { start: start + inside, end: start + inside + words.length }
          const from = sentence.span.start
          yield {
            code,
            rule,
            sentence,
            start,
            end,
            event,
            words: viewSpan(from + start, from + end),
            eventSpan: viewSpan(from + event.start, from + event.end),
            before: sentence.text.slice(Math.max(0, start - reach), start),
            after: sentence.text.slice(event.end, event.end + reach),
            place,
          }
        }
      }
  }
}
