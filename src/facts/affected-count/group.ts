import type { NoticeText } from '../../text/notice-text.ts'
import type { Surroundings } from './surroundings.ts'

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

// Within one phrase the first word named decides (「お客様および従業員の個人情報」 counts customers first), so
// all of them are looked for at once; words that contain others (退職者 in 退職者含む) are longer alternatives.
const named: readonly (readonly [Group, string])[] = [
  ['families', '家族|ご家族|扶養|遺族|保護者'],
  ['former_employees', '元従業員|元社員|元職員|退職者(?!を?含|等を含)|離任者'],
  ['job_applicants', '採用(?:応募|候補|面接)?|応募者|求職者|内定者|志願者'],
  ['students', '在?学生|生徒|児童|園児|卒業|修了生|受講者|受講生|受験(?:生|者)|同窓|学籍|塾生'],
  ['patients', '患者'],
  ['shareholders', '株主'],
  ['residents', '住民|市民|町民|村民|区民|県民|道民|府民|納税者|申請者|入居者|居住者'],
  ['members', '(?<!非)会員(?!企業)|組合員|加入者|友の会|メンバー'],
  ['employees', '従業員|社員|職員|教員|役員|スタッフ|派遣|出向者|業務委託者'],
  [
    'business_partners',
    '取引先|仕入先|協力会社|パートナー|代理店|加盟店|関係先|委託元|業者|ベンダー|ライセンシー|社外関係者|個人事業主',
  ],
  ['users', '利用者|ユーザー?|登録者|ご利用(?:の方|者|様)|支援者'],
  [
    'customers',
    '(?:お客|御客)(?:さ?ま|様)?|顧客|購入者?|ご?契約者|被保険者|注文者?|宿泊|来場者|来店|予約|非会員|カード決済をされた|配送先',
  ],
]

const anyGroup = new RegExp(named.map(([, words]) => `(${words})`).join('|'), 'g')

/** Every group named in a phrase, in order. */
function groupsIn(phrase: string): Group[] {
  const found: Group[] = []
  for (const m of phrase.matchAll(anyGroup)) {
    const which = m.slice(1).findIndex(words => words !== undefined)
    found.push(named[which]![0])
  }
  return found
}

/** The words since the last mark that separates one counted thing from the next. */
const phraseBefore = (before: string): string => {
  const cut = Math.max(before.lastIndexOf('、'), before.lastIndexOf('/'), before.lastIndexOf('|'))
  return before.slice(cut + 1)
}

/** Who or what is counted, from the nearest words that name someone: phrase, line, row, label, headings, lead. */
export function groupOf(at: Surroundings, notice: NoticeText): Group {
  const follows = /^(?:様|分|の)*(?:の|、)?[^、。0-9]{0,16}/.exec(at.after)?.[0] ?? ''
  const first = (phrase: string): Group | undefined => groupsIn(phrase)[0]
  const found =
    first(phraseBefore(at.before)) ??
    first(follows) ??
    groupsIn(at.before).at(-1) ??
    first(at.row) ??
    first(at.column) ??
    first(at.labelAbove) ??
    first(at.headings[0] ?? '') ??
    first(at.lead) ??
    first(at.headings.slice(1).join(' ')) ??
    first(at.after) ??
    first(notice.document.head.title?.value ?? '')
  return found ?? 'other'
}
