import { viewSpan } from '../../model/span.ts'
import { matchesIn } from '../matches.ts'
import { oncePerNotice } from '../notice-text.ts'
import { type Numeral, readNumerals } from '../numerals.ts'
import { type Counter, counterAt } from './counters.ts'
import { qualifiersAround } from './qualifiers.ts'
import type { Quantity, QuantityDoubt, SetAside } from './quantity.ts'
import { notACount } from './set-aside.ts'

/** Every number of a text: those that count something, and those that do not, each in text order. */
export interface Quantities {
  readonly quantities: readonly Quantity[]
  readonly setAside: readonly SetAside[]
}

/** Every number of the notice, with its counter and qualifiers or the reason why it counts nothing. */
export const readQuantities = oncePerNotice(notice => quantitiesIn(notice.view.text))

/** Every number of a folded text. Kanji numerals without a counter are words and are not mentioned at all. */
export function quantitiesIn(text: string): Quantities {
  const quantities: Quantity[] = []
  const setAside: SetAside[] = []
  let lineStart = 0
  let lineEnd = lineEndFrom(text, 0)
  // 20~30台: the first number waits for the second, which carries the counter.
  let waiting: Numeral | null = null
  for (const numeral of numeralsOutsideAddresses(text, setAside)) {
    while (numeral.span.start > lineEnd) {
      lineStart = lineEnd + 1
      lineEnd = lineEndFrom(text, lineStart)
    }
    const low: Numeral | null =
      waiting !== null &&
      /^ ?~ ?$/.test(text.slice(waiting.span.end, Math.min(numeral.span.start, waiting.span.end + 4)))
        ? waiting
        : null
    if (waiting !== null && low === null) setAside.push({ span: waiting.span, why: 'code' })
    waiting = null
    const counter = counterAfter(text, numeral)
    if (numeral.script === 'kanji' && counter === null) continue
    if (counter === null && low === null && opensRange(text, numeral)) {
      waiting = numeral
      continue
    }
    const why = notACount(text, numeral, lineStart, counter !== null)
    if (why === null) {
      quantities.push(quantityOf(text, numeral, counter, low, lineStart))
      continue
    }
    if (low !== null) setAside.push({ span: low.span, why })
    setAside.push({ span: numeral.span, why })
  }
  if (waiting !== null) setAside.push({ span: waiting.span, why: 'code' })
  return { quantities, setAside }
}

