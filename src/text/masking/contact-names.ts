import { matchesIn } from '../matches.ts'
import { surnameLength } from './surnames.ts'

/** The name of a person to turn to, in a text as it stands: the blanks that part a name from its department count. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly because: 'after-担当' | 'in-a-contact' | 'before-担当'
}

const kanji = '[\u3400-\u9fff々〆ヶヵ]'
const kana = '[\u3041-\u3096\u30a1-\u30faー]'
const blank = '[ \u3000\t]'

/** A word that may be a name: kanji, kana, with the blank within it; what it is not is asked afterwards. */
const word = new RegExp(`(?:${kanji}|${kana}|[A-Za-z.'-]){1,20}`, 'g')

/** 担当：…, 担当者名 …: all to the end of the line, the cell or the bracket is asked for names. */
const labelled = new RegExp(
  `(?:担当(?:者|職員|教員|役員)?(?:名|氏名)?|ご?連絡担当者?|(?:問い?合わ?せ|連絡)先?(?:責任者|担当者?)|文責|取扱者|受付者)${blank}{0,4}[:：／]${blank}{0,4}([^\\n\\r|｜。<]{1,60})`,
  'g',
)
/** 担当 山田太郎 with no colon, on a line or in a bracket of its own. */
const spaced = new RegExp(
  `(?:担当(?:者|職員|教員)?|責任者|[係課部室局]長?|窓口|グループ長?|センター長?|事務局長?|チーム|主任|主査|次長|リーダー|マネージャー|取締役|執行役員?|CFO|CISO|氏名)${blank}{1,6}([^\\n\\r|｜。<]{1,40})`,
  'g',
)
/** (担当：…) of the other order: 山田（担当）. */
const before = new RegExp(`((?:${kanji}){2,5})(?:${blank}?(?:さん|様|氏))?[（(]担当(?:者)?[）)]`, 'g')

/** A line that opens a part in which people are named to turn to. */
const opensContact =
  /(?:問い?合わ?せ|お問合せ|連絡先|照会先|相談窓口|報道関係|本件に関する|取材|担当窓口|担当部署|担当課|事務局|contact)/i
/** Lines after it that still belong to it. */
const contactReach = 12

/** Words that are no name: departments, roles, what a desk deals with. */
const ofAnOffice =
  /(?:部|課|係|室|局|署|科|班|所|院|校|園|館|店|社|会|組|庁|省|府|県|市|区|町|村|団|隊|本部|支部|グループ|チーム|センター|担当|担当者|窓口|事務|事務局|事業|事業部|広報|総務|経理|財務|人事|労務|法務|営業|企画|管理|開発|技術|情報|教務|庶務|学務|学生|入試|渉外|秘書|監査|統括|推進|戦略|経営|政策|対策|対応|相談|案内|受付|代表|責任者|部門|部署|部内|課内|直通|専用|平日|土日|祝日|時間|電話|番号|内線|住所|所在地|メール|アドレス|ファックス|フリーダイヤル|まで|より|から|です|ます|ください|について|お客様|お客さま|皆様|各位|株式|有限|合同|会社|法人|大学|学校|病院|銀行|協会|組合|財団|機構|連盟|研究|グループ長|宛|御中|係長|課長|部長|室長|局長|主任|主査|主事|次長|所長|参事|補佐|代理|リーダー|マネージャー|マネジャー|ディレクター|チーフ|サポート|セキュリティ|システム|サービス|ホームページ|ウェブ|サイト|プライバシー|コンプライアンス|リスク|カスタマー|コーポレート|コミュニケーション|インシデント|ブランド|マーケティング|デジタル|ネットワーク|データ|プレス|リレーション|ユニット|オフィス|デスク|ライン|ホットライン|コール|フォーム|ページ|者|様|氏|名|別|用|宅|内|外|上|下|中|他|等)$/
/** Those who sign for the organisation stay where they are not labelled 担当. */
const officer =
  /(?:代表取締役|取締役|執行役|理事|監事|社長|会長|頭取|学長|総長|学院長|校長|園長|院長|館長|組合長|市長|町長|村長|区長|知事|教育長|支配人|代表者|代表社員|宮司|住職|CEO|CISO|CIO|最高)[^\n]{0,12}$/

/** A line that names its own person to turn to, officer or not (問合せ先 取締役管理部長 …). */
const asksForIt = /(?:問い?合わ?せ|連絡|照会)先/

