import { Glance } from './glance.ts'
import { anything, beginningsOf } from './pattern-beginnings.ts'
import { firstLettersOf } from './pattern-source.ts'

const none: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern, as `text.matchAll(pattern)` finds them; that copies the pattern each time, which on
 * a sentence costs more than the match.
 */
export function matchesIn(
  text: string,
  pattern: RegExp,
  from = 0,
  to = text.length,
): readonly RegExpExecArray[] {
  pattern.lastIndex = from
  let match = pattern.exec(text)
  if (match === null || match.index > to) return none
  const found: RegExpExecArray[] = []
  for (; match !== null && match.index <= to; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

/** Finds all matches of a pattern in a text, or those that begin in a part of it: what stands around that is seen. */
export type Finder = (text: string, from?: number, to?: number) => readonly RegExpExecArray[]

/**
 * What `matchesIn` finds with a global pattern, several times as fast where the pattern has many alternatives: it is
 * tried only where letters stand that it can begin with, as far as these can be told. To be made as a constant.
 */
export function makeFinder(pattern: RegExp): Finder {
  // Made when first looked for: most commands read no notice.
  let finder: Finder | null = null
  return (text, from, to) => {
    finder ??= finderOf(pattern)
    return finder(text, from, to)
  }
}

function finderOf(pattern: RegExp): Finder {
  const glance = glanceOf(pattern)
  if (glance === null) return (text, from, to) => matchesIn(text, pattern, from, to)
  const sticky = new RegExp(pattern.source, pattern.flags.replace('g', 'y'))
  return (text, from = 0, to = text.length) => {
    let found: RegExpExecArray[] | null = null
    for (let at = from; at < to; ) {
      if (glance.mayBegin(text, at)) {
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
  let test: ((text: string) => boolean) | null = null
  return text => {
    test ??= testOf(pattern)
    return test(text)
  }
}

function testOf(pattern: RegExp): (text: string) => boolean {
  const glance = glanceOf(pattern)
  if (glance === null) return text => pattern.test(text)
  const sticky = new RegExp(pattern.source, `${pattern.flags}y`)
  return text => {
    for (let at = 0; at < text.length; at++) {
      if (!glance.mayBegin(text, at)) continue
      sticky.lastIndex = at
      if (sticky.test(text)) return true
    }
    return false
  }
}

/** The letters that a pattern can begin with, by twos where these can be told; null where nothing can. */
function glanceOf(pattern: RegExp): Glance | null {
  const letters = firstLettersOf(pattern)
  if (letters === null) return null
  const glance = new Glance()
  const beginnings = pattern.flags.includes('i') ? null : beginningsOf(pattern.source)
  if (beginnings === null || [...beginnings].some(letters => letters.startsWith(anything)))
    for (const letter of letters) glance.addLetter(letter)
  else
    for (const beginning of beginnings)
      if (beginning.length < 2 || beginning.endsWith(anything)) glance.addLetter(beginning.charCodeAt(0))
      else glance.addPair(beginning.charCodeAt(0), beginning.charCodeAt(1))
  return glance
}
