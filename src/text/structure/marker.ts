/** What stands before the words of a heading or an item: ・, ①, 1., (2). */
export interface Marker {
  /** As written, without the space after it. */
  readonly marker: string
  /** Which series it belongs to: `digit-dot`, `circled`, or the bullet itself. */
  readonly style: string
  /** How far out the series usually stands, from 1 (1.) to 5 (ア); 0 where custom varies (■). */
  readonly rank: number
  /** The number of an enumerator, or null for a bullet and for letters. */
  readonly number: number | null
  /** Characters of the marker with the space after it. */
  readonly length: number
}

// Bullets that only ever open an item; - * + and Ø need a space or a Japanese word after them.
const itemBullet = /^([・･•◦▪●○〇◎■□◆◇◼◾⚫⬛►▶▷▼➢➤➔→⇒✓✔☑✅★☆\uf000-\uf0ff‐–—─])\ufe0e?[ 　\t\u00a0]*/
const asciiBullet = /^([-*+Øー])[ 　\t\u00a0]+|^(-)(?=[^\x00-\x7f]|20[0-9]{2}年|[(（])/
const circled = /^([①-⑳㉑-㉟❶-❿➀-➓])[ 　\t\u00a0]*/
const parenthesised = /^([⑴-⒇])[ 　\t\u00a0]*/
const dotted = /^([⒈-⒛])[ 　\t\u00a0]*/
const inParens =
  /^[(（][ 　]?(?:([0-9０-９]{1,2})|([a-zA-Zａ-ｚＡ-Ｚ])|([ア-ンｱ-ﾝ])|([一二三四五六七八九十]{1,2})|([ⅰ-ⅹⅠ-Ⅻ]|[ivx]{2,4}))[ 　]?[)）][ 　\t\u00a0]*/
const halfParen = /^(?:([0-9０-９]{1,2})|([a-zA-Zａ-ｚＡ-Ｚ])|([ア-ンｱ-ﾝ]))[)）][ 　\t\u00a0]*/
const digitDigit =
  /^([0-9０-９]{1,2})(?:[.．\-－‐−][0-9０-９]{1,2}){1,2}(?:[.．][ 　\t\u00a0]*|[ 　\t\u00a0]+)(?=\S)/
const digitDot = /^([0-9０-９]{1,2})[.．、,，](?![0-9０-９])[ 　\t\u00a0]*/
const digitSpace = /^([0-9０-９]{1,2})[ 　\t\u00a0]+(?=\S)/
const kanjiDot = /^([一二三四五六七八九十]{1,2})[.．、](?![0-9０-９])[ 　]*/
const roman = /^([Ⅰ-Ⅻ])[.．、 　][ 　]*/
const letterDot = /^([a-zA-Zａ-ｚＡ-Ｚ])[.．][ 　]*(?=[^\x00-\x7f])/
const kanaSpace = /^([ア-オカ-コ])[ 　]+(?=\S)/
// 「２ 名」 and 「4 月」 count something; 「2 件数」 and 「3 本件」 are numbered words.
const counter =
  /^(?:[0-9０-９]|[年月日時分秒名社台校点万億千回度店通枚つ%％週円者倍歳~～〜]|件(?![数名])|人(?![的事])|本(?![件学校人社事市県町村院サシ])|個(?![人別])|種(?!別)|箇所|か所|ヶ所|カ所|項目|以上|時間)/

const value = (digits: string): number => Number(digits.normalize('NFKC'))
const of = (m: RegExpExecArray, style: string, rank: number, number: number | null = null): Marker => ({
  marker: m[0].trimEnd(),
  style,
  rank,
  number,
  length: m[0].length,
})

function readBullet(text: string): Marker | null {
  const m = itemBullet.exec(text)
  // 「・・・」 and 「□□」 are no bullets.
  if (m) return text[m[0].length] === m[1] ? null : of(m, m[1]!, 0)
  const a = asciiBullet.exec(text)
  return a ? of(a, a[1] ?? a[2]!, 0) : null
}

function readEnumerator(text: string): Marker | null {
  let m = circled.exec(text)
  if (m) return of(m, 'circled', 4, m[1]!.charCodeAt(0))
  m = parenthesised.exec(text)
  if (m) return of(m, 'parens', 3, m[1]!.charCodeAt(0) - 0x2473)
  m = dotted.exec(text)
  if (m) return of(m, 'digit-dot', 1, m[1]!.charCodeAt(0) - 0x2487)
  m = inParens.exec(text)
  if (m) return m[1] ? of(m, 'parens', 3, value(m[1])) : of(m, 'parens-letter', 4)
  m = digitDigit.exec(text)
  if (m) return of(m, 'digit-digit', 2, value(m[1]!))
  m = digitDot.exec(text)
  if (m) return of(m, 'digit-dot', 1, value(m[1]!))
  m = digitSpace.exec(text)
  if (m)
    return counter.test(text.slice(m[0].length, m[0].length + 4))
      ? null
      : of(m, 'digit-space', 1, value(m[1]!))
  m = halfParen.exec(text)
  if (m) return m[1] ? of(m, 'half-parens', 3, value(m[1])) : of(m, 'letter', 5)
  m = kanjiDot.exec(text)
  if (m) return of(m, 'kanji', 1)
  m = roman.exec(text)
  if (m) return of(m, 'roman', 1)
  m = letterDot.exec(text)
  if (m) return of(m, 'letter', 5)
  m = kanaSpace.exec(text)
  return m ? of(m, 'kana', 5) : null
}

/** Bullets that also open headings: ■ 概要. */
export const headingBullets = '■□◆◇◼●○〇◎▼►▶★'

// Most lines begin with a word, and no marker does with these.
const beginsWithWord = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return (
    (code >= 0x3041 && code <= 0x3093) || // ぁ-ん
    (code >= 0x4e00 && code <= 0x9fa5 && !'一二三四五六七八九十'.includes(text.charAt(0)))
  )
}

/** The enumerator or bullet that a line's words begin with. `text` is a line's first few dozen characters. */
export function readMarker(text: string): Marker | null {
  if (beginsWithWord(text)) return null
  return readEnumerator(text) ?? readBullet(text)
}
