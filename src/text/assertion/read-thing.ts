import { type LocalReading, silent } from './local-reading.ts'
import { compose, type Operator } from './operators.ts'
import { readEvent } from './read-event.ts'
import { readTail } from './read-tail.ts'
import { clauseAt, type SentenceSyntax } from './sentence-syntax.ts'
import { settle } from './settle.ts'

// No more events than this on either side are asked; the nearest ones decide.
const nearest = 12

/**
 * Reads the status of words that name a thing or a figure (3,312名, クレジットカード情報): what happened to it.
 * In this order: it is denied; an event describes it (漏えいした3,312名); an event follows in its clause (3,312名の情報が
 * 漏えいした); its own predicate; an event before it; an event in a later clause.
 */
export function readThing(syntax: SentenceSyntax, start: number, end: number): LocalReading {
  const { masked: text, clauses, events } = syntax
  const clause = clauses[clauseAt(syntax, end)]!
  const tail = readTail(text, end, clause.end, true)
  const stated = (): LocalReading => settle(syntax, start, end, tail.operators, tail.end, tail)
  const met = (...wanted: readonly Operator[]): boolean => tail.operators.some(o => wanted.includes(o))

  const near = text.slice(end, Math.min(clause.end, end + 20))
  const isSubject = /^[^、。]{0,16}?(?:は|も|が|について(?:は|も))/.test(near)
  const own = compose(tail.operators)
  if (isSubject && (own.status === 'ruled_out' || own.status === 'not_found')) return stated()

  const first = firstFrom(events, start)
  const before = events
    .slice(Math.max(0, first - nearest), first)
    .filter(event => event.end <= start)
    .reverse()
  const after = events.slice(first, first + nearest).filter(event => event.start >= end)
  const read = (event: { start: number; end: number }): LocalReading =>
    readEvent(syntax, event.start, event.end)

  for (const event of before) {
    if (event.start < clause.start) break
    const local = read(event)
    if (local.status !== null && local.relative && (local.tail?.head ?? 0) <= start)
      return { ...local, end: Math.max(local.end, end) }
  }
  for (const event of after) {
    if (event.start >= clause.end) break
    const local = read(event)
    if (local.status !== null) return { ...local, start, end: local.end }
  }
  if (met('possible', 'neg', 'investigate', 'condition')) return stated()
  for (const event of before) {
    const local = read(event)
    if (local.status !== null) return { ...local, end }
  }
  if (/(?:の|が|は)/.test(near))
    for (const event of after) {
      const local = read(event)
      if (local.status !== null) return { ...local, start, end: local.end }
    }
  if (met('confirm', 'exist', 'infer')) return stated()
  return silent(start, end, 'Nothing in the sentence says what happened to it.', {
    operators: tail.operators,
    tail,
  })
}

/** Index of the first event at or after `offset`. */
function firstFrom(events: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = events.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (events[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
