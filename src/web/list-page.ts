import { sortOrders } from '../index/contract.ts'
import type { Language } from '../model/label.ts'
import { stages, stageTerms } from '../model/stage.ts'
import { assertionStatuses } from '../model/status.ts'
import type { SearchHit, SearchInput, SearchOutput, Snippet } from '../queries/search-notices.ts'
import { type Html, html, nothing } from './html.ts'
import { type LabelName, type Say, sayIn, statusWords } from './labels.ts'
import type { Page } from './layout.ts'
import { dateMark, publisherMark, stageMark, statusMark, titleMark } from './notice-marks.ts'
import { link, type PageRequest, type Params } from './request.ts'

const defaultPerPage = 50

/** The parameters that make this list, in the order in which they stand in an address. */
const paramsOf = (input: SearchInput): Params => ({
  q: input.q,
  from: input.from,
  to: input.to,
  publisher: input.publisher,
  leak: input.leak,
  stage: input.stage,
  sort: input.sort,
  perPage: input.perPage === defaultPerPage ? undefined : input.perPage,
})

const listLink = (request: PageRequest, input: SearchInput, change: Params = {}): string =>
  link(request, '/notices', { ...paramsOf(input), ...change })

const leakWords = (value: string, language: Language): { mark: string; word: string } =>
  statusWords(assertionStatuses.find(s => s === value) ?? null, language)

/** The list of notices that match a search, with all that narrows it down. */
export function listPage(request: PageRequest, input: SearchInput, found: SearchOutput): Page {
  const say = sayIn(request.language)
  const pages = Math.max(1, Math.ceil(found.total / found.perPage))
  const beyond = found.total > 0 && found.page > pages
  return {
    title: input.q === '' ? say('listTitle') : say('searchTitle', { q: input.q }),
    current: 'notices',
    wide: true,
    ...(beyond ? { status: 404 } : {}),
    body: html`<h1 class="visually-hidden">${input.q === '' ? say('listTitle') : say('results')}</h1>
${searchForm(request, input, found, say)}
<div class="list-layout">
${facets(request, input, found, say)}
<section class="results" aria-label="${say('results')}">
<div class="tally"><p class="total"><strong>${say('total', { n: found.total })}</strong>${
      found.total > 0 && !beyond
        ? html` <span>${say('range', {
            from: (found.page - 1) * found.perPage + 1,
            to: Math.min(found.page * found.perPage, found.total),
          })}</span>`
        : nothing
    }</p>${activeFilters(request, input, say)}</div>
${widened(request, found, say)}
${
  beyond
    ? html`<p class="empty">${say('pageBeyond', { page: found.page, pages })} <a href="${listLink(request, input)}">${say('firstPage')}</a></p>`
    : found.total === 0
      ? emptyResult(request, input, say)
      : html`<ol class="hits" start="${(found.page - 1) * found.perPage + 1}">${found.hits.map(hit => hitEntry(request, hit))}</ol>`
}
${beyond ? nothing : paging(request, input, found.page, pages, say)}
</section>
</div>`,
  }
}

function searchForm(request: PageRequest, input: SearchInput, found: SearchOutput, say: Say): Html {
  const { language } = request
  const option = (value: string, words: string, chosen: string | undefined): Html =>
    html`<option value="${value}"${value === chosen ? html` selected` : nothing}>${words}</option>`
  const sort = input.sort ?? (input.q === '' ? 'newest' : 'relevance')
  return html`<form class="search" action="/notices" method="get" role="search">
<div class="search-line">
<label class="visually-hidden" for="q">${say('searchLabel')}</label>
<input id="q" name="q" type="search" value="${input.q}" maxlength="1000" placeholder="${say('searchHint')}" autocomplete="off" spellcheck="false">
<button type="submit">${say('searchButton')}</button>
</div>
<div class="more"><details class="refine">
<summary>${say('refine')}</summary>
<div class="fields">
${textField('from', say('from'), input.from, say('dateForm'))}
${textField('to', say('to'), input.to, say('dateForm'))}
${textField('publisher', say('publisher'), input.publisher, say('publisherHint'))}
<p class="field"><label for="leak">${say('leak')}</label><select id="leak" name="leak">${option('', say('any'), input.leak ?? '')}${[
    ...assertionStatuses,
    'not_stated',
  ].map(value => {
    const { mark, word } = leakWords(value, language)
    return option(value, `${mark} ${word}`, input.leak)
  })}</select></p>
<p class="field"><label for="stage">${say('stage')}</label><select id="stage" name="stage">${option('', say('any'), input.stage ?? '')}${stages.map(value => option(value, stageTerms[value][language], input.stage))}</select></p>
<p class="field"><label for="sort">${say('sort')}</label><select id="sort" name="sort">${sortOrders.map(value => option(value, say(value), sort))}</select></p>
<p class="field"><button type="submit">${say('apply')}</button></p>
</div>
</details>
${syntaxHelp(say)}</div>
${found.perPage === defaultPerPage ? nothing : html`<input type="hidden" name="perPage" value="${found.perPage}">`}
${request.keepsLanguage ? html`<input type="hidden" name="lang" value="${language}">` : nothing}
</form>`
}

const textField = (name: string, label: string, value: string | undefined, hint: string): Html =>
  html`<p class="field"><label for="${name}">${label}</label><input id="${name}" name="${name}" type="text" value="${value ?? ''}" placeholder="${hint}" autocomplete="off"></p>`

