import { type Html, html, nothing } from './html.ts'
import type { Say } from './labels.ts'

/** Links to the page before and the page after; nothing where one page holds all. */
export function paging(page: number, pages: number, to: (page: number) => string, say: Say): Html {
  if (pages <= 1) return nothing
  return html`<nav class="paging" aria-label="${say('pages')}">
${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">← ${say('previous')}</a>` : html`<span></span>`}
<span class="where">${say('pageOf', { page, pages })}</span>
${page < pages ? html`<a rel="next" href="${to(page + 1)}">${say('next')} →</a>` : html`<span></span>`}
</nav>`
}
