import { grouped } from '../../model/grouped.ts'
import type { CountedUnit } from '../../queries/counted-units.ts'
import type { HomeTile, ShowHomeOutput } from '../../queries/show-home.ts'
import type { Trend } from '../../queries/trends/trend.ts'
import { onPage } from '../charts/picture.ts'
import type { Kinds } from '../fact-sections.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { briefWords, dateMark, genreMark, stageMark, statusMark, titleMark } from '../notice-marks.ts'
import { organisationMark } from '../organisations/organisation-mark.ts'
import { link, type PageRequest } from '../request.ts'
import { drawTrend } from '../trends/draw-trend.ts'
import { cellAddress } from '../trends/trend-request.ts'
import { changeWords } from './change-words.ts'

const unitPaths = { notice: '/notices', incident: '/incidents', root_event: '/roots' } as const
const listPaths = {
  incidents: '/incidents',
  roots: '/roots',
  organisations: '/organisations',
  doubts: '/doubts',
} as const

/** The first page: what there is, what happened lately, and where to go on. */
export function homePage(request: PageRequest, home: ShowHomeOutput, kinds: Kinds): Page {
  const { language } = request
  const say = sayIn(language)
  const isEmpty = home.units.every(({ count }) => count === 0) && home.latest.length === 0
  const frame = { title: '', current: 'home', wide: true, style: ['charts.css', 'home.css'] } as const
  if (isEmpty) return { ...frame, body: emptyHome(request) }
  const { oldest, newest, units, tiles, year, latest, changes } = home
  return {
    ...frame,
    body: html`<h1 class="visually-hidden">${say('tagline')}</h1>
${searchBox(request)}
<p class="lead">${oldest === null || newest === null ? say('homeLeadUndated') : say('homeLead', { from: oldest, to: newest })}</p>
<section class="home-units" aria-label="${say('countingUnits')}"><ul>${units.map(unit => unitTile(request, unit))}</ul></section>
<div class="home-layout">
<section class="latest" aria-labelledby="latest-title"><h2 id="latest-title">${say('latestNotices')}</h2>
<ol>${latest.map(entry => latestNotice(request, entry))}</ol>
<p class="onward"><a href="${link(request, '/notices')}">${say('allNotices')} →</a></p></section>
<section class="changes-lately" aria-labelledby="changes-title"><h2 id="changes-title">${say('latestChanges')}</h2>
<p class="hint">${changes.length === 0 ? say('noChanges') : say('latestChangesLead')}</p>
<ol>${changes.map(change => latestChange(request, change, kinds))}</ol></section>
<div class="home-side">
${year === null ? nothing : lastYear(request, year)}
<section aria-labelledby="numbers-title"><h2 id="numbers-title">${say('inNumbers')}</h2>
<ul class="tiles">${tiles.map(tile => numberTile(request, tile))}</ul></section>
${beginnings(request)}
</div>
</div>`,
  }
}

/** For whoever reads these pages for the first time, and whoever has to write such a notice. */
function beginnings(request: PageRequest): Html {
  const say = sayIn(request.language)
  const links = [
    ['/about', 'beginGuide'],
    ['/playground', 'beginDraft'],
    // What answers a question is no file of a published site.
    ...(request.rendering === 'site' ? [] : [['/compare', 'beginCompare'] as const]),
  ] as const
  return html`<section class="beginnings" aria-labelledby="begin-title"><h2 id="begin-title">${say('beginTitle')}</h2>
<ul>${links.map(([path, label]) => html`<li><a href="${link(request, path)}">${say(label)}</a></li>`)}</ul></section>`
}

function searchBox(request: PageRequest): Html {
  const say = sayIn(request.language)
  return html`<form class="search home-search" action="/notices" method="get" role="search"><div class="search-line">
<label class="visually-hidden" for="q">${say('searchLabel')}</label>
<input id="q" name="q" type="search" maxlength="1000" placeholder="${say('searchHint')}" autocomplete="off" spellcheck="false">
<button type="submit">${say('searchButton')}</button></div>
${request.keepsLanguage ? html`<input type="hidden" name="lang" value="${request.language}">` : nothing}</form>`
}

