import { matchesIn } from '../matches.ts'
import { surnameLength } from './surnames.ts'

/** The name of a person to turn to, in a text as it stands: the blanks that part a name from its department count. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly because: 'after-担当' | 'in-a-contact' | 'before-担当' | 'to-whom'
}

const kanji = '[\u3400-\u9fff々〆ヶヵ]'
const kana = '[\u3041-\u3096\u30a1-\u30faー]'
const blank = '[ \u3000\t]'

/** A word that may be a name: kanji, kana, with the blank within it; what it is not is asked afterwards. */
const word = new RegExp(`(?:${kanji}|${kana}|[A-Za-z.'-]){1,20}`, 'g')

/** 担当：…, 担当者名 …: all to the end of the line, the cell or the bracket is asked for names. */
const labelled = new RegExp(
  `(?:担当(?:者|職員|教員|役員)?(?:名|氏名)?|ご?連絡担当者?|(?:問い?合わ?せ|連絡)先?(?:責任者|担当者?)|(?:窓口|相談)責任者|個人情報[^：:\\n]{0,8}(?:管理|責任|担当)者|文責|取扱者|受付者|[Cc]ontact(?: [Pp]erson)?)${blank}{0,4}[:：／]${blank}{0,4}([^\\n\\r|｜。<]{1,60})`,
  'g',
)
/** 担当 山田太郎 with no colon, on a line or in a bracket of its own. */
const spaced = new RegExp(
  `(?:担当(?:者|職員|教員)?|責任者|[係課部室局]長?|窓口|グループ長?|センター長?|事務局長?|チーム|主任|主査|次長|リーダー|マネージャー|取締役|執行役員?|CFO|CISO|氏名)${blank}{1,6}(?=([^\\n\\r|｜。<]{1,40}))`,
  'g',
)
/** |担当者|山田太郎|: the name has a cell of its own, as the headings of other columns do. */
const tabled = new RegExp(
  `担当(?:者|職員|教員)?(?:名|氏名)?${blank}{0,4}[|｜]${blank}{0,4}([^\\n\\r|｜<]{1,40})`,
  'g',
)
/** 総務部 山田まで, 担当の山田宛: a name in a sentence. */
const toWhom = new RegExp(
  `(?:担当(?:者)?の?|[係課部室局]の?|窓口の?)${blank}{0,2}((?:${kanji}){2,5})(?:さん|様)?(?:まで|宛)`,
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

const allKanji = new RegExp(`^${kanji}{1,7}$`)
const someKana = new RegExp(`^${kana}{2,10}$`)
/** A family name in kanji, a given name in hiragana. */
const kanjiAndKana = new RegExp(`^(${kanji}{1,4})[\u3041-\u3096]{2,4}$`)
const verbEnding = /(?:する|した|します|って|まで|から|より|です|なし|あり|など|とも|いる|れる|ます)$/
/** Words that stand behind a department and name neither a part of it nor a person. */
const otherWords =
  /^(?:午前|午後|年末|年始|祝祭|一般|個別|共通|以上|以下|下記|上記|別紙|当日|本日|常時|終日|省略|全国|国内|海外|東京|大阪|名古屋|京都|横浜|神戸|福岡|札幌|仙台|広島|北海道)/

/** How much the place says that a name is due: behind 担当, behind a department or a title, or neither. */
type Due = 'label' | 'desk'

/** Whether a word is a person's name. `hasGiven`: another short word follows after a blank. */
function isName(text: string, due: Due, hasGiven: boolean): boolean {
  const bare = text.replace(honorific, '')
  const isKanji = allKanji.test(bare)
  const known = isKanji ? surnameLength(bare) : 0
  // A name may end like an office (中村 in 村): the family name itself decides.
  if (bare === '' || otherWords.test(bare)) return false
  if (ofAnOffice.test(bare))
    return known >= 2 && (bare.length === known || (bare.length <= known + 2 && !likeAnOffice.test(bare)))
  if (known > 0 && bare.length <= known + 3) return bare.length > 1 || due === 'label' || hasGiven
  const [, family] = kanjiAndKana.exec(bare) ?? []
  if (family !== undefined)
    return surnameLength(family) === family.length || (family.length > 1 && !verbEnding.test(bare))
  if (due === 'label' && hasGiven && latin.test(bare)) return !latinOffice.test(bare)
  // A rare name is one still where a name is due; kana are one where 担当 says so.
  return (isKanji && bare.length >= 2 && bare.length <= 6) || (due === 'label' && someKana.test(bare))
}

const latin = /^[A-Z][A-Za-z'-]{1,20}$/
const latinOffice =
  /^(?:Information|Security|Public|Corporate|Customer|Media|Investor|General|Privacy|Press|Human|Relations?|Affairs|Office|Department|Division|Center|Team|Support|Desk|Section|Group|Tokyo|Japan)$/

const likeAnOffice = /(?:部|課|係|室|局|署|会|社|市|町|村|区|県)$/

/** The names among words, each with the given name that follows its family name after a blank. */
function namesIn(text: string, from: number, due: Due): Word[] {
  const all = wordsOf(text, from)
  const names: Word[] = []
  for (let i = 0; i < all.length; i++) {
    const first = all[i]!
    const next = all[i + 1]
    const between = next ? text.slice(first.end - from, next.start - from) : ''
    const hasGiven =
      next !== undefined &&
      /^[ \u3000\t]{1,3}$/.test(between) &&
      (first.text.length <= 4 || latin.test(first.text)) &&
      (next.text.length <= 4 || latin.test(next.text)) &&
      (allKanji.test(next.text) ||
        someKana.test(next.text) ||
        (latin.test(first.text) && latin.test(next.text) && !latinOffice.test(next.text))) &&
      !ofAnOffice.test(next.text) &&
      !otherWords.test(next.text)
    const last = hasGiven ? next : first
    if (!isName(first.text, due, hasGiven)) {
      if (due === 'desk') break
      continue
    }
    // Behind a department a name ends what is said: what goes on is a sentence.
    if (due === 'desk' && !endsThere.test(text.slice(last.end - from))) break
    if (hasGiven) {
      names.push({ text: first.text + next.text, start: first.start, end: next.end })
      i++
    } else names.push({ ...first, end: first.end - (honorific.exec(first.text)?.[0].length ?? 0) })
  }
  return names
}

const endsThere =
  /^(?:[ \u3000\t]{0,6}(?:$|[）)・、,／/：:]|TEL|Tel|tel|電話|ＴＥＬ|内線|直通|メール|E-?mail|e-?mail|☎|まで|宛|[0-9０-９]))/

/** Every name of a person to turn to, in order, none overlapping another. */
export function findContactNames(text: string): FoundName[] {
  const found: FoundName[] = []
  const add = (words: readonly Word[], because: FoundName['because']): void => {
    for (const { start, end } of words) if (end > start) found.push({ start, end, because })
  }
  for (const match of matchesIn(text, labelled)) {
    const from = match.index + match[0].length - match[1]!.length
    add(namesIn(untilBracket(match[1]!), from, 'label'), 'after-担当')
  }
  for (const match of matchesIn(text, tabled)) {
    const from = match.index + match[0].length - match[1]!.length
    const names = namesIn(untilBracket(match[1]!), from, 'label')
    add(
      names.filter(({ text: name }) => surnameLength(name) >= 2),
      'after-担当',
    )
  }
  for (const match of matchesIn(text, toWhom)) {
    const start = match.index + match[0].lastIndexOf(match[1]!)
    if (surnameLength(match[1]!) >= 2 && isName(match[1]!, 'desk', false))
      found.push({ start, end: start + match[1]!.length, because: 'to-whom' })
  }
  for (const match of matchesIn(text, before))
    if (surnameLength(match[1]!) > 0 && isName(match[1]!, 'desk', false))
      found.push({ start: match.index, end: match.index + match[1]!.length, because: 'before-担当' })
  for (const { start, end } of contactLines(text)) {
    const line = text.slice(start, end)
    for (const match of matchesIn(line, spaced)) {
      const at = match.index + match[0].length
      if (!asksForIt.test(line) && officer.test(line.slice(0, at))) continue
      add(namesIn(untilBracket(match[1]!), start + at, 'desk'), 'in-a-contact')
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
