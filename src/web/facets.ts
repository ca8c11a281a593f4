import { stages, stageTerms } from '../model/stage.ts'
import { assertionStatuses } from '../model/status.ts'
import type { SearchInput, SearchOutput } from '../queries/search-notices.ts'
import { type Html, html, nothing } from './html.ts'
import type { LabelName, Say } from './labels.ts'
import { leakWords, listLink } from './list-link.ts'
import { link, type PageRequest, type Params } from './request.ts'
import { namesInShort } from './suppliers/names-in-short.ts'

/** A facet: each value leads to the list with it, the chosen one to the list without it. */
export function facets(request: PageRequest, input: SearchInput, found: SearchOutput, say: Say): Html {
  const { language } = request
  const leaks = [...assertionStatuses, 'not_stated'].map(value => {
    const { mark, word } = leakWords(value, language)
    return {
      value,
      words: word,
      mark,
      change: { leak: value },
      without: { leak: null },
      chosen: input.leak === value,
    }
  })
  const stageValues = ([...stages, 'unknown'] as const).map(value => ({
    value,
    words: value === 'unknown' ? say('unreadStage') : stageTerms[value][language],
    mark: '',
    change: value === 'unknown' ? null : { stage: value },
    without: { stage: null },
    chosen: input.stage === value,
  }))
  const years = Object.keys(found.facets.year)
    .sort((a, b) => (a === 'unknown' ? 1 : b === 'unknown' ? -1 : b.localeCompare(a)))
    .map(value => ({
      value,
      words: value === 'unknown' ? say('unknownDate') : value,
      mark: '',
      change: value === 'unknown' ? null : { from: value, to: value },
      without: { from: null, to: null },
      chosen: input.from === value && input.to === value,
    }))
  const group = (
    name: LabelName,
    facet: 'leak' | 'stage' | 'year',
    values: readonly {
      value: string
      words: string
      mark: string
      change: Params | null
      without: Params
      chosen: boolean
    }[],
  ): Html => {
    const counts: Readonly<Record<string, number>> = found.facets[facet]
    const shown = values.filter(v => v.chosen || (counts[v.value] ?? 0) > 0)
    if (shown.length === 0) return nothing
    return html`<section><h2>${say(name)}</h2><ul>${shown.map(v => {
      const inside = html`${v.mark === '' ? nothing : html`<span class="mark ${v.value}" aria-hidden="true">${v.mark}</span>`}<span class="value">${v.words}</span> <span class="count">${say('facetCount', { n: counts[v.value] ?? 0 })}</span>`
      if (v.change === null) return html`<li><span class="facet">${inside}</span></li>`
      return html`<li><a class="facet" href="${listLink(request, input, v.chosen ? v.without : v.change)}"${v.chosen ? html` aria-current="true"` : nothing}>${inside}</a></li>`
    })}</ul></section>`
  }
  return html`<aside aria-label="${say('breakdown')}"><details class="facets"><summary>${say('breakdown')}</summary>${group('leak', 'leak', leaks)}${group('stage', 'stage', stageValues)}${group('year', 'year', years)}</details></aside>`
}

/** The conditions in force, each leading to the list without it. */
export function activeFilters(
  request: PageRequest,
  input: SearchInput,
  { organisation }: Pick<SearchOutput, 'organisation'>,
  say: Say,
): Html {
  const { language } = request
  const active: { name: LabelName; words: string; content: boolean; without: Params }[] = []
  if (input.from !== undefined && input.from === input.to)
    active.push({ name: 'published', words: input.from, content: false, without: { from: null, to: null } })
  else {
    if (input.from !== undefined)
      active.push({ name: 'from', words: input.from, content: false, without: { from: null } })
    if (input.to !== undefined)
      active.push({ name: 'to', words: input.to, content: false, without: { to: null } })
  }
  if (input.publisher !== undefined)
    active.push({ name: 'publisher', words: input.publisher, content: true, without: { publisher: null } })
  if (input.organisation !== undefined)
    active.push({
      name: 'organisation',
      words: organisation?.name ?? input.organisation,
      content: true,
      without: { organisation: null },
    })
  if (input.concerning !== undefined)
    active.push({
      name: 'concerning',
      words: namesInShort(input.concerning),
      content: true,
      without: { concerning: null },
    })
  if (input.leak !== undefined) {
    const { mark, word } = leakWords(input.leak, language)
    active.push({ name: 'leak', words: `${mark} ${word}`, content: false, without: { leak: null } })
  }
  if (input.stage !== undefined)
    active.push({
      name: 'stage',
      words: stageTerms[input.stage][language],
      content: false,
      without: { stage: null },
    })
  if (active.length === 0) return nothing
  return html`<ul class="active" aria-label="${say('activeFilters')}">${active.map(
    f =>
      html`<li><a href="${listLink(request, input, f.without)}"><span class="name">${say(f.name)}</span> <span${f.content ? html` lang="ja"` : nothing}>${f.words}</span> <span aria-hidden="true">×</span><span class="visually-hidden"> ${say('removeFilter')}</span></a></li>`,
  )}${active.length > 1 ? html`<li><a class="clear" href="${link(request, '/notices', { q: input.q, sort: input.sort })}">${say('clearAll')}</a></li>` : nothing}</ul>`
}
