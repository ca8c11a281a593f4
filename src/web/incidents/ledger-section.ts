import type { Field, Ledger, Statement, Version } from '../../incidents/ledger/ledger.ts'
import { reasonTerms } from '../../incidents/ledger/ledger.ts'
import { byGravity, isChange, type Transition, transitionTerms } from '../../incidents/ledger/transitions.ts'
import type { Language } from '../../model/label.ts'
import type { NoticeSummary } from '../../model/notice-summary.ts'
import type { Kinds } from '../fact-sections.ts'
import { type Html, html, nothing } from '../html.ts'
import { inItsLanguage } from '../its-language.ts'
import { type Say, sayIn } from '../labels.ts'
import { noticeLine, statusMark } from '../notice-marks.ts'
import { link, type PageRequest } from '../request.ts'

/** Where a statement stands: its notice's page with the sentence marked. */
export const statementAddress = (request: PageRequest, { notice, sentence, fact }: Statement): string => {
  const { start, end } = sentence.end > sentence.start ? sentence : fact.evidence[0]
  return link(request, `/notices/${notice}`, { at: `${start}-${end}` }, 'place')
}

/** A statement's value in words, without what the label of its field says already. */
export function valueBeyond(kinds: Kinds, { fact }: Statement, label: string, language: Language): string {
  const kind = kinds.find(({ kind: name }) => name === fact.kind)
  return kind ? beyond(kind.show(fact.value, language), label) : ''
}

/** A statement's value beyond its field's `label`, and how sure it is. */
function valueMark(request: PageRequest, kinds: Kinds, statement: Statement, label: string): Html {
  const { language } = request
  const kind = kinds.find(({ kind: name }) => name === statement.fact.kind)
  const value = valueBeyond(kinds, statement, label, language)
  return html`${value === '' ? nothing : html`<span class="value">${inItsLanguage(value, language)}</span> `}${
    kind?.isPlain && statement.fact.status === 'confirmed'
      ? nothing
      : statusMark(statement.fact.status, language)
  }`
}

/** The sentence of a statement, which leads to its place. */
function sentenceMark(request: PageRequest, statement: Statement): Html {
  const words = statement.sentence.quote.trim()
  return html`<a class="sentence" href="${statementAddress(request, statement)}"><q lang="ja">${words.length > 160 ? `${words.slice(0, 159)}…` : words}</q></a>`
}

/** A statement as a page shows it: value, status, and the sentence that leads to its place. */
export function statementMark(
  request: PageRequest,
  kinds: Kinds,
  statement: Statement,
  label: string,
  withNotice: ReadonlyMap<string, NoticeSummary> | null = null,
): Html {
  const when = withNotice?.get(statement.notice)?.published
  return html`${valueMark(request, kinds, statement, label)} ${sentenceMark(request, statement)}${when ? html` <span class="byline">${when}</span>` : nothing}`
}

/** A statement in few words that lead to its place, with how sure it is; where there are no words, that leads there. */
export function statementLink(request: PageRequest, kinds: Kinds, statement: Statement, words: string): Html {
  const { language } = request
  const { kind: name, status } = statement.fact
  const address = statementAddress(request, statement)
  if (words === '') return html`<a href="${address}">${statusMark(status, language)}</a>`
  const isPlain = kinds.find(({ kind }) => kind === name)?.isPlain ?? false
  return html`<a href="${address}">${inItsLanguage(words, language)}</a>${isPlain && status === 'confirmed' ? nothing : html` ${statusMark(status, language)}`}`
}

/** Of a value in words what the label of its field does not say already. */
const beyond = (words: string, label: string): string =>
  words === label
    ? ''
    : words.startsWith(`${label}: `)
      ? words.slice(label.length + 2)
      : words.startsWith(`${label}：`)
        ? words.slice(label.length + 1)
        : words.endsWith(` ${label}`)
          ? words.slice(0, -label.length - 1)
          : words

/** What a notice does to what was told before, in a word. */
export function transitionMark(transition: Transition, language: Language): Html {
  const { label, means } = transitionTerms[transition]
  return html`<span class="transition" title="${means[language]}">${label[language]}</span>`
}

/** What notices add is shown unfolded where they are few, and it is little: of a long series the changes come first. */
const fewNotices = 6
const fewAdded = 12

/** The notices of an incident in their order, each with what it added to, and changed of, those before it. */
export function noticesInOrder(
  request: PageRequest,
  kinds: Kinds,
  { fields, notices }: Ledger,
  known: ReadonlyMap<string, NoticeSummary>,
  copies: ReadonlyMap<string, readonly NoticeSummary[]>,
): Html {
  const say = sayIn(request.language)
  return html`<ol class="reports">${notices.map(({ id }, i) => {
    const summary = known.get(id)
    if (!summary) return nothing
    const told = fields
      .flatMap(field =>
        field.versions.filter(({ notice }) => notice === id).map(version => ({ field, version })),
      )
      .sort((a, b) => byGravity(a.version, b.version))
    const changed = told.filter(({ version }) => isChange(version))
    const added = told.filter(({ version }) => version.transition === 'new')
    const same = told.length - changed.length - added.length
    return html`<li id="notice-${id}"><h3>${noticeLine(request, summary)}</h3>
${(copies.get(id) ?? []).map(copy => html`<p class="byline">${say('alsoMetAs')} <a href="${link(request, `/notices/${copy.id}`)}"><code>${copy.id}</code></a></p>`)}
${changed.length === 0 ? nothing : html`<ul class="changes">${changed.map(({ field, version }) => change(request, kinds, field, version, known, say))}</ul>`}
${
  added.length === 0
    ? nothing
    : html`<details class="added"${i > 0 && notices.length <= fewNotices && added.length <= fewAdded ? html` open` : nothing}><summary>${say(i === 0 ? 'toldFirstHere' : 'addedHere', { n: added.length })}</summary><ul>${added.map(
        ({ field, version }) =>
          html`<li><span class="says"><span class="field">${fieldWords(field, request)}</span> ${valueMark(request, kinds, version.statement, field.label[request.language])}</span> ${sentenceMark(request, version.statement)}</li>`,
      )}</ul></details>`
}
${same === 0 ? nothing : html`<p class="hint">${say('saidAgain', { n: same })}</p>`}
${told.length === 0 ? html`<p class="hint">${say('addsNothing')}</p>` : nothing}</li>`
  })}</ol>`
}

const fieldWords = ({ label, branch }: Field, { language }: PageRequest): Html =>
  html`${inItsLanguage(label[language], language)}${branch === null ? nothing : html` <span class="branch" lang="ja">${branch}</span>`}`

function change(
  request: PageRequest,
  kinds: Kinds,
  field: Field,
  { transition, because, statement, before }: Version,
  known: ReadonlyMap<string, NoticeSummary>,
  say: Say,
): Html {
  const { language } = request
  return html`<li class="change ${transition}"><p>${transitionMark(transition, language)} <span class="field">${fieldWords(field, request)}</span> <span class="hint">${reasonTerms[because][language]}</span></p>
<dl class="both">${before === null ? nothing : html`<div><dt>${say('before')}</dt><dd>${statementMark(request, kinds, before, field.label[language], known)}</dd></div>`}<div><dt>${say('now')}</dt><dd>${statementMark(request, kinds, statement, field.label[language])}</dd></div></dl></li>`
}
