import { type Bracket, outerBrackets } from '../../text/quotation.ts'
import { type Item, itemsIn } from './terms.ts'

/** Items that stand in one enumeration (氏名、住所、電話番号等) and share what is said of it. */
export interface ItemRow {
  readonly items: readonly Item[]
  /** Offsets in the sentence, from the first item to the end of the last. */
  readonly start: number
  readonly end: number
  /** The bracket the row fills, where it only explains the noun before it: 個人情報（氏名、住所）. */
  readonly bracket: Bracket | null
}

const separates =
  /[①-⑳、,，・/\n \t()「」【】:;]|及び|および|並びに|ならびに|又は|または|もしくは|若しくは|[やと]|等|など|その他|[をも]含む|かつ|<br/i
// Words that end an enumeration: a particle that makes the row a subject or an object, a predicate.
const interrupts =
  /[。はがを]|(?:であり|で、|ます|ました|ません|です|ており|として|について|により|によって|から(?!の)|ため|場合|対し)/

const joins = (between: string): boolean => {
  if (between === '' || between === 'の') return true
  if (between.length > 60 || !separates.test(between)) return false
  const plain = between.replace(/\([^()]{0,50}\)|[をも]含む/g, '')
  return plain.length <= 30 && !interrupts.test(plain)
}

/** The rows of items in a sentence (or a cell), in order. */
export function rowsIn(sentence: string): ItemRow[] {
  const items = itemsIn(sentence)
  if (items.length === 0) return []
  const brackets = outerBrackets(sentence)
  const bracketAt = (at: number): Bracket | null => brackets.find(b => at > b.open && at < b.close) ?? null
  const rows: ItemRow[] = []
  let current: Item[] = []
  const close = (): void => {
    const first = current[0]
    if (!first) return
    const strong = current.some(item => !item.weak) || current.length > 2
    if (strong || standsAlone(sentence, first)) {
      const start = first.start
      const end = Math.max(...current.map(item => item.end))
      const bracket = bracketAt(start)
      const filled = bracket && end <= bracket.close ? bracket : null
      rows.push({ items: current, start, end, bracket: filled })
    }
    current = []
  }
  for (const item of items) {
    const last = current.at(-1)
    if (last) {
      const held = bracketAt(last.start)
      const holds = bracketAt(item.start)
      // 「氏名、連絡先（電話番号、メールアドレス）」 is one row; 「個人情報（氏名）と機密情報」 are two.
      const denied =
        holds !== null &&
        held !== holds &&
        /は[^()]{0,30}(?:ません|ない|ず)/.test(sentence.slice(holds.open, holds.close))
      const leaves = denied || (held !== null && held !== holds && bracketAt(current[0]!.start) === held)
      if (leaves || !joins(sentence.slice(Math.max(last.end, 0), Math.max(item.start, last.end)))) close()
    }
    current.push(item)
  }
  close()
  return rows
}

/** A weak word that fills its cell or line. */
const standsAlone = (sentence: string, item: Item): boolean =>
  sentence.slice(0, item.start).replace(/[\s・()「」【】]/g, '').length === 0 &&
  /^(?:等|など)?[)」】]?(?:\(|$)/.test(sentence.slice(item.end))

const filler =
  /[①-⑳、,，・/\n\t ()「」【】[\]:;※*○●◆■□\-–—…~0-9]|及び|および|並びに|ならびに|または|又は|もしくは|その他|を含む|に紐づく|ご|以下の|全部|一部|任意|等|など|の|と|や|または|又|<br\/?>/gi

/** How much of a line is nothing but items and what joins them, 0 to 1. */
export function share(sentence: string, rows: readonly ItemRow[]): number {
  let outside = ''
  let at = 0
  for (const { start, end } of rows) {
    outside += sentence.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  outside = `${outside}${sentence.slice(at)}`.replace(/\([^()]{0,60}\)/g, '')
  const rest = outside.replace(filler, '').length
  return sentence.length === 0 ? 0 : 1 - rest / sentence.length
}
