import type { IndexChangeMark } from '../../index/change-contract.ts'
import type { BriefIncident } from '../../index/incident-contract.ts'
import type { NoticeSummary } from '../../model/notice-summary.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Say, sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { dateMark, noticeLine, publisherMark, statusMark, titleMark } from '../notice-marks.ts'
import { link, type PageRequest } from '../request.ts'

/** An incident that came or changed, and those of its notices that did. */
export interface ChangedIncident {
  readonly incident: BriefIncident
  readonly notices: readonly NoticeSummary[]
}

export interface News {
  /** begin: nobody has looked yet. anew: the index cannot tell. */
  readonly since: 'begin' | 'anew' | 'looked'
  /** The mark to keep where all of it was seen. */
  readonly next: string
  readonly incidents: readonly ChangedIncident[]
  readonly total: number
  readonly gone: readonly IndexChangeMark[]
  readonly searches: readonly { readonly name: string; readonly q: string; readonly total: number }[]
}

/** What is new since somebody last looked, and the searches that the archive keeps. */
export function newsPage(request: PageRequest, news: News): Page {
  const say = sayIn(request.language)
  const { since, next, incidents, total, gone, searches } = news
  return {
    title: say('news'),
    current: 'news',
    wide: true,
    style: 'suppliers.css',
    body: html`<h1>${say('news')}</h1>
<p class="lead">${say('newsLead')}</p>
${since === 'begin' ? html`<p>${say('newsBeginHint')}</p>` : nothing}
${since === 'anew' ? html`<p class="warning" role="status">${say('newsAnew')}</p>` : nothing}
${since === 'looked' && total === 0 && gone.length === 0 ? html`<p role="status">${say('newsNone')}</p>` : nothing}
${since === 'looked' && total === 0 && gone.length === 0 ? nothing : seen(request, next, say(since === 'begin' ? 'newsBegin' : 'newsSeen'))}
${incidents.length === 0 ? nothing : changed(request, incidents, total, since === 'looked', say)}
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

function changed(
  request: PageRequest,
  incidents: readonly ChangedIncident[],
  total: number,
  isTold: boolean,
  say: Say,
): Html {
  const { language } = request
  return html`<section aria-labelledby="changed"><h2 id="changed">${say(isTold ? 'newsIncidents' : 'incidents', { n: total })}</h2>
${isTold && total > incidents.length ? html`<p class="hint">${say('newsMore', { n: incidents.length })}</p>` : nothing}
<ul class="news">${incidents.map(
    ({ incident, notices }) =>
      html`<li class="incident-row"><span class="when">${dateMark(incident.last, language)}</span> <div><span class="who">${publisherMark(incident.organisations, language)}</span>
<p class="title"><a href="${link(request, `/incidents/${incident.id}`)}">${titleMark(incident.title, language)}</a></p>${
        notices.length === 0
          ? nothing
          : html`<ul>${notices.map(notice => html`<li>${noticeLine(request, notice)}</li>`)}</ul>`
      }</div> <span class="leak">${statusMark(incident.leak, language)}</span></li>`,
  )}</ul></section>`
}
