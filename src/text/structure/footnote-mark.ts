/** The mark that a footnote's definition begins with. */
export interface FootnoteMark {
  /** Folded: ※1, *2, 注1, [1]; ※ alone where it has no number. */
  readonly mark: string
  /** Characters of the mark with the punctuation and space after it. */
  readonly length: number
}

const numbered =
  /^[（(［[]?(※|\*|＊|†|注釈|注記|脚注|注|註)[ 　]?(?:注)?([0-9０-９]{1,2}|[¹²³⁴⁵⁶⁷⁸⁹]|[①-⑳])(?![0-9０-９.,，年月日件名人社時点万/／])[ 　]?[）)］\]]?[ 　]*[:：.．]?[ 　\t]*/
const bracketed = /^[［[]([0-9０-９]{1,2})[］\]][ 　\t]*(?![(（])/
const superscript = /^([¹²³⁴⁵⁶⁷⁸⁹])[ 　\t]*/
const bare = /^(※|\*(?![* 　]|$)|＊)[ 　\t]*[:：]?[ 　\t]*/

/** Folds a mark's sign and number: ※１ and ※① are ※1, ＊² is *2. */
export function foldMark(sign: string, number: string): string {
  const circled = number.charCodeAt(0) - 0x245f
  const plain = circled >= 1 && circled <= 20 ? String(circled) : number.normalize('NFKC')
  return (sign === '＊' ? '*' : sign === '註' ? '注' : sign.slice(0, 1)) + plain
}

/** The numbered mark that defines a footnote at the beginning of a line, or null. */
export function readFootnoteMark(text: string): FootnoteMark | null {
  let m = numbered.exec(text)
  if (m) return { mark: foldMark(m[1]!, m[2]!), length: m[0].length }
  m = bracketed.exec(text)
  if (m) return { mark: `[${value(m[1]!)}]`, length: m[0].length }
  m = superscript.exec(text)
  return m ? { mark: value(m[1]!), length: m[0].length } : null
}

const value = (digits: string): string => digits.normalize('NFKC')

/** A ※ or * without a number: a remark, or the definition of a （※） before it. */
export function readBareMark(text: string): FootnoteMark | null {
  const m = bare.exec(text)
  return m ? { mark: m[1] === '※' ? '※' : '*', length: m[0].length } : null
}

/** Inline marks without a number that wait for their definition: 資料（※）, GPA*. */
export const waitsForDefinition: Readonly<Record<string, RegExp>> = {
  '※': /[^\s※（(][（(]※[）)]|[^\s※]\^\{?※\}?|[A-Za-zァ-ヶー一-龥]※(?![0-9０-９¹²³①-⑳])/,
  '*': /[A-Za-zァ-ヶー一-龥][*＊](?![0-9０-９¹²³①-⑳*＊])/,
}
