import { makeFinder } from '../matches.ts'
import type { PartyMention } from './party.ts'
import { ownLettersIn, selfWordsIn } from './self-words.ts'

/** A short form in a string. `party` is null for 同社, which means whoever was named last. */
export interface FoundForm {
  readonly start: number
  readonly end: number
  readonly how: PartyMention['how']
  readonly party: number | null
}

const sameIn = makeFinder(
  /同(?:社(?!員)|法人|協会|機構|財団|団体|組合|事業者|業者)|当該(?:会社|企業|事業者|業者|法人)/g,
)

/**
 * The places of a string that speak of a party other than by its name: agreed forms first (`words`, longest first),
 * then 当社 and, for local governments, 市 (`letters`), then 同社. They may overlap.
 */
export function shortFormsIn(
  text: string,
  words: readonly (readonly [string, number])[],
  letters: string,
): FoundForm[] {
  const found: FoundForm[] = []
  for (const [word, party] of words)
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
      const end = start + word.length
      if (isPartOfWord(text, start, end)) continue
      found.push({ start, end: text.charAt(end) === '社' ? end + 1 : end, how: 'alias', party })
    }
  for (const { index: start, 0: word } of selfWordsIn(text))
    found.push({ start, end: start + word.length, how: 'self', party: 0 })
  for (const { index: start, 0: letter } of letters === '' ? [] : ownLettersIn(text))
    if (letters.includes(letter)) found.push({ start, end: start + 1, how: 'self', party: 0 })
  for (const { index: start, 0: word } of sameIn(text))
    found.push({ start, end: start + word.length, how: 'same', party: null })
  return found
}

const katakana = /[ァ-ヶー]/
const latin = /[A-Za-z]/
const goOn = (a: string, b: string): boolean =>
  (katakana.test(a) && katakana.test(b)) || (latin.test(a) && latin.test(b))

/** A short form in katakana or Latin letters that goes on is another word (KOH in KOHAKU), and so is 再委託先. */
const isPartOfWord = (text: string, start: number, end: number): boolean =>
  text.charAt(start - 1) === '再' ||
  goOn(text.charAt(start - 1), text.charAt(start)) ||
  goOn(text.charAt(end - 1), text.charAt(end))
