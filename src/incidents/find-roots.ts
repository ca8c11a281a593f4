import type { Label } from '../model/label.ts'
import type { Threading } from '../model/threading.ts'
import { organisationKeys } from '../text/organisation-key.ts'
import type { Incident } from './join-incidents.ts'
import { meet, type ThreadedNotice } from './pair.ts'
import { bandsOf, likeness } from './shingles.ts'

/** Why a notice belongs to a root event. */
export interface RootReason {
  readonly notice: string
  readonly label: Label
  /** The words it rests on: the name, the day, the service. */
  readonly words?: string
}

/** The breach of a vendor, service or contractor that incidents of several organisations trace back to. */
export interface RootEvent {
  /** Id of its first notice. */
  readonly id: string
  /** The organisation it happened at, as most notices write it. */
  readonly root: string
  /** Ids, oldest first. */
  readonly notices: readonly string[]
  /** Ids of the incidents they belong to. */
  readonly incidents: readonly string[]
  /** Why each notice belongs, in the order of `notices`. */
  readonly because: readonly RootReason[]
}

/** Fewer notices, or those of one organisation alone, are no event that others trace back to. */
const fewestNotices = 3
/** Days of silence after which notices about the same vendor are about another event. */
const silence = 240
/** Days that a client's notice may come before the vendor's own. */
const ahead = 45
/** A vendor's own incident that began so many days before a client's notice may be what it tells of. */
const behind = 400

interface Unit {
  readonly at: number
  readonly incident: Incident
  readonly notices: readonly ThreadedNotice[]
  readonly day: number | null
  /** Organisations that publish. */
  readonly own: ReadonlySet<string>
  /** Others at which it happened, with the name as written. */
  readonly culprits: ReadonlyMap<string, string>
  readonly happenedAtItself: boolean
  readonly unnamed: boolean
}

const within = new Set(['self', 'subsidiary', 'group'])

const dayOf = ({ threading: { published } }: ThreadedNotice): number | null =>
  published !== null && published.length === 10 ? Date.parse(published) / 86_400_000 : null

/** A short form stands for a name only where so large a share of the notices that use it mean that name. */
const agreement = 0.8

/** Short forms put to the names they stand for: what two notices call by one short form need not be one. */
function namesOf(notices: readonly ThreadedNotice[]): Names {
  const meant = new Map<string, Map<string, number>>()
  for (const { threading } of notices)
    for (const { keys } of [...threading.victims, ...threading.named]) {
      const [full, ...short] = keys
      for (const form of short) {
        const counts = meant.get(form) ?? new Map<string, number>()
        meant.set(form, counts.set(full!, (counts.get(full!) ?? 0) + 1))
      }
    }
  const names = new Names()
  for (const [form, counts] of [...meant].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const all = [...counts.values()].reduce((sum, n) => sum + n, 0)
    for (const [full, n] of counts) if (n / all >= agreement) names.same([full, form])
  }
  return names
}

/** Keys of one organisation, each standing for all. */
class Names {
  readonly #up = new Map<string, string>()
  of(key: string): string {
    let at = key
    for (let up = this.#up.get(at); up !== undefined; up = this.#up.get(at)) at = up
    return at
  }
  same(keys: readonly string[]): void {
    const [first, ...rest] = keys.filter(key => key.length >= shortestKey)
    if (first === undefined) return
    for (const key of rest) {
      const [a, b] = [this.of(first), this.of(key)]
      if (a !== b) this.#up.set(a < b ? b : a, a < b ? a : b)
    }
  }
}
const shortestKey = 3

/** Root events among incidents. The order of input changes nothing; linear but for the members of one event. */
export function findRoots(
  notices: readonly ThreadedNotice[],
  incidents: readonly Incident[],
): readonly RootEvent[] {
  const names = namesOf(notices)
  const units = unitsOf(notices, incidents, names)
  const events = seeds(units, names)
  attach(events, units, names)
  passOn(events, names)
  const found = events
    .map(event => rootOf(event))
    .filter(root => root !== null)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.root < b.root ? -1 : 1))
  return withoutShadows(found)
}

