import type { ViewSpan } from '../../model/span.ts'
import type { NoticeText } from '../notice-text.ts'
import type { DateMention } from './calendar.ts'
import { readDates } from './read-dates.ts'

/** The dates named within a stretch of the folded view, in text order; found by halving. */
export function datesWithin(notice: NoticeText, { start, end }: ViewSpan): readonly DateMention[] {
  const all = readDates(notice)
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.span.start < start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < all.length && all[to]!.span.end <= end) to++
  return all.slice(low, to)
}
