import type { ViewSpan } from '../../model/span.ts'

/** A part of a month or a year, as written. */
export type DatePart = '上旬' | '中旬' | '下旬' | '初' | '末' | '前半' | '後半'

/** A word that counts from another date: 同 the same, 翌 the next, 前 the one before, 本 that of publication, 昨 the one before that, 明 the one after. */
export type Relative = '同' | '翌' | '前' | '本' | '昨' | '明' | '一昨'

/** A time of day as written: 23:00, 午前2時頃; hours as the text has them. */
export interface Clock {
  readonly half: '午前' | '午後' | null
  readonly hour: number
  readonly minute: number | null
}

/** A date as the words have it. Nothing here is guessed: what the text leaves out is absent. */
export interface Calendar {
  readonly era?: string
  /** The Gregorian year, where the words give one (also by an era). */
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly part?: DatePart
  /** 日曜日 is 0. */
  readonly weekday?: number
  /** Which unit is told relative to another date: 本年4月4日 has 本 on the year and month and day as written. */
  readonly relative?: { readonly word: Relative; readonly unit: 'year' | 'month' | 'day' }
  readonly clock?: Clock
  /** 未明, 早朝, 深夜 …: kept as words. */
  readonly dayPart?: string
  /** 頃, ごろ, 前後. */
  readonly approximate?: boolean
}

/** Where a resolved value comes from: all stated, or what was left out filled from … */
export type DateBasis = 'stated' | 'weekday' | 'antecedent' | 'document-year' | 'publication'

/** Which side of the date the words mean. as-of: 時点, 現在. */
export type DateEdge = 'from' | 'until' | 'as-of'

/** One point in time: as written, and as resolved. */
export interface DatePoint {
  readonly span: ViewSpan
  readonly surface: Calendar
  /** ISO prefix (2026, 2026-04, 2026-04-05); null where the text leaves it open. Never more precise than the text. */
  readonly value: string | null
  /** T14:30 in Asia/Tokyo, or T14 where no minute is given. */
  readonly time: string | null
}

/** Why a date is no statement about this matter. */
export type DateSetting =
  | 'quoted' // inside 「…」: part of a title or a quotation
  | 'law' // the number of a law
  | 'fiscal' // 年度, 3月期: no calendar date

/** An expression that names a date, or a range of dates. */
export interface DateMention extends DatePoint {
  /** Name of the rule that saw it. */
  readonly rule: string
  readonly end: DatePoint | null
  readonly basis: DateBasis
  /** Other values that the words allow, where the reading stays open. */
  readonly alternatives: readonly string[]
  readonly edge: DateEdge | null
  /** 付, 付け: the date of a document. */
  readonly dated: boolean
  readonly settings: readonly DateSetting[]
  /** The weekday as written is not that of the date. */
  readonly weekdayContradicts: boolean
  /** The words that 同日 and the like count from. */
  readonly anchor: ViewSpan | null
  /** Index into the notice's blocks. */
  readonly block: number
  /** Whether it opens its block, cell or line: a dated row or entry, which what follows belongs to. */
  readonly leads: boolean
}
