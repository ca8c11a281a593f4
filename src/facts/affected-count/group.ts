import { makeTest, matchesIn } from '../../text/matches.ts'
import { type NoticeText, oncePerNotice } from '../../text/notice-text.ts'
import type { Surroundings } from './surroundings.ts'
import type { Counted } from './what-is-counted.ts'

export const groups = [
  'customers',
  'members',
  'employees',
  'former_employees',
  'job_applicants',
  'business_partners',
  'patients',
  'students',
  'residents',
  'shareholders',
  'families',
  'users',
  'organisations',
  'systems',
  'other',
] as const
export type Group = (typeof groups)[number]

// The first word named decides for a mixed population (「お客様および従業員の個人情報」 counts customers first),
// so all are looked for at once. Words that only begin like one (会員登録, 納税者番号) are kept out.
const named: readonly (readonly [Group, string])[] = [
  ['families', '家族|扶養|遺族|保護者'],
  [
    'former_employees',
    '元従業員|元社員|元職員|退職(?:された|した)(?:方|従業員|社員|職員)|(?:派遣|契約)?(?:社員|従業員|職員)の?退職者(?!を?含|等を?含|も含)|退職者(?!を?含|等を?含|も含)|離任者|過去に(?:所属|在籍|勤務)して[^、。]{0,24}(?:従業員|社員|職員)',
  ],
  [
    'job_applicants',
    '採用(?:応募|候補|面接|選考|に関|情報|者)|(?:求人|採用)[^。、0-9]{0,10}応募|(?<!(?:懸賞|キャンペーン|プレゼント|作品|企画|モニター|イベント)(?:への|に|の|ご)?(?:ご)?)応募者|求職者|内定者|志願者|就職活動',
  ],
  [
    'students',
    '(?:在|入)?学生|生徒|児童|園児|卒業生?|修了生|受講者|受講生|受験(?:生|者)|合格者|入学予定者|同窓|塾生',
  ],
  ['patients', '患者'],
  ['shareholders', '株主'],
  ['residents', '住民|市民|町民|村民|区民|県民|道民|府民|納税者(?!番号)|申請者|入居者|居住者'],
  ['members', '(?<!非)会員(?!企業|登録|サイト|専用|ページ|制|規約)|組合員|加入者|友の会|メンバー'],
  ['employees', '従業員|(?<!元)社員|職員|教員|役員|スタッフ|派遣|出向者|業務委託者|社内関係者'],
  [
    'business_partners',
    '取引先|仕入先|協力会社|協力先|ビジネスパートナー|パートナー|代理店|加盟(?:店|企業|団体|[^、。\\s]{0,6}会社)|関係先|お取引(?:様|いただ)|取引の(?:ある|あった)|ライセンシー|社外関係者|個人事業主|請負者',
  ],
  [
    'users',
    '利用者|ユーザー?|登録者|ご利用(?:いただ|され|の(?:方|皆))|支援者|支援をいただ|利用いただ|申込者|参加者|投稿者|(?:申し?込(?:まれた|んだ|みされた|みいただいた)|参加(?:された|いただいた|した)|登録(?:された|いただいた))(?:方|皆)',
  ],
  [
    'customers',
    '(?:お客|御客)(?:さ?ま|様)?|顧客|購入者|ご?契約者|被保険者|注文者|宿泊者|来場者|予約者|非会員',
  ],
]

/** Whether words name the group. Folded. */
export const isGroupNamedIn = (group: Group, words: string): boolean => groupsIn(words).includes(group)

/** Whether words name any group at all. Folded. */
export const isAnyGroupNamedIn = (words: string): boolean => groupsIn(words).length > 0

// What people did, or where they go: it tells who they are where nobody is named.
const hinted: readonly (readonly [Group, RegExp])[] = [
  ['business_partners', /担当者(?:様|さま)?$/],
  ['students', /小学校|中学校|高等学校|高校/],
  ['patients', /受診|診療|治療|入院|通院|検査を受け/],
  ['customers', /購入|注文|宿泊|来店|予約|決済をされた|配送先|資料請求|見積|会員登録/],
]

