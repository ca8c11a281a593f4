import type { Numeral } from '../numerals.ts'
import type { NotACount } from './quantity.ts'

const reach = 80
const isAscii = (code: number): boolean =>
  code > 0x20 && code < 0x7f && code !== 0x7c && code !== 0x28 && code !== 0x29

/** The stretch of ASCII that a number stands in: an address, a code, a phone number is one such stretch. */
function stretchAround(text: string, start: number, end: number, lineStart: number): [string, string] {
  let from = start
  while (from > lineStart && start - from < reach && isAscii(text.charCodeAt(from - 1))) from--
  let to = end
  while (to < text.length && to - end < reach && isAscii(text.charCodeAt(to))) to++
  return [text.slice(from, start), text.slice(end, to)]
}

/** Words after a number that make it a point or a stretch of time. */
const calendar = /^(?:年|月(?!\s?会|額|間)|日(?!本)|(?:\([月火水木金土日]\))|世紀|期|Q(?![A-Za-z]))/
const duration =
  /^(?:日間|年間|か月|カ月|ヶ月|ケ月|ヵ月|箇月|週|時間|分間|秒|営業日|年以|年余|泊|分(?!の|類|野|析|割|散|離|限))/
const clock = /^(?:時|分頃|分ごろ|分に|分、|分\)|am|pm|AM|PM)/
const ordinalBefore = /(?:第|同|全第|レベル|フェーズ|ステップ|Phase ?|フェイズ)$/
const article = /^(?:条|号|項|章|節|款|版|丁目|番|階|次|類|級|位|代目|面|巻|話|行目|等)/
/** 3社目, 2回目; not 項目, nor 3社の目的. */
const orderAfter = /^(?!項目).{1,3}目(?!的|標|視|録|指|途|安|処)/
const footnoteBefore = /(?:[※*＊]|注釈?|脚注|\^\{?)$/
const rateAfter =
  /^(?:(?:[件名人社台通個校園店枚冊回]|世帯|施設|団体|拠点|口座)?(?:あたり|当たり|当り|につき(?!まし)|ごと|毎(?!日|月|年)|ずつ)|件ごと|人ひとり|人一人|社一社|件一件|名ずつ|名ごと)/
/** 一人ひとり, 万が一, 一件一件: kanji that count nothing. */
const wordAfter =
  /^(?:人(?:ひとり|一人|でも|も|暮らし|ずつ)|件(?:一件|ごと)|つ(?:一つ|ひとつ|として|の原因|の要因|の可能性|の手段|の方法)|社一社|人三脚)/
/** 2段階認証: the name of a thing. */
const nameAfter = /^段階の?(?:認証|確認|ログイン)/
/** 「〇組織の強化」: a circle that opens a line or a cell. */
const markBefore = /(?:^|[|・])[ ]*$/
const wordBefore = /(?:万が|万|唯|随|統|均|同|逐|画|第)$/
const phoneBefore =
  /(?:電話|TEL|Tel|tel|FAX|Fax|ダイヤル|ダイアル|フリーコール|携帯|内線|℡|☎)(?:番号)?[^0-9\n]{0,6}$/

/** 「## 6 台東区」, 「### 5-2 アカウント管理」: the number of a heading, not of what its words begin with. */
const isHeadingNumber = (text: string, numeral: Numeral, lineStart: number, after: string): boolean =>
  numeral.span.end - numeral.span.start <= 2 &&
  text.charAt(lineStart) === '#' &&
  /^#{1,6} ?(?:[0-9]{1,2}[.-]){0,3}$/.test(
    text.slice(lineStart, Math.min(numeral.span.start, lineStart + 24)),
  ) &&
  /^[^\n]{4}/.test(after)

/**
 * What a number is by the characters around it, where these say that it counts nothing; null where it may count.
 * `counted`: a counter follows, so weak signs (a line that begins with 「1.」) do not apply.
 */
export function notACount(
  text: string,
  numeral: Numeral,
  lineStart: number,
  counted: boolean,
): NotACount | null {
  const { start, end } = numeral.span
  // Two in three numbers of a notice belong to dates.
  if (!counted && /[年月]/.test(text.charAt(end)) && numeral.script === 'digits') return 'date'
  const before = text.slice(Math.max(lineStart, start - 12), start)
  const after = text.slice(end, end + 16)
  if (counted && nameAfter.test(after)) return 'word'
  if (numeral.script === 'kanji') {
    if (end - start === 1 && text.charAt(start) === '〇' && markBefore.test(before)) return 'word'
    if (wordBefore.test(before) || (counted && wordAfter.test(after))) return 'word'
    return counted && rateAfter.test(after) ? 'rate' : null
  }
  if (footnoteBefore.test(before)) return 'footnote'
  const [stretchBefore, stretchAfter] = stretchAround(text, start, end, lineStart)
  if (/:\/\/|www\.|@/.test(stretchBefore) || (/@|\.(?:jp|com|html?|pdf)\b/.test(stretchAfter) && !counted))
    return 'url'
  if (/[年月]$/.test(before) && /^日/.test(after)) return 'date'
  if (/〒$/.test(before) || (/〒[0-9]{3}-$/.test(before) && numeral.value !== null)) return 'postal-code'
  if (/^%|^パーセント|^割|^倍|^ポイント|^pt/.test(after)) return 'percentage'
  if (phoneBefore.test(before) && !counted) return 'phone'
  const inPhone = /(?:^|[^0-9])0[0-9]{1,4}-(?:[0-9]{1,4}-)?$/.test(stretchBefore)
  if (inPhone || (/^-[0-9]{2,4}/.test(stretchAfter) && text.charAt(start) === '0')) return 'phone'
  if (/^-[0-9]{4}(?![0-9])/.test(after) && end - start === 3) return 'postal-code'
  if (/^:[0-9]{2}/.test(after) || /(?:^|[^0-9])[0-9]{1,2}:$/.test(stretchBefore)) return 'time'
  if (/^[/.-][0-9]{1,2}[/.-][0-9]/.test(after) || /[0-9][/.-][0-9]{1,2}[/.-]$/.test(before)) return 'date'
  if (/[A-Za-z_#]-?$/.test(stretchBefore) && !/(?:^|[^A-Za-z])(?:about|GB|TB|x)$/.test(stretchBefore))
    return 'code'
  if (numeral.doubt === 'dotted') return 'code'
  if (ordinalBefore.test(before)) return article.test(after) ? 'article' : 'ordinal'
  if (orderAfter.test(after)) return 'ordinal'
  if (rateAfter.test(after)) return 'rate'
  if (/^[歳才代]/.test(after) && !/^代(?:理|表|替|行)/.test(after)) return 'age'
  if (duration.test(after)) return 'duration'
  if (!counted && calendar.test(after)) return 'date'
  if (!counted && clock.test(after)) return 'time'
  if (!counted && article.test(after)) return 'article'
  if (counted) return isHeadingNumber(text, numeral, lineStart, after) ? 'section' : null
  if (/^[/]/.test(after) || /[0-9]\/$/.test(before)) return 'date'
  if (/^-[0-9A-Za-z]|^[A-Za-z]/.test(after) || /[0-9]-$/.test(before)) return 'code'
  if (/^(?:#{1,6} ?|[-*・] ?)?[(【]?$/.test(before) && end - start <= 2) return 'section'
  if (/(?:令和|平成|昭和)$/.test(before) || /^\)年/.test(after)) return 'date'
  if (/="$/.test(before)) return 'code'
  if (/\($/.test(before) && /^\)/.test(after) && end - start <= 2) return 'section'
  if (numeral.doubt === 'leading-zero') return 'code'
  return null
}