function unitsOf(notices: readonly ThreadedNotice[], incidents: readonly Incident[], names: Names): Unit[] {
  const byId = new Map(notices.map(notice => [notice.id, notice]))
  return incidents.map((incident, at) => {
    const own = incident.notices.map(id => byId.get(id)!)
    const publishers = new Set(own.flatMap(({ threading }) => threading.own.map(key => names.of(key))))
    const culprits = new Map<string, string>()
    for (const { threading } of own)
      for (const { name, keys, relation } of threading.victims)
        if (!within.has(relation) && keys[0] !== undefined && !publishers.has(names.of(keys[0])))
          culprits.set(names.of(keys[0]), name)
    const victims = own.flatMap(({ threading }) => threading.victims)
    return {
      at,
      incident,
      notices: own,
      day: own.map(dayOf).find(day => day !== null) ?? null,
      own: publishers,
      culprits,
      happenedAtItself: victims.some(v => within.has(v.relation)),
      unnamed: victims.some(v => !within.has(v.relation) && v.name === '') && culprits.size === 0,
    }
  })
}

interface Event {
  readonly key: string
  readonly members: Map<number, { unit: Unit; label: Label; words?: string }>
}

const namesIt = { ja: '被害組織として名を挙げている', en: 'names it as where it happened' }
const itself = { ja: '当の組織の公表', en: 'the organisation itself' }
const mentions = { ja: '同じ日の出来事について名を挙げている', en: 'names it in telling of the same day' }
const namesHarmed = {
  ja: '自ら被害を公表した組織の名を挙げている',
  en: 'names an organisation that says it was harmed',
}
const sameDays = {
  ja: '名を伏せているが、当の組織の公表と日付が重なる',
  en: 'leaves it unnamed, and gives the days of its notices',
}
const through = {
  ja: '名を挙げた委託先が、その先の組織を挙げている',
  en: 'names a contractor that itself points further',
}

/** Events around each organisation that several name, one for each time. */
function seeds(units: readonly Unit[], names: Names): Event[] {
  const named = new Map<string, { unit: Unit; label: Label; words: string }[]>()
  const ownOf = new Map<string, Unit[]>()
  for (const unit of units) for (const key of unit.own) push(ownOf, key, unit)
  for (const unit of units)
    for (const [key, words] of unit.culprits) {
      push(named, key, { unit, label: namesIt, words })
      // A contractor that says it happened at its own contractor passes the event on.
      const itsOwn = (ownOf.get(key) ?? []).filter(own => near(unit, own))
      for (const between of itsOwn.some(isHarmed) ? [] : itsOwn) {
        if (between.happenedAtItself || between.culprits.size === 0) continue
        for (const [further, name] of between.culprits)
          if (!unit.own.has(further) && !unit.culprits.has(further))
            push(named, further, { unit, label: through, words: name })
      }
    }
  // Those that several say it happened at need no mention in passing to be found.
  const direct = new Set(named.keys())
  for (const { unit, key, words } of sharedMentions(units, names))
    if (!direct.has(key)) push(named, key, { unit, label: mentions, words })
  for (const { unit, key, words } of mentionsOfTheHarmed(units, ownOf, names))
    if (!unit.culprits.has(key)) push(named, key, { unit, label: namesHarmed, words })
  for (const { unit, key } of sameDaysAsTheHarmed(units, ownOf))
    push(named, key, { unit, label: sameDays, words: '' })
  const events: Event[] = []
  for (const [key, members] of [...named].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const anchors = ownOf.get(key) ?? []
    for (const group of splitByTime(members, anchors)) {
      const event: Event = { key, members: new Map() }
      for (const { unit, label, words } of group.members)
        if (!event.members.has(unit.at)) event.members.set(unit.at, { unit, label, words })
      for (const unit of group.anchors) event.members.set(unit.at, { unit, label: itself })
      events.push(event)
    }
  }
  return events
}

