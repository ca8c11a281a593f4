import type { ViewSpan } from '../../model/span.ts'
import { type CalendarDate, extentOf } from './gregorian.ts'
import type { Antecedent } from './resolve.ts'

/** A date read before, and where. */
interface Known {
  readonly date: CalendarDate
  readonly span: ViewSpan
  readonly block: number
  /** Which quotation of its stretch it stands in, or -1. */
  readonly quote: number
}

/** The dates read so far, which 同日 and the like count from. */
export interface Memory {
  remember(known: Known): void
  /** Whether some date so far fell on this day of a month. */
  knowsDay(day: number): boolean
  /** The nearest earlier date at least as precise as the unit, seen from a block and a quotation (or -1) in it. */
  antecedent(unit: 'year' | 'month' | 'day', block: number, quote: number): Antecedent | null
}

/** Looks back at most so many dates for one that 同日 may mean. */
const reach = 40

export function emptyMemory(publication: CalendarDate | null): Memory {
  const published = publication ? extentOf(publication)[1] : Number.POSITIVE_INFINITY
  const known: Known[] = []
  const days = new Set<number>()
  return {
    remember: k => {
      known.push(k)
      if (k.date.day !== undefined) days.add(k.date.day)
    },
    knowsDay: day => days.has(day),
    antecedent: (unit, block, quote) => {
      for (let i = known.length - 1; i >= Math.max(0, known.length - reach); i--) {
        const k = known[i]!
        const near = k.block === block
        // The date in a quoted title is another notice's; the words around it do not count from it.
        if (k.quote >= 0 && (k.quote !== quote || !near)) continue
        if (unit === 'day' && k.date.day === undefined) continue
        if (unit === 'month' && k.date.month === undefined) continue
        // A plan told earlier is not what the next paragraph goes on from.
        if (!near && extentOf(k.date)[0] > published) continue
        return { date: k.date, span: k.span, near }
      }
      return null
    },
  }
}
