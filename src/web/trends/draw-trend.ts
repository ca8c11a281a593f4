import { type CountingUnit, countingUnitTerms } from '../../model/counting-unit.ts'
import { grouped } from '../../model/grouped.ts'
import type { Language } from '../../model/label.ts'
import { undated } from '../../queries/trends/periods.ts'
import { fewestForQuartiles, type Quartiles } from '../../queries/trends/quartiles.ts'
import type { Trend, TrendLine } from '../../queries/trends/trend.ts'
import { type Bar, bars } from '../charts/bars.ts'
import type { Fill } from '../charts/brush.ts'
import type { KeyEntry, NamedPicture } from '../charts/chart-figure.ts'
import { columns } from '../charts/columns.ts'
import { dots } from '../charts/dots.ts'
import { type Line, lines } from '../charts/lines.ts'
import { matrix } from '../charts/matrix.ts'
import { joined, type Picture } from '../charts/picture.ts'
import { type Spread, spreads } from '../charts/spreads.ts'
import { sayIn } from '../labels.ts'
import { timeStops, yearsAlone } from './time-stops.ts'

/** A picture drawn, for a page and for a file. */
export interface Drawn {
  readonly key: readonly KeyEntry[]
  /** Null for a matrix, which is a table on a page. */
  readonly pictures: readonly NamedPicture[] | null
  /** How it is to be read. */
  readonly notes: readonly string[]
  readonly file: Picture
  /** Rows and columns of a matrix that are shown, by their places in the trend. */
  readonly shown?: { readonly rows: readonly number[]; readonly columns: readonly number[] }
}

/** Where a number of a picture leads; a whole row or column where one of the keys is null. */
export type AddressOf = (trend: Trend, row: string | null, column: string | null) => string | null

interface Drawing {
  readonly trend: Trend
  readonly language: Language
  readonly address: AddressOf
  /** Of one of the things that a point stands for. */
  readonly pointAddress: (unit: CountingUnit, id: string) => string | null
  /** Where there is less room than on the page of pictures. */
  readonly width?: number
}

/** Small pictures side by side; the others are in the table. */
const mostPanels = 12
const panelWidth = 180
const panelHeight = 88

/** More dots than this are drawn with several to a dot. */
const mostDots = 500

export function drawTrend(drawing: Drawing): Drawn {
  switch (drawing.trend.name) {
    case 'by-month':
      return drawUnits(drawing)
    case 'kinds':
      return drawPanels(drawing, () => 'solid')
    case 'vectors':
      return drawPanels(drawing, key => vectorFills[key.slice(key.lastIndexOf('.') + 1)] ?? 'solid')
    case 'leaks':
      return drawLeaks(drawing)
    case 'persons':
      return drawPersons(drawing)
    case 'to-first-notice':
    case 'to-final-report':
      return drawDelays(drawing)
    case 'measures-by-cause':
      return drawMatrix(drawing)
    case 'authorities':
      return drawAuthorities(drawing)
  }
}

const alone = (picture: Picture, key: readonly KeyEntry[] = [], notes: readonly string[] = []): Drawn => ({
  key,
  pictures: [{ title: null, picture }],
  notes,
  file: picture,
})

const number = (trend: Trend, row: number, column: number): number => trend.cells[row]?.[column] ?? 0

const lineOfUnit: Readonly<Record<CountingUnit, Pick<Line, 'ink' | 'point' | 'dash'>>> = {
  notice: { ink: 'faint', point: { fill: 'paper', shape: 'square' } },
  incident: { ink: 'accent', point: { fill: 'solid', shape: 'circle' } },
  root_event: { ink: 'ink', dash: '4 2', point: { fill: 'paper', shape: 'diamond' } },
}

function drawUnits({ trend, language, address, width }: Drawing): Drawn {
  const stops = timeStops(trend.rows, language)
  return alone(
    lines({
      stops: stops.map(({ stop }) => stop),
      lines: trend.columns.map(({ key, label }, column) => ({
        label: label[language],
        ...lineOfUnit[key as CountingUnit],
        values: stops.map(({ row }) => number(trend, row, column)),
        addresses: stops.map(({ row }) => address(trend, trend.rows[row]!.key, key)),
      })),
      ...(width === undefined ? {} : { width, height: 180 }),
      grouped,
    }),
  )
}

