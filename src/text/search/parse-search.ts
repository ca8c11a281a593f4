import { expandWord, mostForms } from './expand-word.ts'
import { searchFormOf } from './search-form.ts'

/** One thing looked for. Any of `forms` (in search form, the typed one first) will do. */
export interface SearchTerm {
  /** As typed, without quotation marks or minus. */
  readonly typed: string
  /** A quoted phrase, found only as it is spelt. */
  readonly literal: boolean
  readonly forms: readonly string[]
}

/** A search in words: of every group at least one term must stand in the text, and none of `none` may. */
export interface ParsedSearch {
  readonly all: readonly (readonly SearchTerm[])[]
  readonly none: readonly SearchTerm[]
}

type Token =
  | { readonly kind: 'operator'; readonly name: 'AND' | 'OR' | 'NOT'; readonly typed: string }
  | { readonly kind: 'term'; readonly negated: boolean; readonly literal: boolean; readonly typed: string }

const space = /\s/
const closes: Readonly<Record<string, string>> = { '"': '"', '”': '”', '＂': '＂', '“': '”' }

/** The phrase that opens at `at`, where `""` stands for a quotation mark; null where nothing opens there. */
function phraseAt(q: string, at: number): { words: string; end: number } | null {
  const open = q.charAt(at)
  const close = closes[open]
  if (close === undefined) return null
  let words = ''
  for (let i = at + 1; i < q.length; i++) {
    if (q.charAt(i) !== close) words += q.charAt(i)
    else if (open === '"' && q.charAt(i + 1) === '"') {
      words += '"'
      i++
    } else return { words, end: i + 1 }
  }
  // A straight mark that is never closed holds to the end; a curved one is a character like any other.
  return open === '"' ? { words, end: q.length } : null
}

function* tokens(q: string): Generator<Token> {
  for (let at = 0; at < q.length; ) {
    if (space.test(q.charAt(at))) {
      at++
      continue
    }
    const minus = /[-－]/.test(q.charAt(at)) && at + 1 < q.length && !space.test(q.charAt(at + 1))
    const from = minus ? at + 1 : at
    const phrase = phraseAt(q, from)
    if (phrase) {
      yield { kind: 'term', negated: minus, literal: true, typed: phrase.words }
      at = phrase.end
      continue
    }
    let end = from
    while (end < q.length && !space.test(q.charAt(end))) end++
    const typed = q.slice(from, end)
    at = end
    if (!minus && (typed === 'AND' || typed === 'OR' || typed === 'NOT'))
      yield { kind: 'operator', name: typed, typed }
    else yield { kind: 'term', negated: minus, literal: false, typed }
  }
}

/** Spellings looked for in one search: enough for any that a person types, and a bound for one made to hurt. */
const mostFormsInAll = 256

/** Makes terms as long as there are spellings left; after that, words stand as they were typed. */
function termMaker(): (typed: string, literal: boolean) => SearchTerm | null {
  let left = mostFormsInAll
  return (typed, literal) => {
    const form = searchFormOf(typed)
    if (form === '') return null
    const forms = literal ? [form] : expandWord(form, Math.max(1, Math.min(mostForms, left)))
    left -= forms.length
    return { typed, literal, forms }
  }
}

/**
 * Reads what a person searches for: words (all must occur), `-word` or `NOT word` (must not), `"phrase"` or
 * “phrase” (as it is spelt), `a OR b` (one of them), `AND` (said aloud). Nothing typed is an error: an operator
 * without words of its own beside it is a word, and so is a bare `-`.
 */
export function parseSearch(q: string): ParsedSearch {
  const all: SearchTerm[][] = []
  const none: SearchTerm[] = []
  const list = [...tokens(q)]
  const termOf = termMaker()
  let afterWanted = false // whether a wanted term was read just before
  for (let i = 0; i < list.length; i++) {
    let token = list[i]!
    const next = list[i + 1]
    let negated = token.kind === 'term' && token.negated
    let either = false
    if (token.kind === 'operator') {
      if (token.name === 'AND' && i > 0 && next !== undefined) continue
      if (token.name === 'NOT' && next?.kind === 'term') negated = true
      if (token.name === 'OR' && next?.kind === 'term' && !next.negated && afterWanted) either = true
      if (negated || either) {
        token = next!
        i++
      }
    }
    const term = termOf(token.typed, token.kind === 'term' && token.literal)
    if (term && negated) none.push(term)
    else if (term && either) all.at(-1)!.push(term)
    else if (term) all.push([term])
    afterWanted = term !== null && !negated
  }
  return { all, none }
}
