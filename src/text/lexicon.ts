/** A word found in a text, and which entry of the lexicon it is. */
export interface LexiconMatch<T> {
  readonly entry: T
  readonly start: number
  readonly end: number
}

/** Words to look for, all in one pass. */
export interface Lexicon<T> {
  /** Every match in order, none overlapping another; at one place the first entry that matches wins. */
  scan(text: string): LexiconMatch<T>[]
}

/**
 * Compiles patterns (without capturing groups) that are looked for together. The same as one alternation of them all,
 * and some times faster where they are many: at each place only those are tried that can begin with its character.
 */
export function makeLexicon<T>(entries: readonly (readonly [entry: T, pattern: string])[]): Lexicon<T> {
  const byStart = new Map<string, { index: number; sources: string[] }[]>()
  entries.forEach(([, pattern], index) => {
    for (const source of alternativesOf(pattern))
      for (const start of startsOf(source)) {
        const list = byStart.get(start) ?? []
        byStart.set(start, list)
        const last = list.at(-1)
        if (last?.index === index) last.sources.push(source)
        else list.push({ index, sources: [source] })
      }
  })
  const compiled: { pattern: RegExp; indices: number[] }[] = []
  // What two letters can begin a match, and what one letter with anything behind it.
  const beginnings = new Uint8Array(0x10000)
  const short = new Uint8Array(0x10000)
  entries.forEach(([, pattern]) => {
    for (const letters of beginningsOf(pattern)) {
      const first = letters.charCodeAt(0)
      if (letters.length > 1 && !letters.endsWith(anything))
        beginnings[pairBit(first, letters.charCodeAt(1))] = 1
      else short[first] = 1
    }
  })
  // By a character's code, which of the compiled can begin with it, from 1 on.
  const which = new Uint16Array(0x10000)
  // Most letters begin the same few patterns as some other letter: those are compiled once for all of them.
  const numbers = new Map<string, number>()
  for (const [start, list] of byStart) {
    const source = list.map(({ sources }) => `(${sources.join('|')})`).join('|')
    const key = `${list.map(({ index }) => index).join()} ${source}`
    const number =
      numbers.get(key) ??
      compiled.push({ pattern: new RegExp(source, 'y'), indices: list.map(({ index }) => index) })
    numbers.set(key, number)
    which[start.charCodeAt(0)] = number
  }
  return {
    scan: text => {
      const found: LexiconMatch<T>[] = []
      for (let at = 0; at < text.length; ) {
        const first = text.charCodeAt(at)
        const begun = which[first]!
        if (
          begun === 0 ||
          (short[first] === 0 && beginnings[pairBit(first, text.charCodeAt(at + 1))] === 0)
        ) {
          at++
          continue
        }
        const { pattern, indices } = compiled[begun - 1]!
        pattern.lastIndex = at
        const match = pattern.exec(text)
        if (match && match[0].length > 0) {
          let group = 1
          while (match[group] === undefined) group++
          found.push({ entry: entries[indices[group - 1]!]![0], start: at, end: at + match[0].length })
          at += match[0].length
        } else at++
      }
      return found
    },
  }
}

/** Where two letters that stand side by side are noted; other pairs may fall on the same place. */
const pairBit = (first: number, second: number): number => (Math.imul(first, 31) + second) & 0xffff

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
      const quantifier = /^(?:[?*+]|\{\d+,?\d*\})\??/.exec(source.slice(end))?.[0] ?? ''
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
      const quantifier = /^(?:[?*+]|\{\d+,?\d*\})\??/.exec(source.slice(end))?.[0] ?? ''
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
