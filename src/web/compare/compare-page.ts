import { incidentStateTerms } from '../../model/incident.ts'
import {
  type ComparedIncident,
  type ComparedRow,
  type Comparison,
  mostCompared,
} from '../../queries/compare-incidents.ts'
import type { ListedIncident } from '../../queries/listed-incident.ts'
import type { Kinds } from '../fact-sections.ts'
import { type Html, html, nothing } from '../html.ts'
import { statementMark } from '../incidents/ledger-section.ts'
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
}

const without = (incidents: readonly ComparedIncident[], id: string): string =>
  incidents.flatMap(incident => (incident.id === id ? [] : [incident.id])).join(',')

/** Incidents side by side, and a way to add others. */
export function comparePage(request: PageRequest, kinds: Kinds, comparing: Comparing): Page {
  const say = sayIn(request.language)
  const { incidents, rows, missing } = comparing.comparison
  return {
    title: say('compareTitle'),
    current: 'compare',
    wide: true,
    style: 'compare.css',
    body: html`<h1>${say('compareTitle')}</h1>
<p class="lead">${say('compareLead')}</p>
${missing.map(id => html`<p class="warning" role="alert">${say('compareMissing', { id })}</p>`)}
${incidents.length === 0 ? html`<p>${say('compareChoose')} <a href="${link(request, '/incidents')}">${say('compareFromList')}</a></p>` : nothing}
${incidents.length > 0 ? heads(request, incidents, say) : nothing}
${adding(request, comparing, say)}
${coursePicture(request, incidents)}
${incidents.length > 0 ? facts(request, kinds, incidents, rows, say) : nothing}`,
  }
}

const heading = (request: PageRequest, incident: ComparedIncident): Html =>
  html`<span class="who">${publisherMark(incident.organisations, request.language)}</span> <a href="${link(request, `/incidents/${incident.id}`)}">${titleMark(incident.title, request.language)}</a>`

/** What lists show of each, with the lengths of time. */
function heads(request: PageRequest, incidents: readonly ComparedIncident[], say: Say): Html {
  const { language } = request
  const row = (label: string, cell: (incident: ComparedIncident) => Html | string): Html =>
    html`<tr><th scope="row">${label}</th>${incidents.map(incident => html`<td>${cell(incident)}</td>`)}</tr>`
  const none = html`<span class="none">${say('compareNotTold')}</span>`
  const measures = [
    ...new Map(incidents.flatMap(({ times }) => times.map(time => [time.measure, time.label] as const))),
  ]
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say('compareTitle')}"><table class="side-by-side">
<thead><tr><td></td>${incidents.map(incident => html`<th scope="col">${heading(request, incident)}<a class="remove" href="${link(request, '/compare', { incidents: without(incidents, incident.id) })}">${say('compareRemove')}</a></th>`)}</tr></thead>
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
function adding(request: PageRequest, { comparison, q, found }: Comparing, say: Say): Html {
  const chosen = comparison.incidents.map(({ id }) => id)
  if (chosen.length >= mostCompared)
    return html`<p class="hint">${say('compareFull', { n: mostCompared })}</p>`
  const others = found?.filter(({ id }) => !chosen.includes(id))
  return html`<form class="adding" action="/compare" method="get" role="search">
${chosen.length > 0 ? html`<input type="hidden" name="incidents" value="${chosen.join(',')}">` : nothing}
${request.keepsLanguage ? html`<input type="hidden" name="lang" value="${request.language}">` : nothing}
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
            html`<li><a class="add" href="${link(request, '/compare', { incidents: [...chosen, id].join(',') })}">${say('compareAddThis')}</a> ${dateMark(first, request.language)} ${publisherMark(organisations, request.language)} ${titleMark(title, request.language)}</li>`,
        )}</ul>`
}`
}

const isShared = ({ cells }: ComparedRow): boolean => cells.filter(cell => cell.length > 0).length > 1

/** Row by row what is stated: first what several speak of, then what one alone does. */
function facts(
  request: PageRequest,
  kinds: Kinds,
  incidents: readonly ComparedIncident[],
  rows: readonly ComparedRow[],
  say: Say,
): Html {
  const { language } = request
  const groups = kinds
    .map(kind => ({ kind, rows: rows.filter(row => row.kind === kind.kind) }))
    .filter(group => group.rows.length > 0)
  return html`<section aria-labelledby="stated"><h2 id="stated">${say('compareFacts')}</h2>
${groups.map(({ kind, rows: of }) => {
  const shared = of.filter(row => incidents.length < 2 || isShared(row))
  const alone = of.filter(row => !shared.includes(row))
  return html`<section class="kind"><h3>${kind.label[language]}</h3>
${shared.length > 0 ? table(request, kinds, incidents, shared, kind.label[language], say) : nothing}
${alone.length > 0 ? html`<details${shared.length === 0 ? html` open` : nothing}><summary>${say('compareAlone', { n: alone.length })}</summary>${table(request, kinds, incidents, alone, `${kind.label[language]}: ${say('compareAlone', { n: alone.length })}`, say)}</details>` : nothing}</section>`
})}</section>`
}

function table(
  request: PageRequest,
  kinds: Kinds,
  incidents: readonly ComparedIncident[],
  rows: readonly ComparedRow[],
  name: string,
  say: Say,
): Html {
  const { language } = request
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table class="side-by-side"><thead><tr><th scope="col">${say('compareItem')}</th>${incidents.map(
    ({ organisations }) => html`<th scope="col">${publisherMark(organisations, language)}</th>`,
  )}</tr></thead><tbody>${rows.map(
    row =>
      html`<tr><th scope="row">${inItsLanguage(row.label[language], language)}</th>${row.cells.map(
        cell =>
          html`<td>${
            cell.length === 0
              ? empty(say)
              : html`<ul>${cell.map(
                  ({ version, against, isWithdrawn, field }) =>
                    html`<li>${field.branch === null ? nothing : html`<span class="branch" lang="ja">${field.branch}</span> `}${statementMark(request, kinds, version.statement, row.label[language])}${against === null ? nothing : html`<p class="against">${say('atOddsWith')} ${statementMark(request, kinds, against, row.label[language])}</p>`}${isWithdrawn ? html` <strong>${say('takenBack')}</strong>` : nothing}</li>`,
                )}</ul>`
          }</td>`,
      )}</tr>`,
  )}</tbody></table></div>`
}

const empty = (say: Say): Html =>
  html`<span class="none"><span aria-hidden="true">—</span><span class="visually-hidden">${say('compareNotTold')}</span></span>`
