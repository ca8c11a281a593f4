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

/**
 * The day of publication: as labelled, as it stands in the head, as the page's data say, as it stands at the end.
 * Of a notice with updates it is the oldest, and the others are updates.
 */
export function settle(
  dates: readonly PlacedDate[],
  updates: readonly string[],
  said: string | null,
  hint: PathHint | null,
): { published: HeadValue | null; updated: HeadValue[] } {
  const asValue = (date: PlacedDate | undefined): HeadValue | null =>
    date ? { value: date.value, span: textSpan(date.start, date.end) } : null
  const inHead = dates.filter(date => date.at === 'head')
  const changed = dates.find(date => date.role === 'updated')
  const first =
    asValue(dates.find(date => date.role === 'published')) ??
    asValue(inHead.find(date => date.role === 'none')) ??
    (said === null ? null : { value: said, span: null }) ??
    asValue(dates.findLast(date => date.at === 'end' && date.role === 'none')) ??
    asValue(changed) ??
    (hint?.date ? { value: hint.date, span: null } : null)
  const all = [
    ...updates.map((value): HeadValue => ({ value, span: null })),
    ...(changed ? [asValue(changed)!] : []),
  ]
  const isLabelled = dates.some(date => date.role === 'published')
  const oldest = all.reduce<HeadValue | null>(
    (least, v) => (least && least.value <= v.value ? least : v),
    null,
  )
  const published =
    !isLabelled && first && oldest && updates.length > 1 && oldest.value < first.value ? oldest : first
  const seen = new Set([published?.value])
  const later = [...all, ...(first ? [first] : [])].filter(v => {
    if (seen.has(v.value) || (published && v.value < published.value)) return false
    seen.add(v.value)
    return true
  })
  return { published, updated: later.sort((a, b) => (a.value < b.value ? -1 : 1)) }
}

/** Whether two days lie further apart than a day, by which clocks and offices differ. */
export function apart(a: string, b: string): boolean {
  const distance = Math.abs(Date.parse(a) - Date.parse(b))
  return a.length === 10 && b.length === 10 && distance > 86_400_000
}
