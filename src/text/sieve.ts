import { type NoticeText, oncePerNotice, type Sentence } from './notice-text.ts'

/**
 * Of a list of patterns those that may match in a sentence, as indices in their order. A quick answer: what is left
 * out cannot match, what is named may.
 */
export type Sieve = (notice: NoticeText) => (sentence: Sentence) => readonly number[]

/** Signs of a text: its letters and its pairs of letters, by a hash of each; a sign may stand for several. */
const signs = 4096
const pairs = signs / 2

const letterSign = (code: number): number => code & (pairs - 1)
const pairSign = (first: number, second: number): number =>
  pairs + ((Math.imul(first, 31) + second) & (pairs - 1))

/** One way in which a pattern can match. */
interface Way {
  /** Number of its pattern among those of all sieves. */
  readonly pattern: number
  /** The signs it needs, rarest first: of each set a sentence holds one. The first calls it up. */
  readonly needs: readonly Grams[]
}

// All sieves look at a sentence in one walk over its letters.
const ways: Way[] = []
/** By the number of a pattern, its sieve. */
const sieveOf: number[] = []
const firstPattern: number[] = []

/**
 * The ways as numbers, for speed: `listOf` gives for a sign where the ways that it calls up begin in `program`. There
 * stand their count, and for each its pattern and where it ends, then each further need as its length, and a word's
 * index and its bits by turns.
 */
interface Program {
  readonly listOf: Uint32Array
  readonly program: Uint32Array
}
let compiled: Program | null = null

function compile(): Program {
  const bySign = new Map<number, Way[]>()
  for (const way of ways)
    for (const sign of signsIn(way.needs[0]!)) {
      const list = bySign.get(sign)
      if (list) list.push(way)
      else bySign.set(sign, [way])
    }
  hitIn = new Uint32Array(sieveOf.length)
  const listOf = new Uint32Array(signs)
  const program = [0]
  for (const [sign, list] of bySign) {
    listOf[sign] = program.length
    program.push(list.length)
    for (const { pattern, needs } of list) {
      const further = needs.slice(1, 1 + furtherNeeds).map(asBits)
      const end = program.length + 2 + further.reduce((sum, need) => sum + 1 + need.length, 0)
      program.push(pattern, end)
      for (const need of further) program.push(need.length, ...need)
    }
  }
  return { listOf, program: Uint32Array.from(program) }
}

/** For each sieve, by the index of a sentence the patterns that may match in it, where there are any. */
const sifted = oncePerNotice(({ view: { text }, sentences }: NoticeText): (number[] | undefined)[][] => {
  compiled ??= compile()
  const { listOf, program } = compiled
  const found = firstPattern.map(() => new Array<number[] | undefined>(sentences.length))
  for (const { index, span } of sentences) {
    sentencesSeen++
    bits.fill(0)
    let met = 0
    let before = 0
    for (let i = span.start; i < span.end; i++) {
      const code = text.charCodeAt(i)
      const letter = letterSign(code)
      if (metIn[letter] !== sentencesSeen) {
        metIn[letter] = sentencesSeen
        bits[letter >> 5]! |= 1 << (letter & 31)
        if (listOf[letter] !== 0) metLists[met++] = listOf[letter]!
      }
      const pair = pairSign(before, code)
      if (metIn[pair] !== sentencesSeen) {
        metIn[pair] = sentencesSeen
        bits[pair >> 5]! |= 1 << (pair & 31)
        if (listOf[pair] !== 0) metLists[met++] = listOf[pair]!
      }
      before = code
    }
    for (let m = 0; m < met; m++) {
      const list = metLists[m]!
      for (let at = list + 1, left = program[list]!; left > 0; left--) {
        const pattern = program[at]!
        const end = program[at + 1]!
        if (hitIn[pattern] !== sentencesSeen && holds(bits, program, at + 2, end)) {
          hitIn[pattern] = sentencesSeen
          const sieve = sieveOf[pattern]!
          const known = found[sieve]![index]
          if (known === undefined) found[sieve]![index] = [pattern - firstPattern[sieve]!]
          else insert(known, pattern - firstPattern[sieve]!)
        }
        at = end
      }
    }
  }
  return found
})

