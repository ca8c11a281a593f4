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
export function attach(events: readonly Event[], units: readonly Unit[], names: Names): LikenedTexts {
  const large = events.filter(event => publishers(event) >= 2)
  const byKey = new Map<string, Event[]>()
  for (const event of large) push(byKey, event.key, event)
  const placed = new Set(large.flatMap(event => [...event.members.keys()]))
  const others = units.filter(unit => !placed.has(unit.at))
  const texts = textsInBands(large, others)
  const services = witnesses(large, units, servicesOf)
  const days = witnesses(large, units, eventsOf)
  const additions: { event: Event; unit: Unit; label: Label; words?: string }[] = []
  for (const unit of others) {
    const found =
      byMention(unit, byKey, names) ?? byText(unit, texts) ?? byService(unit, services) ?? byDay(unit, days)
    if (found) additions.push({ unit, ...found })
  }
  for (const { event, unit, ...reason } of additions) event.members.set(unit.at, { unit, ...reason })
  return texts.likened
}

/** Whose texts are held against each other. */
export interface LikenedTexts {
  /** Ids of the notices that an event has before others are attached to it. */
  readonly members: readonly string[]
  /** Ids of the notices whose texts are held against those of members. */
  readonly others: readonly string[]
}

/** Whether two texts are held against each other at all. */
export function bandsMeet(some: Threading, other: Threading): boolean {
  const bands = new Set(bandsOf(some.sketch, rowsOfBand))
  return bandsOf(other.sketch, rowsOfBand).some(band => bands.has(band))
}

const servicesOf = (unit: Unit): readonly string[] =>
  unit.notices.flatMap(({ threading }) => threading.services)

/** A text of a member, in a band. */
interface MembersText {
  readonly event: Event
  readonly threading: Threading
}

/** Where a text like those of members is looked for. */
interface Texts {
  readonly likened: LikenedTexts
  /** Whether a text may be like one at all: one that names others is taken in only where it shares a day. */
  mayBe(unit: Unit, threading: Threading): boolean
  readonly byBand: ReadonlyMap<number, readonly MembersText[]>
}

/** The texts of members, in those bands in which others are looked for. */
function textsInBands(large: readonly Event[], others: readonly Unit[]): Texts {
  const told = new Set<string>()
  const members = new Set<string>()
  for (const event of large)
    for (const { unit } of event.members.values()) {
      for (const day of eventsOf(unit)) told.add(day)
      for (const { id } of unit.notices) members.add(id)
    }
  const mayBe = (unit: Unit, { events }: Threading): boolean =>
    unit.unnamed || events.some(day => told.has(day))
  const candidates: string[] = []
  const byBand = new Map<number, MembersText[]>()
  for (const unit of others)
    for (const { id, threading } of unit.notices)
      if (mayBe(unit, threading)) {
        candidates.push(id)
        for (const band of bandsOf(threading.sketch, rowsOfBand)) byBand.set(band, [])
      }
  if (byBand.size > 0)
    for (const event of large)
      for (const { unit } of event.members.values())
        for (const { threading } of unit.notices) {
          const text: MembersText = { event, threading }
          for (const band of bandsOf(threading.sketch, rowsOfBand)) byBand.get(band)?.push(text)
        }
  return { mayBe, byBand, likened: { members: [...members], others: candidates } }
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

function byText(unit: Unit, { mayBe, byBand }: Texts) {
  let best: { event: Event; likeness: number } | null = null
  for (const { threading } of unit.notices) {
    if (!mayBe(unit, threading)) continue
    for (const band of bandsOf(threading.sketch, rowsOfBand))
      for (const { event, threading: other } of (byBand.get(band) ?? []).slice(0, mostOfBand)) {
        if (!unit.unnamed && !meet(threading.events, other.events)) continue
        const likely = likeness(threading.sketch, other.sketch)
        if (likely >= alike && (best === null || likely > best.likeness) && inTime(event, unit))
          best = { event, likeness: likely }
      }
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
  const inside = new Map<Event, ReadonlyMap<string, number>>()
  const everywhere = new Map<string, number>()
  for (const event of events) {
    const counts = new Map<string, number>()
    for (const { unit } of event.members.values())
      for (const word of new Set(wordsOf(unit))) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const [word, n] of counts)
      if (n >= fewestWitnesses) everywhere.set(word, 0)
      else counts.delete(word)
    inside.set(event, counts)
  }
  for (const unit of units)
    if (!unit.unnamed)
      for (const word of new Set(wordsOf(unit))) {
        const n = everywhere.get(word)
        if (n !== undefined) everywhere.set(word, n + 1)
      }
  const leads = new Map<string, Event>()
  for (const [event, counts] of inside)
    for (const [word, n] of counts) {
      const all = everywhere.get(word)!
      // Where none but unnamed ones have it, all that have it are in the event.
      if (n / (all === 0 ? n : all) >= agreement) leads.set(word, event)
    }
  return leads
}

function byService(unit: Unit, services: ReadonlyMap<string, Event>) {
  if (!unit.unnamed) return null
  for (const word of servicesOf(unit)) {
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
