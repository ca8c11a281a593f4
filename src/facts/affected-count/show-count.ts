import type { Label, Language } from '../../model/label.ts'
import type { Group } from './group.ts'
import type { AffectedCount } from './index.ts'
import type { Counted } from './what-is-counted.ts'

const things: Readonly<Record<Counted, Label>> = {
  persons: { ja: '人', en: 'persons' },
  records: { ja: '件', en: 'records' },
  organisations: { ja: '組織', en: 'organisations' },
  servers: { ja: '台（サーバ）', en: 'servers' },
  devices: { ja: '台', en: 'devices' },
  accounts: { ja: 'アカウント', en: 'accounts' },
  mails: { ja: '通', en: 'mails' },
  files: { ja: 'ファイル', en: 'files' },
  bytes: { ja: 'GB', en: 'GB' },
  money: { ja: '円', en: 'yen' },
}

/** What is counted, in a word. */
export const countedNames: Readonly<Record<Counted, Label>> = {
  persons: { ja: '人数・件数', en: 'persons, records and accounts' },
  records: { ja: '件数', en: 'records' },
  organisations: { ja: '組織数', en: 'organisations' },
  servers: { ja: 'サーバ台数', en: 'servers' },
  devices: { ja: '端末・機器台数', en: 'devices' },
  accounts: { ja: 'アカウント数', en: 'accounts' },
  mails: { ja: 'メール通数', en: 'mails' },
  files: { ja: 'ファイル数', en: 'files' },
  bytes: { ja: 'データ量', en: 'amount of data' },
  money: { ja: '金額', en: 'money' },
}

/** Whose, where the words say more than the thing that is counted does. */
const whose: Readonly<Partial<Record<Group, Label>>> = {
  customers: { ja: '顧客', en: 'customers' },
  members: { ja: '会員', en: 'members' },
  employees: { ja: '従業員', en: 'employees' },
  former_employees: { ja: '退職者', en: 'former employees' },
  job_applicants: { ja: '採用応募者', en: 'job applicants' },
  business_partners: { ja: '取引先', en: 'business partners' },
  patients: { ja: '患者', en: 'patients' },
  students: { ja: '学生・生徒', en: 'students' },
  residents: { ja: '住民', en: 'residents' },
  shareholders: { ja: '株主', en: 'shareholders' },
  families: { ja: '家族', en: 'families' },
  users: { ja: '利用者', en: 'users' },
}

// Made once: it takes longer to make than all counts of a notice to show.
let grouping: Intl.NumberFormat | null = null
/** A number with its thousands parted. Making the formatter takes as long as reading ten notices: only where one is shown. */
const grouped = (value: number): string => {
  grouping ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })
  return grouping.format(value)
}

/** A count in words: 顧客 最大延べ約1,200人, customers: up to about 1,200 persons (with repeats). */
export function showCount(v: AffectedCount, language: Language): string {
  const number = grouped(v.count)
  const unit = things[v.of][language]
  const group = whose[v.group]?.[language]
  if (language === 'ja') {
    const bound = v.bound === 'max' ? '最大' : ''
    return `${group ? `${group} ` : ''}${bound}${v.gross ? '延べ' : ''}${v.approx ? '約' : ''}${number}${unit}${v.bound === 'min' ? '以上' : ''}`
  }
  const bound = v.bound === 'max' ? 'up to ' : v.bound === 'min' ? 'at least ' : ''
  return `${group ? `${group}: ` : ''}${bound}${v.approx ? 'about ' : ''}${number} ${unit}${v.gross ? ' (with repeats)' : ''}`
}
