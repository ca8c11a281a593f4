import { type CountingUnit, countingUnits, countingUnitTerms } from '../../model/counting-unit.ts'
import type { Label } from '../../model/label.ts'
import type { Item } from './item.ts'
import { periodLines, periodOf, type Step, stepFor } from './periods.ts'
import { line, type TrendTable } from './trend.ts'

const steps: Readonly<Record<Step, Label>> = {
  month: { ja: '月', en: 'month' },
  quarter: { ja: '四半期', en: 'quarter' },
  year: { ja: '年', en: 'year' },
}

export const periodLabel = (step: Step): Label => steps[step]

/** When a thing of a unit is counted. */
export function timeRule(unit: CountingUnit, step: Step): Label {
  const { ja, en } = steps[step]
  switch (unit) {
    case 'notice':
      return { ja: `公表された${ja}`, en: `the ${en} in which it was published` }
    case 'incident':
      return { ja: `最初に公表された${ja}`, en: `the ${en} of its first notice` }
    case 'root_event':
      return { ja: `最初の公表の${ja}`, en: `the ${en} of the first notice of its incidents` }
  }
}

/** Notices, incidents and root events by month. */
export function byMonth(items: Readonly<Record<CountingUnit, readonly Item[]>>): TrendTable {
  const all = countingUnits.flatMap(unit => items[unit])
  const step = stepFor(all)
  const rows = periodLines(all, step)
  const grouped = countingUnits.map(unit => Map.groupBy(items[unit], ({ day }) => periodOf(day, step)))
  return {
    name: 'by-month',
    label: { ja: '公表・事案・根本事象の数', en: 'Notices, incidents and root events' },
    counts: {
      ja: `${steps[step].ja}ごとの数。公表は公表された${steps[step].ja}、事案と根本事象は最初の公表の${steps[step].ja}に数える`,
      en: `Numbers by ${steps[step].en}: a notice in that of its publication, an incident and a root event in that of its first notice`,
    },
    unit: null,
    rowLabel: steps[step],
    rows,
    columns: countingUnits.map(unit => line(unit, countingUnitTerms[unit].label)),
    cells: rows.map(({ key }) => grouped.map(by => ({ items: by.get(key) ?? [] }))),
    of: items.incident.length,
    leftOut: [],
    points: [],
  }
}
