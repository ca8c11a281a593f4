import { makeTest, matchesIn } from '../matches.ts'
import type { Calendar, DatePart, Relative } from './calendar.ts'
import { yearOfEra } from './era.ts'
import { isReal } from './gregorian.ts'
import type { Token } from './token.ts'
import { readTrailer } from './trailer.ts'

// Addresses are full of digits and slashes that are no dates. Each alternative has one unbounded class, and
// starts where such a run starts, so that the scan stays linear.
const address =
  /https?:\/\/[^\s、。「」『』()<>|]+|(?<![\w.+@-])www\.[^\s、。「」()<>|]+|\]\([^)\n\]]{0,2000}\)/g

/** The same text with addresses blanked out, offsets unchanged. */
export const withoutAddresses = (text: string): string =>
  /[/.]/.test(text) ? text.replace(address, found => '\0'.repeat(found.length)) : text

const parts: readonly (readonly [words: string, part: DatePart])[] = [
  ['上旬|初旬', '上旬'],
  ['中旬|半ば|中頃', '中旬'],
  ['下旬', '下旬'],
  ['初め|初頭|頭|初', '初'],
  ['末日|末', '末'],
  ['前半', '前半'],
  ['後半', '後半'],
]
const partWords = parts.map(([words]) => words).join('|')
const partOf = (word: string): DatePart => parts.find(([words]) => words.split('|').includes(word))![1]

const relatives: Readonly<Record<string, Relative>> = {
  同年: '同',
  当年: '同',
  本年: '本',
  今年: '本',
  昨年: '昨',
  去年: '昨',
  前年: '前',
  翌年: '翌',
  来年: '明',
  一昨年: '一昨',
  同月: '同',
  当月: '同',
  今月: '本',
  本月: '本',
  先月: '昨',
  前月: '前',
  翌月: '翌',
  来月: '明',
  同日: '同',
  当日: '同',
  本日: '本',
  昨日: '昨',
  昨夜: '昨',
  昨晩: '昨',
  今朝: '本',
  前日: '前',
  翌日: '翌',
  翌朝: '翌',
  明日: '明',
  一昨日: '一昨',
}
const wordsOf = (unit: string): string =>
  Object.keys(relatives)
    .filter(w => w.endsWith(unit))
    .join('|')

const eraYear =
  '(?<![A-Za-z0-9])(?<era>令和|平成|昭和|大正|[RHS](?=\\d))[ ]?(?<eraYear>\\d{1,2}|元)(?:[(](?:西暦)?(?<inner>\\d{4})年?[)])?年(?:[(](?:西暦)?\\d{4}年?[)])?'
const plainYear =
  '(?<!\\d|\\d,)(?<year>(?:19|20)\\d{2})(?:[(](?:令和|平成|昭和|[RHS])(?:\\d{1,2}|元)年?[)])?(?:(?<yearJoin>[~-])(?<secondYear>(?:19|20)\\d{2}))?年(?:[(](?:令和|平成|昭和|[RHS])(?:\\d{1,2}|元)年?[)])?'
const toldYear = `(?<toldYear>${wordsOf('年')})(?:[(]?(?<toldFull>20\\d{2})年[)]?)?`
const year = `(?:${eraYear}|${plainYear}|${toldYear})`
const notMonths = '(?![間額次刊給謝例])'
const month = '(?<month>\\d{1,2})(?:[~-](?<secondMonth>\\d{1,2}))?月'
const notDays = '(?!間|以内|程度|ほど|ぶり)'
const monthRest = `(?:(?<part>${partWords})|の?(?<day>\\d{1,2})(?:(?:(?<dayJoin>[~・、-])(?<secondDay>\\d{1,2}))?日${notDays}|(?=[~-](?:(?:19|20)\\d{2}年)?\\d{1,2}月))|${notMonths})`
// 前年の同じ時期 compares, and dates nothing.
const notYears = '(?![度生間目代次式製版]|以上|ぶり|連続|(?<=前年)(?:比|同|の同))'
const yearPart = `(?<yearPart>末(?!年始)|初頭|初め|前半|後半)`

const yearLed = new RegExp(
  `${year}(?:[ の、]?${month}${monthRest}|${yearPart}|(?<fiscal>度)|${notYears})`,
  'g',
)
const monthLed = new RegExp(`(?<!\\d|\\d[.,]|[/年毎第各])(?<told>[同翌](?=\\d))?${month}${monthRest}`, 'g')
const bareDay =
  /(?<![\d.,/月年約数第計中各毎]|過去|最大|最短|最長|およそ|毎月)(?<told>[同翌])?(?!1日に(?:約|およそ|最大|平均)?(?:数|何|\d))(?<day>\d{1,2})(?:(?<dayJoin>[~・、-])(?<secondDay>\d{1,2}))?日(?!間|以内|程度|ほど|ぶり|前(?!後)|後|分|目|くらい|ごと|毎|連続|経過|につき|当たり|あたり|平均|を要|程|本|勤|数|常|\d{1,6}[回件名人通台社個万])/g
