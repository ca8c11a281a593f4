import { type ViewSpan, viewSpan } from '../model/span.ts'
import { mayHold, type NeededLetters, neededLetters } from './letters.ts'
import type { NoticeText, Sentence } from './notice-text.ts'

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

const question = /か[?。]?$|\?$/

/**
 * The sentences that state something: the title and the body, without the rest of the head and without questions.
 * `needs` is one test for all rules of a kind: a sentence without it is passed over. `isWorthIt`: a quicker one before it.
 */
export function* statingSentences(
  notice: NoticeText,
  needs: RegExp,
  isWorthIt: (sentence: Sentence) => boolean = () => true,
): Generator<{ sentence: Sentence; place: Mention<string>['place'] }> {
  const title = notice.document.head.title?.span
  for (const sentence of notice.sentences) {
    if (!isWorthIt(sentence) || !needs.test(sentence.text) || question.test(sentence.text.slice(-2))) continue
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

// Of most rules no sentence holds all the letters that a match needs: these are told apart before the pattern is run.
const lettersNeeded = new WeakMap<RegExp, NeededLetters>()

function needsOf(pattern: RegExp): NeededLetters {
  let needed = lettersNeeded.get(pattern)
  if (!needed) {
    needed = neededLetters(pattern)
    lettersNeeded.set(pattern, needed)
  }
  return needed
}

/** Every match of `rules` in the notice, in text order of the sentences, then in the order of the rules. */
export function* mentionsOf<C extends string>(
  notice: NoticeText,
  needs: RegExp,
  rules: readonly MentionRule<C>[],
): Generator<Mention<C>> {
  const holds = mayHold(notice)
  const ready = rules.map(rule => ({ ...rule, needed: needsOf(rule.pattern) }))
  const mayMention = (sentence: Sentence): boolean => ready.some(({ needed }) => holds(sentence, needed))
  for (const { sentence, place } of statingSentences(notice, needs, mayMention))
    for (const { code, rule, pattern, needed } of ready) {
      if (!holds(sentence, needed)) continue
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
