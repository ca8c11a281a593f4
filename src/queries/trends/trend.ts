import type { CountingUnit } from '../../model/counting-unit.ts'
import type { Label } from '../../model/label.ts'
import type { Item } from './item.ts'
import type { Quartiles } from './quartiles.ts'

/** Every picture. The names are permanent: addresses and commands carry them. */
export const trendNames = [
  'by-month',
  'leaks',
  'persons',
  'kinds',
  'vectors',
  'authorities',
  'to-first-notice',
  'to-final-report',
  'measures-by-cause',
] as const
export type TrendName = (typeof trendNames)[number]

/** What the list of incidents must be asked to show what a line counts. */
export type Conditions = Readonly<Record<string, string>>

/** A row or a column. */
export interface TrendLine {
  /** A month, a code, a status: unique among the rows or the columns. */
  readonly key: string
  readonly label: Label
  /** The heading that it stands under with its neighbours; null where it stands alone. */
  readonly group: Label | null
  /** For parts of one thing: the key that they share; else its own. */
  readonly of: string
}

/** A figure that one thing states, for pictures that show each. */
export interface TrendPoint {
  /** Key of its row or column. */
  readonly line: string
  readonly id: string
  readonly title: string | null
  readonly organisations: readonly string[]
  readonly value: number
}

/** One picture in numbers. */
export interface Trend {
  readonly name: TrendName
  readonly label: Label
  /** What a number in it counts, exactly: to be printed beside it. */
  readonly counts: Label
  /** What is counted; null where the columns count in units of their own. */
  readonly unit: CountingUnit | null
  readonly rowLabel: Label
  readonly rows: readonly TrendLine[]
  readonly columns: readonly TrendLine[]
  /** Row by row; null where no number can be given. */
  readonly cells: readonly (readonly (number | null)[])[]
  /** How many the picture rests on. */
  readonly of: number
  /** Those that it does not show, and why. */
  readonly leftOut: readonly { readonly label: Label; readonly count: number }[]
  readonly points: readonly TrendPoint[]
}

/** What a cell of a picture was made of: the things it counts, or a figure made of them (a median). */
export type TrendCell = { readonly items: readonly Item[] } | { readonly figure: number | null }

/** A picture before its things are counted. */
export interface TrendTable extends Omit<Trend, 'cells'> {
  readonly cells: readonly (readonly TrendCell[])[]
  /** What a thing states, where the picture is of such figures (days, persons). */
  readonly figureOf?: (item: Item) => number | null
}

export const countOf = (cell: TrendCell): number | null => ('items' in cell ? cell.items.length : cell.figure)

/** The picture in numbers. */
export const inNumbers = ({ figureOf: _, cells, ...trend }: TrendTable): Trend => ({
  ...trend,
  cells: cells.map(row => row.map(countOf)),
})

/** A line that shares its key with nobody. */
export const line = (key: string, label: Label, group: Label | null = null): TrendLine => ({
  key,
  label,
  group,
  of: key,
})

/** The five figures of a spread, in the order in which tables have them. */
export const quartileLabels: readonly (readonly [keyof Quartiles, Label])[] = [
  ['least', { ja: '最小', en: 'least' }],
  ['lower', { ja: '下位 4 分の 1', en: 'lower quartile' }],
  ['median', { ja: '中央値', en: 'median' }],
  ['upper', { ja: '上位 4 分の 1', en: 'upper quartile' }],
  ['most', { ja: '最大', en: 'most' }],
]
