import type { Calendar } from './calendar.ts'
import { weekdaySigns } from './gregorian.ts'

const weekday =
  /(?:[([]([月火水木金土日])(?:曜日?)?(?:[・、,/ ]?(?:祝日?|休日?|振休|振替休日))?[)\]]|([月火水木金土日])曜日?|[([](?:祝日?|休日|振休|振替休日)[)\]])/y

const dayParts =
  '未明|早朝|明け方|朝方|朝(?!日|刊|礼)|午前中|午前|正午|昼過ぎ|昼前|昼|午後|夕方|夕刻|夜間|夜半|夜|深夜|晩|終日|AM|PM'
const clock = '(\\d{1,2})時(?!間)(?:(\\d{1,2})分|(半))?|(\\d{1,2}):(\\d{2})(?![\\d/])(?::\\d{2})?'
const timeOfDay = new RegExp(
  `[ 、,の]{0,2}(?:(${dayParts})(?!勤|の部|間部|対応|営業)(?:の)?[ ]?(?:${clock})?|(?:${clock}))([ ]?(?:AM|PM|am|pm|[AP]\\.M\\.))?`,
  'y',
)
const about = /(?:頃|ごろ|前後|過ぎ)/y

const halfOf = (word: string | undefined): '午前' | '午後' | null =>
  word === undefined
    ? null
    : /^(?:午前|[Aa])/.test(word)
      ? '午前'
      : /^(?:午後|[Pp])/.test(word)
        ? '午後'
        : null

/** What follows a date's digits and belongs to it: weekday, day part, clock, 頃. */
export type Trailer = Pick<Calendar, 'weekday' | 'clock' | 'dayPart' | 'approximate'>

/** Reads the trailer at `at`, and where it ends. */
export function readTrailer(text: string, at: number): { trailer: Trailer; end: number } {
  let trailer: Trailer = {}
  let end = at
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = end
    const m = pattern.exec(text)
    if (m) end = pattern.lastIndex
    return m
  }
  const w = take(weekday)
  const day = w?.[1] ?? w?.[2]
  if (day) trailer = { ...trailer, weekday: weekdaySigns.indexOf(day) }
  const early = take(about)
  const t = take(timeOfDay)
  if (t) {
    const hour = t[2] ?? t[5] ?? t[7] ?? t[10]
    const minute = t[3] ?? t[6] ?? t[8] ?? t[11]
    const half = (t[4] ?? t[9]) !== undefined
    const word = t[1]
    if (hour !== undefined)
      trailer = {
        ...trailer,
        clock: {
          half: halfOf(word ?? t[12]?.trim()),
          hour: Number(hour),
          minute: minute !== undefined ? Number(minute) : half ? 30 : null,
        },
      }
    if (word !== undefined && (hour === undefined || halfOf(word) === null))
      trailer = { ...trailer, dayPart: word }
  }
  if (take(about) || early) trailer = { ...trailer, approximate: true }
  return { trailer, end }
}

/** T14:30, or T14 where no minute is given; null where there is no clock or it names no hour of a day. */
export function timeOf({ clock }: Calendar): string | null {
  if (!clock) return null
  const { half, minute } = clock
  let { hour } = clock
  if (half === '午後' && hour < 12) hour += 12
  // 午前12時 is midnight to some and noon to others.
  if ((half === '午前' && hour >= 12) || hour > 23 || (minute ?? 0) > 59) return null
  const hh = `T${String(hour).padStart(2, '0')}`
  return minute === null ? hh : `${hh}:${String(minute).padStart(2, '0')}`
}
