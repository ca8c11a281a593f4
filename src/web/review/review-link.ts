import { type Html, html } from '../html.ts'
import { sayIn } from '../labels.ts'
import { link, type PageRequest } from '../request.ts'

/** The address of a notice under review. */
export const reviewAddress = (
  request: PageRequest,
  id: string,
  params: Readonly<Record<string, string | number | null>> = {},
  fragment = '',
): string => link(request, `/notices/${id}/review`, params, fragment)

/** Leads from the page of a notice to its review, with the fact that is chosen. */
export function reviewLink(request: PageRequest, id: string): Html {
  const fact = request.params.get('fact')
  const address = reviewAddress(
    request,
    id,
    { fact: fact !== null && /^\d{1,6}$/.test(fact) ? fact : null },
    'review',
  )
  return html`<p class="to-review"><a href="${address}">${sayIn(request.language)('reviewNotice')}</a></p>`
}
