import { meet } from '../pair.ts'
import { ahead } from './event.ts'
import { eventsOf, isHarmed, type Unit } from './unit.ts'

/** Days of silence after which notices about the same vendor are about another event. */
const silence = 240
/** A vendor's own incident that began so many days before a client's notice may be what it tells of. */
const behind = 400

/** Clients go with the vendor's own incident they may tell of; without one, silence parts one event from the next. */
export function splitByTime<M extends { unit: Unit }>(members: readonly M[], anchors: readonly Unit[]) {
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

const sharesEvent = (a: Unit, b: Unit): number => (meet(eventsOf(a), eventsOf(b)) ? 1 : 0)
