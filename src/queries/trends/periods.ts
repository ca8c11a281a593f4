import type { Label } from '../../model/label.ts'
import type { Item } from './item.ts'
import { line, type TrendLine } from './trend.ts'

export type Step = 'month' | 'quarter' | 'year'

/** More months than this are shown by year. */
const mostMonths = 48

/** Key of what is known to no month. */
export const undated = 'undated'

const undatedLabel: Label = { ja: '月不明', en: 'month unknown' }

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

/** The period a day lies in: 2025-04, 2025-Q2, 2025; `undated` where it is known to no month (to no year, by year). */
export function periodOf(day: string | null, step: Step): string {
  if (day === null || day.length < (step === 'year' ? 4 : 7)) return undated
  switch (step) {
    case 'month':
      return day.slice(0, 7)
    case 'quarter':
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
    case 'year':
      return day.slice(0, 4)
  }
}

/** Months, or years where there are too many of them. */
export function stepFor(items: readonly Item[]): 'month' | 'year' {
  const months = items.map(({ day }) => day).filter(day => day !== null && day.length >= 7) as string[]
  if (months.length === 0) return 'month'
  const numbers = months.map(monthNumber)
  return numbers.reduce((a, b) => Math.max(a, b)) - numbers.reduce((a, b) => Math.min(a, b)) < mostMonths
    ? 'month'
    : 'year'
}

function after(period: string, step: Step): string {
  const year = Number(period.slice(0, 4))
  if (step === 'year') return String(year + 1)
  if (step === 'quarter') {
    const quarter = Number(period.slice(6))
    return quarter === 4 ? `${year + 1}-Q1` : `${year}-Q${quarter + 1}`
  }
  const month = Number(period.slice(5))
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
}

function labelOf(period: string, step: Step): Label {
  const year = period.slice(0, 4)
  if (step === 'quarter') {
    const n = Number(period.slice(6))
    return { ja: `${year}年${n * 3 - 2}〜${n * 3}月`, en: period.replace('-', ' ') }
  }
  return { ja: period, en: period }
}

/** Every period from the first to the last of the things, those between in which nothing was told included; undated last. */
export function periodLines(items: readonly Item[], step: Step): readonly TrendLine[] {
  const met = new Set(items.map(({ day }) => periodOf(day, step)))
  const dated = [...met].filter(period => period !== undated).sort()
  const lines: TrendLine[] = []
  const last = dated.at(-1)
  if (last !== undefined)
    for (let period = dated[0]!; period <= last; period = after(period, step))
      lines.push(line(period, labelOf(period, step)))
  return met.has(undated) ? [...lines, line(undated, undatedLabel)] : lines
}
