import type { Language } from '../model/label.ts'
import type { CountUnitsOutput } from '../queries/count-units.ts'
import type { SearchHit, SearchInput, SearchOutput } from '../queries/search-notices.ts'
import { exportMenu } from './export-menu.ts'
import { activeFilters, facets } from './facets.ts'
import { type Html, html, nothing } from './html.ts'
import { unitSwitch } from './incidents/unit-switch.ts'
import { type Say, sayIn } from './labels.ts'
import type { Page } from './layout.ts'
import { exportParams, listLink } from './list-link.ts'
import {
  briefWords,
  dateMark,
  genreMark,
  publisherMark,
  stageMark,
  statusMark,
  titleMark,
} from './notice-marks.ts'
import { paging, tellsOfWhole, toBreakdown } from './paging.ts'
import { link, type PageRequest } from './request.ts'
import { searchForm } from './search-form.ts'
import { snippetMark } from './snippet-mark.ts'

/** The list of notices that match a search, with all that narrows it down. `takenDown`: notices that are not in it. */
export function listPage(
  request: PageRequest,
  input: SearchInput,
  found: SearchOutput,
  takenDown = 0,
  counted: CountUnitsOutput | null = null,
): Page {
  const say = sayIn(request.language)
  const pages = Math.max(1, Math.ceil(found.total / found.perPage))
  const beyond = found.total > 0 && found.page > pages
  const isWhole = tellsOfWhole(request, found.page)
  return {
    title: input.q === '' ? say('listTitle') : say('searchTitle', { q: input.q }),
    current: 'notices',
    wide: true,
    ...(beyond ? { status: 404 } : {}),
    body: html`<h1 class="visually-hidden">${input.q === '' ? say('listTitle') : say('results')}</h1>
${searchForm(request, input, found, say)}
${counted === null || !isWhole ? nothing : unitSwitch(request, counted.units, 'notice', { q: input.q, from: input.from, to: input.to, publisher: input.publisher, organisation: input.organisation })}
<div class="list-layout">
${isWhole ? facets(request, input, found, say) : toBreakdown(listLink(request, input), say)}
<section class="results" aria-label="${say('results')}">
<div class="tally"><p class="total"><strong>${say('total', { n: found.total })}</strong>${
      found.total > 0 && !beyond
        ? html` <span>${say('range', {
            from: (found.page - 1) * found.perPage + 1,
            to: Math.min(found.page * found.perPage, found.total),
          })}</span>`
        : nothing
    }${isWhole ? notCounted(counted, say) : nothing}</p>${activeFilters(request, input, found, say)}</div>
${widened(request, found, say)}
${
  beyond
    ? html`<p class="empty">${say('pageBeyond', { page: found.page, pages })} <a href="${listLink(request, input)}">${say('firstPage')}</a></p>`
    : found.total === 0
      ? emptyResult(request, input, say)
      : html`<ol class="hits" start="${(found.page - 1) * found.perPage + 1}">${found.hits.map(hit => hitEntry(request, hit))}</ol>`
}
${beyond ? nothing : paging(found.page, pages, n => listLink(request, input, { page: n === 1 ? null : n }), say)}
${found.total === 0 || (request.rendering === 'site' && isNarrowed(input)) ? nothing : exportMenu(request, ['notices', 'facts'], exportParams(input))}
${takenDown === 0 ? nothing : html`<p class="hint"><a href="${link(request, '/tombstones')}">${say('tombstoneCount', { n: takenDown })}</a></p>`}
</section>
</div>`,
  }
}

/** Texts of the list that are no 公表 of their own: why it is longer than the number above it. */
function notCounted(counted: CountUnitsOutput | null, say: Say): Html {
  const { commentary = 0, copies = 0 } = counted?.detail ?? {}
  const left = [
    ...(commentary > 0 ? [say('commentaryAmong', { n: commentary })] : []),
    ...(copies > 0 ? [say('copiesAmong', { n: copies })] : []),
  ]
  return left.length === 0
    ? nothing
    : html` <span>${say('notCounted', { what: left.join(say('listComma')) })}</span>`
}

function widened(request: PageRequest, found: SearchOutput, say: Say): Html {
  if (found.variants.length === 0) return nothing
  return html`<p class="widened">${say('widened')}: ${found.variants.map((v, i) => [
    i > 0 ? ' / ' : '',
    html`<span lang="ja">${v.forms.join('・')}</span>`,
  ])} <a href="${link(request, '/variants')}">${say('seeVariants')}</a></p>`
}

const isNarrowed = ({ from, to, publisher, organisation, leak, stage }: SearchInput): boolean =>
  [from, to, publisher, organisation, leak, stage].some(condition => condition !== undefined)

function emptyResult(request: PageRequest, input: SearchInput, say: Say): Html {
  const narrowed = isNarrowed(input)
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
${briefly(hit, language)}
${hit.snippets.map(snippet => html`<p class="snippet">${snippetMark(snippet)}</p>`)}</div>
<div class="how"><span class="leak"><span class="name">${sayIn(language)('leak')}</span> ${statusMark(hit.leak, language)}</span> <span class="told">${stageMark(hit, language)} ${genreMark(hit.genre, language)}</span>${
    hit.problems > 0
      ? html` <span class="trouble">${sayIn(language)('problemCount', { n: hit.problems })}</span>`
      : nothing
  }</div>
</li>`
}

/** What happened and to how many, in a few words. */
function briefly({ brief }: SearchHit, language: Language): Html {
  if (brief.length === 0) return nothing
  return html`<p class="brief">${briefWords(brief, language)}</p>`
}
