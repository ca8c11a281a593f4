/** A date as the head of a notice states it, with what else its line says. */
export interface HeadDate {
  /** ISO prefix: 2025-06-03, or 2025-06 where no day is said. */
  readonly value: string
  /** Characters of the line that carry it. */
  readonly length: number
  /** What follows it: （6月6日更新）, ？. Trimmed. */
  readonly rest: string
}

const gregorian =
  /^[ 　]*([0-9０-９]{4})[ 　]?[年/.／．-][ 　]?([0-9０-９]{1,2})(?:[ 　]?[月/.／．-][ 　]?(?:([0-9０-９]{1,2})[ 　]?日?|[XxＸ?？]{1,2}[ 　]?日?)?|(?=[ 　]*$))/
const era =
  /^[ 　]*令和[ 　]?(元|[0-9０-９]{1,2})[ 　]?年[ 　]?([0-9０-９]{1,2})[ 　]?月(?:[ 　]?([0-9０-９]{1,2})[ 　]?日)?/
const monthDay = /([0-9０-９]{1,2})[ 　]?月[ 　]?([0-9０-９]{1,2})[ 　]?日/

const digits = (s: string): number => Number(s.normalize('NFKC'))
const two = (n: number): string => String(n).padStart(2, '0')

/** ISO form of a calendar date, or null where there is no such day. `day` null gives the month. */
export function isoDate(year: number, month: number, day: number | null): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return null
  if (day === null) return `${year}-${two(month)}`
  const date = new Date(Date.UTC(year, month - 1, day))
  return day >= 1 && date.getUTCMonth() === month - 1 ? `${year}-${two(month)}-${two(day)}` : null
}

/** Reads the date a line begins with; null where there is none, or no such day. */
function readHeadDate(words: string): HeadDate | null {
  const line = words.slice(0, 200)
  const g = gregorian.exec(line)
  const e = g ? null : era.exec(line)
  const m = g ?? e
  if (!m) return null
  const year = g ? digits(m[1]!) : 2018 + (m[1] === '元' ? 1 : digits(m[1]!))
  const value = isoDate(year, digits(m[2]!), m[3] === undefined ? null : digits(m[3]))
  return value === null ? null : { value, length: m[0].length, rest: line.slice(m[0].length).trim() }
}

const note =
  /^(?:日|[?？]|頃|ごろ|更新|改訂|公表|掲載|付け?|[（(][^（()）]{0,60}[）)]|[、,，][^。]{0,40}(?:更新|追記|改訂|修正|公表)){0,4}$/
const none = /^(?:公表)?(?:日付|日時|公表日)?の?(?:記載)?(?:なし|無し|不明)$/

/** What a line of the head is as a date: one that reads, one that was meant and does not, or none. */
export type DateLine =
  | { readonly kind: 'date'; readonly date: HeadDate }
  | { readonly kind: 'unreadable' | 'stated-missing' | 'no-date' }

export function classifyDateLine(words: string): DateLine {
  if (words.length > 80) return { kind: 'no-date' }
  const date = readHeadDate(words)
  if (date && note.test(date.rest)) return { kind: 'date', date }
  if (none.test(words)) return { kind: 'stated-missing' }
  // 「2025年1がつ31日」: begins and ends as a date does, and is none.
  return words.length <= 20 && /^(?:20[0-9]{2}|令和)/.test(words) && /[日年月]$/.test(words)
    ? { kind: 'unreadable' }
    : { kind: 'no-date' }
}

const datedAtEnd = /^(.{2,50}?)[ 　、,]{1,3}((?:20[0-9]{2}|令和)[^ 　]{4,16}日)$/

/** A line that holds a date and other words, in either order; the words with their offset in the line. */
export function splitDatedLine(
  words: string,
): { date: HeadDate; at: number; rest: string; restAt: number } | null {
  if (words.length > 80) return null
  const first = readHeadDate(words)
  if (first) {
    const rest = first.rest.replace(/^[、,：:]/, '').trim()
    return rest === '' ? null : { date: first, at: 0, rest, restAt: words.lastIndexOf(rest) }
  }
  const m = datedAtEnd.exec(words)
  const date = m && readHeadDate(m[2]!)
  return date ? { date, at: words.length - m[2]!.length, rest: m[1]!.trim(), restAt: 0 } : null
}

/** The dates of updates that a date's line mentions: 2031年3月2日、2031年3月9日更新. Years are inherited. */
export function updatesIn(date: HeadDate): string[] {
  const found: string[] = []
  for (const part of date.rest.split(/[、,，（()）]/)) {
    if (!/更新|追記|改訂|修正/.test(part)) continue
    const whole = readHeadDate(part)
    const m = whole ? null : monthDay.exec(part)
    const value = whole?.value ?? (m && isoDate(Number(date.value.slice(0, 4)), digits(m[1]!), digits(m[2]!)))
    if (value) found.push(value)
  }
  return found
}
