import type { Declined } from '../model/fact.ts'
import type { Language } from '../model/label.ts'
import type { Kinds } from './fact-sections.ts'
import { type Html, html, nothing } from './html.ts'
import { inItsLanguage } from './its-language.ts'
import { sayIn } from './labels.ts'

/** Candidates beyond these make no page that anybody reads. */
const mostDeclined = 500

/** What rules looked at and did not take for a fact, and why. */
export function declinedSection(declined: readonly Declined[], kinds: Kinds, language: Language): Html {
  if (declined.length === 0) return nothing
  const say = sayIn(language)
  const kindWords = (name: string): string => kinds.find(k => k.kind === name)?.label[language] ?? name
  return html`<details class="declined"><summary>${say('declined', { n: declined.length })}</summary><p class="hint">${say('declinedHint')}</p><ul>${declined
    .slice(0, mostDeclined)
    .map(
      d =>
        html`<li><q lang="ja">${d.quote}</q> <span class="because">${kindWords(d.kind)}: ${language === 'ja' ? html`<span lang="en">${d.because}</span>` : inItsLanguage(d.because, language)}</span> <code>${d.rule}</code></li>`,
    )}</ul></details>`
}
