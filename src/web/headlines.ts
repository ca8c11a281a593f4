import type { Fact } from '../model/fact.ts'
import type { HeadlinePart } from '../model/headline.ts'
import type { Language } from '../model/label.ts'
import type { Kinds } from './fact-sections.ts'
import { type Html, html, nothing } from './html.ts'
import { inItsLanguage } from './its-language.ts'
import type { Say } from './labels.ts'
import { statusMark } from './notice-marks.ts'

export interface HeadlinesView {
  readonly say: Say
  readonly language: Language
  /** What ends every sequence in time: the publication. */
  readonly published: Html
  factAddress(fact: number): string
}

/** What the kinds of fact have to say above all, as entries of a description list; what goes by time is apart, to come last. */
export function headlines(
  facts: readonly Fact[],
  kinds: Kinds,
  view: HeadlinesView,
): { readonly entries: Html; readonly course: Html; readonly hasPublished: boolean } {
  const { say, language } = view
  let course: Html = nothing
  const entries = kinds.map(kind => {
    const headline = kind.headline?.(
      facts.filter(fact => fact.kind === kind.kind),
      language,
    )
    if (!headline) return nothing
    const parts = headline.parts.map(part => partOf(part, kind.isPlain ?? false))
    if (headline.inSequence) parts.push(view.published)
    const entry = html`<div${headline.inSequence ? html` class="course"` : nothing}><dt>${(headline.label ?? kind.label)[language]}</dt><dd>${
      parts.length === 0
        ? html`<span class="none">${say('notStated')}</span>`
        : parts.map((part, i) => [
            i === 0
              ? nothing
              : headline.inSequence
                ? html` <span class="arrow">→</span> `
                : html`<span class="comma">${say('listComma')}</span>`,
            html`<span class="part-of-head">${part}</span>`,
          ])
    }</dd></div>`
    if (!headline.inSequence) return entry
    course = entry
    return nothing
  })
  return { entries: html`${entries}`, course, hasPublished: course !== nothing }

  function partOf({ words, status, fact }: HeadlinePart, isPlain: boolean): Html {
    const mark =
      status === null || (isPlain && status === 'confirmed') ? nothing : statusMark(status, language)
    const inside = html`${words === '' ? nothing : inItsLanguage(words, language)}${words === '' || mark === nothing ? nothing : ' '}${mark}`
    const n = fact === null ? -1 : facts.indexOf(fact)
    return n < 0
      ? html`<span class="none">${inside}</span>`
      : html`<a${words === '' ? html` class="status-alone"` : nothing} href="${view.factAddress(n)}" data-headline="${n}">${inside}</a>`
  }
}