const toldMonth = new RegExp(
  `(?<told>${wordsOf('月')})(?:(?<part>${partWords})|の?(?<day>\\d{1,2})日${notDays})?(?!額|次|[比謝号度])`,
  'g',
)
const toldDay =
  /(?<told>(?<![合共一])同日|(?<![以\d短])翌日|翌朝|(?<![\d業以])前日|(?<=^|[、。\s(,]|発生|発覚|検知|被害)当日(?!券|の受付|の運|配送|便|発送|予約|出荷|限り)|(?<![日基])本日(?!程|本|時)|本日(?=時点)|一昨日|昨日|昨夜|昨晩|今朝|(?<![不判説発証声表究鮮解釈])明日(?!時|程))(?!比|付近)/g
const sameTime = /(?<![合共一])同(?=午前|午後|早朝|未明|深夜|夕方|夜)/g
const slash =
  /(?<![\d/\-\w]|[\w/]:)(?<year>(?:19|20)\d{2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d|[/.-]\d|[A-Za-z_])/g
const slashMonth = /(?<![\d./\-\w]|[\w./]:)(?<year>(?:19|20)\d{2})\/(?<month>\d{1,2})(?![\d/.%:A-Za-z_-])/g
const shortEra =
  /(?<![A-Za-z0-9])(?<era>令和|平成|[RH])(?<eraYear>\d{1,2}|元)(?<mark>[/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d|[/.]\d|[A-Za-z_])/g
const shortYear =
  /(?<=[報付更新日][(])(?<short>2\d)(?<mark>[/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?=[)])/g
const shortYearMonth = /(?<![\d.,R])(?<short>2\d)年(?<month>\d{1,2})月(?![間額])(?:(?<day>\d{1,2})日)?/g
const bareYear = /(?<=年[~-]|年から)(?<bareYear>\d{1,2})年(?![度間生])/g
const monthDay = /(?<![\d./\-\w,]|[\w./]:)(?<month>\d{1,2})\/(?<day>\d{1,2})(?![\d/.%:A-Za-z_-]|[倍割分])/g

interface Finder {
  readonly rule: string
  /** What the text must hold for the pattern to be worth running. */
  readonly sign: RegExp
  readonly pattern: RegExp
}

/** In the order of preference where two see the same stretch. */
const finders: readonly Finder[] = [
  { rule: 'year-led', sign: /年/, pattern: yearLed },
  { rule: 'month-led', sign: /\d月/, pattern: monthLed },
  { rule: 'told-month', sign: /[同当今本先前翌来]月/, pattern: toldMonth },
  { rule: 'told-day', sign: /[同翌前当本明昨]日|昨[夜晩]|[今翌]朝/, pattern: toldDay },
  { rule: 'same-time', sign: /同[午早未深夕夜]/, pattern: sameTime },
  { rule: 'slash-date', sign: /\d[/.-]\d/, pattern: slash },
  { rule: 'short-era', sign: /[成和RH][\d元]/, pattern: shortEra },
  { rule: 'slash-month', sign: /\d\/\d/, pattern: slashMonth },
  { rule: 'short-year', sign: /\(2\d[/.]/, pattern: shortYear },
  { rule: 'short-year-month', sign: /2\d年\d/, pattern: shortYearMonth },
  { rule: 'bare-year', sign: /年[~か-]/, pattern: bareYear },
  { rule: 'slash-month-day', sign: /\d\/\d/, pattern: monthDay },
  { rule: 'bare-day', sign: /\d日/, pattern: bareDay },
]

// What one of the signs above needs; most blocks have none.
const hasSign = makeTest(/[年月日夜晩朝]|同[午早未深夕]|[0-9][/.-][0-9]|[成和RH][0-9元]/)

const law = /^[)]?[^\s。、]{0,12}?(?:法律|政令|省令|府令|条例|規則|告示|訓令|勅令)第\d/

/** Every expression that may be a date between `start` and `end`, none overlapping, in text order. */
export function scanDates(text: string, start: number, end: number): Token[] {
  const found: { token: Token; rank: number }[] = []
  const slice = withoutAddresses(text.slice(start, end))
  if (!hasSign(slice)) return []
  finders.forEach(({ rule, sign, pattern }, rank) => {
    if (!sign.test(slice)) return
    for (const m of matchesIn(slice, pattern)) {
      const token = build(rule, m, slice)
      if (token) found.push({ token: { ...token, start: token.start + start, end: token.end + start }, rank })
    }
  })
  found.sort((a, b) => a.token.start - b.token.start || b.token.end - a.token.end || a.rank - b.rank)
  const chosen: Token[] = []
  let free = -1
  for (const { token } of found)
    if (token.start >= free) {
      chosen.push(token)
      free = token.end
    }
  return chosen
}

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits)

function build(rule: string, m: RegExpMatchArray, text: string): Token | null {
  const g: Readonly<Record<string, string | undefined>> = m.groups ?? {}
  const start = m.index!
  const digitsEnd = start + m[0].length
  let surface: Calendar = {}
  const era = g.era === undefined ? null : yearOfEra(g.era, g.eraYear!)
  if (g.era !== undefined && era === null) return null
  if (era !== null) surface = { era: `${g.era}${g.eraYear}`, year: era }
  const stated = numberOf(g.year ?? g.toldFull) ?? (g.short ? 2000 + Number(g.short) : undefined)
  if (stated !== undefined) surface = { ...surface, year: stated }
  if (g.toldYear) surface = { ...surface, relative: { word: relatives[g.toldYear]!, unit: 'year' } }
  if (g.told) {
    const unit = g.told.endsWith('年') ? 'year' : g.told.endsWith('月') ? 'month' : 'day'
    // 同9月29日 is of the same year, 翌7月10日 the day after.
    const own = g.told === '同' ? (g.month ? 'year' : 'month') : unit
    surface = { ...surface, relative: { word: relatives[g.told] ?? (g.told as Relative), unit: own } }
  }
  if (rule === 'same-time') surface = { relative: { word: '同', unit: 'day' } }
  const month = numberOf(g.month)
  const day = numberOf(g.day)
  if (month !== undefined) surface = { ...surface, month }
  if (day !== undefined) surface = { ...surface, day }
  if (g.part) surface = { ...surface, part: partOf(g.part) }
  if (g.yearPart) surface = { ...surface, part: partOf(g.yearPart) }
  if (!isReal({ year: surface.year ?? 2000, month: month ?? 1, day: day ?? 1 })) return null

  let end = digitsEnd
  const dayGrained = day !== undefined || rule === 'told-day' || rule === 'same-time'
  if (dayGrained) {
    const read = readTrailer(text, digitsEnd)
    end = read.end
    surface = { ...surface, ...read.trailer }
    if (g.told === '昨夜' || g.told === '昨晩') surface = { ...surface, dayPart: '夜' }
    if (g.told === '今朝' || g.told === '翌朝') surface = { ...surface, dayPart: '朝' }
  } else {
    const about = /^(?:頃|ごろ)/.exec(text.slice(end, end + 2))
    if (about) {
      end += about[0].length
      surface = { ...surface, approximate: true }
    }
  }
  const after = text.slice(end, end + 40)
  const settings: Token['settings'] = [
    ...(g.fiscal || (day === undefined && /^(?:期|\d?四半期|第\d四半期)/.test(after))
      ? (['fiscal'] as const)
      : []),
    ...(law.test(after) ? (['law'] as const) : []),
  ]
  // A version number, or the last digits of one.
  if (g.mark === '.' && text.charAt(start - 1) === '.') return null
  if (g.secondMonth && day !== undefined) return null
  if (rule === 'month-led' && day === undefined && /^(?:期|か月|ヶ月|ヵ月)/.test(after)) return null
  if (
    rule === 'slash-month-day' &&
    surface.weekday === undefined &&
    /^[ ]?(?:名|件|人|社|台|ページ|以上|程度)/.test(after)
  )
    return null
  const second = secondOf(g)
  if (second && !isReal({ year: second.year ?? 2000, month: second.month ?? 1, day: second.day ?? 1 }))
    return null
  return {
    rule,
    start,
    end,
    surface,
    latent: isLatent(rule, surface),
    settings,
    ...(second ? { second } : {}),
    ...(g.bareYear ? { bareYear: g.bareYear } : {}),
  }
}

/** Rules whose words may be no date at all. */
function isLatent(rule: string, { relative, weekday }: Calendar): boolean {
  if (rule === 'bare-day') return relative === undefined
  if (rule === 'slash-month-day') return weekday === undefined
  return rule === 'slash-month' || rule === 'bare-year'
}

/** The end of a range that shares its unit with the start: 10~12日, 10-12月. 5・6日 names two days, taken as a range. */
function secondOf(g: Readonly<Record<string, string | undefined>>): Calendar | null {
  if (g.secondYear) return { year: Number(g.secondYear) }
  if (g.secondMonth) return g.day === undefined && !g.part ? { month: Number(g.secondMonth) } : null
  if (g.secondDay && Number(g.secondDay) > Number(g.day)) return { day: Number(g.secondDay) }
  return null
}
