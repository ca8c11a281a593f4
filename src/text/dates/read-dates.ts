import { type ViewSpan, viewSpan } from '../../model/span.ts'
import { type NoticeText, oncePerNotice } from '../notice-text.ts'
import type { Calendar, DateEdge, DateMention, DatePoint } from './calendar.ts'
import { yearOfEra } from './era.ts'
import { type CalendarDate, dateOfIso, extentOf, isoOf } from './gregorian.ts'
import { quotedRanges } from './quoted.ts'
import { type Antecedent, type Bearings, type Resolution, resolve } from './resolve.ts'
import { scanDates } from './scan.ts'
import type { Token } from './token.ts'
import { timeOf } from './trailer.ts'

/** Every date the notice names, in title and body, in text order: surface and resolved value side by side. */
export const readDates = oncePerNotice(read)

/** A stretch that is scanned by itself: a block's content, or one cell of a row. */
interface Unit {
  readonly block: number
  readonly span: ViewSpan
}

function unitsOf(notice: NoticeText): Unit[] {
  const units: Unit[] = []
  const title = notice.document.head.title?.span
  notice.blocks.forEach(({ block, content, cells }, index) => {
    if (block.kind === 'furniture' || block.kind === 'figure') return
    if (block.kind === 'overview') {
      // The overview's own date, organisation, address and links are head; only the title is the notice's words.
      if (!title || title.start < block.content.start || title.end > block.content.end) return
      units.push({ block: index, span: notice.view.toView(title) })
    } else if (cells.length > 0) for (const cell of cells) units.push({ block: index, span: cell })
    else units.push({ block: index, span: content })
  })
  return units
}

/** What is known of the dates read so far. */
interface Known {
  readonly date: CalendarDate
  readonly span: ViewSpan
  readonly block: number
  readonly quoted: number
}