const anyGroup = new RegExp(named.map(([, words]) => `(${words})`).join('|'), 'g')

// 「お取引のあったお客様」, 「フォームをご利用いただいた会員」: what people did says who they are only where no noun follows.
const doing = /^(?:ご利用|利用いただ|支援をいただ|お取引いただ|取引の)/
const sameNoun = /^[^、。;・/]{0,12}$/

/** Every group named in a phrase, in order. */
function groupsIn(phrase: string): Group[] {
  const found: Group[] = []
  let did: number | null = null
  for (const m of matchesIn(phrase, anyGroup)) {
    const which = m.slice(1).findIndex(words => words !== undefined)
    if (did !== null && sameNoun.test(phrase.slice(did, m.index))) found.pop()
    found.push(named[which]![0])
    did = doing.test(m[0]) ? m.index + m[0].length : null
  }
  return found
}

/** Who a phrase counts: the first named, but of 「従業員の家族」 the family. Names in 「」 and brackets come last. */
function groupIn(phrase: string): Group | undefined {
  const bare = phrase.replace(/「[^」]{0,60}」|[((【][^))】]{0,60}[))】]/g, ' ')
  if (
    /(?:従業員|社員|職員|会員|患者|役員)(?:様|の方)? ?(?:等)?のご?家族|(?:生徒|児童|園児|学生)(?:様)?の保護者/.test(
      bare,
    )
  )
    return 'families'
  return groupsIn(bare)[0] ?? groupsIn(phrase)[0] ?? hinted.find(([, words]) => words.test(phrase))?.[0]
}

// Where the words about another thing end: an earlier figure, or a particle that closes a phrase.
const boundary =
  /[0-9](?:件|名|人|社|校)(?:分)?[)]?|(?:が|は|を|より|から|(?<!並び|過去|以前|共|新た|主)に(?!関|お|つ|対|係|よ|該)|で(?!の|き|す|あ|お))(?=[、\s]|[^、。]{2})|ました|;/g

const aside = /\([^()0-9]{0,40}\)/g

/** The noun phrase that leads to the number. */
function phraseBefore(before: string): string {
  // 「役職員（退職者を含む。）および家族」 goes on behind its bracket.
  const plain = before.includes('(') ? before.replace(aside, words => ' '.repeat(words.length)) : before
  let cut = 0
  for (const m of matchesIn(plain, boundary)) cut = m.index + m[0].length
  return plain.slice(cut)
}

/** The line since an earlier figure with a counter: what stands before that was counted by it. */
function sinceLastFigure(before: string): string {
  let cut = 0
  for (const m of before.matchAll(/[0-9](?:件|名|人|社|校)/g)) cut = m.index + m[0].length
  return before.slice(cut)
}

/** Those whom a whole notice can be about; staff and partners are mentioned in every one. */
const populations: ReadonlySet<Group> = new Set([
  'customers',
  'members',
  'users',
  'students',
  'patients',
  'residents',
  'shareholders',
])

// 会員番号, 患者ID, 卒業年: items of information, and nobody is spoken of.
const items =
  /(?:会員|患者|顧客|お客様|学生|生徒|社員|職員|従業員|株主|利用者|ユーザー?)(?:番号|ID|コード|証|カード|名(?=[、,・)\]」|]))|卒業(?:年|校)|出身校/g

/** 「お客様の情報は含まれておりません」: those whom a sentence leaves out. */
const leftOut = makeTest(
  /含まれて(?:い|お)(?:ない|りません|ません|らず)|含まれません|含みません|対象外|(?:影響|漏えい|漏洩|流出)(?:は|等は)(?:あり|ござい)ません/,
)

/** Whom the notice speaks of most; what a figure without a word of its own is taken to count. */
const groupOfNotice = oncePerNotice((notice: NoticeText): Group | undefined => {
  const times = new Map<Group, number>()
  const { start } = notice.view.toView({
    start: notice.document.bodyStart,
    end: notice.document.text.length,
  })
  for (const { text, span } of notice.sentences) {
    if (span.start < start || leftOut(text)) continue
    for (const group of groupsIn(text.replace(items, ''))) times.set(group, (times.get(group) ?? 0) + 1)
  }
  // 「ご利用の皆様」 once is everybody; whom the notice names besides is meant.
  const weight = ([group, n]: readonly [Group, number]): number => (group === 'users' && n === 1 ? 0 : n)
  const whole = [...times].filter(([group]) => populations.has(group))
  return whole.sort((x, y) => weight(y) - weight(x))[0]?.[0]
})

