import { commonness, type Gram, type Grams, pairOf, rarestFirst } from './grams.ts'

/**
 * The ways in which a pattern can match, read off its source: of each the sets of letters and pairs, rarest first, of
 * which a text must hold one each. What cannot be told so (a negated class) asks for nothing.
 */
export function waysOf({ source, flags }: RegExp): readonly (readonly Grams[])[] {
  if (/[uv]/.test(flags)) return [[]]
  return new SourceReader(source, flags.includes('i')).ways().map(telling)
}

/** Of patterns that stand in several lists. */
const needsKnown = new WeakMap<RegExp, readonly Grams[]>()

/** What a pattern needs in whichever way it matches. */
export function needsOf(pattern: RegExp): readonly Grams[] {
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