const plansFollow = /^[^。\n]{0,30}?(?:予定|目途|目処|めど|見込|見通し)/
const closesRange = /^[ ]?(?:末|頃|ごろ|中|に?[、,]?)?(?:まで|迄|にかけ|にわた|の間|の期間|期間|[)、。|」]|$)/
const looseJoin = /^(?:頃|ごろ)?[ ]?(?:から|より)[、]?[ ]?$/
const tightJoin = /^(?:頃|ごろ|から|より)?[ ]?[~ー―–-][ ]?$/
const leadMarks = /^[\s・*●○■□◆◇▼▲【[(〈<《|>#~①-⑳-]{0,8}(?:\d{1,2}[.)] ?)?$/
const edges: readonly (readonly [RegExp, DateEdge])[] = [
  [/^[) ]?(?:時点|現在)/, 'as-of'],
  [/^[) ]?(?:以降|以後|から|より|~)/, 'from'],
  [/^[) ]?(?:以前|までに?|迄)/, 'until'],
]
const dayCompany = /^(?:に|付|から|より|まで|時点|現在|以降|以前|中|夜|[、,:)・~])/
const slashCompany = /^[ ]?(?:付|時点|現在|以降|更新|追記|夕|朝|夜|未明|深夜|早朝|頃|ごろ|[(~:])/

function read(notice: NoticeText): readonly DateMention[] {
  const text = notice.view.text
  const publication = dateOfIso(notice.document.head.published?.value ?? '')
  const units = unitsOf(notice).map(unit => ({
    unit,
    tokens: scanDates(text, unit.span.start, unit.span.end),
    quotes: quotedRanges(text, unit.span.start, unit.span.end),
  }))
  const hasSlashDates = units.some(u => u.tokens.some(t => t.rule === 'slash-date'))
  const documentDate = latestStated(units.flatMap(u => u.tokens))
  const known: Known[] = []
  const knownDays = new Set<number>()
  const mentions: DateMention[] = []

  const bearingsAt = (token: Token, block: number, quote: number): Bearings => ({
    publication,
    documentDate,
    guard: plansFollow.test(text.slice(token.end, token.end + 45)) ? 200 : 60,
    antecedent: unit => antecedentIn(known, unit, block, quote, publication),
  })

  for (const { unit, tokens, quotes } of units) {
    let q = 0
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      while (q < quotes.length && quotes[q]![1] <= token.start) q++
      const quote = q < quotes.length && quotes[q]![0] <= token.start ? q : -1
      const before = text.slice(Math.max(unit.span.start, token.start - 12), token.start)
      const leads =
        (token.start - unit.span.start < 12 || before.includes('\n') || before.includes('|')) &&
        leadMarks.test(before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('|')) + 1))
      const bearings = bearingsAt(token, unit.block, quote)
      const after = text.slice(token.end, Math.min(unit.span.end, token.end + 12))
      const next = tokens[i + 1]
      const partner = next && joins(text, token, next, unit.span.end) ? completed(next, token) : null
      const company: Company = {
        bearings,
        before,
        after,
        leads,
        hasSlashDates,
        partner,
        sinceLast: token.start - (mentions.at(-1)?.span.end ?? Number.NEGATIVE_INFINITY),
        isKnownDay: knownDays.has(token.surface.day ?? 0),
      }
      if (token.latent && !hasCompany(token, company)) continue

      const statedEnd = partner && token.surface.year === undefined ? dateOfSurface(partner.surface) : null
      let start = resolve(
        token.surface,
        statedEnd && !token.surface.relative ? { ...bearings, notAfter: statedEnd } : bearings,
      )
      let end: { token: Token; resolution: Resolution } | null = null
      if (partner && start.date)
        end = { token: partner, resolution: resolve(partner.surface, { ...bearings, notBefore: start.date }) }
      else if (token.second && start.date)
        end = {
          token: { ...token, surface: { ...token.second } },
          resolution: resolve(inherited(token.second, start.date), { ...bearings, notBefore: start.date }),
        }
      // A range runs forwards; where the parts do not, the words are two dates.
      if (end?.resolution.date && start.date && extentOf(end.resolution.date)[1] < extentOf(start.date)[0]) {
        end = null
        start = resolve(token.surface, bearings)
      }
      const lastToken = end && partner ? partner : token
      if (lastToken === partner) i++
      const tail = text.slice(lastToken.end, Math.min(unit.span.end, lastToken.end + 12))
      const endPoint: DatePoint | null = end ? pointOf(end.token, end.resolution) : null
      const mention: DateMention = {
        ...pointOf(token, start),
        span: viewSpan(token.start, lastToken.end),
        rule: token.rule,
        end: endPoint,
        basis: start.basis,
        alternatives: start.alternatives.map(isoOf),
        edge: edges.find(([pattern]) => pattern.test(tail))?.[1] ?? null,
        dated: /^[ ]?(?:付|発表|発信|公表|公開|掲載)/.test(tail),
        settings: [
          ...(quote >= 0 ? (['quoted'] as const) : []),
          ...token.settings,
          ...(partner && lastToken === partner ? partner.settings : []),
        ],
        weekdayContradicts: start.weekdayContradicts || (end?.resolution.weekdayContradicts ?? false),
        anchor: start.anchor,
        block: unit.block,
        leads,
      }
      mentions.push(mention)
      for (const [point, date] of [
        [token, start.date],
        [lastToken, end?.resolution.date],
      ] as const)
        if (date && mention.settings.every(s => s === 'quoted') && mention.edge !== 'as-of') {
          known.push({ date, span: viewSpan(point.start, point.end), block: unit.block, quoted: quote })
          if (date.day !== undefined) knownDays.add(date.day)
        }
    }
  }
  return mentions
}

function pointOf(token: Token, { date }: Resolution): DatePoint {
  return {
    span: viewSpan(token.start, token.end),
    surface: token.surface,
    value: date ? isoOf(date) : null,
    time: timeOf(token.surface),
  }
}

function dateOfSurface({ year, month, day, relative }: Calendar): CalendarDate | null {
  if (year === undefined || relative) return null
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) }
}

/** 10~12日 after 2025年4月: the units left out are the start's. */
function inherited(second: Calendar, start: CalendarDate): Calendar {
  if (second.year !== undefined) return second
  if (second.month !== undefined) return { ...second, year: start.year }
  return { ...second, year: start.year, ...(start.month === undefined ? {} : { month: start.month }) }
}