const vectorFills: Readonly<Partial<Record<string, Fill>>> = {
  confirmed: 'confirmed',
  possible: 'possible',
  investigating: 'investigating',
}
const leakFills: Readonly<Partial<Record<string, Fill>>> = {
  ...vectorFills,
  ruled_out: 'ruled-out',
  not_found: 'not-found',
  not_stated: 'pale',
}

/** One small picture for each thing that the columns are, or are parts of. */
function drawPanels({ trend, language, address }: Drawing, fillOf: (key: string) => Fill): Drawn {
  const say = sayIn(language)
  const stops = timeStops(trend.rows, language)
  const small = yearsAlone(stops.map(({ stop }) => stop))
  const byThing = [
    ...Map.groupBy(
      trend.columns.map((column, at) => ({ ...column, at })),
      ({ of }) => of,
    ).values(),
  ]
  const shown = byThing.slice(0, mostPanels)
  const panels = shown.map(parts => {
    const [{ label, group, of }] = parts as [(typeof parts)[0], ...typeof parts]
    const total = parts.reduce(
      (sum, { at }) => sum + trend.rows.reduce((all, _, row) => all + number(trend, row, at), 0),
      0,
    )
    return {
      words: (group ?? label)[language],
      total,
      address: address(trend, null, of),
      picture: columns({
        stops: small,
        series: parts.map(part => ({
          label: part.label[language],
          fill: fillOf(part.key),
          values: stops.map(({ row }) => number(trend, row, part.at)),
          addresses: stops.map(({ row }) => address(trend, trend.rows[row]!.key, part.key)),
        })),
        width: panelWidth,
        height: panelHeight,
        small: true,
        grouped,
      }),
    }
  })
  const fills = [...new Map(trend.columns.map(c => [fillOf(c.key), c.label[language]]))]
  return {
    key: trend.columns.some(({ group }) => group !== null)
      ? fills.map(([fill, label]) => ({ fill, label }))
      : [],
    pictures: panels.map(({ words, total, address: to, picture }) => ({
      title: { words, note: grouped(total), address: to },
      picture,
    })),
    notes: [
      ...(byThing.length > mostPanels ? [say('mostFrequent', { n: mostPanels })] : []),
      ...(panels.length > 1 ? [say('ownScales')] : []),
    ],
    file: joined(
      panels.map(({ words, total, picture }) => ({ title: words, note: grouped(total), picture })),
      Math.min(4, Math.max(2, panels.length)),
    ),
  }
}

function drawLeaks({ trend, language, address }: Drawing): Drawn {
  const stops = timeStops(trend.rows, language)
  const fillOf = (key: string): Fill => leakFills[key] ?? 'pale'
  return alone(
    columns({
      stops: stops.map(({ stop }) => stop),
      series: trend.columns.map(({ key, label }, column) => ({
        label: label[language],
        fill: fillOf(key),
        values: stops.map(({ row }) => number(trend, row, column)),
        addresses: stops.map(({ row }) => address(trend, trend.rows[row]!.key, key)),
      })),
      height: 220,
      grouped,
    }),
    trend.columns.map(({ key, label }) => ({ fill: fillOf(key), label: label[language] })),
  )
}

const quartileKeys = ['least', 'lower', 'median', 'upper', 'most'] as const

/** The five figures of a spread out of the cells that have them. */
function quartilesIn(figures: readonly (number | null)[]): Quartiles | null {
  if (figures.length < quartileKeys.length || figures.some(figure => figure === null)) return null
  const [least, lower, median, upper, most] = figures as [number, number, number, number, number]
  return { least, lower, median, upper, most }
}

function drawPersons({ trend, language, pointAddress }: Drawing): Drawn {
  const say = sayIn(language)
  const rowOf = (key: string): number => trend.rows.findIndex(row => row.key === key)
  const each = Math.ceil(trend.points.length / mostDots)
  const rows = trend.columns.map(({ key, label }, column) => {
    const quartiles = quartilesIn(quartileKeys.map(name => trend.cells[rowOf(name)]?.[column] ?? null))
    const points = trend.points
      .filter(({ line }) => line === key)
      .toSorted((a, b) => a.value - b.value)
      .filter((_, i) => i % each === 0)
    const n = number(trend, rowOf('stated'), column)
    return {
      label: label[language],
      note: quartiles === null ? `n = ${grouped(n)}` : say('medianNote', { n, median: quartiles.median }),
      quartiles,
      dots: points.map(({ id, title, organisations, value }) => ({
        value,
        says:
          each === 1 ? `${grouped(value)} ${organisations.join('、')} ${title ?? ''}`.trim() : grouped(value),
        address: each === 1 ? pointAddress(key as CountingUnit, id) : null,
      })),
    }
  })
  const picture = dots(rows, n => say('personsMark', { n: bigNumber(n, language) }))
  return alone(picture, [], [each === 1 ? say('dotsKey') : say('dotsKeySeveral', { n: each })])
}

