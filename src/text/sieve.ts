import { type Grams, rarestFirst } from './grams.ts'
import { type NoticeText, oncePerNotice, type Sentence } from './notice-text.ts'
import { needsOf, waysOf } from './pattern-source.ts'

/** What a sieve says of a notice. A quick answer: what is left out cannot match, what is named may. */
export interface Sifted {
  /** The sentences in which any of its patterns may match, in text order. */
  readonly sentences: readonly Sentence[]
  /** Of its patterns those that may match in a sentence, as indices in their order. */
  in(sentence: Sentence): readonly number[]
}

/** Tells for a list of patterns where each may match. */
export type Sieve = (notice: NoticeText) => Sifted

/** Signs of a text: its letters and its pairs of letters, by a hash of each; a sign may stand for several. */
const signs = 32768
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
/** What reads the ways of a sieve's patterns, until somebody sifts: most commands read no notice. */
const unread: (() => void)[] = []

/**
 * The ways as numbers, in as little memory as will do, since what does not fit the processor's caches is what takes
 * time: `listOf` gives for a sign where the ways that it calls up begin in `program`. There stand their count, and for
 * each its pattern, how many numbers follow, and its further needs: a sign, or a list of them behind its length.
 */
interface Program {
  readonly listOf: Uint32Array
  readonly program: Uint16Array
}
let compiled: Program | null = null

/** Marks a number as the length of a list of signs. */
const isList = 0x8000

function compile(): Program {
  for (const readWays of unread.splice(0)) readWays()
  const bySign = new Map<number, Way[]>()
  for (const way of ways)
    for (const sign of signsIn(way.needs[0]!)) {
      const list = bySign.get(sign)
      if (list) list.push(way)
      else bySign.set(sign, [way])
    }
  if (sieveOf.length > 0xffff) throw new Error('More patterns than a sieve can number.')
  hitIn = new Uint32Array(sieveOf.length)
  const listOf = new Uint32Array(signs)
  const program = [0]
  for (const [sign, list] of bySign) {
    listOf[sign] = program.length
    program.push(list.length)
    for (const { pattern, needs } of list) {
      const further = needs.slice(1, 1 + furtherNeeds).flatMap(grams => {
        const any = [...signsIn(grams)]
        return any.length === 1 ? any : [isList | any.length, ...any]
      })
      program.push(pattern, further.length, ...further)
    }
  }
  return { listOf, program: Uint16Array.from(program) }
}

/** What one sieve has of a notice: the sentences where patterns may match, and by their indices which. */
interface Hits {
  readonly sentences: Sentence[]
  readonly patterns: (number[] | undefined)[]
}

const sifted = oncePerNotice(({ view: { text }, sentences }: NoticeText): readonly Hits[] => {
  compiled ??= compile()
  const { listOf, program } = compiled
  const found = firstPattern.map((): Hits => ({ sentences: [], patterns: [] }))
  for (const sentence of sentences) {
    const { index, span } = sentence
    sentencesSeen++
    bits.fill(0)
    let met = 0
    let before = 0
    for (let i = span.start; i < span.end; i++) {
      const code = text.charCodeAt(i)
      const letter = letterSign(code)
      const word = bits[letter >> 5]!
      const bit = 1 << (letter & 31)
      if ((word & bit) === 0) {
        bits[letter >> 5] = word | bit
        if (listOf[letter] !== 0) metLists[met++] = listOf[letter]!
      }
      const pair = pairSign(before, code)
      const pairWord = bits[pair >> 5]!
      const pairBit = 1 << (pair & 31)
      if ((pairWord & pairBit) === 0) {
        bits[pair >> 5] = pairWord | pairBit
        if (listOf[pair] !== 0) metLists[met++] = listOf[pair]!
      }
      before = code
    }
    for (let m = 0; m < met; m++) {
      const list = metLists[m]!
      for (let at = list + 1, left = program[list]!; left > 0; left--) {
        const pattern = program[at]!
        const needs = at + 2
        at = needs + program[at + 1]!
        if (hitIn[pattern] !== sentencesSeen && holds(bits, program, needs, at)) {
          hitIn[pattern] = sentencesSeen
          const sieve = sieveOf[pattern]!
          const hits = found[sieve]!
          const known = hits.patterns[index]
          if (known === undefined) {
            hits.patterns[index] = [pattern - firstPattern[sieve]!]
            hits.sentences.push(sentence)
          } else insert(known, pattern - firstPattern[sieve]!)
        }
      }
    }
  }
  return found
})

// Kept from one notice to the next: by a pattern, the number of the last sentence that has met it.
let sentencesSeen = 0
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
function holds(bits: Uint32Array, program: Uint16Array, from: number, to: number): boolean {
  next: for (let at = from; at < to; ) {
    const need = program[at++]!
    if (need < isList) {
      if ((bits[need >> 5]! & (1 << (need & 31))) === 0) return false
      continue
    }
    const end = at + (need - isList)
    for (let i = at; i < end; i++) {
      const sign = program[i]!
      if ((bits[sign >> 5]! & (1 << (sign & 31))) !== 0) {
        at = end
        continue next
      }
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
  const first = sieveOf.length
  const sieve = firstPattern.push(first) - 1
  const always: number[] = []
  for (const _ of patterns) sieveOf.push(sieve)
  unread.push(() => {
    patterns.forEach((pattern, index) => {
      const known =
        pattern instanceof RegExp ? waysOf(pattern) : [pattern.flatMap(needsOf).toSorted(rarestFirst)]
      if (known.some(needs => needs.length === 0)) always.push(index)
      else for (const needs of known) ways.push({ pattern: first + index, needs })
    })
  })
  compiled = null
  return notice => {
    const found = sifted(notice)[sieve]
    if (!found) throw new Error('A sieve is made before the notice is read that it looks at.')
    const { sentences, patterns } = found
    if (always.length === 0) return { sentences, in: ({ index }) => patterns[index] ?? none }
    return {
      sentences: notice.sentences,
      in: ({ index }) => {
        const more = patterns[index]
        return more ? [...always, ...more].sort((a, b) => a - b) : always
      },
    }
  }
}

/** Needs beyond the rarest that are held against a sentence that has it. */
const furtherNeeds = 6

const none: readonly number[] = []

function* signsIn(grams: Grams): Generator<number> {
  const seen = new Set<number>()
  for (const gram of grams) {
    const sign = gram < 0x10000 ? letterSign(gram) : pairSign(Math.floor(gram / 0x10000), gram % 0x10000)
    if (!seen.has(sign)) yield sign
    seen.add(sign)
  }
}
