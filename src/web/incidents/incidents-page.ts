import { incidentStates, incidentStateTerms } from '../../model/incident.ts'
import { assertionStatuses } from '../../model/status.ts'
import {
  type ListIncidentsInput,
  type ListIncidentsOutput,
  listIncidentsInput,
} from '../../queries/list-incidents.ts'
import type { ListedIncident } from '../../queries/listed-incident.ts'
import { type Html, html, nothing } from '../html.ts'
import { inItsLanguage } from '../its-language.ts'
import { type LabelName, type Say, sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { leakWords } from '../list-link.ts'
import { dateMark, publisherMark, statusMark, titleMark } from '../notice-marks.ts'
import { paging } from '../paging.ts'
import { link, type PageRequest, type Params } from '../request.ts'
import { typedDate } from '../search-request.ts'
import { unitSwitch } from './unit-switch.ts'

const names = [
  'q',
  'from',
  'to',
  'publisher',
  'leak',
  'state',
  'several',
  'root',
  'sort',
  'page',
  'perPage',
] as const

const complaints: Readonly<Partial<Record<string, LabelName>>> = {
  q: 'badQ',
  from: 'badFrom',
  to: 'badTo',
  publisher: 'badPublisher',
  leak: 'badLeak',
  page: 'badPage',
  perPage: 'badPerPage',
  sort: 'badSort',
}

/** What an address of the list asks for. Empty parameters are absent ones, since a form sends them. */
export function readIncidentSearch(
  params: URLSearchParams,
): { readonly input: ListIncidentsInput } | { readonly complaints: readonly LabelName[] } {
  const given: Record<string, string> = {}
  for (const name of names) {
    const value = params.get(name)
    if (value === null || value.trim() === '') continue
    given[name] = name === 'from' || name === 'to' ? typedDate(value) : value
  }
  const parsed = listIncidentsInput.safeParse(given)
  if (parsed.success) return { input: parsed.data }
  const wrong = parsed.error.issues.map(issue => complaints[String(issue.path[0])] ?? 'badCondition')
  return { complaints: [...new Set(wrong)] }
}

const defaultPerPage = 50

const paramsOf = (input: ListIncidentsInput): Params => ({
  q: input.q,
  from: input.from,
  to: input.to,
  publisher: input.publisher,
  leak: input.leak,
  state: input.state,
  several: input.several === undefined ? undefined : String(input.several),
  root: input.root,
  sort: input.sort === 'newest' ? undefined : input.sort,
})

const incidentsLink = (request: PageRequest, input: ListIncidentsInput, change: Params = {}): string =>
  link(request, '/incidents', {
    ...paramsOf(input),
    perPage: input.perPage === defaultPerPage ? undefined : input.perPage,
    ...change,
  })

/** The incidents that match, with the three counting units of the same question. */
export function incidentsPage(
  request: PageRequest,
  input: ListIncidentsInput,
  found: ListIncidentsOutput,
): Page {
  const say = sayIn(request.language)
  const pages = Math.max(1, Math.ceil(found.total / found.perPage))
  const beyond = found.total > 0 && found.page > pages
  return {
    title: say('incidents'),
    current: 'incidents',
    wide: true,
    ...(beyond ? { status: 404 } : {}),
    body: html`<h1 class="visually-hidden">${say('incidents')}</h1>
${form(request, input, say)}
${unitSwitch(request, found.units, 'incident', {
  q: input.q,
  from: input.from,
  to: input.to,
  publisher: input.publisher,
})}
<div class="list-layout">
${facets(request, input, found, say)}
<section class="results" aria-label="${say('results')}">
<div class="tally"><p class="total"><strong>${say('incidentTotal', { n: found.total })}</strong>${
      found.total > 0 && !beyond
        ? html` <span>${say('range', {
            from: (found.page - 1) * found.perPage + 1,
            to: Math.min(found.page * found.perPage, found.total),
          })}</span>`
        : nothing
    }${found.detail.noIncidents > 0 ? html` <span>${say('noIncidentsAmong', { n: found.detail.noIncidents })}</span>` : nothing}</p>
${input.root === undefined ? nothing : html`<p><a href="${incidentsLink(request, input, { root: null })}">${say('ofAllRoots')}</a></p>`}</div>
${
  beyond
    ? html`<p class="empty">${say('pageBeyond', { page: found.page, pages })} <a href="${incidentsLink(request, input)}">${say('firstPage')}</a></p>`
    : found.total === 0
      ? html`<p class="empty">${say('noIncidents')} <a href="${link(request, '/incidents')}">${say('clearAll')}</a></p>`
      : html`<ol class="hits" start="${(found.page - 1) * found.perPage + 1}">${found.incidents.map(incident => entry(request, incident, say))}</ol>`
}
${beyond ? nothing : paging(found.page, pages, n => incidentsLink(request, input, { page: n === 1 ? null : n }), say)}
${found.total === 0 ? nothing : html`<p class="hint">${say('exportList')} <a href="${link(request, '/export/csv', { ...paramsOf(input), grain: 'incidents' })}" rel="nofollow">${say('exportIncidents')}</a></p>`}
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
<p class="who">${publisherMark(organisations, language)}</p>
${brief.length === 0 ? nothing : html`<p class="brief">${brief.map((label, i) => [i > 0 ? ' · ' : '', inItsLanguage(label[language], language)])}</p>`}
${roots.length === 0 ? nothing : html`<p class="byline">${say('tracesBackTo')} ${roots.map((root, i) => [i > 0 ? '、' : '', html`<a href="${link(request, `/roots/${root.id}`)}" lang="ja">${root.root}</a>`])}</p>`}</div>
<div class="how"><span class="stage">${say('noticesTold', { n: told })}</span> <span class="state ${state}">${incidentStateTerms[state][language]}</span> <span class="leak"><span class="name">${say('leak')}</span> ${statusMark(leak, language)}</span></div>
</li>`
}

/** From the first notice to the last. */
export const period = (first: string | null, last: string | null, language: 'ja' | 'en'): Html =>
  first === last || last === null
    ? dateMark(first, language)
    : html`${dateMark(first, language)}<span class="to"> – </span>${dateMark(last, language)}`

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
<p class="field"><label for="sort">${say('sort')}</label><select id="sort" name="sort">${(['newest', 'oldest', 'most-notices'] as const).map(value => option(value, say(value === 'most-notices' ? 'mostNotices' : value), input.sort))}</select></p>
<p class="field"><button type="submit">${say('apply')}</button></p>
</div></details></div>
${input.root === undefined ? nothing : html`<input type="hidden" name="root" value="${input.root}">`}
${request.keepsLanguage ? html`<input type="hidden" name="lang" value="${language}">` : nothing}
</form>`
}

function facets(
  request: PageRequest,
  input: ListIncidentsInput,
  { facets: counts }: ListIncidentsOutput,
  say: Say,
): Html {
  const { language } = request
  const group = (
    name: LabelName,
    values: readonly {
      words: string
      mark?: string
      n: number
      chosen: boolean
      change: Params
      without: Params
    }[],
  ): Html => {
    const shown = values.filter(({ n, chosen }) => chosen || n > 0)
    if (shown.length === 0) return nothing
    return html`<section><h2>${say(name)}</h2><ul>${shown.map(
      ({ words, mark, n, chosen, change, without }) =>
        html`<li><a class="facet" href="${incidentsLink(request, input, chosen ? without : change)}"${chosen ? html` aria-current="true"` : nothing}>${mark === undefined ? nothing : html`<span class="mark" aria-hidden="true">${mark}</span>`}<span class="value">${words}</span> <span class="count">${say('facetCount', { n })}</span></a></li>`,
    )}</ul></section>`
  }
  return html`<aside aria-label="${say('breakdown')}"><details class="facets"><summary>${say('breakdown')}</summary>
${group(
  'leak',
  [...assertionStatuses, 'not_stated'].map(value => {
    const { mark, word } = leakWords(value, language)
    const n = counts.leak[value] ?? 0
    return {
      words: word,
      mark,
      n,
      chosen: input.leak === value,
      change: { leak: value },
      without: { leak: null },
    }
  }),
)}
${group(
  'incidentState',
  incidentStates.map(value => ({
    words: incidentStateTerms[value][language],
    n: counts.state[value] ?? 0,
    chosen: input.state === value,
    change: { state: value },
    without: { state: null },
  })),
)}
${group(
  'year',
  Object.keys(counts.year)
    .filter(value => /^[0-9]{4}$/.test(value))
    .sort((a, b) => b.localeCompare(a))
    .map(value => ({
      words: value,
      n: counts.year[value] ?? 0,
      chosen: input.from === value && input.to === value,
      change: { from: value, to: value },
      without: { from: null, to: null },
    })),
)}</details></aside>`
}
