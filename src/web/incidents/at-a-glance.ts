import type { Standing } from '../../incidents/ledger/state-as-of.ts'
import type { Fact } from '../../model/fact.ts'
import type { Language } from '../../model/label.ts'
import { assertionStatuses } from '../../model/status.ts'
import type { IncidentView } from '../../queries/show-incident.ts'
import type { Kinds } from '../fact-sections.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayIn } from '../labels.ts'
import type { PageRequest } from '../request.ts'
import { statementLink, valueBeyond } from './ledger-section.ts'

/**
 * What everybody asks of an incident, by the kinds of fact that answer it: what it did, to whose data and to the
 * business, how it came in and why, what was done. When and whether are in the page's head.
 */
const asked = [
  'affected-count',
  'data-item',
  'data-volume',
  'leak-site',
  'secondary-damage',
  'service-impact',
  'outage',
  'restoration',
  'financial-effect',
  'vector',
  'affected-system',
  'ransom',
  'cause',
  'authority',
  'measure',
  'next-notice',
] as const

/** Questions that are put only where a notice answers them: of many incidents nobody would ask. */
const seldomAsked: ReadonlySet<string> = new Set(['leak-site'])

/** Kinds whose fields have one name for all that they say: beside the question it says nothing more. */
const sayByValue: ReadonlySet<string> = new Set(['affected-count', 'secondary-damage', 'service-impact'])

/** Answers that one question shows; the whole is further down the page. */
const fewAnswers = 3

/** What a kind itself would say above all comes first, then what is surest. */
function inOrder(kind: Kinds[number], answers: readonly Standing[], language: Language): readonly Standing[] {
  const factOf = ({ version }: Standing): Fact => version.statement.fact
  const parts = kind.headline?.(answers.map(factOf), language)?.parts ?? []
  const first = parts.map(({ fact }) => fact)
  const rank = (answer: Standing): number => {
    const place = first.indexOf(factOf(answer))
    return place < 0 ? first.length + assertionStatuses.indexOf(factOf(answer).status) : place
  }
  return answers.toSorted((a, b) => rank(a) - rank(b))
}

/** What stands after the last notice, in a few words a question, each answer leading to its sentence; and what is not said. */
export function atAGlance(
  request: PageRequest,
  kinds: Kinds,
  { ledger, standing }: Pick<IncidentView, 'ledger' | 'standing'>,
): Html {
  const { language } = request
  const say = sayIn(language)
  const questions = asked.flatMap(name => {
    const kind = kinds.find(({ kind }) => kind === name)
    const answers = standing.filter(
      ({ field, isWithdrawn, version }) =>
        field.kind === name &&
        !isWithdrawn &&
        // What an earlier notice promised of a later one is kept, or broken, by now.
        (name !== 'next-notice' || version.notice === ledger.notices.at(-1)?.id),
    )
    return kind ? [{ kind, answers: inOrder(kind, answers, language) }] : []
  })
  const unsaid = questions
    .filter(({ kind, answers }) => answers.length === 0 && !seldomAsked.has(kind.kind))
    .flatMap(({ kind }) => kind.unstated?.([]) ?? [kind.label])
  return html`<section class="glance" aria-labelledby="glance"><h2 id="glance">${say('atAGlance')}</h2>
<dl>${questions.map(({ kind, answers }) =>
    answers.length === 0
      ? nothing
      : html`<div><dt>${kind.label[language]}</dt><dd><ul>${answers.slice(0, fewAnswers).map(answer => answerMark(request, kinds, kind, answer))}</ul>${
          answers.length > fewAnswers
            ? html`<a class="rest" href="#standing-${kind.kind}">${say('andMoreAnswers', { n: answers.length - fewAnswers })}</a>`
            : nothing
        }</dd></div>`,
  )}</dl>
${unsaid.length === 0 ? nothing : html`<p class="unstated"><span class="name">${say('unstated')}</span> ${unsaid.map(label => label[language]).join(say('listComma'))}</p>`}</section>`
}

function answerMark(
  request: PageRequest,
  kinds: Kinds,
  kind: Kinds[number],
  { field, version: { statement } }: Standing,
): Html {
  const label = field.label[request.language]
  const value = valueBeyond(kinds, statement, label, request.language)
  const saysAll = value.includes(label) || label === kind.label[request.language] || sayByValue.has(kind.kind)
  const words = value === '' ? label : saysAll ? value : `${label} ${value}`
  return html`<li>${statementLink(request, kinds, statement, words)}</li>`
}