// Half of all figures of a notice stand in percent-encoded addresses.
const address = /https?:\/\/[!#-&*-;=?-Z_a-z~]+/g

/** The numerals of a text; an address that holds figures is set aside as one. */
function* numeralsOutsideAddresses(text: string, setAside: SetAside[]): Generator<Numeral> {
  let from = 0
  for (const m of matchesIn(text, address)) {
    yield* readNumerals(text, viewSpan(from, m.index))
    from = m.index + m[0].length
    if (/[0-9]/.test(m[0])) setAside.push({ span: viewSpan(m.index, from), why: 'url' })
  }
  yield* readNumerals(text, viewSpan(from, text.length))
}

const lineEndFrom = (text: string, from: number): number => {
  const newline = text.indexOf('\n', from)
  return newline < 0 ? text.length : newline
}

const opensRange = (text: string, numeral: Numeral): boolean =>
  numeral.script === 'digits' &&
  numeral.value !== null &&
  /^ ?~ ?[0-9]/.test(text.slice(numeral.span.end, numeral.span.end + 4)) &&
  !/[0-9A-Za-z/.:-]/.test(text.charAt(numeral.span.start - 1))

/** What follows most numbers of a notice, and begins no counter. */
const noCounter = '年月日時分秒:/.-~、。,)\n'

/** The counter, which may stand behind 余, 数 or 超の: 100余名, 10数件. */
function counterAfter(text: string, numeral: Numeral): { counter: Counter; end: number } | null {
  let at = numeral.span.end
  if (noCounter.includes(text.charAt(at) || '\n')) return null
  const between = /^(?:余り?の?|数|超の?|以上の|程度の|ほどの|近くの|強の|弱の)/.exec(text.slice(at, at + 4))
  if (between) at += between[0].length
  const counter = counterAt(text, at, numeral.script === 'kanji')
  return counter === null ? null : { counter, end: at + counter.words.length }
}

/** 数十名, 数100件 say no number; 「件数100件」 and 「ID数1,200」 do. */
function isIndeterminate(numeral: Numeral, words: string, before: string, between: string): boolean {
  if (between.startsWith('数')) return true
  if (!/[数何幾]$/.test(before)) return false
  if (numeral.script === 'kanji') return true
  return (
    /^1(?:0{1,4}|,000|0,000)(?![0-9,])/.test(words) &&
    !/[件者人名員生徒ドスンDル口台社校回総点票ス]数$/.test(before)
  )
}

// 「-5名」, 「▲5名」: fewer by five, or a mark of a list without its space.
const mayBeSign = /(?:^|[^0-9A-Za-z])[-▲△]$/

function quantityOf(
  text: string,
  numeral: Numeral,
  counted: { counter: Counter; end: number } | null,
  low: Numeral | null,
  lineStart: number,
): Quantity {
  const start = low?.span.start ?? numeral.span.start
  const span = viewSpan(start, counted?.end ?? numeral.span.end)
  const before = text.slice(Math.max(lineStart, start - 24), start)
  const between = counted ? text.slice(numeral.span.end, counted.end - counted.counter.words.length) : ''
  const q = qualifiersAround(text, span, lineStart, between)
  const counter = counted?.counter ?? null
  let doubt: QuantityDoubt | null = numeral.doubt
  if (isIndeterminate(numeral, text.slice(numeral.span.start, numeral.span.end), before, between))
    doubt = 'indeterminate'
  else if (/[0-9]-$/.test(before)) doubt = 'hyphenated'
  else if (numeral.script === 'digits' && mayBeSign.test(before)) doubt = 'signed'
  else if (low !== null && numeral.value !== null && low.value! >= scaledLike(low, numeral, text))
    doubt = 'range-descends'
  else if (
    numeral.value !== null &&
    !Number.isInteger(numeral.value) &&
    counter?.sense !== 'bytes' &&
    counter !== null
  )
    doubt = 'fraction'
  const value = doubt === null && numeral.value !== null ? exactly(numeral.value, counter?.factor ?? 1) : null
  return {
    span,
    full: q.full,
    value,
    doubt,
    low: value === null || q.bound === 'max' ? null : (low?.value ?? nearLower(before, value) ?? value),
    high: value === null || q.bound === 'min' ? null : value,
    approx: q.approx,
    bound: q.bound,
    gross: q.gross,
    part: q.part,
    counter,
  }
}

/** 「4、5通」 says four or five: the lower of the two, where one stands before the other. */
function nearLower(before: string, value: number): number | null {
  const lower = /(?:^|[^0-9.,、])([1-8])、$/.exec(before)?.[1]
  return lower !== undefined && Number(lower) + 1 === value ? Number(lower) : null
}

/** 10~20万件 says 100,000 to 200,000, so a bare lower end is compared with the figures before the scale. */
function scaledLike(low: Numeral, high: Numeral, text: string): number {
  const words = text.slice(high.span.start, high.span.end)
  return /[十百千万億兆]$/.test(words) && low.script === 'digits'
    ? Number.POSITIVE_INFINITY
    : (high.value ?? Number.POSITIVE_INFINITY)
}

/** Bytes in GB without the noise of binary fractions: 1.1 TB is 1100. */
const exactly = (value: number, factor: number): number => {
  const product = value * factor
  return factor === 1 || (Number.isInteger(product) && product < 1e12)
    ? product
    : Number(product.toPrecision(12))
}
