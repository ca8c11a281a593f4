import { firstLettersOf } from './pattern-source.ts'

const none: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern, as `text.matchAll(pattern)` finds them; that copies the pattern each time, which on
 * a sentence costs more than the match.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return none
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

/** Finds all matches of a pattern in a text. */
export type Finder = (text: string) => readonly RegExpExecArray[]

/**
 * What `matchesIn` finds with a global pattern, several times as fast where the pattern has many alternatives: it is
 * tried only where a letter stands that it can begin with, as far as these can be told. To be made as a constant.
 */
export function makeFinder(pattern: RegExp): Finder {
  const letters = firstLettersOf(pattern)
  if (letters === null) return text => matchesIn(text, pattern)
  const sticky = new RegExp(pattern.source, pattern.flags.replace('g', 'y'))
  const begins = bitsOf(letters)
  return text => {
    let found: RegExpExecArray[] | null = null
    for (let at = 0; at < text.length; ) {
      const letter = text.charCodeAt(at)
      if ((begins[letter >> 5]! & (1 << (letter & 31))) !== 0) {
        sticky.lastIndex = at
        const match = sticky.exec(text)
        if (match !== null) {
          if (found === null) found = [match]
          else found.push(match)
          at += match[0].length
          continue
        }
      }
      at++
    }
    return found ?? none
  }
}

/** Whether a pattern matches anywhere in a text, as quickly as `makeFinder` finds all. */
export function makeTest(pattern: RegExp): (text: string) => boolean {
  const letters = firstLettersOf(pattern)
  if (letters === null) return text => pattern.test(text)
  const sticky = new RegExp(pattern.source, `${pattern.flags}y`)
  const begins = bitsOf(letters)
  return text => {
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at)
      if ((begins[letter >> 5]! & (1 << (letter & 31))) === 0) continue
      sticky.lastIndex = at
      if (sticky.test(text)) return true
    }
    return false
  }
}

function bitsOf(letters: ReadonlySet<number>): Uint32Array {
  const bits = new Uint32Array(0x10000 / 32)
  for (const letter of letters) bits[letter >> 5]! |= 1 << (letter & 31)
  return bits
}
