import type { Amended } from '../model/amendment.ts'
import { headFieldTerms, headValueInWords } from '../model/amendment.ts'
import { type Html, html, nothing } from './html.ts'
import { inItsLanguage } from './its-language.ts'
import { sayIn } from './labels.ts'
import type { PageRequest } from './request.ts'

/** What of a notice's head people put right: who, why, and what was read before. */
export function amendedSection({ language }: PageRequest, amended: readonly Amended[] = []): Html {
  if (amended.length === 0) return nothing
  const say = sayIn(language)
  const words = (one: Amended, value: Amended['value']): Html =>
    inItsLanguage(headValueInWords(one.field, value, language) ?? say('notKnown'), language)
  return html`<details class="amended" id="amended"><summary>${say('amended', { n: amended.length })}</summary><ul>${amended.map(
    one =>
      html`<li><span class="name">${headFieldTerms[one.field][language]}</span> <span class="value">${words(one, one.value)}</span> <span class="was">${say('amendedFrom')} ${words(one, one.was)}</span>
<p class="hint">${inItsLanguage(say('amendedBy', { by: one.by ?? say('nobodyNamed'), day: one.at.slice(0, 10), because: one.because }), language)} <code>${one.decision}</code></p></li>`,
  )}</ul></details>`
}
