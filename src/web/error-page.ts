import { html } from './html.ts'
import { inItsLanguage } from './its-language.ts'
import { sayIn } from './labels.ts'
import type { Page } from './layout.ts'
import { link, type PageRequest } from './request.ts'

/** A page for what cannot be answered: what happened, why, and where to go on. */
export function errorPage(
  request: PageRequest,
  status: NonNullable<Page['status']>,
  title: string,
  reasons: readonly string[],
): Page {
  const say = sayIn(request.language)
  return {
    title,
    status,
    body: html`<h1>${title}</h1>
${reasons.map(reason => html`<p>${inItsLanguage(reason, request.language)}</p>`)}
<p><a href="${link(request, '/notices')}">${say('toList')}</a></p>`,
  }
}
