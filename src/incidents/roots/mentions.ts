import { organisationKeys } from '../../text/organisation-key.ts'
import { dayNumber } from '../pair.ts'
import { push } from '../push.ts'
import { ahead } from './event.ts'
import type { Names } from './names.ts'
import { isHarmed, type Unit, within } from './unit.ts'

/** Publishers that must name an organisation in telling of one day. */
const fewestWitnesses = 2

/** Units that name, as a contractor, a provider or in quotation marks, an organisation that tells of its own harm. */
export function* mentionsOfTheHarmed(
  units: readonly Unit[],
  ownOf: ReadonlyMap<string, readonly Unit[]>,
  names: Names,
) {
  const roles = new Set(['contractor', 'service_provider'])
  for (const unit of units) {
    const mentioned = new Map<string, string>()
    for (const { threading } of unit.notices) {
      for (const { name, keys, relation } of threading.named)
        if (roles.has(relation) && keys[0] !== undefined) mentioned.set(names.of(keys[0]), name)
      for (const word of threading.services)
        for (const key of organisationKeys(word))
          if (key.length >= longName) mentioned.set(names.of(key), word)
    }
    for (const [key, words] of mentioned)
      if (!unit.own.has(key) && ownOf.get(key)?.some(own => isHarmed(own) && follows(unit, own)))
        yield { unit, key, words }
  }
}
/** A quoted word this long is a name and no word that happens to be one. */
const longName = 5

/** Whether a client's notice may tell of a vendor's incident, by its day. */
const follows = (unit: Unit, own: Unit): boolean =>
  unit.day !== null && own.day !== null && own.day - unit.day <= ahead && unit.day - own.day <= 150

/** Units that leave a contractor unnamed and give two days or more of an organisation's incident and notices. */
export function* sameDaysAsTheHarmed(units: readonly Unit[], ownOf: ReadonlyMap<string, readonly Unit[]>) {
  const byDay = new Map<string, { unit: Unit; key: string }[]>()
  for (const [key, owners] of ownOf)
    for (const unit of owners) {
      if (!isHarmed(unit) || key !== [...unit.own][0]) continue
      const days = unit.notices.flatMap(({ threading: { published, events } }) => [
        published ?? '',
        ...events,
      ])
      for (const day of new Set(days)) if (day.length === 10) push(byDay, day, { unit, key })
    }
  for (const unit of units) {
    if (!unit.unnamed) continue
    const shared = new Map<string, string[]>()
    for (const day of new Set(
      unit.notices.flatMap(({ threading: t }) => [...t.events, ...t.cited, ...t.days]),
    ))
      for (const { unit: own, key } of byDay.get(day) ?? [])
        if (!unit.own.has(key) && follows(unit, own)) push(shared, key, day)
    const [best] = [...shared]
      .filter(([, days]) => lieApart(days))
      .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    if (best) yield { unit, key: best[0] }
  }
}

/** Two incidents of one week share days by chance; days that lie apart they do not. */
function lieApart(days: readonly string[]): boolean {
  const numbers = days.map(dayNumber).filter(day => day !== null)
  return numbers.some(day => numbers.some(other => other - day >= 7))
}

/** Organisations that several publishers name in telling of an event of the same day. */
export function sharedMentions(units: readonly Unit[], names: Names) {
  const byKeyAndDay = new Map<string, { unit: Unit; key: string; words: string }[]>()
  for (const unit of units)
    for (const { threading } of unit.notices)
      for (const { name, keys, relation } of threading.named) {
        if (within.has(relation) || relation === 'client' || keys[0] === undefined) continue
        const key = names.of(keys[0])
        if (unit.own.has(key)) continue
        for (const day of threading.events) {
          const held = byKeyAndDay.get(`${key} ${day}`)
          if (held?.some(h => h.unit === unit)) continue
          push(byKeyAndDay, `${key} ${day}`, { unit, key, words: name })
        }
      }
  return [...byKeyAndDay.values()].filter(held => held.length >= fewestWitnesses).flat()
}
