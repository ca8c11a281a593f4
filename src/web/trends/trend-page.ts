import { countingUnitTerms } from '../../model/counting-unit.ts'
import type { Language } from '../../model/label.ts'
import type { CountedItem, ShowTrendCellInput, ShowTrendCellOutput } from '../../queries/show-trend-cell.ts'
import type { ShowTrendsInput, ShowTrendsOutput } from '../../queries/show-trends.ts'
import type { TrendLine } from '../../queries/trends/trend.ts'
import { chartFigure, chartPatterns } from '../charts/chart-figure.ts'
import { type Html, html, nothing } from '../html.ts'
import { unitSwitch } from '../incidents/unit-switch.ts'
import { inItsLanguage } from '../its-language.ts'
import { sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { dateMark, titleMark } from '../notice-marks.ts'
import { organisationMark } from '../organisations/organisation-mark.ts'
import { paging } from '../paging.ts'
import { link, type PageRequest } from '../request.ts'
import { type IsRoot, trendChart } from './trend-chart.ts'
import { conditionsOf, itemAddress } from './trend-request.ts'
import { conditionsForm } from './trends-page.ts'

/** What one number of the picture counts: what was asked and what was found. */
export interface AskedCell {
  readonly input: ShowTrendCellInput
  readonly found: ShowTrendCellOutput
}

/** One picture by itself, and what one of its numbers counts where that is asked for. */
export function trendPage(
  request: PageRequest,
  input: ShowTrendsInput,
  { units, trends }: ShowTrendsOutput,
  isRoot: IsRoot,
  cell: AskedCell | null,
): Page {
  const { language } = request
  const say = sayIn(language)
  const trend = trends[0]!
  const path = `/trends/${trend.name}`
  const title = trend.label[language]
  const where = cell === null ? '' : whereIn(cell.found, language)
  return {
    title: where === '' ? title : say('cellTitle', { trend: title, row: where }),
    current: 'trends',
    wide: true,
    style: 'charts.css',
    script: 'charts.js',
    body: html`<p class="back-to"><a href="${link(request, '/trends', conditionsOf(input))}">← ${say('allPictures')}</a></p>
<h1>${inItsLanguage(title, language)}</h1>
${conditionsForm(request, input, path, say)}
${trend.unit === null || trend.name.startsWith('to-') ? nothing : unitSwitch(request, units, input.unit, {}, unit => link(request, path, { ...conditionsOf(input), unit: unit === 'incident' ? null : unit }))}
${chartPatterns()}
${cell === null ? nothing : countedList(request, cell, where)}
<div class="charts alone">${chartFigure(trendChart(request, trend, input, isRoot, true), language)}</div>`,
  }
}

const inWords = ({ label, group }: TrendLine, language: Language): string =>
  group === null ? label[language] : `${group[language]} ${label[language]}`

const whereIn = ({ row, column }: ShowTrendCellOutput, language: Language): string =>
  [row, column]
    .filter(line => line !== null)
    .map(line => inWords(line, language))
    .join(' · ') || sayIn(language)('cellWhole')

function countedList(request: PageRequest, { input, found }: AskedCell, where: string): Html {
  const { language } = request
  const say = sayIn(language)
  const { total, page, perPage, items, trend } = found
  const pages = Math.max(1, Math.ceil(total / perPage))
  const unit = items[0]?.unit ?? trend.unit ?? 'incident'
  const to = (n: number): string =>
    link(
      request,
      `/trends/${trend.name}`,
      { ...conditionsOf(input), row: input.row, column: input.column, page: n === 1 ? null : n },
      'list',
    )
  return html`<section class="counted" id="list" aria-labelledby="list-title"><h2 id="list-title">${inItsLanguage(where, language)} <span class="n">${say('cellTotal', { unit: countingUnitTerms[unit].label[language], n: total })}</span></h2>
${found.conditions === null ? nothing : html`<p class="hint"><a href="${link(request, '/incidents', found.conditions)}">${say('inTheList')}</a></p>`}
<ol class="counted-items" start="${(page - 1) * perPage + 1}">${items.map(item => countedItem(request, item, trend.name))}</ol>
${paging(page, pages, to, say)}</section>`
}

function countedItem(request: PageRequest, item: CountedItem, name: string): Html {
  const { language } = request
  const say = sayIn(language)
  const { unit, id, incident, day, title, organisations, incidents, figure } = item
  return html`<li><span class="when">${dateMark(day, language)}</span> <a href="${itemAddress(request, unit, id, incident === null)}">${titleMark(title, language)}</a> <span class="byline">${organisationMark(request, organisations)}${
    incidents > 1 ? html` · ${say('cellIncidents', { n: incidents })}` : nothing
  }</span>${figure === null ? nothing : html` <span class="stated">${say(name === 'persons' ? 'cellPersons' : 'cellDays', { n: figure })}</span>`}</li>`
}
