import type { Statement } from '../../incidents/ledger/ledger.ts'
import type { Language } from '../../model/label.ts'
import type { LatestChange } from '../../queries/show-home.ts'
import type { Kinds } from '../fact-sections.ts'
import { type Html, html, nothing } from '../html.ts'
import { statementAddress, transitionMark } from '../incidents/ledger-section.ts'
import { inItsLanguage } from '../its-language.ts'
import { sayIn, statusWords } from '../labels.ts'
import type { PageRequest } from '../request.ts'

/** The value of a statement in a few words, and how sure it is where that is not plain. */
function valueWords(kinds: Kinds, { fact }: Statement, label: string, language: Language): string {
  const kind = kinds.find(({ kind: name }) => name === fact.kind)
  const words = kind?.show(fact.value, language) ?? ''
  const value = words === label ? '' : words.replace(`${label}: `, '')
  const status = kind?.isPlain && fact.status === 'confirmed' ? '' : statusWords(fact.status, language).word
  return [value, status].filter(part => part !== '').join(' · ')
}

/** One thing that a report changed: what it was, what it is, each leading to its sentence. */
export function changeWords(
  request: PageRequest,
  kinds: Kinds,
  change: LatestChange['changed'][number],
): Html {
  const { language } = request
  const say = sayIn(language)
  const { field, version } = change
  const label = field.label[language]
  const part = (statement: Statement): Html =>
    html`<a class="told" href="${statementAddress(request, statement)}">${inItsLanguage(valueWords(kinds, statement, label, language), language)}</a>`
  return html`<li>${transitionMark(version.transition, language)} <span class="field">${inItsLanguage(label, language)}</span> ${
    version.before === null
      ? nothing
      : html`${part(version.before)} <span class="arrow">${say('changedFromTo')}</span> `
  }${part(version.statement)}</li>`
}
