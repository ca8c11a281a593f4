import { anyEvent } from './event-words.ts'
import { type LocalReading, silent } from './local-reading.ts'
import { compose } from './operators.ts'
import { finish, readEvent } from './read-event.ts'
import { readTail, type Tail } from './read-tail.ts'
import { clauseAt, type SentenceSyntax } from './sentence-syntax.ts'

/** Reads the status of words that name a thing or a figure (3,312名, クレジットカード情報): what happened to it. */
export function readThing(syntax: SentenceSyntax, start: number, end: number): LocalReading {
  const { masked: text, clauses } = syntax
  const clause = clauses[clauseAt(syntax, end)]!
  const stated = (tail: Tail): LocalReading => finish(syntax, start, end, tail.operators, tail.end, tail)
  const tail = readTail(text, end, clause.end, true)
  const subject = /^[^、。]{0,16}?(?:は|も|が|には|について(?:は|も))/.test(text.slice(end, clause.end))
  const own = compose(tail.operators)
  if (subject && (own.status === 'ruled_out' || own.status === 'not_found')) return stated(tail)
  const events = [...text.matchAll(anyEvent)].filter(m => m.index + m[0].length <= start || m.index >= end)
  const inClause = events.filter(m => m.index >= clause.start && m.index < clause.end)
  for (const m of inClause.filter(m => m.index < start).reverse()) {
    const local = readEvent(syntax, m.index, m.index + m[0].length)
    if (local.status !== null && local.relative && (local.tail?.head ?? 0) <= start)
      return { ...local, start: local.start, end: Math.max(local.end, end) }
  }
  for (const m of inClause.filter(m => m.index >= end)) {
    const local = readEvent(syntax, m.index, m.index + m[0].length)
    if (local.status !== null) return { ...local, start, end: local.end }
  }
  if (tail.operators.some(o => o === 'possible' || o === 'neg' || o === 'investigate' || o === 'condition'))
    return stated(tail)
  for (const m of events.filter(m => m.index < start).reverse()) {
    const local = readEvent(syntax, m.index, m.index + m[0].length)
    if (local.status !== null) return { ...local, start: local.start, end }
  }
  for (const m of events.filter(m => m.index >= clause.end)) {
    const local = readEvent(syntax, m.index, m.index + m[0].length)
    if (local.status !== null && /^[^。]{0,30}(?:の|が|は)/.test(text.slice(end)))
      return { ...local, start, end: local.end }
  }
  if (tail.operators.some(o => o === 'confirm' || o === 'exist' || o === 'infer')) return stated(tail)
  return silent(start, end, 'Nothing in the sentence says what happened to it.', {
    operators: tail.operators,
    tail,
  })
}
