import type { HeadValue } from '../../model/document.ts'
import { textSpan } from '../../model/span.ts'
import type { PathHint } from '../path-hint.ts'
import type { Composed } from './compose.ts'
import type { PageLine } from './line-writer.ts'
import { datesOfLine, type LineDate } from './page-dates.ts'
import { wordsOfLine } from './page-title.ts'

/** Lines at the end of a text in which it may be dated. */
const dated = 6

/** A date that the head or the end of a text says. */
interface PlacedDate extends LineDate {
  readonly at: 'head' | 'end'
}

/** The dates that head and end of a text say, with their offsets in it. */
export function datesOf(
  head: readonly PageLine[],
  body: readonly PageLine[],
  { places }: Composed,
): PlacedDate[] {
  const found: PlacedDate[] = []
  const read = (line: PageLine, at: PlacedDate['at']): void => {
    const words = wordsOfLine(line)
    const by = places.get(line)!.start + line.text.length - words.length
    for (const date of datesOfLine(words))
      found.push({ ...date, start: by + date.start, end: by + date.end, at })
  }
  for (const line of head) read(line, 'head')
  for (const line of body.slice(-dated)) if (line.kind === 'text') read(line, 'end')
  return found
}

/** A statement's day as the body says it. */
interface StatedDay {
  readonly value: HeadValue
  readonly isOriginal: boolean
}

/**
 * The day of publication: as labelled, as the original below its updates says, as it stands in the head, as the page's
 * data say, as it stands at the end, and the day of the last change where nothing else is said.
 */
export function settle(
  dates: readonly PlacedDate[],
  stated: readonly StatedDay[],
  said: string | null,
  hint: PathHint | null,
): { published: HeadValue | null; updated: HeadValue[] } {
  const asValue = (date: PlacedDate | undefined): HeadValue | null =>
    date ? { value: date.value, span: textSpan(date.start, date.end) } : null
  const changed = asValue(dates.find(date => date.role === 'updated'))
  const shown = asValue(dates.find(date => date.at === 'head' && date.role === 'none'))
  const published =
    asValue(dates.find(date => date.role === 'published')) ??
    stated.find(day => day.isOriginal && (!shown || day.value.value <= shown.value))?.value ??
    shown ??
    (said === null ? null : { value: said, span: null }) ??
    asValue(dates.findLast(date => date.at === 'end' && date.role === 'none')) ??
    changed ??
    (hint?.date ? { value: hint.date, span: null } : null)
  const seen = new Set([published?.value])
  const updated = [...stated.map(day => day.value), ...(changed ? [changed] : []), ...(shown ? [shown] : [])]
    .filter(({ value }) => {
      if (seen.has(value) || (published && value < published.value)) return false
      seen.add(value)
      return true
    })
    .sort((one, other) => (one.value < other.value ? -1 : 1))
  return { published, updated }
}

/** Whether two days lie further apart than a day, by which clocks and offices differ. */
export function apart(a: string, b: string): boolean {
  const distance = Math.abs(Date.parse(a) - Date.parse(b))
  return a.length === 10 && b.length === 10 && distance > 86_400_000
}
