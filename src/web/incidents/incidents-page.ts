import { incidentOrders } from '../../index/incident-contract.ts'
import { profileFacets } from '../../index/incident-facets.ts'
import { incidentStates, incidentStateTerms } from '../../model/incident.ts'
import { assertionStatuses } from '../../model/status.ts'
import { mostCompared } from '../../queries/compare-incidents.ts'
import type { ListIncidentsInput, ListIncidentsOutput } from '../../queries/list-incidents.ts'
import type { ListedIncident } from '../../queries/listed-incident.ts'
import { exportMenu } from '../export-menu.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Say, sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { leakWords } from '../list-link.ts'
import { briefWords, statusMark, titleMark } from '../notice-marks.ts'
import { organisationMark } from '../organisations/organisation-mark.ts'
import { paging, tellsOfWhole, toBreakdown } from '../paging.ts'
import { link, type PageRequest } from '../request.ts'
import { activeConditions, facetBar } from './incident-facets.ts'
import { conditionsOf, incidentsLink } from './incident-search.ts'
import { period } from './period.ts'
import { unitSwitch } from './unit-switch.ts'

/** The incidents that match, with the three counting units of the same question. */
export function incidentsPage(
  request: PageRequest,
  input: ListIncidentsInput,
  found: ListIncidentsOutput,
): Page {
  const say = sayIn(request.language)
  const pages = Math.max(1, Math.ceil(found.total / found.perPage))
  const beyond = found.total > 0 && found.page > pages
  const isWhole = tellsOfWhole(request, found.page)
  return {
    title: say('incidents'),
    current: 'incidents',
    wide: true,
    style: 'incidents.css',
    ...(beyond ? { status: 404 } : {}),
    body: html`<h1 class="visually-hidden">${say('incidents')}</h1>
${form(request, input, say)}
${
  isWhole
    ? unitSwitch(
        request,
        found.units,
        'incident',
        { q: input.q, from: input.from, to: input.to, publisher: input.publisher },
        isNarrowed(input) ? () => null : undefined,
      )
    : nothing
}
<div class="list-layout">
${isWhole ? facetBar(request, input, found) : toBreakdown(incidentsLink(request, input), say)}
<section class="results" aria-label="${say('results')}">
<div class="tally"><p class="total"><strong>${say('incidentTotal', { n: found.total })}</strong>${
      found.total > 0 && !beyond
        ? html` <span>${say('range', {
            from: (found.page - 1) * found.perPage + 1,
            to: Math.min(found.page * found.perPage, found.total),
          })}</span>`
        : nothing
    }${isWhole && found.detail.noIncidents > 0 ? html` <span>${say('noIncidentsAmong', { n: found.detail.noIncidents })}</span>` : nothing}</p>
${activeConditions(request, input, found)}</div>
${found.total > 1 && !beyond ? orders(request, input, say) : nothing}
${
  beyond
    ? html`<p class="empty">${say('pageBeyond', { page: found.page, pages })} <a href="${incidentsLink(request, input)}">${say('firstPage')}</a></p>`
    : found.total === 0
      ? html`<p class="empty">${say('noIncidents')} <a href="${link(request, '/incidents')}">${say('clearAll')}</a></p>`
      : comparing(
          request,
          html`<ol class="hits" start="${(found.page - 1) * found.perPage + 1}">${found.incidents.map(incident => entry(request, incident, say))}</ol>`,
          say,
        )
}
${beyond ? nothing : paging(found.page, pages, n => incidentsLink(request, input, { page: n === 1 ? null : n }), say)}
${found.total === 0 ? nothing : exportMenu(request, ['incidents'], conditionsOf(input))}
</section>
</div>`,
  }
}

function entry(request: PageRequest, incident: ListedIncident, say: Say): Html {
  const { language } = request
  const { id, title, organisations, first, last, brief, leak, told, state, roots } = incident
  return html`<li class="hit">
<div class="when">${period(first, last, language)}</div>
<div class="what"><h2><a href="${link(request, `/incidents/${id}`)}">${titleMark(title, language)}</a></h2>
<p class="who">${organisationMark(request, organisations)}</p>
${brief.length === 0 ? nothing : html`<p class="brief">${briefWords(brief, language)}</p>`}
${roots.length === 0 ? nothing : html`<p class="byline">${say('tracesBackTo')} ${roots.map((root, i) => [i > 0 ? '、' : '', html`<a href="${link(request, `/roots/${root.id}`)}" lang="ja">${root.root}</a>`])}</p>`}</div>
<div class="how"><span class="leak"><span class="name">${say('leak')}</span> ${statusMark(leak, language)}</span> <span class="told"><span class="stage">${say('noticesTold', { n: told })}</span> <span class="state ${state}">${incidentStateTerms[state][language]}</span></span>${request.rendering === 'site' ? nothing : html` <label class="pick"><input type="checkbox" name="incidents" value="${id}"> ${say('comparePick')}<span class="visually-hidden"> ${titleMark(title, language)}</span></label>`}</div>
</li>`
}