// Kept from one notice to the next: by a sign and by a pattern, the number of the last sentence that has met it.
let sentencesSeen = 0
const metIn = new Uint32Array(signs)
let hitIn = new Uint32Array(0)
const bits = new Uint32Array(signs / 32)
const metLists = new Uint32Array(signs)

/** Adds a number to a short list in ascending order. */
function insert(list: number[], number: number): void {
  let at = list.length
  for (; at > 0 && list[at - 1]! > number; at--) list[at] = list[at - 1]!
  list[at] = number
}

/** Whether a sentence with these signs has some of every need that stands in the program from `from` to `to`. */
function holds(bits: Uint32Array, program: Uint32Array, from: number, to: number): boolean {
  next: for (let at = from; at < to; ) {
    const end = at + 1 + program[at]!
    for (let i = at + 1; i < end; i += 2)
      if ((bits[program[i]!]! & program[i + 1]!) !== 0) {
        at = end
        continue next
      }
    return false
  }
  return true
}

/**
 * Makes the sieve of a list of patterns from their sources alone: each of their alternatives is known by the letters
 * and pairs of letters without which it cannot match. Several patterns in the place of one must all match somewhere in
 * the sentence. To be made as a constant, before a notice is read.
 */
export function makeSieve(patterns: readonly (RegExp | readonly RegExp[])[]): Sieve {
  const sieve = firstPattern.push(sieveOf.length) - 1
  const always: number[] = []
  patterns.forEach((pattern, index) => {
    const known =
      pattern instanceof RegExp ? waysOf(pattern) : [pattern.flatMap(needsOf).toSorted(rarestFirst)]
    if (known.some(needs => needs.length === 0)) always.push(index)
    else for (const needs of known) ways.push({ pattern: sieveOf.length, needs })
    sieveOf.push(sieve)
  })
  compiled = null
  return notice => {
    const found = sifted(notice)[sieve]
    if (!found) throw new Error('A sieve is made before the notice is read that it looks at.')
    if (always.length === 0) return ({ index }) => found[index] ?? none
    return ({ index }) => {
      const more = found[index]
      return more ? [...always, ...more].sort((a, b) => a - b) : always
    }
  }
}

/** Needs beyond the rarest that are held against a sentence that has it. */
const furtherNeeds = 3

const none: readonly number[] = []

const pairOf = (first: number, second: number): number => first * 0x10000 + second

/** A letter by its code, or a pair of letters as `first * 65536 + second`. */
type Gram = number
type Grams = ReadonlySet<Gram>

function* signsIn(grams: Grams): Generator<number> {
  const seen = new Set<number>()
  for (const gram of grams) {
    const sign = gram < 0x10000 ? letterSign(gram) : pairSign(Math.floor(gram / 0x10000), gram % 0x10000)
    if (!seen.has(sign)) yield sign
    seen.add(sign)
  }
}

function asBits(grams: Grams): readonly number[] {
  const words = new Map<number, number>()
  for (const sign of signsIn(grams)) words.set(sign >> 5, (words.get(sign >> 5) ?? 0) | (1 << (sign & 31)))
  return [...words].flat()
}

/** How often a sentence holds such a letter, in rough numbers: kana are everywhere, one ideograph is rare. */
const letterWeight = (code: number): number => (code < 0x80 ? 3 : code < 0x30a0 ? 8 : code < 0x3100 ? 3 : 1)

// Words that a sentence of such a notice holds more often than not.
const everywhere = new Set(
  [
    '情報',
    '不正',
    '攻撃',
    '確認',
    'アク',
    'クセ',
    'セス',
    '公開',
    '影響',
    '対応',
    '調査',
    'シス',
    'ステ',
    'テム',
    '個人',
    '報の',
  ].map(word => pairOf(word.charCodeAt(0), word.charCodeAt(1))),
)

function weightOf(gram: Gram): number {
  if (gram < 0x10000) return letterWeight(gram)
  if (everywhere.has(gram)) return 2
  return (letterWeight(Math.floor(gram / 0x10000)) * letterWeight(gram % 0x10000)) / 20
}

const commonnessOf = new WeakMap<Grams, number>()

