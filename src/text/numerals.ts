import { type ViewSpan, viewSpan } from '../model/span.ts'

/** Why the figures of a numeral give no value: a wrong magnitude is worse than none. */
export type NumeralDoubt =
  | 'broken-grouping' // 12,34 or 1,2,3: no thousands
  | 'thousands-or-decimal' // 1.200: a point where a comma may be meant
  | 'comma-or-list' // 1、200: one number or two
  | 'torn' // 20 ,161: a space or a line end inside the figures
  | 'dotted' // 1.2.3: a version, a date
  | 'leading-zero' // 0070: a code
  | 'scales-out-of-order' // 2千3万, 13万20000
  | 'fraction-of-one' // 1.23456万 is no whole number
  | 'mixed-scripts' // 1二3
  | 'positional-kanji' // 二〇二五
  | 'too-long'

export type NumeralScript = 'digits' | 'kanji'

/** A number as written. `value` is null where the figures do not say one number beyond doubt. */
export interface Numeral {
  readonly span: ViewSpan
  readonly value: number | null
  readonly doubt: NumeralDoubt | null
  /** kanji: no Arabic digit in it (十二, 百); such a run is a number only where a counter follows. */
  readonly script: NumeralScript
}

const [arabic, kanji, separator] = [1, 2, 3]
/** By a letter's code what it is in a run of figures; 0 for nearly all. */
const role = new Uint8Array(0x10000)
for (const c of '0123456789') role[c.charCodeAt(0)] = arabic
for (const c of '〇一二三四五六七八九十百千万億兆') role[c.charCodeAt(0)] = kanji
for (const c of ',.、') role[c.charCodeAt(0)] = separator

/** Where the run of figures that begins at `start` ends. A separator belongs to it only between two Arabic digits. */
function runEnd(text: string, start: number, limit: number): number {
  let at = start + 1
  for (; at < limit; at++) {
    const what = role[text.charCodeAt(at)]
    if (what === arabic || what === kanji) continue
    const parts =
      what === separator &&
      at + 1 < limit &&
      role[text.charCodeAt(at - 1)] === arabic &&
      role[text.charCodeAt(at + 1)] === arabic
    if (!parts) break
  }
  return at
}

const longest = 32
const kanjiDigits = '〇一二三四五六七八九'
const smallScales: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n }
const largeScales = [
  ['兆', 1_000_000_000_000n],
  ['億', 100_000_000n],
  ['万', 10_000n],
] as const

/** Every run of figures in a stretch of folded text, in order, with its value or the reason for having none. */
export function* readNumerals(text: string, within: ViewSpan = viewSpan(0, text.length)): Generator<Numeral> {
  const limit = Math.min(within.end, text.length)
  for (let at = within.start; at < limit; at++) {
    const what = role[text.charCodeAt(at)]
    if (what !== arabic && what !== kanji) continue
    const from = at
    at = runEnd(text, from, limit)
    for (const part of splitList(text.slice(from, at))) {
      const start = from + part.at
      const span = viewSpan(start, start + part.words.length)
      const script: NumeralScript = /[0-9]/.test(part.words.slice(0, longest)) ? 'digits' : 'kanji'
      const { value, doubt } =
        isTorn(text, start, script) || isTornAfter(text, span.end, within.end)
          ? doubtful('torn')
          : readNumeral(part.words)
      yield { span, value, doubt, script }
    }
  }
}

/** 「10、20、30」 are three numbers; 「1、200」 may be one, and stays whole so that it can be doubted. */
function splitList(words: string): { words: string; at: number }[] {
  if (!words.includes('、') || words.length > longest || /^[0-9]{1,3}(?:、[0-9]{3})+$/.test(words))
    return [{ words, at: 0 }]
  const parts: { words: string; at: number }[] = []
  let at = 0
  for (const part of words.split('、')) {
    parts.push({ words: part, at })
    at += part.length + 1
  }
  return parts
}

/** Whether figures stand just before, parted by a space or a comma only: 「20 ,161」, 「1, 200」, 「1 234」. */
const isTorn = (text: string, start: number, script: NumeralScript): boolean =>
  script === 'digits' &&
  start > 0 &&
  ' ,.\n'.includes(text.charAt(start - 1)) &&
  /[0-9](?:[ \n]{0,2}[,.][ \n]{0,2}| )$/.test(text.slice(Math.max(0, start - 6), start))

const isTornAfter = (text: string, end: number, limit: number): boolean =>
  end < limit &&
  ' ,.'.includes(text.charAt(end)) &&
  /^(?: ?[,.][ \n]?[0-9]{3}(?![0-9])| [0-9]{3}(?![0-9]))/.test(text.slice(end, Math.min(limit, end + 6)))

interface Reading {
  readonly value: number | null
  readonly doubt: NumeralDoubt | null
}
const doubtful = (doubt: NumeralDoubt): Reading => ({ value: null, doubt })