/** 10000 as 1万 or 10k. */
function bigNumber(n: number, language: Language): string {
  if (language === 'ja') return n >= 10_000 ? `${grouped(n / 10_000)}万` : grouped(n)
  return n >= 1_000_000 ? `${grouped(n / 1_000_000)}M` : n >= 1000 ? `${grouped(n / 1000)}k` : grouped(n)
}

const dayMarks = [0, 1, 3, 7, 14, 30, 60, 120, 365, 1000] as const

function drawDelays({ trend, language, address }: Drawing): Drawn {
  const say = sayIn(language)
  const place = (key: string): number => trend.columns.findIndex(column => column.key === key)
  const rows = trend.rows.map((line, row) => ({
    line,
    n: number(trend, row, place('stated')),
    quartiles: quartilesIn(quartileKeys.map(key => trend.cells[row]?.[place(key)] ?? null)),
  }))
  const drawn = rows.filter(({ quartiles, n }) => quartiles !== null && n >= fewestForQuartiles)
  const groups = [...Map.groupBy(drawn, ({ line }) => line.group?.[language] ?? '')]
  const spreadOf = ({ line, n, quartiles }: (typeof drawn)[number]): Spread => ({
    label: line.label[language],
    note: say('medianDays', { n, median: quartiles!.median }),
    quartiles,
    says: say('spreadLong', { label: line.label[language], n, ...quartiles! }),
    address: address(trend, line.key, 'stated'),
  })
  const most = Math.max(1, ...drawn.map(({ quartiles }) => quartiles!.most))
  const picture = spreads({
    groups: groups.map(([heading, of]) => ({ heading, rows: of.map(spreadOf) })),
    marks: dayMarks
      .filter(day => day <= most)
      .map(day => ({ value: day, words: say('daysMark', { n: day }) })),
  })
  return alone(picture, [], drawn.length === 0 ? [] : [say('spreadKey')])
}

const mostMeasures = 14
const mostCauses = 10

function drawMatrix({ trend, language }: Drawing): Drawn {
  const say = sayIn(language)
  const places = (all: readonly TrendLine[], most: number): number[] =>
    all.flatMap(({ key }, i) => (key === 'any' ? [] : [i])).slice(0, most)
  const rows = places(trend.rows, mostMeasures)
  const shown = places(trend.columns, mostCauses)
  const words = ({ label }: TrendLine): string => label[language]
  return {
    key: [],
    pictures: null,
    notes:
      rows.length < trend.rows.length - 1 || shown.length < trend.columns.length - 1
        ? [say('matrixCut', { rows: rows.length, columns: shown.length })]
        : [],
    file: matrix({
      rows: rows.map(i => words(trend.rows[i]!)),
      columns: shown.map(i => words(trend.columns[i]!)),
      cells: rows.map(row => shown.map(column => number(trend, row, column))),
    }),
    shown: { rows, columns: shown },
  }
}

const deedFills: Readonly<Partial<Record<string, Fill>>> = {
  done: 'solid',
  in_progress: 'hatch',
  planned: 'open',
}

function drawAuthorities({ trend, language, address }: Drawing): Drawn {
  const fillOf = (key: string): Fill => deedFills[key] ?? 'pale'
  const rows = trend.rows.map(({ key, label }, row): Bar => {
    const parts = trend.columns.map((column, at) => ({
      label: column.label[language],
      fill: fillOf(column.key),
      value: number(trend, row, at),
      address: address(trend, key, column.key),
    }))
    return { label: label[language], total: parts.reduce((sum, { value }) => sum + value, 0), parts }
  })
  return alone(
    bars(rows, grouped),
    trend.columns.map(({ key, label }) => ({ fill: fillOf(key), label: label[language] })),
  )
}

/** Whether some of a picture are known to no month, which it cannot show in time. */
export const hasUndated = (trend: Trend): boolean => trend.rows.some(({ key }) => key === undated)

/** What is counted, in words: 事案; null where the columns count in units of their own. */
export const unitWords = ({ unit }: Trend, language: Language): string | null =>
  unit === null ? null : countingUnitTerms[unit].label[language]
