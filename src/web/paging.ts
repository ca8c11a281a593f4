import { type Html, html, nothing } from './html.ts'
import type { Say } from './labels.ts'
import type { PageRequest } from './request.ts'

/** Links to the page before and the page after; nothing where one page holds all. */
export function paging(page: number, pages: number, to: (page: number) => string, say: Say): Html {
  if (pages <= 1) return nothing
  return html`<nav class="paging" aria-label="${say('pages')}">
${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">← ${say('previous')}</a>` : html`<span></span>`}
<span class="where">${say('pageOf', { page, pages })}</span>
${page < pages ? html`<a rel="next" href="${to(page + 1)}">${say('next')} →</a>` : html`<span></span>`}
</nav>`
}

/**
 * Whether a page of a list tells of the whole list (numbers in every unit, what narrows it down). Of the files of a
 * site only the first does, so that a notice whose status changes is not on every page.
 */
export const tellsOfWhole = (request: PageRequest, page: number): boolean =>
  request.rendering !== 'site' || page === 1

/** Stands where the breakdown of a list is on its first page, and leads there. */
export const toBreakdown = (first: string, say: Say): Html =>
  html`<aside class="facets" aria-label="${say('breakdown')}"><p><a href="${first}">${say('breakdownOnFirst')}</a></p></aside>`
