import type { ViewSpan } from '../../model/span.ts'
import type { NumeralDoubt } from '../numerals.ts'
import type { Counter } from './counters.ts'

/** Why a number with a counter says no amount. */
export type QuantityDoubt =
  | NumeralDoubt
  | 'indeterminate' // 数十名, 十数名, 10数件
  | 'hyphenated' // 10-20件: a range, a difference or a code
  | 'signed' // -5名: a difference, or a mark before 5名
  | 'range-descends' // 30~20台
  | 'fraction' // 1.5件

/** What a number is where it counts nothing. */
export type NotACount =
  | 'date'
  | 'duration'
  | 'time'
  | 'age'
  | 'phone'
  | 'postal-code'
  | 'code' // an identifier, a version, a product's name, a share of an address
  | 'url'
  | 'ordinal' // 第2報, 3社目
  | 'article' // 第26条, 4号
  | 'section' // 1. 概要, (2), 3-1
  | 'footnote' // ※1
  | 'percentage'
  | 'rate' // 1人あたり, 1件につき
  | 'word' // 一人ひとり, 一部

export type Bound = 'exact' | 'max' | 'min'
/** Whether a number is said to be a total, a part of one, or an addition to one. */
export type PartRole = 'total' | 'of-which' | 'added' | 'unspecified'

/**
 * A number with its counter and qualifiers. `value` is what the words give when 約, 最大, 以上 are dropped (a
 * range gives its upper bound), in units of the counter (GB for bytes, yen for 円); null where they are doubtful.
 */
export interface Quantity {
  /** Number and counter, without qualifiers: 3,400人, 20~30台. */
  readonly span: ViewSpan
  /** The same with the qualifiers that belong to it: 最大で延べ3,400人以上. */
  readonly full: ViewSpan
  readonly value: number | null
  readonly doubt: QuantityDoubt | null
  /** Known limits; null on the open side (以上 has no upper one). */
  readonly low: number | null
  readonly high: number | null
  /** 約, およそ, 程度, ほど, 前後 */
  readonly approx: boolean
  readonly bound: Bound
  /** 延べ: the same one may be counted more than once. */
  readonly gross: boolean
  readonly part: PartRole
  /** null: a bare number, whose unit may stand in a table's heading or not at all. */
  readonly counter: Counter | null
}

/** A number that counts nothing, and why: every number of a notice is a quantity or one of these. */
export interface SetAside {
  readonly span: ViewSpan
  readonly why: NotACount
}
