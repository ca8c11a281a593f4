import { grouped } from '../../model/grouped.ts'
import { incidentFacetTerms } from '../../queries/incident-facet-terms.ts'
import {
  type ListedOrganisation,
  type ListOrganisationsInput,
  type ListOrganisationsOutput,
  organisationOrders,
} from '../../queries/list-organisations.ts'
import { type Html, html, nothing } from '../html.ts'
import { period } from '../incidents/period.ts'
import { inItsLanguage } from '../its-language.ts'
import { type LabelName, type Say, sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { paging, tellsOfWhole, toBreakdown } from '../paging.ts'
import { link, type PageRequest, type Params } from '../request.ts'

const paramsOf = ({ q, sector, organisationType, vendor, sort }: ListOrganisationsInput): Params => ({
  q,
  sector,
  organisationType,
  vendor: vendor === undefined ? undefined : String(vendor),
  sort: sort === 'most-incidents' ? undefined : sort,
})

const organisationsLink = (
  request: PageRequest,
  input: ListOrganisationsInput,
  change: Params = {},
): string =>
  link(request, '/organisations', {
    ...paramsOf(input),
    perPage: input.perPage === 50 ? undefined : input.perPage,
    ...change,
  })

const orderNames: Readonly<Record<ListOrganisationsInput['sort'], LabelName>> = {
  'most-incidents': 'mostIncidents',
  'most-clients': 'mostClients',
  newest: 'newest',
  name: 'byName',
}

/** The organisations that publish notices or that these name, with what narrows them down. */
export function organisationsPage(
  request: PageRequest,
  input: ListOrganisationsInput,
  found: ListOrganisationsOutput,
): Page {
  const { language } = request
  const say = sayIn(language)
  const pages = Math.max(1, Math.ceil(found.total / found.perPage))
  const beyond = found.total > 0 && found.page > pages
  return {
    title: say('organisations'),
    current: 'organisations',
    wide: true,
    style: 'organisations.css',
    ...(beyond ? { status: 404 } : {}),
    body: html`<h1>${say('organisations')}</h1>
<p class="lead">${say('organisationsLead')}</p>
<form class="search" action="/organisations" method="get" role="search"><div class="search-line"><label class="visually-hidden" for="q">${say('organisationSearch')}</label>
<input id="q" name="q" type="search" value="${input.q}" maxlength="200" placeholder="${say('organisationHint')}" autocomplete="off" spellcheck="false"><button type="submit">${say('searchButton')}</button></div>
${hidden({ sector: input.sector, organisationType: input.organisationType, vendor: input.vendor, sort: input.sort === 'most-incidents' ? undefined : input.sort, lang: request.keepsLanguage ? language : undefined })}</form>
<div class="list-layout">
${tellsOfWhole(request, found.page) ? facets(request, input, found, say) : toBreakdown(organisationsLink(request, input), say)}
<section class="results" aria-label="${say('results')}">
<div class="tally"><p class="total"><strong>${say('organisationTotal', { n: found.total })}</strong></p>${activeConditions(request, input, say)}</div>
<p class="orders">${organisationOrders.map((order, i) => [
      i > 0 ? ' · ' : '',
      order === input.sort
        ? html`<span aria-current="true">${say(orderNames[order])}</span>`
        : html`<a href="${organisationsLink(request, input, { sort: order === 'most-incidents' ? null : order })}">${say(orderNames[order])}</a>`,
    ])}</p>
${
  beyond
    ? html`<p class="empty">${say('pageBeyond', { page: found.page, pages })} <a href="${organisationsLink(request, input)}">${say('firstPage')}</a></p>`
    : found.total === 0
      ? html`<p class="empty">${say('noOrganisations')} <a href="${link(request, '/organisations')}">${say('clearAll')}</a></p>`
      : html`<ol class="hits" start="${(found.page - 1) * found.perPage + 1}">${found.organisations.map(one => entry(request, one, say))}</ol>`
}
${beyond ? nothing : paging(found.page, pages, n => organisationsLink(request, input, { page: n === 1 ? null : n }), say)}
</section>
</div>`,
  }
}

const hidden = (values: Readonly<Record<string, string | boolean | undefined>>): Html[] =>
  Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${String(value)}">`],
  )

