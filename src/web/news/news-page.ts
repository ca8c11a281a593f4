import type { ListNewsOutput } from '../../queries/list-news.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Say, sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { dateMark, noticeLine, publisherMark, statusMark, titleMark } from '../notice-marks.ts'
import { paging } from '../paging.ts'
import { link, type PageRequest } from '../request.ts'

export interface ShownNews {
  readonly news: ListNewsOutput
  /** Whether this browser has looked before. */
  readonly hasMark: boolean
  readonly searches: readonly { readonly name: string; readonly q: string; readonly total: number }[]
}

/** What is new since somebody last looked, and the searches that the archive keeps. */
export function newsPage(request: PageRequest, { news, hasMark, searches }: ShownNews): Page {
  const say = sayIn(request.language)
  const { basis, next, total, gone } = news
  const isTold = basis === 'changes'
  const nothingNew = isTold && total === 0 && gone.length === 0
  return {
    title: say('news'),
    current: 'news',
    wide: true,
    style: 'suppliers.css',
    body: html`<h1>${say('news')}</h1>
<p class="lead">${say('newsLead')}</p>
${hasMark ? nothing : html`<p>${say('newsBeginHint')}</p>`}
${hasMark && !isTold ? html`<p class="warning" role="status">${say('newsAnew')}</p>` : nothing}
${nothingNew ? html`<p role="status">${say('newsNone')} <a href="${link(request, '/incidents')}">${say('newsNoneNext')}</a></p>` : seen(request, next, say(hasMark ? 'newsSeen' : 'newsBegin'))}
${news.incidents.length === 0 ? nothing : changed(request, news, say)}
${
  gone.length === 0
    ? nothing
    : html`<section aria-labelledby="gone"><h2 id="gone">${say('newsGone')}</h2><ul class="plain">${gone.map(
        ({ id, now }) =>
          html`<li>${now === null ? say('newsWentAway', { id }) : html`<a href="${link(request, `/incidents/${now}`)}">${say('newsMerged', { id, now })}</a>`}</li>`,
      )}</ul></section>`
}
${
  searches.length === 0
    ? nothing
    : html`<section aria-labelledby="saved"><h2 id="saved">${say('savedSearches')}</h2><p class="hint">${say('savedSearchesHint')}</p><ul class="plain">${searches.map(
        ({ name, q, total }) =>
          html`<li><a href="${link(request, '/notices', { q, sort: 'newest' })}" lang="ja">${name}</a> <span class="hint">${say('savedFound', { n: total })}</span> <a href="${link(request, '/export/atom', { grain: 'notices', q, sort: 'newest' })}">Atom</a> <a href="${link(request, '/export/jsonfeed', { grain: 'notices', q, sort: 'newest' })}">JSON Feed</a></li>`,
      )}</ul></section>`
}`,
  }
}

const seen = (request: PageRequest, next: string, words: string): Html =>
  html`<form class="seen" action="${link(request, '/news')}" method="post"><input type="hidden" name="looked" value="${next}"><button type="submit">${words}</button></form>`

function changed(request: PageRequest, news: ListNewsOutput, say: Say): Html {
  const { language } = request
  const { basis, incidents, total, page, perPage } = news
  return html`<section aria-labelledby="changed"><h2 id="changed">${say(basis === 'changes' ? 'newsIncidents' : 'newsLatest', { n: total })}</h2>
<ul class="news">${incidents.map(
    ({ incident, notices }) =>
      html`<li class="incident-row"><span class="when">${dateMark(incident.last, language)}</span> <div><span class="who">${publisherMark(incident.organisations, language)}</span>
<p class="title"><a href="${link(request, `/incidents/${incident.id}`)}">${titleMark(incident.title, language)}</a></p>${
        notices.length === 0
          ? nothing
          : html`<ul>${notices.map(notice => html`<li>${noticeLine(request, notice)}</li>`)}</ul>`
      }</div> <span class="leak"><span class="name">${say('leak')}</span> ${statusMark(incident.leak, language)}</span></li>`,
  )}</ul>
${paging(page, Math.max(1, Math.ceil(total / perPage)), n => link(request, '/news', { page: n === 1 ? null : n }), say)}</section>`
}
