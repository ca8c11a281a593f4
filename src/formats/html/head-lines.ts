import type { PageLine } from './line-writer.ts'
import { datesOfLine } from './page-dates.ts'
import { type PageTitle, wordsOfLine } from './page-title.ts'
import { organisationOfLine } from './publisher.ts'

/** More lines than a head has: title, dates, organisations, a category. */
const mostLines = 12
/** A category or the name of a part of the site: お知らせ. */
const longestCategory = 14

/**
 * Cuts the lines of a notice into its head (title, dates, organisation and what stands among them) and its body.
 * What may be furniture among the head's lines is put aside.
 */
export function headLines(
  lines: readonly PageLine[],
  title: PageTitle | null,
): { head: PageLine[]; body: PageLine[]; aside: PageLine[] } {
  const head: PageLine[] = []
  const titleAt = title?.line ? lines.indexOf(title.line) : -1
  let waiting: PageLine[] = []
  let next = 0
  for (let i = 0; i < lines.length && head.length + waiting.length < mostLines; i++) {
    const line = lines[i]!
    if (line.kind === 'furniture') continue
    const words = wordsOfLine(line)
    // 【2025年6月20日 追記】 opens a statement of its own.
    if (
      i !== titleAt &&
      datesOfLine(words).length > 0 &&
      (line.kind === 'heading' || /^[【［[■◆●▼]/.test(words))
    )
      break
    const isHead = i === titleAt || datesOfLine(words).length > 0 || organisationOfLine(words) !== null
    const mayPass = i < titleAt || words.length <= longestCategory
    if (isHead && line.kind !== 'row') {
      head.push(...waiting, line)
      waiting = []
      next = i + 1
    } else if (mayPass && line.kind !== 'row' && line.kind !== 'rule' && !words.includes('。'))
      waiting.push(line)
    else break
  }
  const aside = lines.slice(0, next).filter(line => line.kind === 'furniture')
  return { head, body: lines.slice(next), aside }
}
