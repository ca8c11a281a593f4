/** Words as a person copies them from a page, with some of what stands before and after them there. */
export interface CopiedWords {
  readonly quote: string
  readonly before?: string
  readonly after?: string
}

/** What pages leave out or show in another form: white space, signs of the file's format, <br>, the signs of ^{※1}. */
const leftOut = /[\s#|*+\-–—―:：^{}]|<br\s{0,9}\/?>/gi

/** Units of the surroundings that are compared. */
const around = 60

/**
 * Where words that were copied from a page stand in the text: pages join wrapped lines and leave out signs of the
 * file's format, so these are passed over on both sides. Null where the words are not there, or stand in several
 * places that their surroundings do not tell apart.
 */
export function locateWords(
  text: string,
  { quote, before = '', after = '' }: CopiedWords,
): { readonly start: number; readonly end: number } | null {
  const wanted = bare(quote).text
  if (wanted === '') return null
  const { text: plain, places } = bare(text)
  const prefix = bare(before).text.slice(-around)
  const suffix = bare(after).text.slice(0, around)
  let best: number | null = null
  let bestShared = -1
  let isTied = false
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
    let shared = 0
    for (let n = 0; n < prefix.length && n < at && plain[at - 1 - n] === prefix[prefix.length - 1 - n]; n++)
      shared++
    for (let n = 0; n < suffix.length && plain[at + wanted.length + n] === suffix[n]; n++) shared++
    if (shared === bestShared) isTied = true
    if (shared <= bestShared) continue
    best = at
    bestShared = shared
    isTied = false
  }
  if (best === null || isTied) return null
  return { start: places[best]!, end: places[best + wanted.length - 1]! + 1 }
}

/** The text without what is left out, and for each of its units where it stands in the text. */
function bare(text: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = []
  let plain = ''
  let at = 0
  const keep = (end: number): void => {
    plain += text.slice(at, end)
    for (let i = at; i < end; i++) places.push(i)
  }
  for (const match of text.matchAll(leftOut)) {
    keep(match.index)
    at = match.index + match[0].length
  }
  keep(text.length)
  return { text: plain, places }
}