const syntaxHelp = (
  say: Say,
): Html => html`<details class="syntax-help"><summary>${say('syntaxTitle')}</summary>
<dl>
<dt><code lang="ja">委託先 漏えい</code></dt><dd>${say('syntaxAnd')}</dd>
<dt><code lang="ja">漏えい -訓練</code> <code lang="ja">漏えい NOT 訓練</code></dt><dd>${say('syntaxNot')}</dd>
<dt><code lang="ja">"不正アクセスを受け"</code></dt><dd>${say('syntaxPhrase')}</dd>
<dt><code lang="ja">vpn = ＶＰＮ</code></dt><dd>${say('syntaxFold')}</dd>
<dt><code lang="ja">漏洩 = 漏えい</code></dt><dd>${say('syntaxVariants')}</dd>
</dl></details>`

/** A facet: each value leads to the list with it, the chosen one to the list without it. */
function facets(request: PageRequest, input: SearchInput, found: SearchOutput, say: Say): Html {
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
      const inside = html`${v.mark === '' ? nothing : html`<span class="mark" aria-hidden="true">${v.mark}</span>`}<span class="value">${v.words}</span> <span class="count">${say('facetCount', { n: counts[v.value] ?? 0 })}</span>`
      if (v.change === null) return html`<li><span class="facet">${inside}</span></li>`
      return html`<li><a class="facet" href="${listLink(request, input, v.chosen ? v.without : v.change)}"${v.chosen ? html` aria-current="true"` : nothing}>${inside}</a></li>`
    })}</ul></section>`
  }
  return html`<aside aria-label="${say('breakdown')}"><details class="facets"><summary>${say('breakdown')}</summary>${group('leak', 'leak', leaks)}${group('stage', 'stage', stageValues)}${group('year', 'year', years)}</details></aside>`
}

function activeFilters(request: PageRequest, input: SearchInput, say: Say): Html {
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

function widened(request: PageRequest, found: SearchOutput, say: Say): Html {
  if (found.variants.length === 0) return nothing
  return html`<p class="widened">${say('widened')}: ${found.variants.map((v, i) => [
    i > 0 ? ' / ' : '',
    html`<span lang="ja">${v.forms.join('・')}</span>`,
  ])} <a href="${link(request, '/variants')}">${say('seeVariants')}</a></p>`
}

function emptyResult(request: PageRequest, input: SearchInput, say: Say): Html {
  const narrowed = [input.from, input.to, input.publisher, input.leak, input.stage].some(v => v !== undefined)
  if (input.q === '' && !narrowed)
    return html`<div class="empty"><p>${say('noNotices')}</p><p>${say('noNoticesHint')}</p></div>`
  const several = input.q.trim().split(/[\s\u3000]+/).length > 1
  const quoted = /["”“「]/.test(input.q)
  return html`<div class="empty"><p>${say('noResults')}</p><h2>${say('nextSteps')}</h2><ul>
${narrowed ? html`<li><a href="${link(request, '/notices', { q: input.q })}">${say('tryWithout')}</a></li>` : nothing}
${several ? html`<li>${say('tryFewer')}</li>` : nothing}
${quoted ? html`<li>${say('tryUnquoted')}</li>` : nothing}
${input.q === '' ? nothing : html`<li>${say('tryPart')}</li><li>${say('trySpelling')} <a href="${link(request, '/variants')}">${say('seeVariants')}</a></li>`}
</ul></div>`
}

function hitEntry(request: PageRequest, hit: SearchHit): Html {
  const { language } = request
  return html`<li class="hit">
<div class="when">${dateMark(hit.published, language)}</div>
<div class="what"><h2><a href="${link(request, `/notices/${hit.id}`)}">${titleMark(hit.title, language)}</a></h2>
<p class="who">${publisherMark(hit.publishers, language)}</p>
${hit.snippets.map(snippet)}</div>
<div class="how">${stageMark(hit, language)} <span class="leak"><span class="name">${sayIn(language)('leak')}</span> ${statusMark(hit.leak, language)}</span>${
    hit.problems > 0
      ? html` <span class="trouble">${sayIn(language)('problemCount', { n: hit.problems })}</span>`
      : nothing
  }</div>
</li>`
}

/** A stretch of the notice with its hits marked. Marks that overlap or lie outside are clipped, never trusted. */
function snippet({ text, marks }: Snippet): Html {
  const parts: (string | Html)[] = []
  let at = 0
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(from, at)
    const end = Math.min(to, text.length)
    if (end <= start) continue
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`)
    at = end
  }
  parts.push(text.slice(at))
  return html`<p class="snippet" lang="ja">${parts}</p>`
}

function paging(request: PageRequest, input: SearchInput, page: number, pages: number, say: Say): Html {
  if (pages <= 1) return nothing
  const to = (n: number): string => listLink(request, input, { page: n === 1 ? null : n })
  return html`<nav class="paging" aria-label="${say('pages')}">
${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">← ${say('previous')}</a>` : html`<span></span>`}
<span class="where">${say('pageOf', { page, pages })}</span>
${page < pages ? html`<a rel="next" href="${to(page + 1)}">${say('next')} →</a>` : html`<span></span>`}
</nav>`
}