/** The value of one run of figures: 13万2,000 is 132000, 1.5億 is 150000000, 1.200 is doubtful. */
export function readNumeral(words: string): Reading {
  if (words.length > longest) return doubtful('too-long')
  // Most runs are the few plain digits of a date.
  if (words.length < 10 && /^[1-9][0-9]*$/.test(words)) return { value: Number(words), doubt: null }
  if (words.includes('、')) return doubtful('comma-or-list')
  // 〇 alone is a bullet, and a row of kanji digits a year or a code.
  if (!/[0-9]/.test(words) && /^〇|[〇一二三四五六七八九]{2}/.test(words)) return doubtful('positional-kanji')
  // Accounts are kept in thousands and millions: 1,234百万円, 12,345千円.
  const unit = /^([0-9][0-9,]{1,15})(百万|千)$/.exec(words)
  if (unit) {
    const part = readPlain(unit[1]!, unit[2] === '千' ? 1000n : 1_000_000n)
    return part.value === null ? doubtful(part.doubt) : whole(part.value)
  }
  // 2億50百万円
  const mixed = /^([0-9,]{1,9})億([0-9]{1,2})百万$/.exec(words)
  if (mixed) {
    const part = readPlain(mixed[1]!, 100_000_000n)
    return part.value === null ? doubtful(part.doubt) : whole(part.value + BigInt(mixed[2]!) * 1_000_000n)
  }
  let rest = words
  let total = 0n
  let bound = 0n // what the next part has to stay below; 0 for the first
  for (const [scale, factor] of largeScales) {
    const at = rest.indexOf(scale)
    if (at < 0) continue
    const head = rest.slice(0, at)
    rest = rest.slice(at + 1)
    // 「万」 alone is no number (万が一), and neither is a scale without figures after a higher one.
    const part = readSmall(head, factor)
    if (part.value === null) return doubtful(part.doubt)
    if (bound > 0n && part.value >= bound) return doubtful('scales-out-of-order')
    if (part.pointed && rest !== '') return doubtful('scales-out-of-order')
    total += part.value
    bound = factor
  }
  if (rest !== '' || bound === 0n) {
    if (bound === 0n && /^[0-9]+\.[0-9]+$/.test(rest)) return readPointed(rest)
    // 15万0491: the four places below 万 written out.
    const padded = bound === 10_000n && /^0[0-9]{3}$/.test(rest) ? rest.replace(/^0{1,3}/, '') : rest
    const part = readSmall(padded, 1n)
    if (part.value === null) return doubtful(part.doubt)
    if (bound > 0n && part.value >= bound) return doubtful('scales-out-of-order')
    total += part.value
  }
  return whole(total)
}

function whole(total: bigint): Reading {
  const value = Number(total)
  return Number.isSafeInteger(value) ? { value, doubt: null } : doubtful('too-long')
}

/** A decimal without a scale (1.5TB). Three figures behind the point may be thousands. */
function readPointed(words: string): Reading {
  if (/\.[0-9]{3}$/.test(words)) return doubtful('thousands-or-decimal')
  if (/^0[0-9]/.test(words)) return doubtful('leading-zero')
  return { value: Number(words), doubt: null }
}

type Part =
  | { readonly value: bigint; readonly pointed: boolean; readonly doubt?: never }
  | { readonly value: null; readonly doubt: NumeralDoubt }

/** Figures below ten thousand with their 千, 百, 十, or plain ones of any size, times `factor`. */
function readSmall(words: string, factor: bigint): Part {
  if (words === '') return { value: null, doubt: 'scales-out-of-order' }
  if (!/[十百千万億兆]/.test(words)) return readPlain(words, factor)
  let total = 0n
  let last = 10_000n
  let at = 0
  let pointed = false
  for (let i = 0; i < words.length; i++) {
    const scale = smallScales[words.charAt(i)]
    if (scale === undefined) continue
    if (scale >= last) return { value: null, doubt: 'scales-out-of-order' }
    const figures = words.slice(at, i)
    const count: Part = figures === '' ? { value: 1n, pointed: false } : readPlain(figures, scale)
    if (count.value === null) return count
    const worth = figures === '' ? scale : count.value
    // 3百12十 is no way to write a number.
    if (worth >= scale * 10n) return { value: null, doubt: 'scales-out-of-order' }
    pointed ||= count.pointed
    if (pointed && total > 0n) return { value: null, doubt: 'scales-out-of-order' }
    total += worth
    last = scale
    at = i + 1
  }
  if (at < words.length) {
    const tail = readPlain(words.slice(at), 1n)
    if (tail.value === null) return tail
    // 2千3 is no way to write 2003 in Arabic figures; 二千三 is.
    const gap = /[0-9]/.test(words.charAt(at)) && tail.value * 10n < last
    if (tail.value >= last || gap || tail.pointed || pointed)
      return { value: null, doubt: 'scales-out-of-order' }
    total += tail.value
  }
  return { value: total * factor, pointed }
}

/** Plain figures times `factor`, exactly: 7.35 × 10000 is 73500. */
function readPlain(words: string, factor: bigint): Part {
  const kanji = kanjiDigits.indexOf(words)
  if (words.length === 1 && kanji >= 0) return { value: BigInt(kanji) * factor, pointed: false }
  if (/[〇一二三四五六七八九]/.test(words)) return { value: null, doubt: 'mixed-scripts' }
  if (/^0[0-9,]/.test(words)) return { value: null, doubt: 'leading-zero' }
  if (/^[0-9]+$/.test(words)) return { value: BigInt(words) * factor, pointed: false }
  if (/^[0-9]{1,3}(?:,[0-9]{3})+$/.test(words))
    return { value: BigInt(words.replaceAll(',', '')) * factor, pointed: false }
  const decimal = /^([0-9]{1,12})\.([0-9]{1,6})$/.exec(words)
  if (decimal) {
    const [, whole = '', fraction = ''] = decimal
    if (fraction.length === 3) return { value: null, doubt: 'thousands-or-decimal' }
    const tens = 10n ** BigInt(fraction.length)
    const scaled = BigInt(whole + fraction) * factor
    if (scaled % tens !== 0n) return { value: null, doubt: 'fraction-of-one' }
    return { value: scaled / tens, pointed: true }
  }
  return { value: null, doubt: /\..*\./.test(words) ? 'dotted' : 'broken-grouping' }
}
