import { organisationId } from '../../index/organisation-id.ts'
import { type Html, html } from '../html.ts'
import { sayIn } from '../labels.ts'
import { link, type PageRequest } from '../request.ts'

/** The names of organisations, each leading to its page, or that none is known. */
export function organisationMark(request: PageRequest, names: readonly string[]): Html {
  if (names.length === 0)
    return html`<span class="none">${sayIn(request.language)('unknownPublisher')}</span>`
  return html`<span lang="ja" class="publishers">${names.map((name, i) => [i > 0 ? '、' : '', one(request, name)])}</span>`
}

function one(request: PageRequest, name: string): Html {
  const id = organisationId(name)
  return id === null
    ? html`<bdi>${name}</bdi>`
    : html`<a href="${link(request, `/organisations/${id}`)}"><bdi>${name}</bdi></a>`
}
