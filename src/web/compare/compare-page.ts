import type { Statement } from '../../incidents/ledger/ledger.ts'
import type { Standing } from '../../incidents/ledger/state-as-of.ts'
import { incidentStateTerms } from '../../model/incident.ts'
import type { Language } from '../../model/label.ts'
import {
  type ComparedIncident,
  type ComparedRow,
  type Comparison,
  mostCompared,
} from '../../queries/compare-incidents.ts'
import type { ListedIncident } from '../../queries/listed-incident.ts'
import type { Kinds } from '../fact-sections.ts'
import { type Html, html, nothing } from '../html.ts'
import { statementLink, statementMark, valueBeyond } from '../incidents/ledger-section.ts'
import { period } from '../incidents/period.ts'
import { inItsLanguage } from '../its-language.ts'
import { type Say, sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { briefWords, dateMark, publisherMark, statusMark, titleMark } from '../notice-marks.ts'
import { link, type PageRequest } from '../request.ts'
import { coursePicture } from './course-picture.ts'

/** What is laid side by side, and what was found for adding to it. */
export interface Comparing {
  readonly comparison: Comparison
  readonly q: string
  /** Null where nothing was looked for. */
  readonly found: readonly ListedIncident[] | null
  /** Each statement has its sentence beside it, not only behind it. */
  readonly withSentences: boolean
}

const without = (incidents: readonly ComparedIncident[], id: string): string =>
  incidents.flatMap(incident => (incident.id === id ? [] : [incident.id])).join(',')

/** Incidents side by side, and a way to add others. */
export function comparePage(request: PageRequest, kinds: Kinds, comparing: Comparing): Page {
  const say = sayIn(request.language)
  const { incidents, missing } = comparing.comparison
  return {
    title: say('compareTitle'),
    current: 'compare',
    wide: true,
    style: 'compare.css',
    body: html`<h1>${say('compareTitle')}</h1>
<p class="lead">${say('compareLead')}</p>
${missing.map(id => html`<p class="warning" role="alert">${say('compareMissing', { id })}</p>`)}
${incidents.length === 0 ? html`<p>${say('compareChoose')} <a href="${link(request, '/incidents')}">${say('compareFromList')}</a></p>` : nothing}
${incidents.length > 0 ? heads(request, comparing, say) : nothing}
${adding(request, comparing, say)}
${coursePicture(request, incidents)}
${incidents.length > 0 ? facts(request, kinds, comparing, say) : nothing}`,
  }
}

/** The first of several organisations: a column has little room. */
const inShort = (organisations: readonly string[], language: Language): Html =>
  html`${publisherMark(organisations.slice(0, 1), language)}${organisations.length > 1 ? ` ${sayIn(language)('andMore', { n: organisations.length - 1 })}` : nothing}`

const heading = (request: PageRequest, incident: ComparedIncident): Html =>
  html`<span class="who">${inShort(incident.organisations, request.language)}</span> <a href="${link(request, `/incidents/${incident.id}`)}">${titleMark(incident.title, request.language)}</a>`

/** What lists show of each, with the lengths of time. */
function heads(request: PageRequest, { comparison, withSentences }: Comparing, say: Say): Html {
  const { language } = request
  const { incidents } = comparison
  const left = (id: string) => ({ incidents: without(incidents, id), sentences: withSentences ? 1 : null })
  const row = (label: string, cell: (incident: ComparedIncident) => Html | string): Html =>
    html`<tr><th scope="row">${label}</th>${incidents.map(incident => html`<td>${cell(incident)}</td>`)}</tr>`
  const none = html`<span class="none">${say('compareNotTold')}</span>`
  const measures = [
    ...new Map(incidents.flatMap(({ times }) => times.map(time => [time.measure, time.label] as const))),
  ]
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say('compareTitle')}"><table class="side-by-side of-${incidents.length}">
<thead><tr><td></td>${incidents.map(incident => html`<th scope="col">${heading(request, incident)}<a class="remove" href="${link(request, '/compare', left(incident.id))}">${say('compareRemove')}</a></th>`)}</tr></thead>
<tbody>
${row(say('published'), ({ first, last }) => period(first, last, language))}
${row(say('notices'), ({ told }) => say('noticesTold', { n: told }))}
${row(say('incidentState'), ({ state }) => html`<span class="state ${state}">${incidentStateTerms[state][language]}</span>`)}
${row(say('leak'), ({ leak }) => statusMark(leak, language))}
${row(say('whatHappened'), ({ brief }) => (brief.length === 0 ? none : html`${briefWords(brief, language)}`))}
${row(say('rootEvents'), ({ roots }) => (roots.length === 0 ? html`<span class="none">—</span>` : html`${roots.map((root, i) => [i > 0 ? '、' : '', html`<a href="${link(request, `/roots/${root.id}`)}" lang="ja">${root.root}</a>`])}`))}
${measures.map(([measure, label]) =>
  row(label[language], ({ times }) => {
    const time = times.find(time => time.measure === measure)
    return time === undefined
      ? none
      : html`${time.hours !== null && time.days < 4 ? say('hours', { n: time.hours }) : say(time.days === 1 ? 'oneDay' : 'days', { n: time.days })} <span class="hint">${say(time.basis === 'stated' ? 'statedBasis' : 'inferredBasis')}</span>`
  }),
)}
</tbody></table></div>`
}

/** A search whose results can be added; works without scripts, and everything stays in the address. */
function adding(request: PageRequest, { comparison, q, found, withSentences }: Comparing, say: Say): Html {
  const chosen = comparison.incidents.map(({ id }) => id)
  if (chosen.length >= mostCompared)
    return html`<p class="hint">${say('compareFull', { n: mostCompared })}</p>`
  const others = found?.filter(({ id }) => !chosen.includes(id))
  return html`<form class="adding" action="/compare" method="get" role="search">
${chosen.length > 0 ? html`<input type="hidden" name="incidents" value="${chosen.join(',')}">` : nothing}
${request.keepsLanguage ? html`<input type="hidden" name="lang" value="${request.language}">` : nothing}
${withSentences ? html`<input type="hidden" name="sentences" value="1">` : nothing}
<label for="add">${say('compareAdd')}</label>
<input id="add" name="q" type="search" value="${q}" placeholder="${say('compareAddHint')}"${chosen.length === 0 ? html` autofocus` : nothing}>
<button type="submit">${say('searchButton')}</button></form>
${
  others === undefined
    ? nothing
    : others.length === 0
      ? html`<p class="hint">${say('compareNothingFound', { q })}</p>`
      : html`<ul class="plain found">${others.map(
          ({ id, first, organisations, title }) =>
            html`<li><a class="add" href="${link(request, '/compare', { incidents: [...chosen, id].join(','), sentences: withSentences ? 1 : null })}">${say('compareAddThis')}</a> ${dateMark(first, request.language)} ${publisherMark(organisations, request.language)} ${titleMark(title, request.language)}</li>`,
        )}</ul>`
}`
}

/** A row that one incident alone speaks of compares nothing; beside no other incident every row is shown. */
const isShared = ({ cells }: ComparedRow): boolean =>
  cells.length < 2 || cells.filter(cell => cell.length > 0).length > 1

/**
 * One table of what is stated, so that its head stands over every row: of each kind of fact first what several
 * incidents speak of, then in one row what each alone does.
 */
function facts(request: PageRequest, kinds: Kinds, comparing: Comparing, say: Say): Html {
  const { language } = request
  const { comparison, q, withSentences } = comparing
  const { incidents, rows } = comparison
  const groups = kinds
    .map(kind => ({ kind, rows: rows.filter(row => row.kind === kind.kind) }))
    .filter(group => group.rows.length > 0)
  const other = { incidents: incidents.map(({ id }) => id).join(','), q, sentences: withSentences ? null : 1 }
  return html`<section><h2 id="stated">${say('compareFacts')}</h2>
<p class="hint">${say(withSentences ? 'compareWithSentences' : 'compareWithoutSentences')} <a href="${link(request, '/compare', other, 'stated')}">${say(withSentences ? 'compareHideSentences' : 'compareShowSentences')}</a></p>
<div class="scroll" tabindex="0" role="region" aria-label="${say('compareFacts')}"><table class="side-by-side stated of-${incidents.length}"><thead><tr><th scope="col">${say('compareItem')}</th>${incidents.map(
    ({ organisations, id }) =>
      html`<th scope="col"><a href="${link(request, `/incidents/${id}`)}">${inShort(organisations, language)}</a></th>`,
  )}</tr></thead>
${groups.map(({ kind, rows: of }) => {
  const alone = of.filter(row => !isShared(row))
  return html`<tbody><tr class="kind"><th scope="rowgroup" colspan="${incidents.length + 1}">${kind.label[language]}</th></tr>
${of.filter(isShared).map(({ label, cells }) => row(inItsLanguage(label[language], language), cells, false))}
${
  alone.length === 0
    ? nothing
    : row(
        say('compareAlone'),
        incidents.map((_, at) => alone.flatMap(({ cells }) => cells[at]!)),
        true,
      )
}</tbody>`
})}</table></div></section>`

  /** @param isNamed Each statement says which thing it is of. */
  function row(head: Html | string, cells: ComparedRow['cells'], isNamed: boolean): Html {
    return html`<tr><th scope="row">${head}</th>${cells.map(
      cell =>
        html`<td>${cell.length === 0 ? empty(say) : html`<ul>${cell.map(standing => html`<li>${standingMark(standing, isNamed)}</li>`)}</ul>`}</td>`,
    )}</tr>`
  }

  /** What one incident states of a row, with what it is at odds with. */
  function standingMark({ field, version, against, isWithdrawn }: Standing, isNamed: boolean): Html {
    const label = field.label[language]
    const mark = (statement: Statement): Html => {
      if (withSentences)
        return html`${isNamed ? html`<span class="field">${inItsLanguage(label, language)}</span> ` : nothing}${statementMark(request, kinds, statement, label)}`
      const value = valueBeyond(kinds, statement, label, language)
      const words = isNamed && !value.includes(label) ? `${label} ${value}`.trim() : value
      return statementLink(request, kinds, statement, words)
    }
    return html`${field.branch === null ? nothing : html`<span class="branch" lang="ja">${field.branch}</span> `}${mark(version.statement)}${against === null ? nothing : html`<p class="against">${say('atOddsWith')} ${mark(against)}</p>`}${isWithdrawn ? html` <strong>${say('takenBack')}</strong>` : nothing}`
  }
}

const empty = (say: Say): Html =>
  html`<span class="none"><span aria-hidden="true">—</span><span class="visually-hidden">${say('compareNotTold')}</span></span>`
