import { grouped } from '../../model/grouped.ts'
import type { Label } from '../../model/label.ts'
import type { Item } from './item.ts'
import { quartilesOf } from './quartiles.ts'
import {
  line,
  quartileLabels,
  type TrendCell,
  type TrendLine,
  type TrendPoint,
  type TrendTable,
} from './trend.ts'

/** Persons that root events touched, by id of the root event (src/queries/trends/root-persons.ts). */
export type RootPersons = ReadonlyMap<string, number>

/** From, and to less than this; the last without an end. */
const bins: readonly (readonly [from: number, below: number])[] = [
  [1, 10],
  [10, 100],
  [100, 1000],
  [1000, 10_000],
  [10_000, 100_000],
  [100_000, 1_000_000],
  [1_000_000, Number.POSITIVE_INFINITY],
]

const binLabel = ([from, below]: (typeof bins)[number]): Label =>
  below === Number.POSITIVE_INFINITY
    ? { ja: `${grouped(from)} 人以上`, en: `${grouped(from)} or more` }
    : { ja: `${grouped(from)}〜${grouped(below - 1)} 人`, en: `${grouped(from)} to ${grouped(below - 1)}` }

/** The figure of an incident; null where none is stated, `unclear` where none of those stated stands for the whole. */
const figureOf = ({ incidents: [{ persons }] }: Item): number | 'unclear' | null =>
  persons === null || persons === 'unclear' ? persons : persons.count

/** How many people were touched: by incident, and with each root event counted once. */
export function persons(
  incidents: readonly Item[],
  rootEvents: readonly Item[],
  ofRoots: RootPersons,
): TrendTable {
  const ofRoot = (item: Item): number | 'unclear' | null =>
    item.incidents.length > 1 || item.incidents[0].roots.includes(item.id)
      ? (ofRoots.get(item.id) ?? null)
      : figureOf(item)
  const columns = [
    { items: incidents, figure: figureOf, ...line('incident', { ja: '事案', en: 'incidents' }) },
    {
      items: rootEvents,
      figure: ofRoot,
      ...line('root_event', { ja: '根本事象を 1 件として', en: 'each root event once' }),
    },
  ]
  const valued = columns.map(({ items, figure }) => {
    const values = items.flatMap(item => {
      const value = figure(item)
      return typeof value === 'number' && value > 0 ? [{ item, value }] : []
    })
    return { values, quartiles: quartilesOf(values.map(({ value }) => value)) }
  })
  const rows: (TrendLine & { readonly cell: (column: number) => TrendCell })[] = [
    {
      ...line('stated', { ja: '人数の分かるもの', en: 'that state persons' }),
      cell: column => ({ items: valued[column]!.values.map(({ item }) => item) }),
    },
    ...bins.map(bin => ({
      ...line(String(bin[0]), binLabel(bin)),
      cell: (column: number) => ({
        items: valued[column]!.values.filter(({ value }) => value >= bin[0] && value < bin[1]).map(
          ({ item }) => item,
        ),
      }),
    })),
    {
      ...line('unclear', { ja: '全体の数が定まらないもの', en: 'that state figures and no whole' }),
      cell: column => ({
        items: columns[column]!.items.filter(item => columns[column]!.figure(item) === 'unclear'),
      }),
    },
    {
      ...line('not_stated', { ja: '人数の記載がないもの', en: 'that state none' }),
      cell: column => ({
        items: columns[column]!.items.filter(item => {
          const value = columns[column]!.figure(item)
          return value === null || value === 0
        }),
      }),
    },
    ...quartileLabels.map(([key, words]) => ({
      ...line(key, { ja: `${words.ja}（人）`, en: `${words.en} (persons)` }),
      cell: (column: number) => ({ figure: valued[column]!.quartiles?.[key] ?? null }),
    })),
  ]
  return {
    name: 'persons',
    label: { ja: '影響を受けた人数', en: 'Persons affected' },
    counts: {
      ja: '事案ごとに、最後に述べられた全体の人数（否定された数を除く）。おそれのある人数を含む。根本事象は、その頁に示す人数を 1 件として数える。対数目盛',
      en: 'Of each incident the number of all persons as last stated, denied figures aside and possible ones included; each root event once, with the number that its page gives. On a logarithmic scale',
    },
    unit: null,
    rowLabel: { ja: '人数', en: 'Persons' },
    rows: rows.map(({ cell: _, ...row }) => row),
    columns: columns.map(({ items: _, figure: __, ...column }) => column),
    cells: rows.map(({ cell }) => columns.map((_, i) => cell(i))),
    of: valued[0]!.values.length,
    leftOut: [
      {
        label: {
          ja: '人数の記載がないか、全体の数が定まらない事案',
          en: 'incidents that state no number, or none of the whole',
        },
        count: incidents.length - valued[0]!.values.length,
      },
    ],
    points: columns.flatMap(({ key }, i) =>
      valued[i]!.values.map(({ item, value }): TrendPoint => {
        const [{ title, organisations }] = item.incidents
        return { line: key, id: item.id, title, organisations: organisations.slice(0, 3), value }
      }),
    ),
    figureOf: item => {
      const value = item.unit === 'root_event' ? ofRoot(item) : figureOf(item)
      return typeof value === 'number' ? value : null
    },
  }
}
