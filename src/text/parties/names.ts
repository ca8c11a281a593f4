import { makeFinder, matchesIn } from '../matches.ts'

/** An organisation's name where it stands in a string: offsets, and what makes it one. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly by: 'legal-form' | 'foreign-form' | 'company-suffix' | 'institution'
}

/** No name is longer: what goes on is a text without its particles. */
const longestName = 40

const companyForm = '株式会社|有限会社|合同会社|合資会社|合名会社|\\((?:株|有|同|合|名)\\)'
const bodyForm =
  '(?:(?:一般|公益|特例)?(?:社団|財団)|(?:特定非営利活動|NPO)|(?:国立|公立)?大学|学校|(?:社会|特定)?医療|社会福祉|宗教|(?:地方)?独立行政|監査|税理士|弁護士|司法書士|行政書士|社会保険労務士|弁理士|特許業務|農事組合|更生保護|有限責任監査)法人(?:社団|財団)?|国立研究開発法人|\\((?:一社|一財|公社|公財|医|学|福|独|特非)\\)'

// One pass over the text finds every sign that a name stands beside: forms, 大学, Inc., 社 after Latin or katakana.
const sign = new RegExp(
  [
    `(?<company>${companyForm})`,
    `(?<body>${bodyForm})`,
    '(?<chinese>(?:股份)?有限公司)',
    "(?<foreign>(?<![A-Za-z0-9&.'-])(?:PT\\.? ?)?[A-Z][A-Za-z0-9&.'-]{0,30}(?:(?: ?\\([A-Za-z. ]{1,20}\\) ?| )[A-Z&][A-Za-z0-9&.'-]{0,30}){0,6}(?: ?\\([A-Za-z. ]{1,20}\\))?,? ?(?:Inc|Ltd|LTD|INC|L\\.?L\\.?C|GmbH|Corporation|CORPORATION|Corp|COMPANY LIMITED|Company Limited|Limited|LIMITED|PLC|plc|Pte|Sdn|SDN|S\\.A|B\\.V|AG|SE|S\\.r\\.l|A/S)(?![A-Za-z])(?:\\.? ?(?:BHD|Bhd|LTD|Ltd|LLC|de C\\.V))?\\.?)",
    "(?<pt>(?<![A-Za-z])PT\\.? ?[A-Za-z][A-Za-z0-9&.'-]{0,30}(?: [A-Za-z][A-Za-z0-9&.'-]{0,30}){0,5})",
    // 甲乙丙(KOH社), 甲乙丙(KOH)様: the brackets make a company of a name without its form.
    '(?<abbreviated>(?<=[ァ-ヶー]{4})\\((?=[A-Z]{2,8}(?:社\\)|\\)(?:様|社))))',
    '(?<suffixed>(?<=[A-Za-z0-9ァ-ヶー])社(?![会長員内外団名屋宅用史債製]))',
    '(?<public>[都道府県市区町村]立(?!小|中|高)[一-鿿ぁ-んァ-ヶー]{0,12}?(?:図書館|病院|博物館|美術館|資料館|会館|センター|大学|高等学校|高校|中学校|小学校|保育園|幼稚園))',
    '(?<institution>大学(?!院|生|等|関係|病院[のを]|名誉|教)(?:附属)?(?:病院)?|(?<=[一-鿿ァ-ヶー])(?:信用金庫|信用組合|銀行(?!口座|名|情報|振|預|員|等)|病院(?!情報|職|関係|等)|機構|協会|財団|振興会|連合会|共済組合|協同組合|協議会|商工会議所|商会|商店(?!街)|工務店|製作所|図書館(?!シ|の?サ)|博物館|美術館|会館|資料館|診療所|クリニック(?!名)|文化センター|ホール(?!ディ)|公社|事業団|センター(?!の)|学園|高等学校|教育委員会)(?!株式|有限|合同))',
  ].join('|'),
  'g',
)

const signsIn = makeFinder(sign)

// 甲 Corporation｜(Thailand) Ltd.
const moreForm = /(?: ?\([A-Za-z. ]{1,20}\))?,? ?(?:CO\.,? ?|Co\.,? ?)?(?:Ltd|LTD|Inc|INC|LLC|de ?C\.V)\.?/y

