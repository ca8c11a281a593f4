import type { Label } from '../../model/label.ts'
import { push } from '../push.ts'
import { type Event, itself, mentions, namesHarmed, namesIt, sameDays, through } from './event.ts'
import { mentionsOfTheHarmed, sameDaysAsTheHarmed, sharedMentions } from './mentions.ts'
import type { Names } from './names.ts'
import { splitByTime } from './split-by-time.ts'
import { isHarmed, type Unit } from './unit.ts'

/** Events around each organisation that several name, one for each time. */
export function seeds(units: readonly Unit[], names: Names): Event[] {
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

const near = (a: Unit, b: Unit): boolean => a.day !== null && b.day !== null && Math.abs(a.day - b.day) <= 120
