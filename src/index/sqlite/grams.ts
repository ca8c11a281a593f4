import { bigrams } from '../../text/search/bigrams.ts'
import type { TextQuery } from '../contract.ts'

// A blank separates tokens and a control character would end one. Their stand-ins are noncharacters of Unicode,
// which no text carries.
const unsafe = /[\x00-\x20\x7f]/g
const standIn = (c: string): string =>
  c === ' ' ? '\ufffe' : c === '\x7f' ? '\uffff' : String.fromCharCode(0xfdd0 + c.charCodeAt(0))

/** Lines in search form as the tokens of the full-text table. */
export const tokensOf = (lines: string): string =>
  lines
    .split('\n')
    .map(line => bigrams(line.replace(unsafe, standIn)).join(' '))
    .join(' ')

/** Every character of a text in search form, once, as tokens of the full-text table. */
export const charactersOf = (lines: string): string => [...new Set(lines.replace(unsafe, standIn))].join(' ')

/**
 * Words in search form as a phrase of the full-text table. A single character is looked up among the characters:
 * as the beginning of a pair it would be found too, ten times as slowly.
 */
function phraseOf(words: string): string {
  const pairs = bigrams(words.replace(unsafe, standIn))
  const phrase = pairs.length === 1 ? pairs[0]! : pairs.slice(0, -1).join(' ')
  return `"${phrase.replaceAll('"', '""')}"`
}

const anyOf = (words: readonly string[]): string => `(${words.map(phraseOf).join(' OR ')})`

/** What to match, and (where nothing is asked for but absence) what must not match. */
export function matchOf({ all, none }: TextQuery): { match: string | null; not: string | null } {
  if (all.length === 0) return { match: null, not: none.length > 0 ? anyOf(none) : null }
  const wanted = all.map(anyOf).join(' AND ')
  return { match: none.length > 0 ? `(${wanted}) NOT ${anyOf(none)}` : wanted, not: null }
}
