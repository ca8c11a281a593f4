import type { Language } from '../model/label.ts'
import { describe, type Problem } from '../model/problem.ts'
import { type Html, html } from './html.ts'
import { inItsLanguage } from './its-language.ts'
import { sayIn } from './labels.ts'

/** A problem in words, with what to do next. */
export function problemLine(problem: Problem, language: Language): Html {
  const say = sayIn(language)
  const { severity, message, hint } = describe(problem, language)
  return html`<span class="severity ${severity}">${say(severity)}</span> <span class="message">${inItsLanguage(message, language)}</span>
<span class="hint">${say('whatToDo')}: ${inItsLanguage(hint, language)}</span>`
}
