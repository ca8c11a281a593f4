import { foldWords } from '../fold.ts'

const dashes = /[\u2010-\u2015\u2212\u2500\u2501]/g

// The fold keeps them apart after a digit, where they are the mark of a footnote.
const raised = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]/g

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
 * Folded text as search compares it: lower case, both small sigmas, all dashes, raised digits and plain ones alike.
 * What the fold decides by the neighbours of a character is undone, since a searched word cut out of its
 * surroundings does not show them. Offset for offset the same length as its input.
 */
export const searchForm = (folded: string): string =>
  lowered(folded)
    .replaceAll('ς', 'σ')
    .replace(dashes, '-')
    .replace(raised, c => c.normalize('NFKC'))

/** What a person typed, in search form: folded by itself, on one line, without spaces at its ends. */
export const searchFormOf = (typed: string): string => searchForm(foldWords(typed.replace(/[\r\n]+/g, ' ')))
