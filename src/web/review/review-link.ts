import { type Html, html } from '../html.ts'
import { sayIn } from '../labels.ts'
import type { PageRequest } from '../request.ts'
import { reviewAddress } from './fact-panel.ts'

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