const honorific = /(?:さん|様|氏|まで|宛て?)$/

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const wordsOf = (text: string, from: number): Word[] =>
  matchesIn(text, word).map(m => ({ text: m[0], start: from + m.index, end: from + m.index + m[0].length }))

const allKanji = new RegExp(`^${kanji}{1,6}$`)
const someKana = new RegExp(`^${kana}{2,10}$`)

/** Whether a word looks like a person's name; `isLabelled`: it stands where a name is due. */
function isName(text: string, isLabelled: boolean): boolean {
  const bare = text.replace(honorific, '')
  if (bare.length < 1 || ofAnOffice.test(bare)) return surnameAndMore(bare)
  const length = allKanji.test(bare) ? surnameLength(bare) : 0
  if (length > 0 && bare.length <= length + 3) return bare.length > 1 || isLabelled
  // A rare name is one still where 担当 stands before it; kana are one where nothing else is.
  return isLabelled && ((allKanji.test(bare) && bare.length >= 2 && bare.length <= 5) || someKana.test(bare))
}

/** A name may end like an office (中村 ends in 村, 三島 町子 in none): the family name itself decides. */
const surnameAndMore = (bare: string): boolean => {
  const length = allKanji.test(bare) ? surnameLength(bare) : 0
  return (
    length >= 2 &&
    (bare.length === length ||
      (bare.length <= length + 2 && !/(?:部|課|係|室|局|署|会|社|市|町|村|区|県)$/.test(bare)))
  )
}

/** The names among words, each with the given name that follows its family name after a blank. */
function namesIn(text: string, from: number, isLabelled: boolean): Word[] {
  const all = wordsOf(text, from)
  const names: Word[] = []
  for (let i = 0; i < all.length; i++) {
    const first = all[i]!
    if (!isName(first.text, isLabelled)) continue
    const next = all[i + 1]
    const between = next ? text.slice(first.end - from, next.start - from) : ''
    const isGiven =
      next !== undefined &&
      /^[ \u3000\t]{1,3}$/.test(between) &&
      first.text.length <= 3 &&
      next.text.length <= 4 &&
      (allKanji.test(next.text) || someKana.test(next.text)) &&
      !ofAnOffice.test(next.text)
    if (isGiven) {
      names.push({ text: first.text + next.text, start: first.start, end: next.end })
      i++
    } else names.push({ ...first, end: first.end - (honorific.exec(first.text)?.[0].length ?? 0) })
  }
  return names
}

/** Every name of a person to turn to, in order, none overlapping another. */
export function findContactNames(text: string): FoundName[] {
  const found: FoundName[] = []
  const add = (words: readonly Word[], because: FoundName['because']): void => {
    for (const { start, end } of words) if (end > start) found.push({ start, end, because })
  }
  for (const match of matchesIn(text, labelled)) {
    const from = match.index + match[0].length - match[1]!.length
    add(namesIn(untilBracket(match[1]!), from, true), 'after-担当')
  }
  for (const match of matchesIn(text, before))
    if (isName(match[1]!, false))
      found.push({ start: match.index, end: match.index + match[1]!.length, because: 'before-担当' })
  for (const { start, end } of contactLines(text)) {
    const line = text.slice(start, end)
    for (const match of matchesIn(line, spaced)) {
      const at = match.index + match[0].length - match[1]!.length
      if (!asksForIt.test(line) && officer.test(line.slice(0, at))) continue
      add(namesIn(untilBracket(match[1]!), start + at, false), 'in-a-contact')
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter(name => {
    if (name.start < end) return false
    end = name.end
    return true
  })
}

/** What stands in the bracket that a label opened in, or all where it opened in none. */
function untilBracket(words: string): string {
  let depth = 0
  for (let i = 0; i < words.length; i++) {
    if (/[（(【[]/.test(words[i]!)) depth++
    else if (/[）)】\]]/.test(words[i]!) && --depth < 0) return words.slice(0, i)
  }
  return words
}

/** The short lines after one that says whom to turn to, itself among them; a sentence is none. */
function* contactLines(text: string): Generator<{ start: number; end: number }> {
  let left = 0
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const length = end - start
    const line = length <= 200 ? text.slice(start, end) : ''
    if (opensContact.test(line)) left = contactReach
    else if (/^#{1,6} /.test(line)) left = 0
    if (left > 0 && length > 0 && length <= 80 && !line.includes('。')) yield { start, end }
    if (left > 0) left--
    if (newline < 0) return
    start = end + 1
  }
}
