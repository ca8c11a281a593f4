import type { Language } from '../model/label.ts'
import { describe, type Problem } from '../model/problem.ts'
import { type Html, html, nothing } from './html.ts'
import { inItsLanguage } from './its-language.ts'
import { sayIn } from './labels.ts'

/** A problem in words, with what to do next and the addresses of the one or two places in the text that it is about. */
export function problemLine(problem: Problem, language: Language, places: readonly string[] = []): Html {
  const say = sayIn(language)
  const { severity, message, hint } = describe(problem, language)
  return html`<span class="severity ${severity}">${say(severity)}</span> <span class="message">${inItsLanguage(message, language)}</span>
<span class="hint">${say('whatToDo')}: ${inItsLanguage(hint, language)}</span>${
    places.length === 0
      ? nothing
      : html`<span class="places">${places.map(
          (address, i) => html` <a href="${address}">${say(i === 0 ? 'toPlace' : 'toOtherPlace')}</a>`,
        )}</span>`
  }`
}
