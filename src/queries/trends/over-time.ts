import { type CountingUnit, countingUnitTerms } from '../../model/counting-unit.ts'
import { type AssertionStatus, assertionStatuses, statusTerms } from '../../model/status.ts'
import { incidentTypeTerms } from '../../model/vocabulary/incident-types.ts'
import { vectorTerms } from '../../model/vocabulary/vectors.ts'
import { periodLabel, timeRule } from './by-month.ts'
import { codeLines } from './code-lines.ts'
import { codesOf, type Item, leakOf } from './item.ts'
import { periodLines, periodOf, type Step, stepFor } from './periods.ts'
import { line, type TrendLine, type TrendTable } from './trend.ts'

/** Rows by time, columns by whatever each thing carries. */
function overTime(
  items: readonly Item[],
  step: Step,
  columns: readonly TrendLine[],
  keysOf: (item: Item) => readonly string[],
): Pick<TrendTable, 'rowLabel' | 'rows' | 'columns' | 'cells' | 'points'> {
  const rows = periodLines(items, step)
  const cells = new Map<string, Item[]>()
  for (const item of items) {
    const period = periodOf(item.day, step)
    for (const key of keysOf(item)) {
      const place = `${period} ${key}`
      const held = cells.get(place)
      if (held) held.push(item)
      else cells.set(place, [item])
    }
  }
  return {
    rowLabel: periodLabel(step),
    rows,
    columns,
    cells: rows.map(row => columns.map(column => ({ items: cells.get(`${row.key} ${column.key}`) ?? [] }))),
    points: [],
  }
}

/** What happened, by month. */
export function kinds(items: readonly Item[], unit: CountingUnit): TrendTable {
  const step = stepFor(items)
  const types = new Map(items.map(item => [item, [...codesOf(item, profile => profile.types).keys()]]))
  const keysOf = (item: Item): readonly string[] => types.get(item)!
  const time = timeRule(unit, step)
  const { ja, en } = countingUnitTerms[unit].label
  return {
    name: 'kinds',
    label: { ja: '事案種別', en: 'Types of incident' },
    counts: {
      ja: `${time.ja}と種別ごとの${ja}の数。種別が二つあればどちらにも数え、否定された種別は数えない`,
      en: `Number of ${en} by ${time.en} and type; of two types in both, of a type that is denied in none`,
    },
    unit,
    ...overTime(items, step, codeLines(incidentTypeTerms, items.flatMap(keysOf)), keysOf),
    of: items.length,
    leftOut: [
      {
        label: { ja: '種別を読み取れないもの', en: 'without a type that was read' },
        count: items.filter(item => keysOf(item).length === 0).length,
      },
    ],
  }
}

const affirmed = ['confirmed', 'possible', 'investigating'] as const satisfies readonly AssertionStatus[]

/** How attackers got in, or how it came about, by quarter and by how surely it is stated. */
export function vectors(items: readonly Item[], unit: CountingUnit): TrendTable {
  const step = stepFor(items) === 'year' ? 'year' : 'quarter'
  const codes = new Map(items.map(item => [item, codesOf(item, ({ vectors }) => vectors)]))
  const stated = items.filter(item => codes.get(item)!.size > 0)
  const keysOf = (item: Item): string[] => [...codes.get(item)!].map(([code, status]) => `${code}.${status}`)
  const met = new Set(stated.flatMap(keysOf))
  const columns = codeLines(
    vectorTerms,
    stated.flatMap(item => [...codes.get(item)!.keys()]),
  ).flatMap(({ key, label }) =>
    affirmed
      .filter(status => met.has(`${key}.${status}`))
      .map(
        (status): TrendLine => ({
          key: `${key}.${status}`,
          label: statusTerms[status].label,
          group: label,
          of: key,
        }),
      ),
  )
  const time = timeRule(unit, step)
  const { ja, en } = countingUnitTerms[unit].label
  return {
    name: 'vectors',
    label: { ja: '侵入・発生の経路', en: 'Vectors' },
    counts: {
      ja: `${time.ja}と経路ごとの${ja}の数を、断定の度合いに分けて示す。否定された経路は数えない`,
      en: `Number of ${en} by ${time.en} and vector, by how surely the vector is stated; one that is denied is not counted`,
    },
    unit,
    ...overTime(stated, step, columns, keysOf),
    of: stated.length,
    leftOut: [
      {
        label: { ja: '経路の記載がないもの', en: 'that state no vector' },
        count: items.length - stated.length,
      },
    ],
  }
}

/** What is stated of a leak, by month. */
export function leaks(items: readonly Item[], unit: CountingUnit): TrendTable {
  const step = stepFor(items)
  const keyOf = (item: Item): string => leakOf(item) ?? 'not_stated'
  const met = new Set(items.map(keyOf))
  const columns = [
    ...assertionStatuses.map(status => line(status, statusTerms[status].label)),
    line('not_stated', { ja: '記載なし', en: 'not stated' }),
  ].filter(({ key }) => met.has(key))
  const time = timeRule(unit, step)
  const { ja, en } = countingUnitTerms[unit].label
  return {
    name: 'leaks',
    label: { ja: '漏えいの状況', en: 'Status of leaks' },
    counts: {
      ja: `${time.ja}ごとの${ja}の数を、漏えいについて最後に述べられたことに分けて示す。一度確認とされたものは確認のまま数える`,
      en: `Number of ${en} by ${time.en} and by what was last stated of a leak; what one notice confirmed stays confirmed`,
    },
    unit,
    ...overTime(items, step, columns, item => [keyOf(item)]),
    of: items.length,
    leftOut: [],
  }
}
