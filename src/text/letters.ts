import { type NoticeText, oncePerNotice, type Sentence } from './notice-text.ts'

/**
 * Letters of which a text must hold some, or a pattern cannot match in it: of every set at least one letter.
 * As bits of a sentence's letters, each set a row of pairs of a word's index and its bits.
 */
export type NeededLetters = readonly (readonly number[])[]

/** Bits of one text: letters fall into 2,048 of them by their code, so that a bit may stand for several. */
const wordsPerText = 64
const lastBit = 32 * wordsPerText - 1

/** The letters of every sentence of a notice, `wordsPerText` words each. */
const lettersOf = oncePerNotice(({ sentences }: NoticeText): Uint32Array => {
  const bits = new Uint32Array(sentences.length * wordsPerText)
  for (const { index, text } of sentences)
    for (let i = 0, from = index * wordsPerText; i < text.length; i++) {
      const bit = text.charCodeAt(i) & lastBit
      bits[from + (bit >> 5)]! |= 1 << (bit & 31)
    }
  return bits
})

/** A quick answer for the sentences of a notice: false where a pattern with these needs cannot match. */
export function mayHold(notice: NoticeText): (sentence: Sentence, needed: NeededLetters) => boolean {
  const bits = lettersOf(notice)
  return ({ index }, needed) => {
    const from = index * wordsPerText
    next: for (const set of needed) {
      for (let i = 0; i < set.length; i += 2) if ((bits[from + set[i]!]! & set[i + 1]!) !== 0) continue next
      return false
    }
    return true
  }
}

/** Sets of letters beyond this size tell little. */
const largestSet = 60
const mostSets = 4

/**
 * What a pattern cannot match without, read off its source: of each part that must be there, the letters it can begin
 * with. What cannot be told so (a negated class, a pattern without regard to case) asks for nothing.
 */
export function neededLetters({ source, flags }: RegExp): NeededLetters {
  if (/[iuv]/.test(flags)) return []
  const sets = new SourceReader(source).alternatives()
  return sets
    .toSorted((a, b) => commonness(a) - commonness(b))
    .slice(0, mostSets)
    .map(bitsOf)
}

function bitsOf(letters: ReadonlySet<number>): number[] {
  const words = new Map<number, number>()
  for (const letter of letters) {
    const bit = letter & lastBit
    words.set(bit >> 5, (words.get(bit >> 5) ?? 0) | (1 << (bit & 31)))
  }
  return [...words].flat()
}

/** How much of a text is made of such letters, in rough numbers: kana, digits and punctuation are everywhere. */
function commonness(letters: ReadonlySet<number>): number {
  let sum = 0
  for (const letter of letters)
    sum += letter < 0x30a0 ? (letter >= 0x41 && letter <= 0x7a ? 2 : 8) : letter < 0x3100 ? 2 : 1
  return sum
}

type Sets = readonly ReadonlySet<number>[]

/** Reads the source of a regular expression as far as its needs go; it is valid, since it has been compiled. */
class SourceReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** The needs of alternatives up to a closing bracket: where each has one, some letter of the rarest of each. */
  alternatives(): Sets {
    const all: Sets[] = [this.#sequence()]
    while (this.#source[this.#at] === '|') {
      this.#at++
      all.push(this.#sequence())
    }
    if (all.length === 1) return all[0]!
    const union = new Set<number>()
    for (const sets of all) {
      const [rarest] = sets.toSorted((a, b) => commonness(a) - commonness(b))
      if (!rarest) return []
      for (const letter of rarest) union.add(letter)
    }
    return union.size > largestSet ? [] : [union]
  }

  #sequence(): Sets {
    const sets: ReadonlySet<number>[] = []
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const part = this.#part()
      const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12))
      if (quantifier) this.#at += quantifier[0].length
      const optional = quantifier !== null && (/^[?*]/.test(quantifier[0]) || quantifier[1] === '0')
      if (!optional) sets.push(...part)
    }
    return sets
  }

  #part(): Sets {
    const c = this.#source[this.#at]!
    if (c === '(') return this.#group()
    if (c === '[') return this.#class()
    this.#at++
    if (c === '\\') return this.#escape()
    return '^$.'.includes(c) ? [] : [new Set([c.charCodeAt(0)])]
  }

  #group(): Sets {
    const opening = /^\((?:\?(?::|<?[=!]|<[^>=!]+>))?/.exec(this.#source.slice(this.#at, this.#at + 40))![0]
    this.#at += opening.length
    const sets = this.alternatives()
    this.#at++
    // A look around counts for nothing: it may reach beyond the text that is asked about.
    return /^\(\?<?[=!]$/.test(opening) ? [] : sets
  }

  #escape(): Sets {
    const c = this.#source[this.#at++]!
    if (c === 'u' || c === 'x') {
      const digits = this.#source.slice(this.#at, this.#at + (c === 'u' ? 4 : 2))
      this.#at += digits.length
      return [new Set([Number.parseInt(digits, 16)])]
    }
    if (c === 'k') this.#at = this.#source.indexOf('>', this.#at) + 1
    return /[A-Za-z0-9]/.test(c) ? [] : [new Set([c.charCodeAt(0)])]
  }

  #class(): Sets {
    const from = this.#at + 1
    let at = from
    while (this.#source[at] !== ']') at += this.#source[at] === '\\' ? 2 : 1
    this.#at = at + 1
    const inside = this.#source.slice(from, at)
    if (inside.startsWith('^') || inside.includes('\\')) return []
    const letters = new Set<number>()
    for (let i = 0; i < inside.length; i++) {
      const first = inside.charCodeAt(i)
      const last = inside[i + 1] === '-' && i + 2 < inside.length ? inside.charCodeAt(i + 2) : first
      if (last - first > largestSet) return []
      for (let letter = first; letter <= last; letter++) letters.add(letter)
      if (last !== first) i += 2
    }
    return letters.size > largestSet ? [] : [letters]
  }
}
