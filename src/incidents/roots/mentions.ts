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
  const harmed = new Map<string, readonly Unit[]>()
  for (const [key, owners] of ownOf) {
    const those = owners.filter(isHarmed)
    if (those.length > 0) harmed.set(key, those)
  }
  for (const unit of units) {
    const mentioned = new Map<string, string>()
    const mention = (key: string, words: string): void => {
      const itself = names.of(key)
      if (harmed.has(itself)) mentioned.set(itself, words)
    }
    for (const { threading } of unit.notices) {
      for (const { name, keys, relation } of threading.named)
        if (roles.has(relation) && keys[0] !== undefined) mention(keys[0], name)
      for (const word of threading.services)
        if (!shortWord.test(word))
          for (const key of organisationKeys(word)) if (key.length >= longName) mention(key, word)
    }
    for (const [key, words] of mentioned)
      if (!unit.own.has(key) && harmed.get(key)!.some(own => follows(unit, own))) yield { unit, key, words }
  }
}
/** A quoted word this long is a name and no word that happens to be one. */
const longName = 5
/** Of these characters a key has no more than the word that it is made of (NFKC takes some others apart). */
const shortWord = /^[0-9A-Za-zぁ-ゖァ-ヺー一-鿿]{0,4}$/

/** Whether a client's notice may tell of a vendor's incident, by its day. */
const follows = (unit: Unit, own: Unit): boolean =>
  unit.day !== null && own.day !== null && own.day - unit.day <= ahead && unit.day - own.day <= 150

/** Units that leave a contractor unnamed and give two days or more of an organisation's incident and notices. */
export function* sameDaysAsTheHarmed(units: readonly Unit[], ownOf: ReadonlyMap<string, readonly Unit[]>) {
  const unnamed = units.filter(unit => unit.unnamed)
  const daysOf = (unit: Unit): Set<string> =>
    new Set(unit.notices.flatMap(({ threading: t }) => [...t.events, ...t.cited, ...t.days]))
  const asked = new Set(unnamed.flatMap(unit => [...daysOf(unit)]))
  const byDay = new Map<string, { unit: Unit; key: string }[]>()
  for (const [key, owners] of ownOf)
    for (const unit of owners) {
      if (!isHarmed(unit) || key !== unit.own.values().next().value) continue
      const told = new Set<string>()
      for (const { threading } of unit.notices) {
        if (asked.has(threading.published ?? '')) told.add(threading.published!)
        for (const day of threading.events) if (asked.has(day)) told.add(day)
      }
      for (const day of told) if (day.length === 10) push(byDay, day, { unit, key })
    }
  for (const unit of unnamed) {
    const shared = new Map<string, string[]>()
    for (const day of daysOf(unit))
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
