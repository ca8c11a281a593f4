import { html } from './html.ts'
import { inItsLanguage } from './its-language.ts'
import { type LabelName, sayIn } from './labels.ts'
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

/** What an address asked for that cannot be, each complaint in a line. */
export function refusalPage(request: PageRequest, complaints: readonly LabelName[]): Page {
  const say = sayIn(request.language)
  return errorPage(
    request,
    400,
    say('badRequestTitle'),
    complaints.map(name => say(name)),
  )
}
