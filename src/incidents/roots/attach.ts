import type { Label } from '../../model/label.ts'
import type { Threading } from '../../model/threading.ts'
import { meet } from '../pair.ts'
import { push } from '../push.ts'
import { bandsOf, likeness } from '../shingles.ts'
import { type Event, inTime, publishers } from './event.ts'
import { agreement, type Names } from './names.ts'
import { eventsOf, type Unit } from './unit.ts'

/** Texts of unnamed clients that are so alike to a member's tell of the same event. */
const alike = 0.3
/** A member's texts are looked for in bands of two, which meet nearly always at that likeness. */
const rowsOfBand = 2
const mostOfBand = 30
/** Members that must name a service, or share a day, before it leads to the event. */
const fewestWitnesses = 2

/** Adds incidents that leave the vendor unnamed, or name it in passing, to the event they speak of. */
export function attach(events: readonly Event[], units: readonly Unit[], names: Names): void {
  const large = events.filter(event => publishers(event) >= 2)
  const byKey = new Map<string, Event[]>()
  const byBand = new Map<number, { event: Event; threading: Threading }[]>()
  for (const event of large) {
    push(byKey, event.key, event)
    for (const { unit } of event.members.values())
      for (const { threading } of unit.notices) {
        for (const band of bandsOf(threading.sketch, rowsOfBand)) push(byBand, band, { event, threading })
      }
  }
  const services = witnesses(large, units, unit =>
    unit.notices.flatMap(({ threading }) => threading.services),
  )
  const days = witnesses(large, units, eventsOf)
  const placed = new Set(large.flatMap(event => [...event.members.keys()]))
  const additions: { event: Event; unit: Unit; label: Label; words?: string }[] = []
  for (const unit of units) {
    if (placed.has(unit.at)) continue
    const found =
      byMention(unit, byKey, names) ?? byText(unit, byBand) ?? byService(unit, services) ?? byDay(unit, days)
    if (found) additions.push({ unit, ...found })
  }
  for (const { event, unit, ...reason } of additions) event.members.set(unit.at, { unit, ...reason })
}

function byMention(unit: Unit, byKey: ReadonlyMap<string, readonly Event[]>, names: Names) {
  for (const { threading } of unit.notices)
    for (const { name, keys } of threading.named)
      for (const key of keys)
        for (const event of byKey.get(names.of(key)) ?? [])
          if (inTime(event, unit))
            return { event, label: { ja: '本文で名を挙げている', en: 'speaks of it' }, words: name }
  return null
}

function byText(unit: Unit, byBand: ReadonlyMap<number, readonly { event: Event; threading: Threading }[]>) {
  let best: { event: Event; likeness: number } | null = null
  for (const { threading } of unit.notices)
    for (const band of bandsOf(threading.sketch, rowsOfBand))
      for (const { event, threading: other } of (byBand.get(band) ?? []).slice(0, mostOfBand)) {
        const likely = likeness(threading.sketch, other.sketch)
        const enough = unit.unnamed || meet(threading.events, other.events)
        if (enough && likely >= alike && inTime(event, unit) && (best === null || likely > best.likeness))
          best = { event, likeness: likely }
      }
  return best === null
    ? null
    : {
        event: best.event,
        label: { ja: '名を伏せているが本文が似ている', en: 'leaves it unnamed in nearly the same words' },
        words: `${Math.round(best.likeness * 100)} %`,
      }
}

/** For each word that points to one event (a service, a day): the event, and the share of its units that are in it. */
function witnesses(
  events: readonly Event[],
  units: readonly Unit[],
  wordsOf: (unit: Unit) => readonly string[],
): ReadonlyMap<string, Event> {
  const everywhere = new Map<string, number>()
  for (const unit of units)
    if (!unit.unnamed)
      for (const word of new Set(wordsOf(unit))) everywhere.set(word, (everywhere.get(word) ?? 0) + 1)
  const leads = new Map<string, Event>()
  for (const event of events) {
    const inside = new Map<string, number>()
    for (const { unit } of event.members.values())
      for (const word of new Set(wordsOf(unit))) inside.set(word, (inside.get(word) ?? 0) + 1)
    for (const [word, n] of inside)
      if (n >= fewestWitnesses && n / (everywhere.get(word) ?? n) >= agreement) leads.set(word, event)
  }
  return leads
}

function byService(unit: Unit, services: ReadonlyMap<string, Event>) {
  if (!unit.unnamed) return null
  for (const word of unit.notices.flatMap(({ threading }) => threading.services)) {
    const event = services.get(word)
    if (event && inTime(event, unit))
      return { event, label: { ja: '同じサービス', en: 'the same service' }, words: word }
  }
  return null
}

function byDay(unit: Unit, days: ReadonlyMap<string, Event>) {
  if (!unit.unnamed) return null
  for (const word of eventsOf(unit)) {
    const event = days.get(word)
    if (event && inTime(event, unit))
      return {
        event,
        label: { ja: '名を伏せているが、出来事の日が同じ', en: 'leaves it unnamed, on the same day' },
        words: word,
      }
  }
  return null
}