const unitTile = (request: PageRequest, { unit, count, label, rule }: CountedUnit): Html =>
  html`<li><a href="${link(request, unitPaths[unit])}"><span class="n">${grouped(count)}</span> <span class="unit">${label[request.language]}</span></a><p>${rule[request.language]}</p></li>`

function numberTile(request: PageRequest, { label, counts, count, list, conditions }: HomeTile): Html {
  const { language } = request
  return html`<li><a href="${link(request, listPaths[list], conditions)}"><span class="n">${grouped(count)}</span> <span class="name">${label[language]}</span></a><p>${counts[language]}</p></li>`
}

function lastYear(request: PageRequest, trend: Trend): Html {
  const { language } = request
  const say = sayIn(language)
  const from = trend.rows[0]?.key
  const drawn = drawTrend({
    trend,
    language,
    address: cellAddress(request, { unit: 'incident', from }),
    pointAddress: () => null,
    width: 330,
  })
  return html`<section class="last-year" aria-labelledby="year-title"><h2 id="year-title">${say('lastYear')}</h2>
<figure class="chart">${onPage(drawn.file, say('pictureSays', { title: say('lastYear') }))}<figcaption>${say('lastYearCounts')}</figcaption></figure>
<p class="onward">${request.rendering === 'site' ? nothing : html`<a href="${link(request, '/trends/by-month', { from })}">${say('numbersAsTable')}</a> · `}<a href="${link(request, '/trends')}">${say('allTrends')} →</a></p></section>`
}

function latestNotice(request: PageRequest, { notice, incident }: ShowHomeOutput['latest'][number]): Html {
  const { language } = request
  const say = sayIn(language)
  return html`<li><div class="when">${dateMark(notice.published, language)} ${stageMark(notice, language)} ${genreMark(notice.genre, language)}</div>
<h3><a href="${link(request, `/notices/${notice.id}`)}">${titleMark(notice.title, language)}</a></h3>
<p class="who">${organisationMark(request, notice.publishers)}</p>
${notice.brief.length === 0 ? nothing : html`<p class="brief">${briefWords(notice.brief, language)}</p>`}
<p class="brief standing-line">${notice.leak === null ? nothing : html`<span class="leak"><span class="name">${say('leak')}</span> ${statusMark(notice.leak, language)}</span>`} ${
    incident === null || incident.told < 2
      ? nothing
      : html`<a href="${link(request, `/incidents/${incident.id}`)}">${say('inIncident', { n: incident.told })}</a>`
  }</p></li>`
}

function latestChange(
  request: PageRequest,
  { incident, notice, changed, more, added }: ShowHomeOutput['changes'][number],
  kinds: Kinds,
): Html {
  const { language } = request
  const say = sayIn(language)
  const rest = [
    ...(more > 0 ? [say('moreChanged', { n: more })] : []),
    ...(added > 0 ? [say('moreAdded', { n: added })] : []),
  ]
  return html`<li><div class="when">${dateMark(notice.published, language)} ${stageMark(notice, language)}</div>
<h3><a href="${link(request, `/incidents/${incident.id}`)}">${titleMark(incident.title, language)}</a></h3>
<p class="who">${organisationMark(request, incident.organisations.slice(0, 4))}</p>
<ul class="changed">${changed.map(change => changeWords(request, kinds, change))}</ul>
${rest.length === 0 ? nothing : html`<p class="hint">${rest.join(say('listComma'))}</p>`}</li>`
}

function emptyHome(request: PageRequest): Html {
  const say = sayIn(request.language)
  const steps = [
    ['tenmatsu add URL --archive DIR', 'emptyAdd'],
    ['tenmatsu import PATH --archive DIR', 'emptyImport'],
    ['tenmatsu build --archive DIR', 'emptyBuild'],
    ['tenmatsu demo', 'emptyDemo'],
  ] as const
  return html`<h1>${say('emptyTitle')}</h1>
<p class="lead">${say('emptyLead')}</p>
<dl class="terms first-steps">${steps.map(([command, label]) => html`<div><dt><code>${command}</code></dt><dd>${say(label)}</dd></div>`)}</dl>
<p><a href="${link(request, '/about')}">${say('aboutTitle')}</a></p>`
}
