export type {
  Calendar,
  Clock,
  DateBasis,
  DateEdge,
  DateMention,
  DatePart,
  DatePoint,
  DateSetting,
} from './calendar.ts'
export { dateProblems } from './date-problems.ts'
export { datesWithin } from './dates-within.ts'
export { readDates } from './read-dates.ts'
