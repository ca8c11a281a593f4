import { classifyDateLine, splitDatedLine } from '../head-date.ts'

/** A date in a line of a page, by offsets into the line. */
export interface LineDate {
  /** ISO prefix. */
  readonly value: string
  readonly start: number
  readonly end: number
  /** What its label says of it: 公開日, 更新日; none where it stands alone. */
  readonly role: 'published' | 'updated' | 'none'
}

const day =
  '(?:20[0-9]{2}|２０[０-９]{2}|令和[ 　]?(?:元|[0-9０-９]{1,2}))[ 　]?[年/.／．-][ 　]?[0-9０-９]{1,2}[ 　]?[月/.／．-][ 　]?[0-9０-９]{1,2}[ 　]?日?'
const weekday = '(?:[ 　]?[（(][日月火水木金土](?:曜日?)?[）)])?(?:[ 　]{0,2}[0-9]{1,2}[:：時][0-9]{2}分?)?'
const labelledDay = new RegExp(
  `(日付|公開|掲載|公表|発表|登録|作成|投稿|配信|発行|発信|初版|(?:最終)?更新|改訂|改定|修正|追記)(?:日時|年月日|日)?[ 　]{0,3}[:：／/]?[ 　]{0,3}(${day})${weekday}|(${day})${weekday}[ 　]{0,2}(公開|掲載|公表|発表|投稿|(?:最終)?更新|改訂|追記)(?=$|[ 　】］」』\\]）)／/|｜])`,
  'g',
)
const updating = /更新|改訂|改定|修正|追記/
const plainDay = new RegExp(`${day}${weekday}`, 'g')
/** A category beside a date: お知らせ. Longer words say something. */
const longestCategory = 14
const saysSomething = /について|に関|に対|による|への|お詫|不正|漏|紛失|障害|休業|ました/

const readValue = (words: string): string | null => {
  const line = classifyDateLine(words)
  return line.kind === 'date' ? line.date.value : null
}

/**
 * The dates of a line that holds nothing else: 「公開日：2025年6月10日　更新日：2025年6月20日」, 「2025.06.10 お知らせ」.
 * None where the line says more than its dates.
 */
export function datesOfLine(line: string): LineDate[] {
  if (line.length > 100 || /。/.test(line)) return []
  const found: LineDate[] = []
  let rest = line
  for (const m of line.matchAll(labelledDay)) {
    const words = m[2] ?? m[3]!
    const value = readValue(words)
    if (value === null) continue
    const start = m.index + m[0].indexOf(words)
    const role = updating.test(m[1] ?? m[4]!) ? 'updated' : 'published'
    found.push({ value, start, end: start + words.length, role })
    rest = rest.replace(m[0], '')
  }
  if (found.length > 0) return /[^\s（）()／/|｜：:]{15}/.test(rest) ? [] : found
  const whole = classifyDateLine(line)
  const start = line.length - line.trimStart().length
  if (whole.kind === 'date') {
    const length = whole.date.length
    return [{ value: whole.date.value, start, end: length, role: 'none' }]
  }
  const split = splitDatedLine(line)
  if (
    !split ||
    split.rest.length > longestCategory ||
    saysSomething.test(split.rest) ||
    split.date.value.length < 10
  )
    return []
  return [{ value: split.date.value, start: split.at, end: split.at + split.date.length, role: 'none' }]
}

const updateWords =
  /追記|更新|続報|第[ 　]?[0-9０-９一二三四五六七八九十]{1,2}[ 　]?報|初報|最終報|追加情報|改訂|訂正/
const around =
  /追記|更新|続報|第[ 　]?[0-9０-９一二三四五六七八九十]{1,2}[ 　]?報|初報|最終報|追加情報|改訂|訂正|公表|公開|掲載|発表|時点|現在|内容|情報|分|付|お知らせ|しました|いたしました|の|に|を|[\s　【】[\]（）()＜＞<>《》〈〉■◆●▼○◎□※・：:、,／/#＊*]/g

/** The date of a line that opens an update or an earlier report of the same notice: 【2025年6月20日 追記】. Null for other lines. */
export function updateDate(line: string): string | null {
  if (line.length > 60 || /。/.test(line) || !updateWords.test(line)) return null
  const days = [...line.matchAll(plainDay)]
  if (days.length === 0) return null
  const rest = line.replace(plainDay, '').replace(around, '')
  return rest.length > 6 ? null : readValue(days[0]![0].split(/[（(][日月火水木金土]/, 1)[0]!)
}
