import { countingUnitTerms } from '../../model/counting-unit.ts'
import type { Language } from '../../model/label.ts'
import type { CountedUnit } from '../../queries/counted-units.ts'
import type { ShowTrendsInput } from '../../queries/show-trends.ts'
import type { Trend, TrendLine } from '../../queries/trends/trend.ts'
import type { Chart } from '../charts/chart-figure.ts'
import { pictureFile } from '../charts/chart-file.ts'
import { heatTable } from '../charts/heat-table.ts'
import { type Numbers, numbersTable } from '../charts/numbers-table.ts'
import { sayIn } from '../labels.ts'
import { link, type PageRequest } from '../request.ts'
import { drawTrend, hasUndated, unitWords } from './draw-trend.ts'
import { cellAddress, conditionsOf, itemAddress, siteCellAddress } from './trend-request.ts'

type Conditions = Omit<ShowTrendsInput, 'name'>

const linesOf = (lines: readonly TrendLine[], language: Language): Numbers['rows'] =>
  lines.map(({ label, group }) => ({ words: label[language], group: group?.[language] ?? null }))

/** Figures that count nothing by themselves lead nowhere. */
const figures: ReadonlySet<string> = new Set(['least', 'lower', 'median', 'upper', 'most'])

function numbersOf(trend: Trend, language: Language, address: ReturnType<typeof siteCellAddress>): Numbers {
  return {
    caption: sayIn(language)('tableOf', { title: trend.label[language] }),
    corner: trend.rowLabel[language],
    rows: linesOf(trend.rows, language),
    columns: linesOf(trend.columns, language),
    cells: trend.cells,
    address: (row, column) => {
      const keys = [trend.rows[row]!.key, trend.columns[column]!.key] as const
      return keys.some(key => figures.has(key)) ? null : address(trend, ...keys)
    },
  }
}

/** Root events of several incidents are told from incidents that are root events of their own by this. */
export type IsRoot = (id: string) => boolean

/** A picture as a page shows it. `isAlone`: it is the page's own. */
export function trendChart(
  request: PageRequest,
  trend: Trend,
  input: Conditions,
  isRoot: IsRoot,
  isAlone: boolean,
): Chart {
  const { language } = request
  const say = sayIn(language)
  const isOfSite = request.rendering === 'site'
  const address = (isOfSite ? siteCellAddress : cellAddress)(request, input)
  const numbers = numbersOf(trend, language, address)
  const drawn = drawTrend({
    trend,
    language,
    address,
    pointAddress: (unit, id) => itemAddress(request, unit, id, unit === 'root_event' && isRoot(id)),
  })
  const unit = unitWords(trend, language)
  const missing = trend.leftOut.filter(({ count }) => count > 0)
  const file = (extension: string): string =>
    link(request, `/trends/${trend.name}.${extension}`, conditionsOf(input))
  const { shown } = drawn
  return {
    name: trend.name,
    title: trend.label[language],
    alone: isAlone ? null : link(request, `/trends/${trend.name}`, conditionsOf(input)),
    counts: sentence(trend.counts[language], language),
    isEmpty: trend.cells.every(row => row.every(n => n === null || n === 0)),
    notes: [
      ...drawn.notes,
      [
        ...(unit === null && trend.name === 'by-month'
          ? []
          : [say('pictureOf', { n: trend.of, unit: unit ?? countingUnitTerms.incident.label[language] })]),
        ...(missing.length === 0
          ? []
          : [
              `${say('pictureLeftOut')} ${missing.map(({ label, count }) => say('leftOutPart', { label: label[language], n: count })).join(say('listComma'))}`,
            ]),
        ...(hasUndated(trend) ? [say('undatedAside')] : []),
      ].join(language === 'ja' ? '。' : '. '),
    ].filter(note => note !== ''),
    key: drawn.key,
    pictures:
      drawn.pictures ??
      heatTable(
        {
          ...numbers,
          caption: say('pictureSays', { title: trend.label[language] }),
          rows: (shown?.rows ?? []).map(i => numbers.rows[i]!),
          columns: (shown?.columns ?? []).map(i => numbers.columns[i]!),
          cells: (shown?.rows ?? []).map(i => (shown?.columns ?? []).map(j => trend.cells[i]?.[j] ?? null)),
          address: (row, column) => numbers.address(shown!.rows[row]!, shown!.columns[column]!),
        },
        language,
      ),
    table: numbersTable(numbers, language),
    // A published site has files of what the page alone shows.
    files:
      isOfSite && !isAlone
        ? []
        : [
            { words: say('asCsv'), address: file('csv') },
            ...(isOfSite ? [] : [{ words: say('asJson'), address: file('json') }]),
            { words: say('asSvg'), address: file('svg'), png: true },
          ],
  }
}

/** A picture as an SVG file. `time`: from the first to the last period that any picture has. */
export function trendFile(
  trend: Trend,
  units: readonly CountedUnit[],
  time: { readonly from: string; readonly to: string } | null,
  language: Language,
): string {
  const say = sayIn(language)
  const { file, key } = drawTrend({ trend, language, address: () => null, pointAddress: () => null })
  const count = (unit: CountedUnit['unit']): number => units.find(u => u.unit === unit)?.count ?? 0
  return pictureFile(file, {
    title: trend.label[language],
    counts: sentence(trend.counts[language], language),
    key,
    source:
      time === null
        ? ''
        : say('pictureSource', {
            notices: count('notice'),
            incidents: count('incident'),
            roots: count('root_event'),
            ...time,
          }),
    language,
  })
}

const sentence = (words: string, language: Language): string =>
  /[。.]$/.test(words) ? words : `${words}${language === 'ja' ? '。' : '.'}`
