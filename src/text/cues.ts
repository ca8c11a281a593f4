import { type ViewSpan, viewSpan } from '../model/span.ts'
import { makeLexicon } from './lexicon.ts'
import type { NoticeText, Sentence } from './notice-text.ts'
import { isQuestion } from './sentences.ts'
import { makeSieve } from './sieve.ts'

/** What words around a cue make of it. All patterns are tried within the cue's own sentence. */
export interface CueRule<C extends string> {
  readonly code: C
  readonly rule: string
  /** Must match what stands before the cue (at most `reach` characters); where it ends at the cue, its words are cited with it. */
  readonly before?: RegExp
  readonly notBefore?: RegExp
  /** Must match what follows the cue; what it takes up directly behind it belongs to the cue's words. */
  readonly after?: RegExp
  readonly notAfter?: RegExp
  /** Must match somewhere in the sentence near the cue. */
  readonly sentence?: RegExp
}

/** A cue (a pattern without capturing groups that begins with letters of its own) and what it may mean, first fit first. */
export interface CueGroup<C extends string> {
  readonly cue: string
  readonly rules: readonly CueRule<C>[]
}

/** Words of a notice that a rule has taken up, before anything is said of their status. */
export interface Cue<C extends string> {
  readonly code: C
  readonly rule: string
  readonly sentence: Sentence
  /** The cue with what its rule takes up behind it. */
  readonly event: ViewSpan
  /** The same with what its rule takes up before it. */
  readonly words: ViewSpan
  /** The sentence before and after the event, at most `reach` characters of either. */
  readonly before: string
  readonly after: string
  /** The sentence around the cue: all of it but where it is very long. */
  readonly near: string
  readonly place: 'body' | 'title' | 'heading' | 'footnote'
}

/** Characters on either side of a cue that a rule may look at. */
const reach = 120

/** Of a longer sentence only this much on either side of a cue is looked at, so that the work stays linear. */
const vicinity = 400

/**
 * Compiles groups of cues into a reading of a whole notice in one pass over its folded view, in text order. The head
 * (but for its title), furniture and questions of a Q&A are passed over.
 */
export function compileCues<C extends string>(
  groups: readonly CueGroup<C>[],
): (notice: NoticeText) => Generator<Cue<C>> {
  let count = 0
  const lexicon = makeLexicon(
    groups.map(({ cue, rules }) => [rules.map(rule => ({ rule, number: count++ })), cue] as const),
  )
  const sieve = makeSieve(
    groups.flatMap(({ cue, rules }) => {
      const itself = new RegExp(cue)
      return rules.map(({ before, after, sentence }) =>
        [itself, before, after, sentence].filter(pattern => pattern !== undefined),
      )
    }),
  )
  return function* cuesOf(notice) {
    const title = notice.document.head.title?.span
    const sifted = sieve(notice)
    for (const sentence of sifted.sentences) {
      if (isQuestion(sentence.text)) continue
      const candidates = sifted.in(sentence)
      const { block } = notice.blocks[sentence.block]!
      const isTitle = block.kind === 'overview' && title != null && block.content.start === title.start
      if (block.kind === 'overview' && !isTitle) continue
      const { text } = sentence
      const from = sentence.span.start
      for (const hit of lexicon.scan(notice.view.text, sentence.span)) {
        const start = hit.start - from
        for (const { rule, number } of hit.entry) {
          if (!candidates.includes(number)) continue
          const before = text.slice(Math.max(0, start - reach), start)
          const near = text.slice(Math.max(0, start - vicinity), hit.end - from + vicinity)
          const taken = fit(rule, near, before, text.slice(hit.end - from, hit.end - from + reach))
          if (!taken) continue
          const end = hit.end + taken.behind
          yield {
            code: rule.code,
            rule: rule.rule,
            sentence,
            event: viewSpan(hit.start, end),
            words: viewSpan(hit.start - taken.ahead, end),
            before,
            near,
            after: text.slice(end - from, end - from + reach),
            place: isTitle
              ? 'title'
              : block.kind === 'heading'
                ? 'heading'
                : block.kind === 'footnote'
                  ? 'footnote'
                  : 'body',
          }
          break
        }
      }
    }
  }
}

/** How many characters a rule takes up before and behind the cue; null where it does not fit. */
function fit<C extends string>(
  rule: CueRule<C>,
  near: string,
  before: string,
  after: string,
): { ahead: number; behind: number } | null {
  const behind = rule.after ? rule.after.exec(after) : null
  if ((rule.after && !behind) || rule.notAfter?.test(after)) return null
  const ahead = rule.before ? rule.before.exec(before) : null
  if ((rule.before && !ahead) || rule.notBefore?.test(before)) return null
  if (rule.sentence && !rule.sentence.test(near)) return null
  return {
    ahead: ahead && ahead.index + ahead[0].length === before.length ? citedAhead(ahead[0]) : 0,
    behind: behind?.index === 0 ? behind[0].length : 0,
  }
}

/** Of the words before a cue those are cited that are near: from the last comma on where they are many. */
const citedAhead = (words: string): number =>
  words.length <= 24
    ? words.length
    : Math.min(words.length - 1 - words.lastIndexOf('、', words.length - 2), 40)
