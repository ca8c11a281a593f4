import { html } from './html.ts'
import { sayIn } from './labels.ts'
import type { Page } from './layout.ts'
import { link, type PageRequest } from './request.ts'

/** The table of spellings that a search treats as one, each leading to its search. */
export function variantsPage(request: PageRequest, groups: readonly (readonly string[])[]): Page {
  const say = sayIn(request.language)
  return {
    title: say('variantsTitle'),
    current: 'variants',
    body: html`<h1>${say('variantsTitle')}</h1>
<p class="lead">${say('variantsLead')}</p>
<p class="total">${say('groups', { n: groups.length })}</p>
<ul class="variants" aria-label="${say('variantsSame')}">${groups.map(
      forms =>
        html`<li lang="ja">${forms.map((form, i) => [
          i > 0 ? html`<span class="dot" aria-hidden="true">・</span>` : '',
          html`<a href="${link(request, '/notices', { q: form })}">${form}</a>`,
        ])}</li>`,
    )}</ul>`,
  }
}