/** How often a sentence holds one of them. */
function commonness(grams: Grams): number {
  const isSmall = grams.size < 4
  let sum = isSmall ? undefined : commonnessOf.get(grams)
  if (sum === undefined) {
    sum = 0
    for (const gram of grams) sum += weightOf(gram)
    if (!isSmall) commonnessOf.set(grams, sum)
  }
  return sum
}

const rarestFirst = (a: Grams, b: Grams): number => commonness(a) - commonness(b)

/**
 * The ways in which a pattern can match, read off its source: of each the sets of letters and pairs, rarest first, of
 * which a text must hold one each. What cannot be told so (a negated class) asks for nothing.
 */
function waysOf({ source, flags }: RegExp): readonly (readonly Grams[])[] {
  if (/[uv]/.test(flags)) return [[]]
  return new SourceReader(source, flags.includes('i')).ways().map(telling)
}

/** Of patterns that stand in several lists. */
const needsKnown = new WeakMap<RegExp, readonly Grams[]>()

/** What a pattern needs in whichever way it matches. */
function needsOf(pattern: RegExp): readonly Grams[] {
  let needs = needsKnown.get(pattern)
  if (needs === undefined) {
    const { source, flags } = pattern
    needs = /[uv]/.test(flags) ? [] : telling(new SourceReader(source, flags.includes('i')).alternatives())
    needsKnown.set(pattern, needs)
  }
  return needs
}

const telling = ({ needs }: Part): readonly Grams[] =>
  needs.filter(grams => commonness(grams) < tooCommon).toSorted(rarestFirst)

/** Sets beyond these sizes tell little. */
const mostLetters = 100
const mostPairs = 1500
const tooCommon = 60

/** What is known of a part of a pattern. */
interface Part {
  /** Of each set a match holds one. */
  readonly needs: readonly Grams[]
  /** The letters it can begin and end with; null where these cannot be told. */
  readonly first: Grams | null
  readonly last: Grams | null
  readonly mayBeEmpty: boolean
}

const nothing: Part = { needs: [], first: new Set(), last: new Set(), mayBeEmpty: true }
const anyLetter: Part = { needs: [], first: null, last: null, mayBeEmpty: false }

const union = (a: Grams | null, b: Grams | null): Grams | null => {
  if (a === null || b === null) return null
  const both = new Set([...a, ...b])
  return both.size > mostLetters ? null : both
}

/** One part and then another. */
function followed(a: Part, b: Part): Part {
  const needs = b.mayBeEmpty ? [...a.needs] : [...a.needs, ...b.needs]
  if (!a.mayBeEmpty && !b.mayBeEmpty && a.last && b.first && a.last.size * b.first.size <= mostPairs) {
    const between = new Set<Gram>()
    for (const first of a.last) for (const second of b.first) between.add(pairOf(first, second))
    needs.push(between)
  }
  return {
    needs,
    first: a.mayBeEmpty ? union(a.first, b.first) : a.first,
    last: b.mayBeEmpty ? union(a.last, b.last) : b.last,
    mayBeEmpty: a.mayBeEmpty && b.mayBeEmpty,
  }
}

const letterParts = new Map<number, Part>()

/** Reads the source of a regular expression as far as its needs go; it is valid, since it has been compiled. */
class SourceReader {
  readonly #source: string
  readonly #anyCase: boolean
  #at = 0

  constructor(source: string, anyCase: boolean) {
    this.#source = source
    this.#anyCase = anyCase
  }

