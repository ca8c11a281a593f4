import { type ListedDecision, noticesOf } from '../../decisions/list-decisions.ts'
import type { NoticeSummary } from '../../model/notice-summary.ts'
import type { Problem } from '../../model/problem.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { noticeLine } from '../notice-marks.ts'
import { paging } from '../paging.ts'
import { problemLine } from '../problem-line.ts'
import { link, type PageRequest } from '../request.ts'
import { decisionLine } from './decision-line.ts'
import type { Reviewer } from './review-view.ts'
import { undoForm } from './signing.ts'

/** Decisions on one page of the list. */
export const decisionsPerPage = 50

/** What people decided, newest first, with what became of it; each that stands can be taken back. */
export function decisionsPage(
  request: PageRequest,
  found: {
    /** Newest first. */
    readonly decisions: readonly ListedDecision[]
    readonly total: number
    readonly page: number
    readonly problems: readonly Problem[]
    readonly notices: ReadonlyMap<string, NoticeSummary>
  },
  /** Null where nothing can be decided here. */
  reviewer: Reviewer | null,
  person: Html,
): Page {
  const { language } = request
  const say = sayIn(language)
  const pages = Math.max(1, Math.ceil(found.total / decisionsPerPage))
  const to = (page: number): string => link(request, '/decisions', { page: page === 1 ? null : page })
  return {
    title: say('decisionsTitle'),
    current: 'doubts',
    style: 'review.css',
    body: html`<h1>${say('decisionsTitle')}</h1>
${person}
<p class="lead">${say('decisionsLead')} <a href="${link(request, '/review')}">${say('reviewTitle')}</a></p>
${found.problems.length === 0 ? nothing : html`<ul class="problems">${found.problems.map(problem => html`<li><code>${problem.place.path ?? ''}</code> ${problemLine(problem, language)}</li>`)}</ul>`}
${
  found.total === 0
    ? html`<p class="empty">${say('noDecisions')}</p>`
    : html`<ol class="decisions">${found.decisions.map(entry)}</ol>${paging(found.page, pages, to, say)}`
}`,
  }

  function entry(listed: ListedDecision): Html {
    const { name, decision, standing } = listed
    const state =
      standing.state === 'stands'
        ? nothing
        : html`<p class="fallen"><span class="state">${say(standing.state === 'withdrawn' ? 'decisionWithdrawn' : 'decisionReplaced')}</span> <a href="#${standing.by}"><code>${standing.by}</code></a></p>`
    return html`<li class="${standing.state}" id="${name}">${decisionLine(request, listed)}
${noticesOf(decision).map(({ id, path }) => {
  const notice = found.notices.get(id)
  return notice
    ? html`<p class="of-notice">${noticeLine(request, notice)}</p>`
    : html`<p class="of-notice"><code lang="ja">${path}</code> <span class="none">${say('noticeNotHere')}</span></p>`
})}
<p class="file-name"><code>${name}</code></p>${state}${
      standing.state === 'stands' && reviewer
        ? undoForm(request, reviewer, name, { back: link(request, '/decisions') })
        : nothing
    }</li>`
  }
}
