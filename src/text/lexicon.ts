import { Glance } from './glance.ts'

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

/** Stands for a letter that cannot be told. Never occurs in a text. */
const anything = '\uffff'

/** The first two letters of what a pattern matches; one letter where the match is no longer. */
function beginningsOf(pattern: string): Set<string> {
  const found = new Set<string>()
  for (const source of alternativesOf(pattern)) {
    // What is read so far of those that go on: no letter, or one.
    let open = new Set([''])
    for (let i = 0; open.size > 0 && i < source.length; ) {
      const end = atomEnd(source, i)
      const atom = source.slice(i, end)
      const quantifier = /^(?:[?*+]|\{\d{1,4}(?:,\d{0,4})?\})\??/.exec(source.slice(end))?.[0] ?? ''
      i = end + quantifier.length
      if (/^\(\?<?[=!]/.test(atom)) continue
      const heads = headsOf(atom)
      const next = new Set(/^[?*]|^\{0/.test(quantifier) ? open : [])
      const repeats = /^[*+{]/.test(quantifier)
      for (const before of open)
        for (const head of heads) {
          const letters = `${before}${head}`
          if (letters.length > 1) found.add(letters.slice(0, 2))
          else if (repeats) found.add(`${letters}${anything}`)
          else next.add(letters)
        }
      open = next
    }
    for (const letters of open) found.add(letters)
  }
  return found
}

/** The one or two letters an atom begins with. */
function headsOf(atom: string): Iterable<string> {
  if (atom.startsWith('(')) return beginningsOf(atom.slice(atom.startsWith('(?:') ? 3 : 1, -1))
  if (atom.startsWith('[')) return /^\[\^|.-.|\\/.test(atom.slice(0, -1)) ? anything : atom.slice(1, -1)
  if (/^(?:\\[a-zA-Z]|[.^$])/.test(atom)) return anything
  return [atom.startsWith('\\') ? atom.charAt(1) : atom]
}

/** A pattern cut at its outermost bars. */
function alternativesOf(pattern: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let i = 0; i < pattern.length; ) {
    if (pattern.charAt(i) === '|') {
      parts.push(pattern.slice(from, i))
      from = i + 1
      i++
    } else i = atomEnd(pattern, i)
  }
  parts.push(pattern.slice(from))
  return parts
}

/** Offset after the atom (a letter, an escape, a class, a group) that begins at `at`. */
function atomEnd(pattern: string, at: number): number {
  const c = pattern.charAt(at)
  if (c === '\\') return at + 2
  if (c === '[') {
    let i = at + 1
    while (i < pattern.length && pattern.charAt(i) !== ']') i += pattern.charAt(i) === '\\' ? 2 : 1
    return i + 1
  }
  if (c !== '(') return at + 1
  let i = at + 1
  while (i < pattern.length && pattern.charAt(i) !== ')') i = atomEnd(pattern, i)
  return i + 1
}

/** The characters that a match can begin with. A pattern that may begin with anything is an error of its author. */
function startsOf(pattern: string): Set<string> {
  const found = new Set<string>()
  for (const source of alternativesOf(pattern)) {
    let open = true
    for (let i = 0; open && i < source.length; ) {
      const end = atomEnd(source, i)
      const atom = source.slice(i, end)
      const quantifier = /^(?:[?*+]|\{\d{1,4}(?:,\d{0,4})?\})\??/.exec(source.slice(end))?.[0] ?? ''
      i = end + quantifier.length
      if (/^\(\?<?[=!]/.test(atom)) continue
      for (const start of startsOfAtom(atom, pattern)) found.add(start)
      open = /^[?*]|^\{0/.test(quantifier)
    }
    if (open) throw new Error(`The pattern ${pattern} matches nothing at all.`)
  }
  return found
}

function startsOfAtom(atom: string, pattern: string): Iterable<string> {
  if (atom.startsWith('(')) return startsOf(atom.slice(atom.startsWith('(?:') ? 3 : 1, -1))
  if (atom.startsWith('[')) {
    const letters = atom.slice(1, -1)
    if (/^\^|.-.|\\/.test(letters))
      throw new Error(`The pattern ${pattern} begins with a range of characters.`)
    return letters
  }
  if (/^(?:\\[a-zA-Z]|[.^$])/.test(atom))
    throw new Error(`The pattern ${pattern} begins with anything of a kind.`)
  return [atom.startsWith('\\') ? atom.charAt(1) : atom]
}
