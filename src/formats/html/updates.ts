import type { PageLine } from './line-writer.ts'
import { datesOfLine, updateDate } from './page-dates.ts'
import { wordsOfLine } from './page-title.ts'

/** A statement that a page holds beside its first one: an update on top, an earlier report below. */
export interface Update {
  /** Index of its first line. */
  readonly at: number
  /** ISO prefix; null for the original text below updates, where it says no date. */
  readonly date: string | null
  /** It is the notice as it was first published. */
  readonly isOriginal: boolean
}

const firstReport = /初報|第[ 　]?[1１一][ 　]?報/

const original =
  /^(?:以下|下記)?[、は]?[^。]{0,12}(?:当初|初回|最初)[^。]{0,12}(?:公表|発表|掲載|お知らせ|ご案内|内容)/

/** The statements among the lines of a body, in the order of the page: those that a dated line opens, and the original below them. */
export function findUpdates(body: readonly PageLine[]): Update[] {
  const found: Update[] = []
  body.forEach((line, at) => {
    if (line.kind !== 'heading' && line.kind !== 'text') return
    const date = updateDate(wordsOfLine(line))
    if (date !== null) found.push({ at, date, isOriginal: firstReport.test(line.text) })
  })
  const last = found.at(-1)
  if (!last || last.isOriginal || body.slice(0, found[0]!.at).some(isRead)) return found
  const level = levelOf(body[last.at]!)
  for (let at = last.at + 1; at < body.length; at++) {
    const line = body[at]!
    if (!isRead(line)) continue
    const words = wordsOfLine(line)
    const older = datesOfLine(words).find(date => date.value < last.date!)
    const isHeading = level > 0 && levelOf(line) > 0 && levelOf(line) <= level
    if (!line.ruled && !older && !isHeading && !original.test(words)) continue
    found.push({ at, date: older?.value ?? null, isOriginal: true })
    break
  }
  return found
}

/** Whether a line is of the text: neither furniture nor a figure. */
export const isRead = ({ kind }: PageLine): boolean => kind !== 'furniture' && kind !== 'figure'

const levelOf = ({ kind, text }: PageLine): number => (kind === 'heading' ? text.indexOf(' ') : 0)
