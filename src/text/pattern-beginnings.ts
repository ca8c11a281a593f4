/** Stands for a letter that cannot be told. Never occurs in a text. */
export const anything = '\uffff'

/** The first two letters of what a pattern matches; one letter where the match is no longer. */
export function beginningsOf(pattern: string): Set<string> {
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
  if (atom.startsWith('(')) return beginningsOf(insideOf(atom))
  if (atom.startsWith('[')) return lettersOfClass(atom.slice(1, -1)) ?? anything
  if (/^(?:\\[a-zA-Z]|[.^$])/.test(atom)) return anything
  return [atom.startsWith('\\') ? atom.charAt(1) : atom]
}

/** The letters of a class, its ranges written out; null where they are many or cannot be told. */
function lettersOfClass(inside: string): readonly string[] | null {
  if (inside.startsWith('^') || inside.includes('\\')) return null
  const letters: string[] = []
  for (let i = 0; i < inside.length; i++) {
    const isRange = inside[i + 1] === '-' && i + 2 < inside.length
    const first = inside.charCodeAt(i)
    const last = isRange ? inside.charCodeAt(i + 2) : first
    if (letters.length + last - first >= 64) return null
    for (let letter = first; letter <= last; letter++) letters.push(String.fromCharCode(letter))
    if (isRange) i += 2
  }
  return letters
}

/** What stands in a group's brackets. */
const insideOf = (group: string): string => group.replace(/^\((?:\?:|\?<[^>]*>)?/, '').slice(0, -1)

/** A pattern cut at its outermost bars. */
export function alternativesOf(pattern: string): string[] {
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
export function startsOf(pattern: string): Set<string> {
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
  if (atom.startsWith('(')) return startsOf(insideOf(atom))
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
