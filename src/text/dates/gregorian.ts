/** A day, month or year of the Gregorian calendar; month and day are 1-based, and a day never stands without its month. */
export interface CalendarDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

const shiftedYear = (year: number, month: number): number => (month <= 2 ? year - 1 : year)

/** Days since 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms": days_from_civil). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = shiftedYear(year, month)
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  )
}

/** The day that lies so many days after 1970-01-01. */
export function dayOfNumber(days: number): Required<CalendarDate> {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

export const lastDayOf = (year: number, month: number): number =>
  dayOfNumber((month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1).day

export const isReal = ({ year, month, day }: CalendarDate): boolean =>
  (month === undefined || (month >= 1 && month <= 12)) &&
  (day === undefined || (month !== undefined && day >= 1 && day <= lastDayOf(year, month)))

/** 日曜日 is 0, as in `weekdaySigns`. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  (((dayNumber(year, month, day) + 4) % 7) + 7) % 7

export const weekdaySigns = '日月火水木金土'

/** Prints 2026, 2026-04 or 2026-04-05: as long as it is precise. */
export function isoOf({ year, month, day }: CalendarDate): string {
  let iso = String(year).padStart(4, '0')
  if (month !== undefined) iso += `-${String(month).padStart(2, '0')}`
  if (day !== undefined) iso += `-${String(day).padStart(2, '0')}`
  return iso
}

/** Reads an ISO prefix of a date (a time after it is passed over), or null. */
export function dateOfIso(iso: string): CalendarDate | null {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(iso)
  if (!m) return null
  const date: CalendarDate = {
    year: Number(m[1]),
    ...(m[2] ? { month: Number(m[2]) } : {}),
    ...(m[3] ? { day: Number(m[3]) } : {}),
  }
  return isReal(date) ? date : null
}

/** First and last day that a date may mean, in days since 1970-01-01. */
export function extentOf({ year, month, day }: CalendarDate): readonly [first: number, last: number] {
  if (month === undefined) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
  if (day === undefined) return [dayNumber(year, month, 1), dayNumber(year, month, lastDayOf(year, month))]
  const n = dayNumber(year, month, day)
  return [n, n]
}
