import type { ViewSpan } from '../../model/span.ts'
import type { Calendar, DateBasis } from './calendar.ts'
import {
  type CalendarDate,
  dayNumber,
  dayOfNumber,
  extentOf,
  isReal,
  lastDayOf,
  weekdayOf,
} from './gregorian.ts'

/** A date already resolved, which later words may count from. */
export interface Antecedent {
  readonly date: CalendarDate
  readonly span: ViewSpan
  /** Whether it stands in the same block as the words to resolve. */
  readonly near: boolean
}

export interface Bearings {
  /** Day or month of publication. */
  readonly publication: CalendarDate | null
  /** The latest date the document states in full: stands in where there is no publication. */
  readonly documentDate: CalendarDate | null
  /** The nearest earlier date that is at least as precise as the unit, or null. */
  antecedent(unit: 'year' | 'month' | 'day'): Antecedent | null
  /** Days after publication that a year-less date may still lie. */
  readonly guard: number
  /** A range's start, which its end may not precede. */
  readonly notBefore?: CalendarDate
  /** A range's end, which its start may not follow. */
  readonly notAfter?: CalendarDate
}

export interface Resolution {
  readonly date: CalendarDate | null
  readonly basis: DateBasis
  readonly alternatives: readonly CalendarDate[]
  readonly weekdayContradicts: boolean
  readonly anchor: ViewSpan | null
}

const open: Resolution = {
  date: null,
  basis: 'antecedent',
  alternatives: [],
  weekdayContradicts: false,
  anchor: null,
}

/** A date as precise as the words, in the given year and month. */
function precise(surface: Calendar, year: number, month = surface.month): CalendarDate {
  if (month === undefined) return surface.part === '末' ? { year, month: 12 } : { year }
  return surface.day === undefined ? { year, month } : { year, month, day: surface.day }
}

const fits = (surface: Calendar, date: CalendarDate): boolean =>
  surface.weekday === undefined ||
  date.month === undefined ||
  date.day === undefined ||
  weekdayOf(date.year, date.month, date.day) === surface.weekday

function settle(
  surface: Calendar,
  date: CalendarDate | null,
  basis: DateBasis,
  anchor: ViewSpan | null,
): Resolution {
  if (!date || !isReal(date)) return { ...open, basis, anchor }
  return { date, basis, alternatives: [], weekdayContradicts: !fits(surface, date), anchor }
}

function monthsOn(date: CalendarDate, by: number): { year: number; month: number } {
  const months = date.year * 12 + date.month! - 1 + by
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}

function daysOn(date: CalendarDate, by: number): CalendarDate | null {
  if (date.month === undefined || date.day === undefined) return by === 0 ? date : null
  return dayOfNumber(dayNumber(date.year, date.month, date.day) + by)
}

/** What the words mean, and on what ground. Leaves a date open (null) rather than guess from nothing. */
export function resolve(surface: Calendar, bearings: Bearings): Resolution {
  if (surface.year !== undefined) return settle(surface, precise(surface, surface.year), 'stated', null)
  if (surface.relative) return resolveRelative(surface, surface.relative, bearings)
  if (surface.month !== undefined) return resolveYear(surface, bearings)
  if (surface.day !== undefined) return resolveDay(surface, bearings)
  return open
}

const steps = { 同: 0, 翌: 1, 前: -1, 本: 0, 昨: -1, 明: 1, 一昨: -2 } as const

function resolveRelative(
  surface: Calendar,
  { word, unit }: NonNullable<Calendar['relative']>,
  bearings: Bearings,
): Resolution {
  const step = steps[word]
  const fromPublication = word === '本' || word === '昨' || word === '明' || word === '一昨'
  const antecedent = fromPublication ? null : bearings.antecedent(unit)
  const from = fromPublication ? bearings.publication : (antecedent?.date ?? null)
  const basis: DateBasis = fromPublication ? 'publication' : 'antecedent'
  const anchor = antecedent?.span ?? null
  if (!from) {
    // 前月 and 前年 without an antecedent may still count from publication; the words do not say.
    return surface.month !== undefined && unit !== 'month'
      ? resolveYear(surface, bearings)
      : { ...open, basis }
  }
  if (unit === 'year') return settle(surface, precise(surface, from.year + step), basis, anchor)
  if (unit === 'month') {
    if (from.month === undefined) return { ...open, basis, anchor }
    const { year, month } = monthsOn(from, step)
    return settle(surface, precise(surface, year, month), basis, anchor)
  }
  if (surface.month !== undefined) {
    // 翌7月10日: the stated day, on or after the antecedent.
    const date = firstFrom(surface, from)
    return settle(surface, date, basis, anchor)
  }
  if (surface.day !== undefined) {
    if (from.month === undefined || from.day === undefined) return { ...open, basis, anchor }
    const same = { year: from.year, month: from.month, day: surface.day }
    const next = { ...monthsOn(from, 1), day: surface.day }
    return settle(surface, surface.day > from.day || word !== '翌' ? same : next, basis, anchor)
  }
  return settle(surface, daysOn(from, step), basis, anchor)
}

