import { type ViewSpan, viewSpan } from '../../model/span.ts'
import { type NoticeText, oncePerNotice } from '../notice-text.ts'
import type { Calendar, DateEdge, DateMention, DatePoint } from './calendar.ts'
import { hasCompany } from './company.ts'
import { type CalendarDate, dateOfIso, extentOf, isoOf } from './gregorian.ts'
import { emptyMemory, type Memory } from './memory.ts'
import { quotedRanges } from './quoted.ts'
import { completed, inherited, joins } from './range.ts'
import { type Bearings, type Resolution, resolve } from './resolve.ts'
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

const plansFollow = /^[^。\n]{0,30}?(?:予定|目途|目処|めど|見込|見通し)/
const leadMarks =
  /^[\s・*●○■□◆◇▼▲【[(〈<《|>#~①-⑳-]{0,8}(?:\d{1,2}[.)] ?|[ア-ン][.) ]? ?|[一二三四五六七八九十][.) ] ?)?$/
const edges: readonly (readonly [RegExp, DateEdge])[] = [
  [/^[) ]?(?:時点|現在)/, 'as-of'],
  [/^[) ]?(?:以降|以後|から|より|~)/, 'from'],
  [/^[) ]?(?:以前|までに?|迄)/, 'until'],
]
const datedBy = /^[ ]?(?:付|発表|発信|公表|公開|掲載)/

/** What all stretches of one notice share while they are read. */
interface Reading {
  readonly text: string
  readonly publication: CalendarDate | null
  readonly documentDate: CalendarDate | null
  readonly hasSlashDates: boolean
  readonly memory: Memory
  readonly mentions: DateMention[]
}

function read(notice: NoticeText): readonly DateMention[] {
  const { text } = notice.view
  const publication = dateOfIso(notice.document.head.published?.value ?? '')
  const units = unitsOf(notice).map(unit => ({
    unit,
    tokens: scanDates(text, unit.span.start, unit.span.end),
  }))
  const tokens = units.flatMap(u => u.tokens)
  const reading: Reading = {
    text,
    publication,
    documentDate: latestStated(tokens),
    hasSlashDates: tokens.some(t => t.rule === 'slash-date'),
    memory: emptyMemory(publication),
    mentions: [],
  }
  for (const { unit, tokens } of units) if (tokens.length > 0) readUnit(unit, tokens, reading)
  return reading.mentions
}

function readUnit(unit: Unit, tokens: readonly Token[], reading: Reading): void {
  const { text, memory, mentions } = reading
  const unitEnd = unit.span.end
  const quotes = quotedRanges(text, unit.span.start, unitEnd)
  let q = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    while (q < quotes.length && quotes[q]![1] <= token.start) q++
    const quote = q < quotes.length && quotes[q]![0] <= token.start ? q : -1
    const before = text.slice(Math.max(unit.span.start, token.start - 12), token.start)
    const leads = opensLine(before, token.start - unit.span.start)
    const next = tokens[i + 1]
    const partner = next && joins(text, token, next, unitEnd) ? completed(next, token) : null
    const bearings: Bearings = {
      publication: reading.publication,
      documentDate: reading.documentDate,
      guard: plansFollow.test(text.slice(token.end, token.end + 45)) ? 200 : 60,
      antecedent: grain => memory.antecedent(grain, unit.block, quote),
    }
    if (
      token.latent &&
      !hasCompany(token, {
        bearings,
        before,
        after: text.slice(token.end, Math.min(unitEnd, token.end + 12)),
        leads,
        hasSlashDates: reading.hasSlashDates,
        partner,
        sinceLast: token.start - (mentions.at(-1)?.span.end ?? Number.NEGATIVE_INFINITY),
        isKnownDay: memory.knowsDay(token.surface.day ?? 0),
      })
    )
      continue
    const { start, end } = resolveRange(token, partner, bearings)
    const last = end && partner ? partner : token
    if (last === partner) i++
    const tail = text.slice(last.end, Math.min(unitEnd, last.end + 12))
    const mention: DateMention = {
      ...pointOf(token, start),
      span: viewSpan(token.start, last.end),
      rule: token.rule,
      end: end && pointOf(end.token, end.resolution),
      basis: start.basis,
      alternatives: start.alternatives.map(isoOf),
      edge: edges.find(([pattern]) => pattern.test(tail))?.[1] ?? null,
      dated: datedBy.test(tail),
      settings: [
        ...(quote >= 0 ? (['quoted'] as const) : []),
        ...token.settings,
        ...(last === partner ? last.settings : []),
      ],
      weekdayContradicts: start.weekdayContradicts || (end?.resolution.weekdayContradicts ?? false),
      anchor: start.anchor,
      block: unit.block,
      leads,
    }
    mentions.push(mention)
    if (mention.edge === 'as-of' || mention.settings.some(s => s !== 'quoted')) continue
    for (const [point, date] of [[token, start.date] as const, [last, end?.resolution.date] as const])
      if (date) memory.remember({ date, span: viewSpan(point.start, point.end), block: unit.block, quote })
  }
}

/** Whether only marks stand between the beginning of the line, cell or stretch and a date `offset` characters in. */
function opensLine(before: string, offset: number): boolean {
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('|')) + 1
  return (lineStart > 0 || offset < 12) && leadMarks.test(before.slice(lineStart))
}

interface ResolvedRange {
  readonly start: Resolution
  readonly end: { readonly token: Token; readonly resolution: Resolution } | null
}

/** Resolves an expression and, where there is one, the end of its range: its partner, or the second part inside it. */
function resolveRange(token: Token, partner: Token | null, bearings: Bearings): ResolvedRange {
  const statedEnd = partner && token.surface.year === undefined ? dateOfSurface(partner.surface) : null
  const start = resolve(
    token.surface,
    statedEnd && !token.surface.relative ? { ...bearings, notAfter: statedEnd } : bearings,
  )
  if (!start.date) return { start, end: null }
  // 10月18日から同月27日: the end counts from the start.
  const from = { date: start.date, span: viewSpan(token.start, token.end), near: true }
  const toEnd: Bearings = {
    ...bearings,
    notBefore: start.date,
    antecedent: unit =>
      (unit === 'day' && from.date.day === undefined) || (unit !== 'year' && from.date.month === undefined)
        ? bearings.antecedent(unit)
        : from,
  }
  let end: ResolvedRange['end'] = null
  if (partner) end = { token: partner, resolution: resolve(partner.surface, toEnd) }
  else if (token.second)
    end = {
      token: { ...token, surface: token.second },
      resolution: resolve(inherited(token.second, start.date), toEnd),
    }
  // A range runs forwards; where the parts do not, the words are two dates.
  if (end?.resolution.date && extentOf(end.resolution.date)[1] < extentOf(start.date)[0])
    return { start: resolve(token.surface, bearings), end: null }
  return { start, end }
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

function latestStated(tokens: readonly Token[]): CalendarDate | null {
  let latest: CalendarDate | null = null
  for (const { surface, settings } of tokens) {
    const date = dateOfSurface(surface)
    if (!date || date.month === undefined || settings.length > 0) continue
    if (!latest || extentOf(date)[0] > extentOf(latest)[0]) latest = date
  }
  return latest
}