// 平和機構｜みやこ: a place in hiragana at the end of the name of an institution.
const place =
  /(?!また|なら|あるい|もしく|さん|だけ|のみ|ごと|まで|しか|ほか|など|から|より|です|では|には|とは|にて)[あ-おか-こさ-そた-ちつ-なぬねひふほ-ん][ぁ-ん]{1,5}(?=が(?!わ)|の|は|を|、|」)/y

const nameChar = /[一-鿿々〆ァ-ヶー・A-Za-z0-9&.'’\-+!]/
const hiragana = /[ぁ-ん]/
// What may follow a name: particles, and nouns that say something of it.
const afterName =
  /(?:において|における|おいて|に対|に委託|により|によ|には|にも|にて|では|です|である|であり|とは|との|とも|より|から|および|など|ほか|をはじめ|へ|が|の(?!(?:会|家|里|園|丘|森|郷|杜|窓口)(?![一-鿿]))|は(?![堂屋庵亭舎])|に|を|と|で|や|も|さま|か(?=[、。らど]))/y
const afterNameNoun =
  /(?:様|殿|御中|サポート(?=窓口|センター|デスク)|カスタマー|コールセンター|相談窓口|代表|取締役|社長|本社|製の|宛|担当|所属|取り?扱い|及び|並びに|又は|若しくは|等|他[のに、。]|個人情報|お客|公式|コーポレートサイト|ウェブサイト|Webサイト|WEBサイト|お問|ホームページ|内(?=[のでに、。])|[、,]?以下)/y

// くすりの安全協議会, 子どもの未来財団: a name that goes on over の ends like one.
const ofSomething =
  /の[一-鿿ァ-ヶー]{1,12}(?:協議会|協会|財団|機構|連盟|研究会|実行委員会)(?=[(（はがのにをとで、。」]|$)/y

// 株式会社において、株式会社が: no name follows.
const noName =
  /(?:において|における|に対|により|によ|には|では|です|である|とは|など|および|または|より|から|[がはをのにとでへも](?![ぁ-ん]{2}))/y

const footnotes = /[0-9]{1,2}(?:、[0-9]{1,2}){1,3}\(/y

/** Where the name that begins at `from` ends. */
function nameEnd(text: string, from: number): number {
  let at = from
  const limit = Math.min(text.length, from + longestName)
  noName.lastIndex = from
  if (noName.test(text)) return from
  while (at < limit) {
    const c = text.charAt(at)
    if (hiragana.test(c)) {
      afterName.lastIndex = at
      // A name may open with hiragana (はやぶさ, もみじ); two of its letters are its own.
      const own = at - from < 2 || (at - from < 3 && /[とやもでか]/.test(c))
      if (!(own && hiragana.test(text.charAt(from))) && afterName.test(text)) {
        ofSomething.lastIndex = at
        const more = ofSomething.exec(text)
        return more ? at + more[0].length : at
      }
      at++
    } else if (nameChar.test(c)) {
      afterNameNoun.lastIndex = at
      if (at > from && afterNameNoun.test(text)) break
      // 甲乙1、2(以下: the marks of footnotes.
      footnotes.lastIndex = at
      if (at > from && footnotes.test(text)) break
      at++
    } else if (
      c === ' ' &&
      /[A-Za-z0-9&.]/.test(text.charAt(at - 1)) &&
      /[A-Za-z&]/.test(text.charAt(at + 1))
    )
      at++
    else break
  }
  return at
}

// The last of these before a name is no part of it: verb endings and particles, and nouns of roles and places.
const beforeName =
  /(?:ている|ていた|でいる|しております|いたしております|ております|であります|である|します|しました|いたします|した|する|された|される|れた|れる|との|から|より|および|または|ならびに|とともに|などの|という|へ|が|の|は|に|を|と|で|や|も|び|て)(?=[ぁ-ん]{0,12}$)/g
const nounBeforeName =
  /(?:委託先|受託者|受託会社|受託先|受託業者|受託事業者|事業者|業者|子会社|孫会社|グループ会社|グループ企業|関連会社|関係会社|親会社|取引先|運営会社|提供会社|提供元|開発元|運営元|保険会社|代理店|指定管理者|印刷会社|写真館|会社|ベンダー|企業|法人|通称|旧|株主|[0-9]日|[0-9]月|以降|社名|会社名|業者名|事業者名|名称|当社|弊社|同社|本社|社内|経由|一般|外部|国内|海外|大手|及|又)$/

// 契約関係にある｜甲, 委託を受けた｜甲: what ends like a verb is one; a name of three letters and more may end in す.
const endsLikeVerb = (words: string): boolean =>
  words.length < 3 ? /[るただいすくぬむうのしてでり]$/.test(words) : /[るたてで]$/.test(words)

// At the start of a phrase hiragana is a name's own (はまなす信用金庫), but for the words that open sentences.
const opensSentence =
  /^(?:なお|また|さらに|ただし|しかし|その|この|よって|さて|まず|つきましては|ほか|いずれも|すでに|さきに|かかる|ある|いわゆる|および|ならびに|のち|[はがのにをとへでも]$)|(?:の|は|が|を|に|で|と|た|る|て|により|から|より)$/

/** Where the name that ends at `to` begins; nothing before `from` belongs to it. */
function nameStart(text: string, to: number, from: number): number {
  let at = to
  const limit = Math.max(from, to - longestName)
  while (at > limit) {
    const c = text.charAt(at - 1)
    if (hiragana.test(c)) {
      let run = at - 1
      while (run > limit && hiragana.test(text.charAt(run - 1))) run--
      const words = text.slice(run, at)
      if (run === limit || !nameChar.test(text.charAt(run - 1))) {
        if (!opensSentence.test(words)) at = run
        break
      }
      let own = 0
      // Directly after している a lone は opens the name.
      for (const m of matchesIn(words, beforeName))
        if (m[0].length > 1 || own < 3 || m.index > own) own = m.index + m[0].length
      // Between kanji a lone の or と ends a name; とも or さくら opens one.
      if (own > 0 || words.length < 2) {
        // 子会社である｜ひなた食品: behind the copula nothing but a name begins.
        const isOwn = words.slice(0, own).endsWith('である') || !endsLikeVerb(words.slice(own))
        if (words.length - own >= 2 && isOwn) at = run + own
        break
      }
      if (endsLikeVerb(words)) break
      at = run
    } else if (nameChar.test(c)) {
      if (nounBeforeName.test(text.slice(Math.max(limit, at - 8), at))) break
      at--
    } else if (c === ' ' && /[A-Za-z0-9&.,]/.test(text.charAt(at - 2)) && /[A-Za-z]/.test(text.charAt(at)))
      at--
    else break
  }
  while (at < to && /[・.\-'’ー]/.test(text.charAt(at))) at++
  return at
}

// 甲商事｜(上海)有限公司, 甲電子｜(タイランド)株式会社: the place in brackets within a company's name.
const placeBefore = /\((?:[一-鿿]{2,4}|[ァ-ヶー]{2,8})\)$/
const placeInKana = /\([ァ-ヶー]{2,8}\)$/

function beforePlace(text: string, to: number, pattern: RegExp): number {
  if (text.charAt(to - 1) !== ')') return to
  return to - (pattern.exec(text.slice(Math.max(0, to - 10), to))?.[0].length ?? 0)
}

// 甲保険代理店株式会社が: what names a role ends a name where the form closes it.
const roleWithinName = /(?:代理店|写真館|企業|業者)$/

const generalBeforeSuffix =
  /^(?:グループ|メーカー|ベンダー?|パートナー|サプライヤー|クライアント|ユーザー?|[A-Z]|[0-9.]+)$/

/** Where the Latin or katakana name before 社 begins (with up to four kanji, 日本…社); `to` where there is none. */
function suffixedStart(text: string, to: number, from: number): number {
  const limit = Math.max(from, to - longestName)
  let at = to
  const run = /[A-Za-z0-9]/.test(text.charAt(to - 1)) ? /[A-Za-z0-9&.'-]/ : /[ァ-ヶー・]/
  const latin = run.test('A')
  while (at > limit) {
    const c = text.charAt(at - 1)
    if (run.test(c)) at--
    else if (latin && c === ' ' && /[A-Za-z0-9&.]/.test(text.charAt(at - 2))) at--
    else break
  }
  if (generalBeforeSuffix.test(text.slice(at, to)) || to - at < (latin ? 2 : 3)) return to
  for (let kanji = 0; !latin && kanji < 4 && at > limit && /[一-鿿]/.test(text.charAt(at - 1)); kanji++) at--
  while (at < to && /[・.&'ー -]/.test(text.charAt(at))) at++
  return at
}

// 県立高等学校 is a kind; 県立図書館 is one.
const generalSchool =
  /^[都道府県市区町村]立(?:(?:小中?|中|高等|特別支援)?(?:学校|学園|大学)|幼稚園|保育園|高校|こども園)$/

const general =
  /(?:コール|サービス|サポート|カスタマー|データ|コンタクト|ヘルプ|相談|受付|窓口|お客様?|客さま|問い?合わ?せ|サーバー?|クレジットカード|関係|個人情報|プレス|グリーン)$|^(?:各|同|本|当|他|両|全|弊|自|国内|海外|外部|第三者|調査|専門|独立|一般|関係|民間|公的|当該|貴|地域|審査|認定|大|総合|救急|基幹|拠点|中核|公立|国立|私立)*(?:の)?$/

/**
 * The names of organisations in a folded string, in order, none inside another: by legal form before or after
 * (株式会社, (株), 学校法人, 股份有限公司, Inc.), by 社 after a Latin or katakana name, and institutions by their
 * ending (大学, 信用金庫, 機構). No list of organisations is behind it. Linear.
 */
export function namesIn(text: string): FoundName[] {
  const found: FoundName[] = []
  let free = 0
  for (const match of signsIn(text)) {
    const groups = match.groups ?? {}
    const at = match.index
    const end = at + match[0].length
    if (at < free) continue
    const add = (start: number, stop: number, by: FoundName['by']): void => {
      if (start >= free && stop - start >= 2) {
        found.push({ start, end: stop, by })
        free = stop
      }
    }
    if (groups.company !== undefined || groups.chinese !== undefined) {
      const to = beforePlace(text, at, groups.chinese === undefined ? placeInKana : placeBefore)
      const start = nameStart(text, to, free)
      // A legal form closes the name before it, if there is one; else it opens the one after it.
      if (to - start >= 2 || (to > start && /[A-Za-z一-鿿]/.test(text.charAt(start))))
        add(start, end, 'legal-form')
      else if (groups.company !== undefined) {
        const stop = nameEnd(text, end)
        if (stop > end) add(at, stop, 'legal-form')
        else {
          const role = roleWithinName.exec(text.slice(Math.max(free, at - 3), at))?.[0].length ?? 0
          const named = role === 0 ? at : nameStart(text, at - role, free)
          if (at - role - named >= 2) add(named, end, 'legal-form')
        }
      }
    } else if (groups.body !== undefined) {
      const stop = nameEnd(text, end)
      if (stop - end >= 2) add(at, stop, 'legal-form')
    } else if (groups.foreign !== undefined || groups.pt !== undefined) {
      moreForm.lastIndex = end
      const words = (match[0] + (moreForm.exec(text)?.[0] ?? '')).trimEnd()
      if (words.length >= 5) add(at, at + words.length, 'foreign-form')
    } else if (groups.public !== undefined) {
      if (!generalSchool.test(match[0])) add(nameStart(text, at, free), end, 'institution')
    } else if (groups.abbreviated !== undefined) {
      let start = at
      while (start > free && at - start < 24 && /[ァ-ヶー]/.test(text.charAt(start - 1))) start--
      add(start, at, 'company-suffix')
    } else if (groups.suffixed !== undefined) {
      const start = suffixedStart(text, at, free)
      if (start < at) add(start, end, 'company-suffix')
    } else {
      const start = nameStart(text, at, free)
      place.lastIndex = end
      const more = place.exec(text)?.[0].length ?? 0
      if (
        at - start >= 2 &&
        !general.test(text.slice(start, at)) &&
        !generalSchool.test(text.slice(start, end))
      )
        add(start, end + more, 'institution')
    }
  }
  return found
}

const formWords = new RegExp(`${companyForm}|${bodyForm}|(?:股份)?有限公司`, 'g')

/** A name without its legal forms, brackets and spaces: what two ways to write it have in common. */
export const coreOfName = (name: string): string =>
  name
    .replace(formWords, '')
    .replace(/\([^()]{1,40}\)/g, '')
    .replace(/[ 　,、「」『』]/g, '')
    .replace(/(?<=[^会新聞])社$/, '')