// 学外共同発明者582名, 代理人弁理士478名: people that none of the groups has.
const ofOwnKind =
  /(?:[一-鿿]{2,8}(?:者|士|師|客|家)|コーチ|オーナー|ドライバー)(?:様|さま|の方|等)?[:(]?(?:約|計|合計|延べ)?$/
const anybody =
  /(?:対象|該当|関係|当事|保有|所有|登録|申請|申込|被害|回答|送受信|受信|送信|担当|代表|責任|管理|使用|利用|契約|参加|応募|受講|未成年|第三|当該)者/

const isDataCell = (words: string): boolean => /氏名|住所|電話|メール|番号/.test(words)

const sent = /送信|配信|発信|送付|送られ|迷惑|不審|スパム(?!メール?判定)|フィッシング/
// 保護者および職員あてに, 送信先は取引先様: to whom the mails went.
const addressed =
  /([^。、]{0,40})(?:あて|宛て?|各位|の皆(?:様|さま)|向け)(?:に|へ|の|$)|(?:送信|配信|送付)先(?:は|:|が)、?([^。]{0,30})|([^。、]{0,30})(?:に対し|へ(?=[^。、]{0,12}(?:送|配)))/

/** Whom mails were sent to, where their own words say so; of mails sent to anybody nobody is counted. */
const addresseesOf = ({ before, after }: Surroundings): Group | undefined => {
  const match = addressed.exec(before) ?? addressed.exec(after)
  return match ? groupIn(match[1] ?? match[2] ?? match[3] ?? '') : undefined
}

/** Whether mails are counted that were sent out in an incident, and not such as lay in what was entered. */
export const areSentMails = (counted: Counted, { before, after }: Surroundings): boolean =>
  counted === 'mails' && sent.test(before + after)

/** Who or what is counted, by the number's own words: its phrase, its line, its row, column or label. */
export function namedGroup(counted: Counted, isTotal: boolean, at: Surroundings): Group | undefined {
  if (counted === 'servers' || counted === 'devices') return 'systems'
  if (counted === 'money' || counted === 'bytes') return 'other'
  if (areSentMails(counted, at)) return addresseesOf(at)
  const follows = /^(?:様)?(?:分)?の([^、。0-9]{1,16})/.exec(at.after)?.[1] ?? ''
  const near = groupIn(phraseBefore(at.before)) ?? groupIn(follows)
  const cells = at.otherCells.filter(cell => !isDataCell(cell)).join(' ')
  if (counted === 'organisations') {
    const firms = near ?? groupIn(cells)
    return firms === 'customers' || firms === 'business_partners' ? firms : 'organisations'
  }
  if (near === undefined && counted === 'persons') {
    const own = ofOwnKind.exec(at.before.trimEnd())
    if (own !== null && !anybody.test(own[0])) return 'other'
  }
  if (near === undefined && counted === 'accounts' && /(?:企業|学校|法人|団体)[^、。]{0,16}$/.test(at.before))
    return 'organisations'
  return (
    near ??
    // A total counts all that were named before it, the first of them first.
    groupsIn(isTotal ? at.before : sinceLastFigure(at.before))[0] ??
    groupsIn(at.before).at(-1) ??
    groupIn(cells) ??
    groupIn(at.column) ??
    (isDataCell(at.labelAbove) ? undefined : groupIn(at.labelAbove)) ??
    groupIn(at.headings[0] ?? '')
  )
}

/** Who is counted where the number's own words do not say: by what introduces it, else by the whole notice. */
export const groupAround = (at: Surroundings, notice: NoticeText): Group =>
  groupIn(at.lead) ??
  groupIn(at.headings.slice(1).join(' ')) ??
  groupOfNotice(notice) ??
  groupIn(notice.document.head.title?.value ?? '') ??
  'other'
