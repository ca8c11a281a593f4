/** Words of a text with what stands around them, by which they are found again where the text has changed. */
export interface WordsInContext {
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

/** UTF-16 units around the words that are kept at first; more only where others read alike. */
const around = 32
/** The most: in a text whose lines all read alike no more would help. */
const mostAround = 4096

/** Units of its surroundings that a place in a changed text must share to be taken for the same. */
const enough = 8

/** The words from `start` to `end`, with as much around them as it takes to tell them from the same words elsewhere. */
export function wordsInContext(text: string, start: number, end: number): WordsInContext {
  const quote = text.slice(start, end)
  for (let width = around; ; width *= 2) {
    const words = {
      quote,
      prefix: text.slice(Math.max(0, start - width), start),
      suffix: text.slice(end, end + width),
    }
    if (width >= mostAround || findWords(text, words)?.start === start) return words
  }
}

/**
 * Where the words stand: the one place whose surroundings fit best. Null where they are not there, where no place has
 * enough of its surroundings in common, or where two fit equally well.
 */
export function findWords(
  text: string,
  { quote, prefix, suffix }: WordsInContext,
): { readonly start: number; readonly end: number } | null {
  if (quote === '') return null
  let best: number | null = null
  let bestShared = Math.min(enough, prefix.length + suffix.length) - 1
  let isTied = false
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const shared = sharedBefore(text, at, prefix) + sharedAfter(text, at + quote.length, suffix)
    if (shared === bestShared) isTied = best !== null
    if (shared <= bestShared) continue
    best = at
    bestShared = shared
    isTied = false
  }
  return best === null || isTied ? null : { start: best, end: best + quote.length }
}

/** How many units before `at` are those that `prefix` ends with. */
function sharedBefore(text: string, at: number, prefix: string): number {
  let n = 0
  while (n < prefix.length && n < at && text[at - 1 - n] === prefix[prefix.length - 1 - n]) n++
  return n
}

/** How many units from `at` on are those that `suffix` begins with. */
function sharedAfter(text: string, at: number, suffix: string): number {
  let n = 0
  while (n < suffix.length && text[at + n] === suffix[n]) n++
  return n
}