/** The list as a form whose ticked incidents are laid side by side; the button keeps in view once one is ticked. */
const comparing = (request: PageRequest, list: Html, say: Say): Html =>
  request.rendering === 'site'
    ? list
    : html`<form class="comparing" action="/compare" method="get">${list}
${request.keepsLanguage ? html`<input type="hidden" name="lang" value="${request.language}">` : nothing}
<p class="compare-picked"><button type="submit">${say('comparePicked')}</button> <span class="hint">${say('comparePickedHint', { n: mostCompared })}</span></p></form>`

/** Conditions of incidents alone: the numbers of the other units are then those of these incidents, and no list's. */
const isNarrowed = (input: ListIncidentsInput): boolean =>
  (['leak', 'state', 'several', ...kept] as const).some(name => input[name] !== undefined)

/** The order of the list, as links. */
const orders = (request: PageRequest, input: ListIncidentsInput, say: Say): Html =>
  html`<p class="orders">${incidentOrders.map((order, i) => {
    const words = say(order === 'most-notices' ? 'mostNotices' : order)
    return [
      i > 0 ? ' · ' : '',
      order === input.sort
        ? html`<span aria-current="true">${words}</span>`
        : html`<a href="${incidentsLink(request, input, { sort: order === 'newest' ? null : order })}">${words}</a>`,
    ]
  })}</p>`

/** Conditions that a search keeps: those that its form has no field for. */
const kept = ['root', 'organisation', 'vendor', 'concerning', 'first', ...profileFacets] as const

function form(request: PageRequest, input: ListIncidentsInput, say: Say): Html {
  const { language } = request
  const option = (value: string, words: string, chosen: string): Html =>
    html`<option value="${value}"${value === chosen ? html` selected` : nothing}>${words}</option>`
  const field = (name: 'from' | 'to' | 'publisher', value: string | undefined, hint: string): Html =>
    html`<p class="field"><label for="${name}">${say(name)}</label><input id="${name}" name="${name}" type="text" value="${value ?? ''}" placeholder="${hint}" autocomplete="off"></p>`
  return html`<form class="search" action="/incidents" method="get" role="search">
<div class="search-line"><label class="visually-hidden" for="q">${say('incidentSearch')}</label>
<input id="q" name="q" type="search" value="${input.q}" maxlength="1000" placeholder="${say('searchHint')}" autocomplete="off" spellcheck="false">
<button type="submit">${say('searchButton')}</button></div>
<div class="more"><details class="refine"><summary>${say('refine')}</summary><div class="fields">
${field('from', input.from, say('dateForm'))}
${field('to', input.to, say('dateForm'))}
${field('publisher', input.publisher, say('publisherHint'))}
<p class="field"><label for="leak">${say('leak')}</label><select id="leak" name="leak">${option('', say('any'), input.leak ?? '')}${[
    ...assertionStatuses,
    'not_stated',
  ].map(value => {
    const { mark, word } = leakWords(value, language)
    return option(value, `${mark} ${word}`, input.leak ?? '')
  })}</select></p>
<p class="field"><label for="state">${say('incidentState')}</label><select id="state" name="state">${option('', say('any'), input.state ?? '')}${incidentStates.map(value => option(value, incidentStateTerms[value][language], input.state ?? ''))}</select></p>
<p class="field"><label for="several">${say('reports')}</label><select id="several" name="several">${option('', say('any'), String(input.several ?? ''))}${option('true', say('severalReports'), String(input.several ?? ''))}${option('false', say('oneReport'), String(input.several ?? ''))}</select></p>
<p class="field"><button type="submit">${say('apply')}</button></p>
</div></details></div>
${kept.map(name => (input[name] === undefined ? nothing : html`<input type="hidden" name="${name}" value="${String(input[name])}">`))}
${request.keepsLanguage ? html`<input type="hidden" name="lang" value="${language}">` : nothing}
</form>`
}
