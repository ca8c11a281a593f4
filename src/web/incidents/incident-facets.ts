import type { IncidentFacet } from '../../index/incident-contract.ts'
import { profileFacets } from '../../index/incident-facets.ts'
import { incidentStates, incidentStateTerms } from '../../model/incident.ts'
import type { Label } from '../../model/label.ts'
import { assertionStatuses } from '../../model/status.ts'
import { type FacetTerms, incidentFacetTerms } from '../../queries/incident-facet-terms.ts'
import type { ListIncidentsInput, ListIncidentsOutput } from '../../queries/list-incidents.ts'
import { type Html, html, nothing } from '../html.ts'
import { inItsLanguage } from '../its-language.ts'
import { type Say, sayIn } from '../labels.ts'
import { leakWords } from '../list-link.ts'
import { link, type PageRequest, type Params } from '../request.ts'
import { namesInShort } from '../suppliers/names-in-short.ts'
import { incidentsLink } from './incident-search.ts'

/** A value of a facet, and how the list is asked for with it and without. */
interface FacetValue {
  readonly words: string
  readonly code: string
  readonly mark?: string
  readonly n: number
  readonly isChosen: boolean
  readonly change: Params
  readonly without: Params
}

interface Facet {
  readonly facet: IncidentFacet
  readonly title: string
  /** In the order of time or of strength, which counts do not disturb. */
  readonly isOrdered?: boolean
  readonly values: readonly FacetValue[]
}

/** Values that are shown before the others are asked for. */
const mostShown = 6

/** Groups that are closed at first: they are long, and asked for more rarely. */
const closed: ReadonlySet<IncidentFacet> = new Set([
  'data',
  'authority',
  'measure',
  'cause',
  'step',
  'discovery',
])

const order: readonly IncidentFacet[] = [
  'type',
  'vector',
  'leak',
  'year',
  'sector',
  'organisationType',
  'state',
  'counted',
  'final',
  'data',
  'authority',
  'measure',
  'cause',
  'step',
  'discovery',
]

function facetsOf(
  input: ListIncidentsInput,
  counts: ListIncidentsOutput['facets'],
  { language }: PageRequest,
  say: Say,
): Facet[] {
  const value = (
    facet: IncidentFacet,
    name: keyof ListIncidentsInput,
    code: string,
    words: string,
    mark?: string,
  ): FacetValue => ({
    code,
    words,
    ...(mark === undefined ? {} : { mark }),
    n: counts[facet][code] ?? 0,
    isChosen: input[name] !== undefined && String(input[name]) === code,
    change: { [name]: code },
    without: { [name]: null },
  })
  const coded = (facet: (typeof profileFacets)[number]): Facet => {
    const { label, terms }: FacetTerms = incidentFacetTerms[facet]
    return {
      facet,
      title: label[language],
      isOrdered: facet === 'counted' || facet === 'final',
      values: terms.map(term => value(facet, facet, term.code, term.label[language])),
    }
  }
  const made: Readonly<Partial<Record<IncidentFacet, Facet>>> = {
    leak: {
      facet: 'leak',
      title: say('leak'),
      isOrdered: true,
      values: [...assertionStatuses, 'not_stated'].map(code => {
        const { mark, word } = leakWords(code, language)
        return value('leak', 'leak', code, word, mark)
      }),
    },
    state: {
      facet: 'state',
      title: say('incidentState'),
      isOrdered: true,
      values: incidentStates.map(code => value('state', 'state', code, incidentStateTerms[code][language])),
    },
    year: {
      facet: 'year',
      title: say('firstYear'),
      isOrdered: true,
      values: Object.keys(counts.year)
        .filter(year => /^[0-9]{4}$/.test(year))
        .sort((a, b) => b.localeCompare(a))
        .map(year => value('year', 'first', year, year)),
    },
    ...Object.fromEntries(profileFacets.map(facet => [facet, coded(facet)])),
  }
  return order.flatMap(facet => made[facet] ?? [])
}

/** Those with a number, the largest first unless they have an order of their own; nothing said comes last. */
function shownOf({ values, isOrdered }: Facet): readonly FacetValue[] {
  const shown = values.filter(({ n, isChosen }) => isChosen || n > 0)
  if (isOrdered) return shown
  const none = values.at(-1)
  return shown.toSorted(
    (a, b) => Number(a === none) - Number(b === none) || Number(b.isChosen) - Number(a.isChosen) || b.n - a.n,
  )
}

