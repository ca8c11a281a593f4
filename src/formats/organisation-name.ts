const legalForm =
  '(?:株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|(?:一般|公益|特例)?(?:社団|財団)法人|(?:特定非営利活動|NPO|ＮＰＯ)法人|(?:国立|公立)?大学法人|学校法人|医療法人(?:社団|財団)?|社会医療法人|社会福祉法人|宗教法人|更生保護法人|独立行政法人|地方独立行政法人|国立研究開発法人|特殊法人|認可法人|弁護士法人|税理士法人|監査法人|農事組合法人|協同組合|㈱|（株）|\\(株\\))'
const hasForm = new RegExp(legalForm)
const onlyForm = new RegExp(`^${legalForm}$`)
const suffix =
  /(?:大学|大学院|短期大学部?|高等?専?門?学校|学校|学園|学院|学部|幼稚園|保育園|こども園|教育委員会|委員会|病院|医院|クリニック|外科|内科|歯科|協会|協議会|連盟|連合会|学会|弁護士会|医師会|福祉会|共済会|同窓会|財団|基金|組合|農協|生協|銀行|金庫|公庫|信用組合|証券|会社|法人|新聞社?|放送|機構|公社|事業団|企業団|研究所|図書館|博物館|センター|ホールディングス|グループ|コミュニケーションズ|事務所|支部|商工会議所|商工会|倶楽部|クラブ|庁|省|府|都|県|市|区|町|村|局|警察|裁判所|議会|Inc\.?|Ltd\.?|LLC|GmbH)$/
// Words that only a title has. A name with a legal form may hold は and が (株式会社はやぶさ), one without does not.
const titlePhrases =
  /について|に関する|に対する|において|における|に伴う|に係る|による|への|お知らせ|お詫び|ご報告|お願い|不正アクセス|ランサムウェア|サイバー攻撃|漏えい|漏洩|流出|[、。を]|ました/
const titleWords = /報告|発生|障害|結果|[はが]/

/** Whether words are the name of an organisation and nothing else: a legal form, or an ending that only such names have. */
export function isOrganisationName(words: string): boolean {
  const name = words.replace(/[（(][^（()）]{1,40}[）)]$/, '').trim()
  if (name.length < 2 || name.length > 50 || titlePhrases.test(name) || /[【】]/.test(name)) return false
  if (hasForm.test(name)) return !onlyForm.test(name)
  // No particle stands first: はやぶさ市.
  return suffix.test(name) && !titleWords.test(name.slice(1))
}

/** Whether words read like a title: they say that something happened, or that it is announced. */
export const looksLikeTitle = (words: string): boolean => titlePhrases.test(words) || titleWords.test(words)

/** Whether words are a legal form alone: 株式会社, whose name then stands apart. */
const isLegalForm = (words: string): boolean => onlyForm.test(words)

const outsideBrackets = /[、，,](?![^（(]{0,80}[）)])/

/**
 * Splits the organisations of one line: A社、B社, and 一般社団法人A 一般社団法人B. A name is split only where every
 * part is a name by itself (株式会社ホテル、甲 stays whole); what stands in brackets stays with its organisation.
 */
export function splitOrganisations(line: string): string[] {
  const parts = line.split(outsideBrackets).map(p => p.trim())
  if (parts.length > 1) return parts.every(p => isOrganisationName(p.replace(/[ 　]/g, ''))) ? parts : [line]
  const spaced = line.split(/[ 　]+/)
  const whole = spaced.length > 1 && spaced.every(p => hasForm.test(p) && !onlyForm.test(p))
  return whole ? spaced : [line]
}

// （続報） and （開示事項の経過） open a title; （甲ホテル） belongs to the organisation before it.
const aboutTheNotice = /報|知らせ|お詫|経過|発表|公表|更新|解消|重要|タイトル|済み|再/

/** Words of a heading, where a bracket with spaces in it belongs to the word before. */
function wordsOf(heading: string): { text: string; start: number; end: number }[] {
  const words: { text: string; start: number; end: number }[] = []
  let open = false
  for (const m of heading.slice(0, 200).matchAll(/[^ 　]+/g)) {
    const last = words.at(-1)
    const end = m.index + m[0].length
    if (last && (open || (/^[（(]/.test(m[0]) && !aboutTheNotice.test(m[0])))) {
      last.end = end
      last.text = heading.slice(last.start, end)
    } else words.push({ text: m[0], start: m.index, end })
    const text = words.at(-1)!.text
    open = text.length < 80 && /[（(][^（()）]*$/.test(text)
  }
  return words
}

const katakana =
  /^(?!システム|サーバ|メール|サービス|ウェブ|サイト|ホームページ|データ|アカウント)[ァ-ヶー・]{3,20}$/
const latin = /^[A-Za-z0-9&.'-]{1,20}$/

/**
 * The organisation that a heading opens with and the offset at which the title begins; null where the first words
 * are no organisation's (a commentary's title). A name may go on over spaces: 株式会社 甲, EX 株式会社, 学校法人甲 乙高等学校.
 */
export function leadingOrganisation(heading: string): { name: string; titleAt: number } | null {
  const words = wordsOf(heading)
  let found: { name: string; titleAt: number } | null = null
  for (let n = 1; n < Math.min(words.length, 6); n++) {
    const word = words[n - 1]!.text
    const before = words[n - 2]?.text
    const name = heading.slice(words[0]!.start, words[n - 1]!.end)
    if (!isOrganisationName(name)) {
      if (found) break
      continue
    }
    const goesOn =
      before === undefined ||
      (n === 2 && isLegalForm(before)) ||
      (isLegalForm(words[0]!.text) && katakana.test(word)) ||
      (!found && hasForm.test(word)) ||
      (!hasForm.test(word) && isOrganisationName(word)) ||
      (latin.test(word) && /[A-Za-z]$/.test(before))
    if (!goesOn) break
    found = { name, titleAt: words[n]!.start }
  }
  return found
}
