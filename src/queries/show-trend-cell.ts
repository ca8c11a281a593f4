import { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import type { CountingUnit } from '../model/counting-unit.ts'
import { defineQuery } from './define-query.ts'
import { searchInput } from './search-notices.ts'
import { showTrendsInput } from './show-trends.ts'
import type { Item } from './trends/item.ts'
import { listConditions } from './trends/list-conditions.ts'
import { makeTrends } from './trends/make-trends.ts'
import { type Conditions, inNumbers, type Trend, type TrendLine, trendNames } from './trends/trend.ts'

export const showTrendCellInput = showTrendsInput
  .omit({ name: true })
  .extend({
    name: z.enum(trendNames),
    /**
     * Keys of the row and the column of the picture; without one of them everything in the other. A key that parts of
     * one thing share asks for all of them.
     */
    row: z.string().min(1).max(80).optional(),
    column: z.string().min(1).max(80).optional(),
  })
  .extend(searchInput.pick({ page: true, perPage: true }).shape)
export type ShowTrendCellInput = z.infer<typeof showTrendCellInput>

/** One of the things that a number counts. */
export interface CountedItem {
  readonly unit: CountingUnit
  /** Of the notice, the incident or the root event. */
  readonly id: string
  /** The incident that is a root event of its own, and the incident that a notice tells of; null for what several trace back to. */
  readonly incident: string | null
  /** ISO prefix: of the notice, of the first of its notices; null where that is not known. */
  readonly day: string | null
  readonly title: string | null
  readonly organisations: readonly string[]
  /** How many incidents it stands for. */
  readonly incidents: number
  /** What it states, where the picture is of such figures (days, persons). */
  readonly figure: number | null
}

export interface ShowTrendCellOutput {
  readonly trend: Trend
  readonly row: TrendLine | null
  readonly column: TrendLine | null
  /** The number that the picture shows; of a whole row or column every thing once. */
  readonly total: number
  readonly page: number
  readonly perPage: number
  /** What list-incidents must be asked to show the same incidents; null where it cannot be asked that. */
  readonly conditions: Conditions | null
  /** By what they state (days, persons), the most first, where the picture is of that; then newest first, undated last. */
  readonly items: readonly CountedItem[]
}

/** What a number of a picture counts, one by one; null where the picture has no such number. */
export async function showTrendCell(
  index: NoticeIndex,
  { name, unit, row: rowKey, column: columnKey, page, perPage, ...filter }: ShowTrendCellInput,
): Promise<ShowTrendCellOutput | null> {
  const { tables } = await makeTrends(index, filter, unit, [name])
  const table = tables[0]!
  const row = table.rows.find(({ key }) => key === rowKey) ?? null
  const column = columnKey === undefined ? null : columnOf(table.columns, columnKey)
  if ((rowKey !== undefined && row === null) || (columnKey !== undefined && column === null)) return null
  const cells = table.cells.flatMap((cells, i) =>
    cells.filter((_, j) => {
      const { key, of } = table.columns[j]!
      return (
        (row === null || table.rows[i] === row) &&
        (column === null || key === column.key || of === column.key)
      )
    }),
  )
  const asked = cells.filter(cell => 'items' in cell)
  if (cells.length === 0 ? table.of > 0 : asked.length === 0) return null
  const items = [
    ...new Map(asked.flatMap(cell => cell.items).map(item => [`${item.unit} ${item.id}`, item])).values(),
  ]
  const figureOf = (item: Item): number | null => table.figureOf?.(item) ?? null
  const sorted = items.toSorted(
    (a, b) =>
      (figureOf(b) ?? -1) - (figureOf(a) ?? -1) ||
      (a.day === b.day ? (a.id < b.id ? -1 : 1) : (a.day ?? '') > (b.day ?? '') ? -1 : 1),
  )
  const shown = sorted.slice((page - 1) * perPage, page * perPage)
  return {
    trend: inNumbers(table),
    row,
    column,
    total: items.length,
    conditions: listConditions({
      ...filter,
      name,
      unit,
      row: rowKey ?? null,
      column: columnKey ?? null,
    }),
    page,
    perPage,
    items: await counted(index, shown, figureOf),
  }
}

/** The column of a key, or all parts of the thing whose key it is, as one. */
function columnOf(columns: readonly TrendLine[], asked: string): TrendLine | null {
  const part = columns.find(({ of }) => of === asked)
  return (
    columns.find(({ key }) => key === asked) ??
    (part ? { key: asked, label: part.group ?? part.label, group: null, of: asked } : null)
  )
}

async function counted(
  index: NoticeIndex,
  items: readonly Item[],
  figureOf: (item: Item) => number | null,
): Promise<readonly CountedItem[]> {
  const notices = await index.summariesOf(items.filter(({ unit }) => unit === 'notice').map(({ id }) => id))
  const roots = new Map((await index.roots()).map(({ id, root }) => [id, root]))
  return items.map(item => {
    const { unit, id, day, incidents } = item
    const [first] = incidents
    const isOfSeveral = unit === 'root_event' && first.roots.includes(id)
    const notice = notices.get(id)
    return {
      unit,
      id,
      incident: isOfSeveral ? null : first.id,
      day,
      title: isOfSeveral
        ? (roots.get(id) ?? null)
        : unit === 'notice'
          ? (notice?.title ?? null)
          : first.title,
      organisations: isOfSeveral
        ? [...new Set(incidents.flatMap(({ organisations }) => organisations))].slice(0, 10)
        : unit === 'notice'
          ? (notice?.publishers ?? [])
          : first.organisations,
      incidents: incidents.length,
      figure: figureOf(item),
    }
  })
}

export const showTrendCellQuery = defineQuery({
  name: 'show-trend-cell',
  summary: {
    ja: '推移の図の一つの数が何を数えたものかを、一件ずつ挙げる',
    en: 'What one number of a picture counts, one by one',
  },
  input: showTrendCellInput,
  output: async () => (await import('./answers/show-trend-cell.ts')).showTrendCellAnswer,
  list: { items: 'items', keyOf: ({ id }: CountedItem) => id },
  answer: showTrendCell,
})
