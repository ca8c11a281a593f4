import type { Calendar, DateSetting } from './calendar.ts'

/** A date expression as one rule saw it, before ranges are joined and years are resolved. Offsets as scanned. */
export interface Token {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly surface: Calendar
  /** Whether the words alone may be no date (10日, 3/4): needs company. */
  readonly latent: boolean
  /** The end of a range written inside the expression: 10~12日, 2025年10-12月. */
  readonly second?: Calendar
  /** The 5 of 令和3年~5年, which means nothing without the start of its range. */
  readonly bareYear?: string
  readonly settings: readonly DateSetting[]
}
