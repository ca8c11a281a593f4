import type { CountingUnit } from '../../model/counting-unit.ts'
import { undated } from './periods.ts'
import type { Conditions, TrendName } from './trend.ts'

/** The number that is asked for, and under what conditions. */
export interface AskedNumber {
  readonly name: TrendName
  readonly unit: CountingUnit
  readonly row: string | null
  readonly column: string | null
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly type?: string | undefined
  readonly sector?: string | undefined
}

/** What the list of incidents must be asked to show the same incidents; null where it cannot be asked that. */
export function listConditions(asked: AskedNumber): Conditions | null {
  const { name, unit, row, column, type, sector } = asked
  const own = ownConditions(asked)
  if (own === null || (name === 'by-month' ? column !== 'incident' : unit !== 'incident')) return null
  const time = timeConditions(asked, isTimed.has(name) ? row : null)
  if (time === null || (type !== undefined && own.type !== undefined && own.type !== type)) return null
  return {
    ...(type === undefined ? {} : { type }),
    ...(sector === undefined ? {} : { sector }),
    ...own,
    ...time,
  }
}

/** Pictures whose rows are periods. */
const isTimed: ReadonlySet<TrendName> = new Set(['by-month', 'leaks', 'kinds', 'vectors'])

function ownConditions({ name, row, column }: AskedNumber): Conditions | null {
  switch (name) {
    case 'by-month':
      return {}
    case 'leaks':
      return column === null ? {} : { leak: column }
    case 'kinds':
      return column === null ? null : { type: column }
    case 'authorities':
      return row !== null && column === 'done' ? { authority: row } : null
    case 'measures-by-cause':
      return row === null || column === null || row === 'any' || column === 'any'
        ? null
        : { measure: row, cause: column }
    // The status of a vector is nothing that the list can be asked for, and nor are figures and days.
    case 'vectors':
      return column === null || column.includes('.') ? null : { vector: column }
    case 'persons':
    case 'to-first-notice':
    case 'to-final-report':
      return null
  }
}

/** The list knows the beginning of the day of the first notice, and no other time that means the same. */
function timeConditions({ from, to }: AskedNumber, period: string | null): Conditions | null {
  if (period === null)
    return from === undefined && to === undefined
      ? {}
      : from !== undefined && from === to
        ? { first: from }
        : null
  if (period === undated || period.includes('Q')) return null
  // A period that a day cuts in two is no whole one.
  return [from, to].some(end => end !== undefined && end.length > period.length) ? null : { first: period }
}