/** All that narrows the list down, each value with how many it leaves. */
export function facetBar(
  request: PageRequest,
  input: ListIncidentsInput,
  { facets: counts }: ListIncidentsOutput,
): Html {
  const say = sayIn(request.language)
  const row = ({ code, words, mark, n, isChosen, change, without }: FacetValue): Html =>
    html`<li><a class="facet" href="${incidentsLink(request, input, isChosen ? without : change)}"${isChosen ? html` aria-current="true"` : nothing}>${mark === undefined ? nothing : html`<span class="mark ${code}" aria-hidden="true">${mark}</span>`}<span class="value">${inItsLanguage(words, request.language)}</span> <span class="count">${say('facetCount', { n })}</span></a></li>`
  const group = (facet: Facet): Html => {
    const shown = shownOf(facet)
    if (shown.length === 0) return nothing
    const [first, rest] =
      shown.length <= mostShown + 1 || facet.isOrdered
        ? [shown, []]
        : [shown.slice(0, mostShown), shown.slice(mostShown)]
    const isOpen = !closed.has(facet.facet) || shown.some(({ isChosen }) => isChosen)
    return html`<details class="facet-group"${isOpen ? html` open` : nothing}><summary><h2>${facet.title}</h2></summary><ul>${first.map(row)}</ul>${
      rest.length === 0
        ? nothing
        : html`<details class="facet-rest"><summary>${say('moreValues', { n: rest.length })}</summary><ul>${rest.map(row)}</ul></details>`
    }</details>`
  }
  return html`<aside aria-label="${say('breakdown')}"><details class="facets"><summary>${say('breakdown')}</summary>${facetsOf(input, counts, request, say).map(group)}</details></aside>`
}

/** The conditions in force, each leading to the list without it. */
export function activeConditions(
  request: PageRequest,
  input: ListIncidentsInput,
  { parties }: Pick<ListIncidentsOutput, 'parties'>,
): Html {
  const { language } = request
  const say = sayIn(language)
  const active: { name: string; words: string; isContent?: boolean; without: Params }[] = []
  const add = (name: string, words: string | undefined, without: Params, isContent = false): void => {
    if (words !== undefined) active.push({ name, words, without, isContent })
  }
  if (input.from !== undefined && input.from === input.to)
    add(say('published'), input.from, { from: null, to: null })
  else {
    add(say('from'), input.from, { from: null })
    add(say('to'), input.to, { to: null })
  }
  add(say('firstNotice'), input.first, { first: null })
  add(say('publisher'), input.publisher, { publisher: null }, true)
  add(say('organisation'), parties.organisation?.name, { organisation: null }, true)
  add(say('vendor'), parties.vendor?.name, { vendor: null }, true)
  add(say('rootEvent'), parties.root?.name, { root: null }, true)
  if (input.concerning !== undefined)
    add(say('concerning'), namesInShort(input.concerning), { concerning: null }, true)
  if (input.leak !== undefined) {
    const { mark, word } = leakWords(input.leak, language)
    add(say('leak'), `${mark} ${word}`, { leak: null })
  }
  if (input.state !== undefined)
    add(say('incidentState'), incidentStateTerms[input.state][language], { state: null })
  if (input.several !== undefined)
    add(say('reports'), say(input.several ? 'severalReports' : 'oneReport'), { several: null })
  for (const facet of profileFacets) {
    const value = input[facet]
    if (value === undefined) continue
    const { label, terms }: FacetTerms = incidentFacetTerms[facet]
    const term: { label: Label } | undefined = terms.find(({ code }) => code === String(value))
    add(label[language], term?.label[language], { [facet]: null })
  }
  if (active.length === 0) return nothing
  return html`<ul class="active" aria-label="${say('activeFilters')}">${active.map(
    ({ name, words, isContent, without }) =>
      html`<li><a href="${incidentsLink(request, input, without)}"><span class="name">${name}</span> <span${isContent ? html` lang="ja"` : nothing}>${words}</span> <span aria-hidden="true">×</span><span class="visually-hidden"> ${say('removeFilter')}</span></a></li>`,
  )}${active.length > 1 ? html`<li><a class="clear" href="${link(request, '/incidents', { q: input.q, sort: input.sort === 'newest' ? undefined : input.sort })}">${say('clearAll')}</a></li>` : nothing}</ul>`
}