function latestStated(tokens: readonly Token[]): CalendarDate | null {
  let latest: CalendarDate | null = null
  for (const { surface, settings } of tokens) {
    const date = dateOfSurface(surface)
    if (!date || date.month === undefined || settings.length > 0) continue
    if (!latest || extentOf(date)[0] > extentOf(latest)[0]) latest = date
  }
  return latest
}

/** Looks back at most so many dates for one that 同日 may mean. */
const memory = 40

function antecedentIn(
  known: readonly Known[],
  unit: 'year' | 'month' | 'day',
  block: number,
  quote: number,
  publication: CalendarDate | null,
): Antecedent | null {
  const published = publication ? extentOf(publication)[1] : Number.POSITIVE_INFINITY
  for (let i = known.length - 1; i >= Math.max(0, known.length - memory); i--) {
    const k = known[i]!
    const near = k.block === block
    // The date in a quoted title is another notice's; the words around it do not count from it.
    if (k.quoted >= 0 && (k.quoted !== quote || !near)) continue
    if (unit === 'day' && k.date.day === undefined) continue
    if (unit === 'month' && k.date.month === undefined) continue
    // A plan told earlier is not what the next paragraph goes on from.
    if (!near && extentOf(k.date)[0] > published) continue
    return { date: k.date, span: k.span, near }
  }
  return null
}

function joins(text: string, a: Token, b: Token, unitEnd: number): boolean {
  if (a.second || b.start - a.end > 8) return false
  const gap = text.slice(a.end, b.start)
  if (tightJoin.test(gap)) return true
  if (a.rule === 'bare-day' && b.rule === 'bare-day') return looseJoin.test(gap)
  // 10月9日から13日に…: a day without its month can only be the end.
  if (b.rule === 'bare-day' && a.surface.day !== undefined && looseJoin.test(gap)) return true
  // 5月から7月頃に…
  const areMonths = [a, b].every(t => t.surface.month !== undefined && t.surface.day === undefined)
  if (areMonths && b.surface.year === undefined && !b.surface.relative && looseJoin.test(gap)) return true
  return looseJoin.test(gap) && closesRange.test(text.slice(b.end, Math.min(unitEnd, b.end + 8)))
}

/** 令和3年~5年, 2016年~18年: the end's year in the count of the start. */
function completed(end: Token, start: Token): Token {
  if (end.bareYear === undefined) return end
  const year = start.surface.era
    ? yearOfEra(start.surface.era.replace(/(?:\d+|元)$/, ''), end.bareYear)
    : Math.floor((start.surface.year ?? 2000) / 100) * 100 + Number(end.bareYear)
  return year === null ? end : { ...end, surface: { year } }
}

/** What stands around words that may be no date (10日, 3/4). */
interface Company {
  readonly bearings: Bearings
  readonly before: string
  readonly after: string
  readonly leads: boolean
  readonly hasSlashDates: boolean
  readonly partner: Token | null
  /** Characters since the last date. */
  readonly sinceLast: number
  /** Whether the notice has named this day of a month before. */
  readonly isKnownDay: boolean
}

/** Whether such words stand where only a date makes sense. */
function hasCompany(token: Token, company: Company): boolean {
  const { after, leads, partner } = company
  const { clock, dayPart, weekday, day } = token.surface
  if (token.rule === 'bare-year') return false
  if (token.rule === 'slash-month') return partner !== null || company.hasSlashDates
  if (token.rule === 'slash-month-day') {
    if (/(?:Windows|OS|[Vv]er\.?|バージョン)[ ]?$/.test(company.before) || after.startsWith('用'))
      return false
    if (company.hasSlashDates || leads || slashCompany.test(after)) return true
    if (partner !== null && !partner.latent) return true
    // Past the twelfth it is no fraction that anybody writes.
    return (
      day! > 12 && (/^[に公発提掲]/.test(after) || (company.before.endsWith('(') && after.startsWith(')')))
    )
  }
  const antecedent = company.bearings.antecedent('month')
  if (!antecedent) return false
  if (weekday !== undefined || clock !== undefined || leads || company.sinceLast <= 8) return true
  if (partner?.rule === 'bare-day' || /^中[にを]/.test(after)) return true
  return (
    antecedent.near &&
    (dayPart !== undefined || dayCompany.test(after) || (company.isKnownDay && after.startsWith('の')))
  )
}
