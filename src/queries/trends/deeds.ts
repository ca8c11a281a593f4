import { type CountingUnit, countingUnitTerms } from '../../model/counting-unit.ts'
import type { Label } from '../../model/label.ts'
import { authorityTerms } from '../../model/vocabulary/authorities.ts'
import { causeTerms } from '../../model/vocabulary/causes.ts'
import { measureTerms } from '../../model/vocabulary/measures.ts'
import { codeLines } from './code-lines.ts'
import { codesOf, deedsOf, type Item } from './item.ts'
import { line, type TrendTable } from './trend.ts'

const any: Label = { ja: '計（述べるもの）', en: 'any' }

/** Which measures go with which causes. */
export function measuresByCause(items: readonly Item[], unit: CountingUnit): TrendTable {
  const causesOf = (item: Item): string[] => [...codesOf(item, ({ causes }) => causes).keys()]
  const measuresOf = (item: Item): string[] => [...deedsOf(item, ({ measures }) => measures).keys()]
  const read = items.map(item => ({
    item,
    causes: new Set(causesOf(item)),
    measures: new Set(measuresOf(item)),
  }))
  const both = read.filter(({ causes, measures }) => causes.size > 0 && measures.size > 0)
  const rows = [
    line('any', any),
    ...codeLines(
      measureTerms,
      both.flatMap(({ measures }) => [...measures]),
    ),
  ]
  const columns = [
    line('any', any),
    ...codeLines(
      causeTerms,
      both.flatMap(({ causes }) => [...causes]),
    ),
  ]
  const { ja, en } = countingUnitTerms[unit].label
  return {
    name: 'measures-by-cause',
    label: { ja: '原因と対策', en: 'Measures against causes' },
    counts: {
      ja: `ある原因を述べ、ある対策（予定・実施中を含む）を述べる${ja}の数。原因と対策のどちらも述べるものだけを数え、複数述べればそれぞれに数える。対策がその原因に向けたものとは限らない`,
      en: `Number of ${en} that state the cause and the measure (planned ones included), of those that state any of both; several count in each. The measure need not be meant for that cause`,
    },
    unit,
    rowLabel: { ja: '対策', en: 'Measure' },
    rows,
    columns,
    cells: rows.map(row =>
      columns.map(column => ({
        items: both
          .filter(
            ({ causes, measures }) =>
              (row.key === 'any' || measures.has(row.key)) &&
              (column.key === 'any' || causes.has(column.key)),
          )
          .map(({ item }) => item),
      })),
    ),
    of: both.length,
    leftOut: [
      {
        label: { ja: '原因の記載がないもの', en: 'that state no cause' },
        count: read.filter(({ causes }) => causes.size === 0).length,
      },
      {
        label: { ja: '原因だけを述べるもの', en: 'that state a cause and no measure' },
        count: read.filter(({ causes, measures }) => causes.size > 0 && measures.size === 0).length,
      },
    ],
    points: [],
  }
}

/** How far a report has come, the farthest first. */
const states = [
  ['done', { ja: '報告・相談済み', en: 'told' }],
  ['in_progress', { ja: '進行中', en: 'being told' }],
  ['planned', { ja: '予定', en: 'to be told' }],
] as const satisfies readonly (readonly [string, Label])[]

/** Which authorities were told. */
export function authorities(items: readonly Item[], unit: CountingUnit): TrendTable {
  const told = new Map(items.map(item => [item, deedsOf(item, profile => profile.authorities)]))
  const stated = items.filter(item => told.get(item)!.size > 0)
  const rows = codeLines(
    authorityTerms,
    stated.flatMap(item => [...told.get(item)!.keys()]),
  )
  const met = new Set(stated.flatMap(item => [...told.get(item)!.values()]))
  const columns = states.filter(([state]) => met.has(state)).map(([state, label]) => line(state, label))
  const { ja, en } = countingUnitTerms[unit].label
  return {
    name: 'authorities',
    label: { ja: '届け出た当局', en: 'Authorities told' },
    counts: {
      ja: `その当局への報告・相談・届出を述べる${ja}の数。複数の当局があればそれぞれに数え、段階はもっとも進んだものをとる`,
      en: `Number of ${en} that state a report to the authority; several count in each, by how far the report has come`,
    },
    unit,
    rowLabel: { ja: '当局', en: 'Authority' },
    rows,
    columns,
    cells: rows.map(row =>
      columns.map(column => ({
        items: stated.filter(item => told.get(item)!.get(row.key) === column.key),
      })),
    ),
    of: stated.length,
    leftOut: [
      {
        label: { ja: '当局への報告の記載がないもの', en: 'that state no report to an authority' },
        count: items.length - stated.length,
      },
    ],
    points: [],
  }
}
