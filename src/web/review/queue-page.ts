import { describe } from '../../model/problem.ts'
import type { Doubt, ListDoubtsOutput } from '../../queries/list-doubts.ts'
import { type Html, html, nothing } from '../html.ts'
import { inItsLanguage } from '../its-language.ts'
import { sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { dateMark, publisherMark, titleMark } from '../notice-marks.ts'
import { paging } from '../paging.ts'
import { link, type PageRequest } from '../request.ts'
import { reviewAddress } from './review-link.ts'

/** Why nothing can be decided here. */
export type Closed =
  | { readonly because: 'read-only' }
  | { readonly because: 'foreign'; readonly folder: string }

/** The address at which a doubt is compared with its words. `rank`: its place in the queue, from 0. */
export function doubtAddress(
  request: PageRequest,
  { notice, problem: { place } }: Doubt,
  rank: number,
): string {
  const { start, end, other } = place
  const at =
    start === undefined || end === undefined || end <= start
      ? null
      : `${start}-${end}${other ? `_${other.start}-${other.end}` : ''}`
  return reviewAddress(request, notice.id, { at, rank })
}

/** The queue of review: what is most in doubt first, each a link to its words with all that may be decided. */
export function queuePage(
  request: PageRequest,
  found: ListDoubtsOutput,
  closed: Closed | null,
  person: Html,
): Page {
  const { language } = request
  const say = sayIn(language)
  const pages = Math.max(1, Math.ceil(found.total / found.perPage))
  const first = (found.page - 1) * found.perPage
  const to = (page: number): string => link(request, '/review', { page: page === 1 ? null : page })
  return {
    title: say('reviewTitle'),
    current: 'doubts',
    style: 'review.css',
    script: 'review.js',
    body: html`<h1>${say('reviewTitle')}</h1>
${person}
<p class="lead">${say('reviewLead')}</p>
${closed ? closedLine(request, closed) : nothing}
<p class="total"><strong>${say('doubtsTotal', { n: found.total })}</strong> <a href="${link(request, '/decisions')}">${say('reviewDecisions')}</a> <span class="hint keys" hidden>${say('reviewKeys')}</span></p>
${
  found.total === 0
    ? html`<p class="empty">${say('noDoubts')}</p>`
    : html`<ol class="queue" start="${first + 1}">${found.doubts.map((doubt, i) => entry(doubt, first + i))}</ol>
${paging(found.page, pages, to, say)}`
}`,
  }

  function entry(doubt: Doubt, rank: number): Html {
    const { notice, problem, words, otherWords } = doubt
    const address = closed ? link(request, `/notices/${notice.id}`) : doubtAddress(request, doubt, rank)
    const { message } = describe(problem, language)
    // Many messages quote the words themselves.
    const quotes = [words, otherWords].filter(quote => quote !== null && !message.includes(quote)) as string[]
    return html`<li><a class="queued" href="${address}"><span class="message">${inItsLanguage(message, language)}</span>
${quotes.map(quote => html`<q lang="ja">${quote.replace(/\s+/g, ' ').slice(0, 90)}</q> `)}
<span class="byline">${dateMark(notice.published, language)} ${publisherMark(notice.publishers, language)} ${titleMark(notice.title, language)}</span></a></li>`
  }
}

/** Why nothing can be decided here, and what to do. */
function closedLine({ language }: PageRequest, closed: Closed): Html {
  const say = sayIn(language)
  if (closed.because === 'read-only') return html`<p class="notice-line">${say('reviewReadOnly')}</p>`
  return html`<div class="notice-line"><p>${say('reviewForeign')}</p>
<pre><code>tenmatsu init MY --from ${quotedForShell(closed.folder)}
tenmatsu serve --archive MY</code></pre></div>`
}

const quotedForShell = (path: string): string =>
  /^[\w./~-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
