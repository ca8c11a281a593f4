import type { Calendar } from './calendar.ts'
import { yearOfEra } from './era.ts'
import type { CalendarDate } from './gregorian.ts'
import type { Token } from './token.ts'

const closesRange = /^[ ]?(?:末|頃|ごろ|中|に?[、,]?)?(?:まで|迄|にかけ|にわた|の間|の期間|期間|[)、。|」]|$)/
const looseJoin = /^(?:頃|ごろ)?[ ]?(?:から|より)[、]?[ ]?$/
// 「13日以降、14日までの間」
const sinceJoin = /^(?:頃|ごろ)?以降[、]?[ ]?$/
const tightJoin = /^(?:頃|ごろ|から|より)?[ ]?[~ー―–-][ ]?$/

/** Whether two expressions, one after the other, are the start and the end of a range. `unitEnd` bounds the look ahead. */
export function joins(text: string, a: Token, b: Token, unitEnd: number): boolean {
  if (a.second || b.start - a.end > 8) return false
  const gap = text.slice(a.end, b.start)
  if (tightJoin.test(gap)) return true
  if (a.rule === 'bare-day' && b.rule === 'bare-day') return looseJoin.test(gap)
  // 10月9日から13日に…: a day without its month can only be the end.
  if (b.rule === 'bare-day' && a.surface.day !== undefined && looseJoin.test(gap)) return true
  // 5月から7月頃に…
  const areMonths = [a, b].every(t => t.surface.month !== undefined && t.surface.day === undefined)
  if (areMonths && b.surface.year === undefined && !b.surface.relative && looseJoin.test(gap)) return true
  return (
    (looseJoin.test(gap) || sinceJoin.test(gap)) &&
    closesRange.test(text.slice(b.end, Math.min(unitEnd, b.end + 8)))
  )
}

/** 令和3年~5年, 2016年~18年: the end's year in the count of the start. */
export function completed(end: Token, start: Token): Token {
  if (end.bareYear === undefined) return end
  const year = start.surface.era
    ? yearOfEra(start.surface.era.replace(/(?:\d{1,2}|元)$/, ''), end.bareYear)
    : Math.floor((start.surface.year ?? 2000) / 100) * 100 + Number(end.bareYear)
  return year === null ? end : { ...end, surface: { year } }
}

/** 10~12日 after 2025年4月: the units left out are the start's. */
export function inherited(second: Calendar, start: CalendarDate): Calendar {
  if (second.year !== undefined) return second
  if (second.month !== undefined) return { ...second, year: start.year }
  return { ...second, year: start.year, ...(start.month === undefined ? {} : { month: start.month }) }
}
