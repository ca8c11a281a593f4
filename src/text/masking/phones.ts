import { matchesIn } from '../matches.ts'

/** A number of a telephone or a fax in a folded text. */
export interface FoundPhone {
  readonly start: number
  readonly end: number
  readonly because: 'international' | 'area-code' | 'unbroken' | 'after-its-label' | 'extension'
}

const gap = String.raw` ?[-ー―−‐.・\/] ?`
// What a number may not be a piece of: a longer number, a name, a path.
const alone = `(?<![0-9A-Za-z_%=&?#]|[0-9][-.,])`
const over = `(?![0-9A-Za-z_%]|[-.,][0-9]|:[0-9])`

/** Area code or 0120, 0570, 050 …, then two groups, apart by signs, blanks or brackets. */
const areaCode = new RegExp(
  String.raw`${alone}(?:\(0\d{1,4}\) ?[-ー]?|0\d{1,4}(?:${gap}| ?\(| ))\d{1,4}(?:${gap}|\) ?[-ー]?| )\d{3,4}${over}`,
  'g',
)
/** 03-12345678: one sign alone. */
const twoGroups = new RegExp(String.raw`${alone}0\d{1,4}${gap}\d{5,8}${over}`, 'g')
/** 0 3 - 1 2 3 4 - 5 6 7 8: set wide, with signs between the groups. */
const spreadOut = new RegExp(
  String.raw`${alone}0(?: ?\d){1,4} ?[-ー] ?\d(?: ?\d){0,3} ?[-ー] ?\d(?: ?\d){2,3}${over}`,
  'g',
)
/** +81-3-1234-5678, +81 (0)3 1234 5678 and those of other countries. */
const international = new RegExp(
  String.raw`(?<![0-9])\(?\+ ?\d{1,3}\)?(?:${gap}| )?(?:\(\d{1,4}\) ?)?\d{1,4}(?:(?:${gap}| |\) ?)\d{2,4}){1,4}${over}`,
  'g',
)
const unbroken = new RegExp(String.raw`${alone}(?:\+81)?0?[1-9]\d{8,9}${over}`, 'g')

const label = `(?:TEL|Tel|tel|PHONE|Phone|FAX|Fax|fax|電話(?:番号)?|ファックス|ファクシミリ|ファクス|フリーダイヤル|フリーコール|ナビダイヤル|コールセンター|直通|携帯(?:番号|電話)?|☎|📞|📠)`
/** Fewer groups than a whole number, right behind a label: the area code is left to the reader. */
const afterLabel = new RegExp(
  String.raw`${label}[^0-9\n。、,]{0,8}?(\(?\d{1,5}\)?(?:(?:${gap}|[ ()])\d{2,4}){1,3}|\d{6,11})${over}`,
  'g',
)
const extension =
  /(?:内線|ext\.?|extension)(?:番号)?[^0-9\n。、,]{0,3}(\d{1,6}(?:[-ー・,、/~] ?\d{1,6}){0,5})(?![0-9件名人年月日])/gi

/** Further ends of the same number: 03-1234-5678~9, -5678/5679; and a bracket that only says which line it is. */
const further = /^(?: ?[~〜・,、/] ?(?:\d{1,4}(?![-(0-9年月日件名人時:.])))/

/** Words right before unbroken digits that make them the number of something else. */
const numberOfSomething =
  /(?:会員|顧客|受付|管理|整理|株主|社員|職員|学籍|口座|契約|注文|伝票|案件|事案|法人|登録|製造|シリアル|お客様|お客さま|申込|識別|追跡|照会|ケース)(?:番号|コード|ID|No\.?)?[^0-9\n。]{0,4}$|(?:ID|id|No\.?|№|コード|JAN|ISBN|ISSN)[^0-9\n。]{0,3}$/
const postal = /(?:〒|郵便番号)[^0-9\n]{0,3}$/
const counted = /^ ?(?:件|名|人|円|個|社|台|通|%|年|バイト|byte|KB|MB)/
const aDate = /^\(?(?:19|20)\d\d[-/.ー]\d{1,2}(?:[-/.ー]\d{1,2})?$/

const digits = (words: string): number => words.replace(/[^0-9]/g, '').length

/** Every number of a telephone or a fax in a folded text, in order, none overlapping another. */
export function findPhones(text: string): FoundPhone[] {
  const isInUrl = within(matchesIn(text, /(?:https?|hxxps?|ftp):\/\/[!-~]{1,2000}/g))
  const found: FoundPhone[] = []
  const add = (start: number, end: number, because: FoundPhone['because']): void => {
    if (isInUrl(start)) return
    const before = text.slice(Math.max(0, start - 16), start)
    if (postal.test(before) || counted.test(text.slice(end, end + 5))) return
    let last = end
    for (
      let more = further.exec(text.slice(last, last + 12));
      more;
      more = further.exec(text.slice(last, last + 12))
    )
      last += more[0].length
    found.push({ start, end: last, because })
  }
  for (const { index, 0: words } of matchesIn(text, international)) {
    const count = digits(words)
    if (count >= 8 && count <= 15) add(index, index + words.length, 'international')
  }
  for (const { index, 0: words } of [...matchesIn(text, areaCode), ...matchesIn(text, spreadOut)]) {
    const count = digits(words)
    if (count === 10 || count === 11) add(index, index + words.length, 'area-code')
  }
  for (const { index, 0: words } of [...matchesIn(text, unbroken), ...matchesIn(text, twoGroups)]) {
    const count = digits(words.replace('+81', '0'))
    if (!/^(?:0|\+81)/.test(words) || count < 10 || count > 11) continue
    if (!numberOfSomething.test(text.slice(Math.max(0, index - 16), index)))
      add(index, index + words.length, 'unbroken')
  }
  for (const match of matchesIn(text, afterLabel)) {
    const number = match[1]!
    const count = digits(number)
    const start = match.index + match[0].length - number.length
    if (count >= 6 && count <= 13 && !aDate.test(number)) add(start, start + number.length, 'after-its-label')
  }
  for (const match of matchesIn(text, extension)) {
    const start = match.index + match[0].length - match[1]!.length
    add(start, start + match[1]!.length, 'extension')
  }
  return apart(found)
}

/** Whether a place lies in one of the matches, which are in order. */
function within(matches: readonly RegExpExecArray[]): (at: number) => boolean {
  return at => {
    let low = 0
    let high = matches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (matches[middle]!.index <= at) low = middle + 1
      else high = middle
    }
    const last = matches[low - 1]
    return last !== undefined && at < last.index + last[0].length
  }
}

/** In order; of those that overlap the one that begins first, then the longest. */
function apart(found: readonly FoundPhone[]): FoundPhone[] {
  const kept: FoundPhone[] = []
  for (const phone of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || phone.start >= last.end) kept.push(phone)
    else if (phone.end > last.end) kept[kept.length - 1] = { ...last, end: phone.end }
  }
  return kept
}
