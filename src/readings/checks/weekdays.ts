import { dateProblems } from '../../text/dates/index.ts'
import type { Check } from './check.ts'

/** The weekday in brackets is a checksum for the date. */
export const weekdays: Check = {
  name: 'weekdays',
  codes: ['weekday-contradicts-date'],
  run: (_, notice) => dateProblems(notice),
}
