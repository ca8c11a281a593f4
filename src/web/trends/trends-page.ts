import type { CodedTerm } from '../../model/vocabulary/coded-term.ts'
import { incidentTypeTerms } from '../../model/vocabulary/incident-types.ts'
import { sectorTerms } from '../../model/vocabulary/sectors.ts'
import type { ShowTrendsInput, ShowTrendsOutput } from '../../queries/show-trends.ts'
import { chartFigure, chartPatterns } from '../charts/chart-figure.ts'
import { type Html, html, nothing } from '../html.ts'
import { unitSwitch } from '../incidents/unit-switch.ts'
import { type Say, sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { link, type PageRequest } from '../request.ts'
import { type IsRoot, trendChart } from './trend-chart.ts'
import { conditionsOf } from './trend-request.ts'

/** Every picture under the same conditions, in the chosen unit. */
export function trendsPage(
  request: PageRequest,
  input: ShowTrendsInput,
  { units, trends }: ShowTrendsOutput,
  isRoot: IsRoot,
): Page {
  const { language } = request
  const say = sayIn(language)
  const isEmpty = units.every(({ count }) => count === 0)
  return {
    title: say('trendsTitle'),
    current: 'trends',
    wide: true,
    style: 'charts.css',
    script: 'charts.js',
    body: html`<h1>${say('trendsTitle')}</h1>
<p class="lead">${say(request.rendering === 'site' ? 'trendsLeadOfSite' : 'trendsLead')}</p>
${conditionsForm(request, input, '/trends', say)}
${unitSwitch(request, units, input.unit, {}, unit => link(request, '/trends', { ...conditionsOf(input), unit: unit === 'incident' ? null : unit }))}
${
  isEmpty
    ? hasConditions(request)
      ? html`<p class="empty">${say('trendsEmpty')} <a href="${link(request, '/trends')}">${say('clearAll')}</a></p>`
      : html`<p class="empty">${say('noNotices')}</p>`
    : html`<nav class="chart-contents" aria-label="${say('trendContents')}"><ul>${trends.map(({ name, label }) => html`<li><a href="#${name}">${label[language]}</a></li>`)}</ul></nav>
${chartPatterns()}
<div class="charts">
${trends.map(trend => chartFigure(trendChart(request, trend, input, isRoot, false), language))}
</div>`
}`,
  }
}

/** The form of the conditions that all pictures share. */
export function conditionsForm(request: PageRequest, input: ShowTrendsInput, path: string, say: Say): Html {
  const { language } = request
  const { from, to, type, sector, unit } = input
  const select = (
    name: 'type' | 'sector',
    label: string,
    terms: readonly CodedTerm[],
    chosen?: string,
  ): Html =>
    html`<p class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${say('any')}</option>${terms.map(term => html`<option value="${term.code}"${term.code === chosen ? html` selected` : nothing}>${term.label[language]}</option>`)}</select></p>`
  const isOpen = [from, to, type, sector].some(value => value !== undefined)
  return html`<form class="search" action="${path}" method="get"><div class="more"><details class="refine"${isOpen ? html` open` : nothing}><summary>${say('trendsNarrow')}</summary><div class="fields">
<p class="field"><label for="from">${say('trendsFrom')}</label><input id="from" name="from" type="text" value="${from ?? ''}" placeholder="2025-04" autocomplete="off"></p>
<p class="field"><label for="to">${say('trendsTo')}</label><input id="to" name="to" type="text" value="${to ?? ''}" placeholder="2026-03" autocomplete="off"></p>
${select('type', say('incidentType'), incidentTypeTerms, type)}
${select('sector', say('sector'), sectorTerms, sector)}
<p class="field"><button type="submit">${say('apply')}</button>${isOpen ? html` <a href="${link(request, path, { unit: unit === 'incident' ? null : unit })}">${say('clearAll')}</a>` : nothing}</p>
</div></details></div>
${unit === 'incident' ? nothing : html`<input type="hidden" name="unit" value="${unit}">`}
${request.keepsLanguage ? html`<input type="hidden" name="lang" value="${language}">` : nothing}
</form>`
}

const hasConditions = ({ params }: PageRequest): boolean =>
  [...params.keys()].some(name => name !== 'lang' && name !== 'unit')
