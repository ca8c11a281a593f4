import { type TextSpan, textSpan } from '../../model/span.ts'
import type { NoticeText } from '../../text/notice-text.ts'

const dated = /^(20\d{2})[/.年-](\d{1,2})[/.月-](\d{1,2})日?[ 　]?(?:リリース|公表|発表|掲載|お知らせ|付け?)/

/** An earlier release that the notice's keeper names by its day: 【2025/12/8リリース分】. */
export interface EarlierRelease {
  /** ISO day. */
  readonly date: string
  /** The label, without the marks around it. */
  readonly span: TextSpan
}

/** The earlier releases among the references of the notice's head: those before its own day, where it has one. */
export function earlierReleases({ document }: NoticeText): EarlierRelease[] {
  const published = document.head.published?.value
  return document.head.references.flatMap(({ label, span }) => {
    const [, year, month, day] = dated.exec(label) ?? []
    if (!year || !month || !day || Number(month) > 12 || Number(day) > 31) return []
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    const at = document.text.slice(span.start, span.end).indexOf(label)
    if (at < 0 || (published !== undefined && date >= published)) return []
    return [{ date, span: textSpan(span.start + at, span.start + at + label.length) }]
  })
}
