import type { TextSpan } from '../../model/span.ts'

/** What is masked. */
export type MaskKind =
  | 'email' // an address to write to
  | 'phone' // a number of a telephone or a fax, with its extension
  | 'name' // the name of a person to turn to
  | 'sender' // an address named as the sender of abusive mail: an indicator, which stays and is defanged

/** A stretch of a text that is not published as it stands, and why. */
export interface Mask extends TextSpan {
  readonly kind: MaskKind
  /** The words as they stand in the text. */
  readonly words: string
  /** What is published in their place: of the same length in UTF-16, so that no offset behind it moves. */
  readonly shown: string
  /** Name of the rule, and what it went by. */
  readonly because: string
}

/** Stands for one character that is not published; one outside the basic plane takes two, so it has a sign as long. */
const hidden = '●'
const hiddenPair = '\u{1f784}'

const pairs = /[\ud800-\udbff][\udc00-\udfff]/g

/** The words with every character hidden except line breaks and the edges of cells: a table stays a table. */
export const hide = (words: string): string =>
  words.replace(pairs, hiddenPair).replace(/[^\n\r|\ud800-\udfff]/g, hidden)

/** What stands for @ and the dots of a defanged address: signs that no program takes for one, and as long. */
const defangedAt = '¤'
const defangedDot = '·'

/** An address of a sender that leads nowhere by itself, with its local part hidden on request. */
export function defang(words: string, hidesLocalPart: boolean): string {
  const at = words.search(/[@＠]/)
  if (at < 0) return hide(words)
  const domain = words
    .slice(at + 1)
    .replace(/[.．]/g, defangedDot)
    .replace(/[Ａ-Ｚａ-ｚ０-９]/g, letter => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
  return (hidesLocalPart ? hide(words.slice(0, at)) : words.slice(0, at)) + defangedAt + domain
}

/** The text with its masks in place; offsets are the same. `masks` are in order and do not overlap. */
export function applyMasks(text: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const { start, end, shown } of masks) {
    parts.push(text.slice(at, start), shown)
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
