import type { TextSpan } from '../model/span.ts'
import { textSpan } from '../model/span.ts'
import { type Cut, cutsWithin } from './cut-text.ts'
import { type Html, html, nothing } from './html.ts'

/** Goes through a text from its beginning, so that every character is shown once and none is left out. */
export interface TextCursor {
  /** Everything before this offset has been shown or passed over. */
  at(): number
  /** The text up to `until`, with the words of facts marked; signs of the file's format alone are passed over. */
  showUntil(until: number): Html
  /** The text up to `until`, also where it is nothing but such signs. */
  showAllUntil(until: number): Html
  /** Passes over what `signs` (anchored, at most 30 characters) matches here. */
  passOver(signs: RegExp): void
}

/** How the words of facts are marked. */
export interface FactMarks {
  /** Index of the chosen fact, or null. */
  readonly chosen: number | null
  /** Address that chooses a fact and goes to its entry. */
  factAddress(fact: number): string
  /** Id of the place where a fact's words begin. */
  anchor(fact: number): string
}

/** Signs of the file's format (#, -, |---|) that the page's own form stands for. */
export const formatSigns = /^[\s#|:*+\-–—―]*$/

/** Signs within a line that stand for a form: <br>, and ^{※1} for a raised mark. */
const inlineSigns = /(<br\s{0,9}\/?>|\^\{[^{}\n]{1,12}\})/i

/** Characters that a Japanese line may break after with no space between. */
const unspaced = /[\u3001-\u30ff\u3400-\u9fff\uff01-\uffee]/

/**
 * The characters of `span` as they stand, but a soft line break between Japanese characters leaves no space, <br>
 * breaks the line and ^{※1} is raised.
 */
function words(text: string, span: TextSpan): Html {
  let at = span.start
  const parts = text
    .slice(span.start, span.end)
    .split(inlineSigns)
    .map((part, i) => {
      const from = at
      at += part.length
      if (i % 2 === 1) return part.startsWith('^') ? html`<sup>${part.slice(2, -1)}</sup>` : html`<br>`
      return part.replace(/[^\S\n]{0,30}\n\s*/g, (gap, offset: number) => {
        const before = text.charAt(from + offset - 1)
        const after = text.charAt(from + offset + gap.length)
        return unspaced.test(before) && unspaced.test(after) ? '' : ' '
      })
    })
  return html`${parts}`
}

export function textCursor(
  text: string,
  cuts: readonly Cut[],
  { chosen, factAddress, anchor }: FactMarks,
): TextCursor {
  const anchored = new Set<number>()
  let at = 0

  const piece = (cut: Cut): Html => {
    const inside = words(text, cut)
    if (cut.facts.length === 0 && cut.sentences.length === 0) return inside
    const classes = [
      cut.facts.length > 0 ? 'evidence' : 'around',
      chosen !== null && cut.sentences.includes(chosen) ? 'in-sentence' : '',
      chosen !== null && cut.facts.includes(chosen) ? 'chosen' : '',
    ]
      .filter(name => name !== '')
      .join(' ')
    const attributes = html`class="${classes}" data-sentences="${cut.sentences.join(' ')}"`
    if (cut.facts.length === 0) return html`<span ${attributes}>${inside}</span>`
    const anchors = cut.facts
      .filter(fact => !anchored.has(fact))
      .map(fact => {
        anchored.add(fact)
        return html`<span id="${anchor(fact)}" class="anchor"></span>`
      })
    return html`${anchors}<a href="${factAddress(cut.facts[0]!)}" tabindex="-1" data-facts="${cut.facts.join(' ')}" ${attributes}>${inside}</a>`
  }

  const showAllUntil = (until: number): Html => {
    if (until <= at) return nothing
    const span = textSpan(at, until)
    at = until
    return html`${cutsWithin(cuts, span).map(piece)}`
  }

  return {
    at: () => at,
    showAllUntil,
    showUntil: until => {
      if (!formatSigns.test(text.slice(at, until))) return showAllUntil(until)
      at = Math.max(at, until)
      return nothing
    },
    passOver: signs => {
      at += signs.exec(text.slice(at, at + 30))?.[0].length ?? 0
    },
  }
}