const termOf = (facet: 'sector' | 'organisationType', code: string, { language }: PageRequest): string =>
  (incidentFacetTerms[facet].terms as readonly { code: string; label: { ja: string; en: string } }[]).find(
    term => term.code === code,
  )?.label[language] ?? code

function entry(request: PageRequest, one: ListedOrganisation, say: Say): Html {
  const { language } = request
  const { id, name, sector, organisationType, first, last, notices, incidents, supplied, roots } = one
  const marks = [
    ...(sector ? [termOf('sector', sector.code, request)] : []),
    ...(organisationType ? [termOf('organisationType', organisationType.code, request)] : []),
  ]
  const numbers: readonly (readonly [number, LabelName])[] = [
    [incidents, 'incidentsCount'],
    [notices, 'noticesCount'],
    [supplied, 'incidentsOfOthers'],
    [roots, 'rootsCount'],
  ]
  return html`<li class="hit"><div class="when">${period(first, last, language)}</div><div class="what"><h2><a href="${link(request, `/organisations/${id}`)}" lang="ja"><bdi>${name}</bdi></a></h2>${marks.length === 0 ? nothing : html`<p class="who">${marks.join(' · ')}</p>`}</div><div class="how numbers-of">${numbers.map(([n, label]) => (n === 0 ? nothing : html`<span>${say(label, { n })}</span> `))}</div></li>`
}

function facets(
  request: PageRequest,
  input: ListOrganisationsInput,
  { facets: counts }: ListOrganisationsOutput,
  say: Say,
): Html {
  const group = (
    title: LabelName,
    name: 'sector' | 'organisationType' | 'vendor',
    values: readonly { readonly code: string; readonly words: string }[],
  ): Html => {
    const shown = values
      .map(value => ({
        ...value,
        n: counts[name][value.code] ?? 0,
        isChosen: String(input[name]) === value.code,
      }))
      .filter(({ n, isChosen }) => n > 0 || isChosen)
    if (shown.length === 0) return nothing
    return html`<section><h2>${say(title)}</h2><ul>${shown.map(
      ({ code, words, n, isChosen }) =>
        html`<li><a class="facet" href="${organisationsLink(request, input, { [name]: isChosen ? null : code })}"${isChosen ? html` aria-current="true"` : nothing}><span class="value">${inItsLanguage(words, request.language)}</span> <span class="count">${grouped(n)}</span></a></li>`,
    )}</ul></section>`
  }
  const coded = (facet: 'sector' | 'organisationType') =>
    incidentFacetTerms[facet].terms.map(({ code, label }) => ({ code, words: label[request.language] }))
  return html`<aside aria-label="${say('breakdown')}"><details class="facets"><summary>${say('breakdown')}</summary>${group('sector', 'sector', coded('sector'))}${group('organisationType', 'organisationType', coded('organisationType'))}${group(
    'asVendor',
    'vendor',
    [
      { code: 'true', words: say('isVendor') },
      { code: 'false', words: say('isNoVendor') },
    ],
  )}</details></aside>`
}

function activeConditions(request: PageRequest, input: ListOrganisationsInput, say: Say): Html {
  const active: { name: string; words: string; without: Params }[] = []
  if (input.sector !== undefined)
    active.push({
      name: say('sector'),
      words: termOf('sector', input.sector, request),
      without: { sector: null },
    })
  if (input.organisationType !== undefined)
    active.push({
      name: say('organisationType'),
      words: termOf('organisationType', input.organisationType, request),
      without: { organisationType: null },
    })
  if (input.vendor !== undefined)
    active.push({
      name: say('asVendor'),
      words: say(input.vendor ? 'isVendor' : 'isNoVendor'),
      without: { vendor: null },
    })
  if (active.length === 0) return nothing
  return html`<ul class="active" aria-label="${say('activeFilters')}">${active.map(
    ({ name, words, without }) =>
      html`<li><a href="${organisationsLink(request, input, without)}"><span class="name">${name}</span> ${words} <span aria-hidden="true">×</span><span class="visually-hidden"> ${say('removeFilter')}</span></a></li>`,
  )}</ul>`
}