  /** The outermost alternatives. */
  ways(): readonly Part[] {
    const all = [this.#sequence()]
    while (this.#source[this.#at] === '|') {
      this.#at++
      all.push(this.#sequence())
    }
    return all
  }

  /** Alternatives up to a closing bracket: where each has a need, some gram of the rarest of each. */
  alternatives(): Part {
    const all = this.ways()
    if (all.length === 1) return all[0]!
    return {
      needs: eitherNeed(all),
      first: all.map(part => part.first).reduce(union),
      last: all.map(part => part.last).reduce(union),
      mayBeEmpty: all.some(part => part.mayBeEmpty),
    }
  }

  #sequence(): Part {
    let all = nothing
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const part = this.#part()
      const quantifier = '?*+{'.includes(this.#source[this.#at] ?? '|')
        ? /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12))
        : null
      if (quantifier) this.#at += quantifier[0].length
      // A look around takes up nothing: what stands before it and behind it touch.
      if (part === null) continue
      const optional = quantifier !== null && (/^[?*]/.test(quantifier[0]) || quantifier[1] === '0')
      all = followed(all, optional ? { ...part, mayBeEmpty: true } : part)
    }
    return all
  }

  #part(): Part | null {
    const c = this.#source[this.#at]!
    if (c === '(') return this.#group()
    if (c === '[') return this.#class()
    this.#at++
    if (c === '\\') return this.#escape()
    return c === '.' ? anyLetter : '^$'.includes(c) ? null : this.#letter(c.charCodeAt(0))
  }

  #letter(code: number): Part {
    if (this.#anyCase) return this.#oneOf([code])
    let known = letterParts.get(code)
    if (known === undefined) {
      known = this.#oneOf([code])
      letterParts.set(code, known)
    }
    return known
  }

  #oneOf(codes: Iterable<number>): Part {
    const letters = new Set(codes)
    if (this.#anyCase)
      for (const code of [...letters]) {
        const letter = String.fromCharCode(code)
        letters.add(letter.toLowerCase().charCodeAt(0)).add(letter.toUpperCase().charCodeAt(0))
      }
    return { needs: [letters], first: letters, last: letters, mayBeEmpty: false }
  }

  #group(): Part | null {
    const opening = /^\((?:\?(?::|<?[=!]|<[^>=!]+>))?/.exec(this.#source.slice(this.#at, this.#at + 40))![0]
    this.#at += opening.length
    const part = this.alternatives()
    this.#at++
    return /^\(\?<?[=!]$/.test(opening) ? null : part
  }

  #escape(): Part | null {
    const c = this.#source[this.#at++]!
    if (c === 'b' || c === 'B') return null
    if (c === 'u' || c === 'x') {
      const digits = this.#source.slice(this.#at, this.#at + (c === 'u' ? 4 : 2))
      this.#at += digits.length
      return this.#oneOf([Number.parseInt(digits, 16)])
    }
    if (c === 'k') this.#at = this.#source.indexOf('>', this.#at) + 1
    // A reference to a group may stand for nothing at all.
    if (/[1-9k]/.test(c)) return { ...anyLetter, mayBeEmpty: true }
    return /[A-Za-z0]/.test(c) ? anyLetter : this.#oneOf([c.charCodeAt(0)])
  }

  #class(): Part {
    const from = this.#at + 1
    let at = from
    while (this.#source[at] !== ']') at += this.#source[at] === '\\' ? 2 : 1
    this.#at = at + 1
    const inside = this.#source.slice(from, at)
    if (inside.startsWith('^') || inside.includes('\\')) return anyLetter
    const letters = new Set<number>()
    for (let i = 0; i < inside.length; i++) {
      const first = inside.charCodeAt(i)
      const last = inside[i + 1] === '-' && i + 2 < inside.length ? inside.charCodeAt(i + 2) : first
      if (last - first > mostLetters) return anyLetter
      for (let letter = first; letter <= last; letter++) letters.add(letter)
      if (last !== first) i += 2
    }
    return letters.size > mostLetters ? anyLetter : this.#oneOf(letters)
  }
}

/**
 * The letters, by their codes, that a match of a pattern can begin with; null where these cannot be told, or where it
 * may match nothing at all.
 */
export function firstLettersOf({ source, flags }: RegExp): ReadonlySet<number> | null {
  if (/[uv]/.test(flags)) return null
  const letters = new Set<number>()
  for (const { first, mayBeEmpty } of new SourceReader(source, flags.includes('i')).ways()) {
    if (first === null || mayBeEmpty) return null
    for (const letter of first) letters.add(letter)
  }
  return letters
}

function eitherNeed(all: readonly Part[]): readonly Grams[] {
  const grams = new Set<Gram>()
  for (const { needs, mayBeEmpty } of all) {
    if (needs.length === 0 || mayBeEmpty) return []
    const rarest = needs.reduce((a, b) => (commonness(b) < commonness(a) ? b : a))
    // What is too common by itself is so with others.
    if (commonness(rarest) >= tooCommon) return []
    for (const gram of rarest) grams.add(gram)
  }
  return [grams]
}
