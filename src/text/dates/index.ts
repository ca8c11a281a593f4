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
export { readDates } from './read-dates.ts'
