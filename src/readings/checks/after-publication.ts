import { problem } from '../../model/problem.ts'
import { readDates } from '../../text/dates/index.ts'
import type { Check } from './check.ts'
import { statementOf } from './cited.ts'

/** Told as done in the date's own clause. */
const isDone = /^[^、。\n]{0,30}(?:しました|されました|確認され|判明し)/
const isPlanned = /予定|まで|以降|目途|見込/
const reach = 60

/** A day after the notice's latest date on which something is told as done: an update without a date, or a slip. */
export const afterPublication: Check = {
  name: 'after-publication',
  codes: ['done-after-publication'],
  *run(_, notice) {
    const { published, updated } = notice.document.head
    const known = [published, ...updated].flatMap(date => (date === null ? [] : [date.value]))
    const latest = known.sort().at(-1)
    // A notice of which only the month is known may be of its last day.
    if (latest === undefined || latest.length < 10) return
    const { text } = notice.view
    for (const { span, value, edge, settings } of readDates(notice)) {
      if (value === null || value.length < 10 || value <= latest) continue
      if (settings.length > 0 || edge === 'from' || edge === 'until') continue
      const after = text.slice(span.end, span.end + reach)
      if (!isDone.test(after) || isPlanned.test(after)) continue
      const place = notice.view.toText(span)
      yield problem('done-after-publication', place, {
        date: value,
        published: latest,
        words: statementOf(notice, place),
      })
    }
  },
}
