import { type Problem, problem } from '../../model/problem.ts'
import type { NoticeText } from '../notice-text.ts'
import { dateOfIso, weekdayOf, weekdaySigns } from './gregorian.ts'
import { readDates } from './read-dates.ts'

/** Dates whose weekday in the text is not that of the calendar: a publisher's slip, or a year read wrongly. */
export function dateProblems(notice: NoticeText): Problem[] {
  const problems: Problem[] = []
  for (const mention of readDates(notice)) {
    if (!mention.weekdayContradicts) continue
    for (const { span, surface, value } of [mention, ...(mention.end ? [mention.end] : [])]) {
      const date = dateOfIso(value ?? '')
      if (date?.month === undefined || date.day === undefined || surface.weekday === undefined) continue
      const weekday = weekdayOf(date.year, date.month, date.day)
      if (weekday === surface.weekday) continue
      problems.push(
        problem('weekday-contradicts-date', notice.view.toText(span), {
          date: value!,
          weekday: weekdaySigns.charAt(weekday),
          written: weekdaySigns.charAt(surface.weekday),
        }),
      )
    }
  }
  return problems
}