/** Units that name, as a contractor, a provider or in quotation marks, an organisation that tells of its own harm. */
function* mentionsOfTheHarmed(
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

const isHarmed = (unit: Unit): boolean => unit.happenedAtItself && unit.culprits.size === 0

/** Whether a client's notice may tell of a vendor's incident, by its day. */
const follows = (unit: Unit, own: Unit): boolean =>
  unit.day !== null && own.day !== null && own.day - unit.day <= ahead && unit.day - own.day <= 150

/** Units that leave a contractor unnamed and give two days or more of an organisation's incident and notices. */
function* sameDaysAsTheHarmed(units: readonly Unit[], ownOf: ReadonlyMap<string, readonly Unit[]>) {
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
    const shared = new Map<string, number>()
    for (const day of new Set(unit.notices.flatMap(({ threading: t }) => [...t.events, ...t.cited])))
      for (const { unit: own, key } of byDay.get(day) ?? [])
        if (!unit.own.has(key) && follows(unit, own)) shared.set(key, (shared.get(key) ?? 0) + 1)
    const [best] = [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    if (best && best[1] >= 2) yield { unit, key: best[0] }
  }
}

/** Organisations that several publishers name in telling of an event of the same day. */
function sharedMentions(units: readonly Unit[], names: Names) {
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

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const held = map.get(key)
  if (held) held.push(value)
  else map.set(key, [value])
}

const near = (a: Unit, b: Unit): boolean => a.day !== null && b.day !== null && Math.abs(a.day - b.day) <= 120

/** Clients go with the vendor's own incident they may tell of; without one, silence parts one event from the next. */
function splitByTime<M extends { unit: Unit }>(members: readonly M[], anchors: readonly Unit[]) {
  const groups: { members: M[]; anchors: Unit[]; last: number | null }[] = []
  const byAnchor = new Map<Unit, { members: M[]; anchors: Unit[]; last: number | null }>()
  const sorted = [...members].sort((a, b) => (a.unit.day ?? 0) - (b.unit.day ?? 0) || a.unit.at - b.unit.at)
  for (const member of sorted) {
    const { day } = member.unit
    const anchor = anchors
      .filter(a => a.day !== null && day !== null && a.day - day <= ahead && day - a.day <= behind)
      .sort(
        (a, b) =>
          sharesEvent(b, member.unit) - sharesEvent(a, member.unit) ||
          farness(a, day!) - farness(b, day!) ||
          a.at - b.at,
      )[0]
    if (anchor) {
      const group = byAnchor.get(anchor)
      if (group) group.members.push(member)
      else {
        const made = { members: [member], anchors: [anchor], last: day }
        byAnchor.set(anchor, made)
        groups.push(made)
      }
      continue
    }
    const open = groups.find(
      g => g.anchors.length === 0 && (g.last === null || day === null || day - g.last <= silence),
    )
    if (open) {
      open.members.push(member)
      open.last = day ?? open.last
    } else groups.push({ members: [member], anchors: [], last: day })
  }
  return groups
}

/** Days between a notice and a vendor's incident; one at the vendor itself goes before one that it only passes on. */
const farness = (own: Unit, day: number): number => Math.abs(day - own.day!) + (isHarmed(own) ? 0 : 60)

const eventsOf = (unit: Unit): string[] => unit.notices.flatMap(({ threading }) => threading.events)
const sharesEvent = (a: Unit, b: Unit): number => (meet(eventsOf(a), eventsOf(b)) ? 1 : 0)

/** Texts of unnamed clients that are so alike to a member's tell of the same event. */
const alike = 0.3
/** A member's texts are looked for in bands of two, which meet nearly always at that likeness. */
const rowsOfBand = 2
const mostOfBand = 30
/** Members that must name a service, or share a day, before it leads to the event. */
const fewestWitnesses = 2

/** Adds incidents that leave the vendor unnamed, or name it in passing, to the event they speak of. */
function attach(events: readonly Event[], units: readonly Unit[], names: Names): void {
  const large = events.filter(event => publishers(event) >= 2)
  const byKey = new Map<string, Event[]>()
  const byBand = new Map<string, { event: Event; threading: Threading }[]>()
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

/** An event most of whose members speak of what a larger event is about is a link in its chain. */
function passOn(events: readonly Event[], names: Names): void {
  const sizes = new Map(events.map(event => [event, event.members.size]))
  const byKey = new Map<string, Event[]>()
  for (const event of events) if (publishers(event) >= 2) push(byKey, event.key, event)
  for (const event of [...events].sort((a, b) => sizes.get(a)! - sizes.get(b)! || (a.key < b.key ? -1 : 1))) {
    const spoken = new Map<Event, number>()
    if ([...event.members.values()].some(({ label }) => label === itself)) continue
    for (const { unit } of event.members.values()) {
      const keys = unit.notices.flatMap(({ threading }) => threading.named.flatMap(party => party.keys))
      for (const key of new Set(keys.map(k => names.of(k))))
        if (key !== event.key)
          for (const other of byKey.get(key) ?? [])
            if (sizes.get(other)! > sizes.get(event)! && inTime(other, unit))
              spoken.set(other, (spoken.get(other) ?? 0) + 1)
    }
    const [best] = [...spoken].sort((a, b) => b[1] - a[1] || (a[0].key < b[0].key ? -1 : 1))
    if (!best || best[1] * 2 <= event.members.size) continue
    for (const [at, { unit }] of event.members)
      if (!best[0].members.has(at)) best[0].members.set(at, { unit, label: through, words: event.key })
    event.members.clear()
  }
}

const spanOf = (event: Event): readonly [number, number] => {
  const days = [...event.members.values()].map(m => m.unit.day).filter(day => day !== null)
  return [Math.min(...days) - ahead, Math.max(...days) + ahead]
}
const inTime = (event: Event, unit: Unit): boolean => {
  const [from, to] = spanOf(event)
  return unit.day !== null && unit.day >= from && unit.day <= to
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

function byText(unit: Unit, byBand: ReadonlyMap<string, readonly { event: Event; threading: Threading }[]>) {
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

const noticesOf = ({ members }: Event): number =>
  [...members.values()].reduce((sum, { unit }) => sum + unit.notices.length, 0)
const publishers = ({ members }: Event): number =>
  new Set([...members.values()].map(({ unit }) => [...unit.own].sort()[0])).size

function rootOf(event: Event): RootEvent | null {
  if (noticesOf(event) < fewestNotices || publishers(event) < 2) return null
  const members = [...event.members.values()].sort(
    (a, b) => (a.unit.day ?? 0) - (b.unit.day ?? 0) || a.unit.at - b.unit.at,
  )
  const because = members
    .flatMap(({ unit, label, words }) =>
      unit.notices.map(notice => ({
        day: notice.threading.published ?? '~',
        reason: { notice: notice.id, label, ...(words === undefined ? {} : { words }) },
      })),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.reason.notice < b.reason.notice ? -1 : 1))
    .map(({ reason }) => reason)
  return {
    id: because[0]!.notice,
    root: nameOf(event),
    notices: because.map(({ notice }) => notice),
    incidents: members.map(({ unit }) => unit.incident.id),
    because,
  }
}

/** The name that most members write, the longest of those equally frequent. */
function nameOf(event: Event): string {
  const count = new Map<string, number>()
  for (const { unit, label, words } of event.members.values()) {
    const name =
      label === itself ? unit.notices[0]!.threading.publishers[0] : label === namesIt ? words : undefined
    if (name) count.set(name, (count.get(name) ?? 0) + 1)
  }
  const [most] = [...count].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))
  return most?.[0] ?? event.key
}

/** An event most of whose notices lie in a larger one is a link in its chain. */
function withoutShadows(roots: readonly RootEvent[]): RootEvent[] {
  const bySize = [...roots].sort((a, b) => b.notices.length - a.notices.length || (a.id < b.id ? -1 : 1))
  const kept: { root: RootEvent; notices: Set<string> }[] = []
  for (const root of bySize) {
    const shared = kept.some(
      other => root.notices.filter(id => other.notices.has(id)).length > root.notices.length / 2,
    )
    if (!shared) kept.push({ root, notices: new Set(root.notices) })
  }
  return roots.filter(root => kept.some(k => k.root === root))
}
