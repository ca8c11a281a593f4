import { bigrams } from '../../text/search/bigrams.ts'
import type { TextQuery } from '../contract.ts'

const newline = 0x0a
const blank = 0x20

/**
 * A blank separates tokens and a control character would end one. Their stand-ins are noncharacters of Unicode,
 * which no text carries.
 */
function standIn(unit: number): number {
  if (unit > blank && unit !== 0x7f) return unit
  return unit === blank ? 0xfffe : unit === 0x7f ? 0xffff : 0xfdd0 + unit
}

const safe = (words: string): string =>
  words.replace(/[\x00-\x20\x7f]/g, c => String.fromCharCode(standIn(c.charCodeAt(0))))

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

let scratch = new Uint16Array(0)

/** UTF-16 units of the scratch array as a string. */
const unitsToString = (length: number): string =>
  Buffer.from(scratch.buffer, 0, 2 * length).toString('utf16le')

/**
 * Lines in search form as the tokens of the full-text table: of every line its `bigrams`, written unit by unit,
 * since a build makes two million of them.
 */
export function tokensOf(lines: string): string {
  // A character of one or two units is written twice at most, with a blank.
  if (scratch.length < 3 * lines.length) scratch = new Uint16Array(3 * lines.length + 4096)
  let length = 0
  for (let at = 0; at < lines.length; ) {
    const unit = lines.charCodeAt(at)
    if (unit === newline) {
      at++
      continue
    }
    const size = isHighSurrogate(unit) && at + 1 < lines.length ? 2 : 1
    scratch[length++] = standIn(unit)
    if (size === 2) scratch[length++] = lines.charCodeAt(at + 1)
    at += size
    const next = at < lines.length ? lines.charCodeAt(at) : newline
    if (next !== newline) {
      scratch[length++] = standIn(next)
      if (isHighSurrogate(next) && at + 1 < lines.length) scratch[length++] = lines.charCodeAt(at + 1)
    }
    scratch[length++] = blank
  }
  return unitsToString(length)
}

/** By a UTF-16 unit, the number of the last text that it was met in. */
const lastMet = new Uint32Array(0x10000)
let textNumber = 0

/** Every character of a text in search form, once, as tokens of the full-text table. */
export function charactersOf(lines: string): string {
  if (scratch.length < 3 * lines.length) scratch = new Uint16Array(3 * lines.length + 4096)
  if (++textNumber > 0xffffffff) {
    lastMet.fill(0)
    textNumber = 1
  }
  const pairs = new Set<string>()
  let length = 0
  for (let at = 0; at < lines.length; at++) {
    const unit = lines.charCodeAt(at)
    if (isHighSurrogate(unit) && at + 1 < lines.length) pairs.add(lines.slice(at, ++at + 1))
    else if (lastMet[unit] !== textNumber) {
      lastMet[unit] = textNumber
      scratch[length++] = standIn(unit)
      scratch[length++] = blank
    }
  }
  return unitsToString(length) + [...pairs].join(' ')
}

/**
 * Words in search form as a phrase of the full-text table. A single character is looked up among the characters:
 * as the beginning of a pair it would be found too, ten times as slowly.
 */
function phraseOf(words: string): string {
  const pairs = bigrams(safe(words))
  const phrase = pairs.length === 1 ? pairs[0]! : pairs.slice(0, -1).join(' ')
  return `"${phrase.replaceAll('"', '""')}"`
}

/** Without repetitions, and without words in which another of them stands: where those are found, so is the other. */
function fewest(words: readonly string[]): readonly string[] {
  const all = [...new Set(words)]
  return all.filter(word => !all.some(other => other !== word && word.includes(other)))
}

const anyOf = (words: readonly string[]): string => `(${fewest(words).map(phraseOf).join(' OR ')})`

/** What a search asks of the full-text table: each of `wanted` has to match by itself, and `absent` must not. */
export interface Matched {
  readonly wanted: readonly string[]
  readonly absent: string | null
}

export const matchOf = ({ all, none }: TextQuery): Matched => ({
  wanted: [...new Set(all.map(anyOf))],
  absent: none.length > 0 ? anyOf(none) : null,
})