/** The first date with the stated month and day that is not before `from`. */
function firstFrom(surface: Calendar, from: CalendarDate): CalendarDate {
  const here = precise(surface, from.year)
  return extentOf(here)[1] >= extentOf(from)[0] ? here : precise(surface, from.year + 1)
}

const lastUntil = (surface: Calendar, until: CalendarDate): CalendarDate => {
  const here = precise(surface, until.year)
  return extentOf(here)[0] <= extentOf(until)[1] ? here : precise(surface, until.year - 1)
}

/** Month and perhaps day, no year: the range's other end, the weekday, the antecedent, the publication. */
function resolveYear(surface: Calendar, bearings: Bearings): Resolution {
  const { notBefore, notAfter, guard } = bearings
  if (notBefore) return settle(surface, firstFrom(surface, notBefore), 'antecedent', null)
  if (notAfter) return settle(surface, lastUntil(surface, notAfter), 'antecedent', null)
  const antecedent = bearings.antecedent('year')
  const reference = bearings.publication ?? bearings.documentDate
  const about = reference ?? antecedent?.date
  if (!about) return { ...open, basis: 'publication' }
  const near = antecedent?.near ? antecedent : null
  // Days between publication (or the antecedent) and a candidate; a date long after publication is out.
  const distance = (candidate: CalendarDate): { days: number; by: DateBasis } => {
    const [first, last] = extentOf(candidate)
    let days = Number.POSITIVE_INFINITY
    let by: DateBasis = bearings.publication ? 'publication' : 'document-year'
    if (reference) {
      const [from, to] = extentOf(reference)
      if (last < from) days = from - last
      else if (first <= to) days = 0
      else if (first - to <= guard) days = first - to
    }
    if (near) {
      const [from, to] = extentOf(near.date)
      // A story is told forwards: going back costs three times as much.
      const told = first >= to ? first - to : last >= from ? 0 : 3 * (from - last)
      if (told < days && (!reference || first <= extentOf(reference)[1] + guard)) {
        days = told
        by = 'antecedent'
      }
    }
    return { days, by }
  }
  let candidates = [-2, -1, 0, 1].map(by => precise(surface, about.year + by)).filter(isReal)
  if (near)
    for (const by of [0, 1]) {
      const more = precise(surface, near.date.year + by)
      if (isReal(more) && !candidates.some(c => c.year === more.year)) candidates.push(more)
    }
  const matching = surface.weekday === undefined ? [] : candidates.filter(c => fits(surface, c))
  if (matching.length > 0) candidates = matching
  const ranked = candidates
    .map(date => ({ date, ...distance(date) }))
    .sort((a, b) => a.days - b.days || b.date.year - a.date.year)
  const [best, second] = ranked
  if (!best) return open
  const decided = matching.length > 0
  return {
    date: best.date,
    basis: decided ? 'weekday' : best.by,
    alternatives: !decided && second && second.days < 2 * best.days && second.days < 250 ? [second.date] : [],
    weekdayContradicts: !fits(surface, best.date),
    anchor: best.by === 'antecedent' ? (near?.span ?? null) : null,
  }
}

/** A day alone: of the antecedent's month, or of the next where the weekday or a range says so. */
function resolveDay(surface: Calendar, bearings: Bearings): Resolution {
  const antecedent = bearings.antecedent('month')
  const from = bearings.notBefore ?? antecedent?.date ?? null
  if (!from || from.month === undefined) return open
  const day = surface.day!
  const near = [0, 1, -1]
    .map(by => ({ ...monthsOn(from, by), day }))
    .filter(date => day <= lastDayOf(date.year, date.month))
  const order =
    bearings.notBefore && from.day !== undefined && day < from.day
      ? near.filter(d => extentOf(d)[0] > extentOf(from)[0])
      : near
  const date = order.find(d => fits(surface, d)) ?? order[0] ?? null
  return settle(surface, date, 'antecedent', antecedent?.span ?? null)
}
