import { Glance } from './glance.ts'
import { alternativesOf, anything, beginningsOf, startsOf } from './pattern-beginnings.ts'

/** A word found in a text, and which entry of the lexicon it is. */
export interface LexiconMatch<T> {
  readonly entry: T
  readonly start: number
  readonly end: number
}

/** Words to look for, all in one pass. */
export interface Lexicon<T> {
  /**
   * Every match in order, none overlapping another; at one place the first entry that matches wins. `within`: where a
   * match must lie; what stands around it is seen.
   */
  scan(text: string, within?: { readonly start: number; readonly end: number }): LexiconMatch<T>[]
  /** Whether an entry may begin at an offset, at a glance: no is certain, yes is not. */
  mayBegin(text: string, start: number): boolean
  /** The match that begins at an offset, or null. */
  at(text: string, start: number): LexiconMatch<T> | null
}

/** What can begin with the same letters, in the order of the entries. Compiled when it is first met. */
interface Beginning {
  readonly list: readonly Alternative[]
  /** Indices of the entries, by the pattern's groups. */
  indices: readonly number[]
  pattern: RegExp | null
}

/** One of the ways in which an entry can be written. */
interface Alternative {
  /** Of the entry. */
  readonly index: number
  readonly source: string
  /** Its first two letters. */
  readonly beginnings: ReadonlySet<string>
  /** Its own number. */
  readonly number: number
}

/** What can begin with a letter: by the letter behind it where that is told, else `otherwise`. */
interface FirstLetter {
  readonly bySecond: ReadonlyMap<number, Beginning>
  readonly otherwise: Beginning | undefined
}

/**
 * Compiles patterns (without capturing groups) that are looked for together. The same as one alternation of them all,
 * and some times faster where they are many: at each place only those are tried that can begin with its two letters.
 */
export function makeLexicon<T>(entries: readonly (readonly [entry: T, pattern: string])[]): Lexicon<T> {
  // By a character's code, the number (from 1 on) of what can begin with it.
  const numberOf = new Uint16Array(0x10000)
  const letters: FirstLetter[] = []
  const glance = new Glance()
  for (const [first, firstLetter] of byFirstLetter(entries.map(([, pattern]) => pattern))) {
    numberOf[first] = letters.push(firstLetter)
    if (firstLetter.otherwise) glance.addLetter(first)
    else for (const second of firstLetter.bySecond.keys()) glance.addPair(first, second)
  }

  const at = (text: string, start: number): LexiconMatch<T> | null => {
    const number = numberOf[text.charCodeAt(start)]!
    if (number === 0) return null
    const { bySecond, otherwise } = letters[number - 1]!
    const beginning = bySecond.get(text.charCodeAt(start + 1)) ?? otherwise
    if (beginning === undefined) return null
    beginning.pattern ??= compile(beginning)
    const { pattern } = beginning
    pattern.lastIndex = start
    if (beginning.indices.length === 1) {
      const end = pattern.test(text) ? pattern.lastIndex : start
      return end === start ? null : { entry: entries[beginning.indices[0]!]![0], start, end }
    }
    const match = pattern.exec(text)
    if (match === null || match[0] === '') return null
    let group = 1
    while (match[group] === undefined) group++
    return { entry: entries[beginning.indices[group - 1]!]![0], start, end: start + match[0].length }
  }
  return {
    at,
    mayBegin: (text, start) => glance.mayBegin(text, start),
    scan: (text, within = { start: 0, end: text.length }) => {
      const found: LexiconMatch<T>[] = []
      for (let start = within.start; start < within.end; ) {
        const match = glance.mayBegin(text, start) ? at(text, start) : null
        if (match && match.end <= within.end) found.push(match)
        start = match ? match.end : start + 1
      }
      return found
    },
  }
}

/** The alternatives of each entry as one group. */
function compile(beginning: Beginning): RegExp {
  const sources = new Map<number, string[]>()
  for (const { index, source } of beginning.list) {
    const group = sources.get(index)
    if (group) group.push(source)
    else sources.set(index, [source])
  }
  beginning.indices = [...sources.keys()]
  return new RegExp([...sources.values()].map(group => `(${group.join('|')})`).join('|'), 'y')
}

/** Patterns by the letters that they can begin with. */
function byFirstLetter(patterns: readonly string[]): Map<number, FirstLetter> {
  const listed = new Map<string, Alternative[]>()
  let number = 0
  patterns.forEach((pattern, index) => {
    for (const source of alternativesOf(pattern)) {
      const one = { index, source, beginnings: beginningsOf(source), number: number++ }
      for (const start of startsOf(source)) {
        const list = listed.get(start)
        if (list) list.push(one)
        else listed.set(start, [one])
      }
    }
  })
  const made = new Map<string, Beginning>()
  const beginningOf = (list: readonly Alternative[]): Beginning => {
    const key = list.map(one => one.number).join()
    const beginning = made.get(key) ?? { list, indices: [], pattern: null }
    made.set(key, beginning)
    return beginning
  }
  const letters = new Map<number, FirstLetter>()
  for (const [start, list] of listed) {
    const seconds = new Set<string>()
    for (const { beginnings } of list)
      for (const letters of beginnings)
        if (letters.startsWith(start) && letters.length > 1 && !letters.endsWith(anything))
          seconds.add(letters.charAt(1))
    const short = list.filter(({ beginnings }) => beginnings.has(start) || beginnings.has(start + anything))
    letters.set(start.charCodeAt(0), {
      bySecond: new Map(
        [...seconds].map(second => [
          second.charCodeAt(0),
          beginningOf(list.filter(one => short.includes(one) || one.beginnings.has(start + second))),
        ]),
      ),
      otherwise: short.length > 0 ? beginningOf(short) : undefined,
    })
  }
  return letters
}
