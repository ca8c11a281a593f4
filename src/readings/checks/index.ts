import type { Problem } from '../../model/problem.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import type { Reading } from '../read-notice.ts'
import { affirmedAndDenied } from './affirmed-and-denied.ts'
import { afterPublication } from './after-publication.ts'
import type { Check } from './check.ts'
import { doubtfulDates } from './doubtful-dates.ts'
import { eventOrder } from './event-order.ts'
import { leakStatements } from './leak-statements.ts'
import { partsAndTotals } from './parts-and-totals.ts'
import { titleAndBody } from './title-and-body.ts'
import { unreadNumbers } from './unread-numbers.ts'
import { weekdays } from './weekdays.ts'

/** Every check of a reading. One line a check; a test holds the list to the folder. */
export const checks: readonly Check[] = [
  weekdays,
  eventOrder,
  afterPublication,
  partsAndTotals,
  titleAndBody,
  leakStatements,
  affirmedAndDenied,
  doubtfulDates,
  unreadNumbers,
]

/** A hostile text may contradict itself without end; a reviewer has seen enough after these. */
const mostOfOneCheck = 50

/** What contradicts itself in a reading, or stays open, as problems for a reviewer. */
export function checkReading(reading: Reading, notice: NoticeText): Problem[] {
  const found: Problem[] = []
  for (const check of checks) {
    let n = 0
    for (const problem of check.run(reading, notice)) {
      if (++n > mostOfOneCheck) break
      found.push(problem)
    }
  }
  return found
}
