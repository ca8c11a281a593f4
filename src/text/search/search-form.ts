import { fold } from '../fold.ts'

const dashes = /[\u2010-\u2015\u2212\u2500\u2501]/g

/** Lower case of the same length in UTF-16: İ, whose lower case is longer, stays as it is. */
function lowered(text: string): string {
  const whole = text.toLowerCase()
  if (whole.length === text.length) return whole
  return Array.from(text, c => {
    const small = c.toLowerCase()
    return small.length === c.length ? small : c
  }).join('')
}

/**
 * Folded text as search compares it: lower case, both small sigmas alike, dashes alike (the fold alone makes them
 * alike only beside digits, which a searched word cut out of its surroundings would not show).
 * Offset for offset the same length as its input.
 */
export const searchForm = (folded: string): string =>
  lowered(folded).replaceAll('ς', 'σ').replace(dashes, '-')

/** What a person typed, in search form: folded by itself, on one line, without spaces at its ends. */
export const searchFormOf = (typed: string): string => searchForm(fold(typed.replace(/[\r\n]+/g, ' ')).text)
