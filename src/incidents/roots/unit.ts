import type { JoinedIncident } from '../../model/incident.ts'
import { dayNumber, type ThreadedNotice } from '../pair.ts'
import type { Names } from './names.ts'

/** One incident as root events take it. */
export interface Unit {
  /** Its place among the units. */
  readonly at: number
  readonly incident: JoinedIncident
  readonly notices: readonly ThreadedNotice[]
  /** Of its first notice, in days since 1970; null where none is known. */
  readonly day: number | null
  /** Keys of the organisations that publish. */
  readonly own: ReadonlySet<string>
  /** Keys of others at which it happened, with the name as written. */
  readonly culprits: ReadonlyMap<string, string>
  readonly happenedAtItself: boolean
  /** It happened at another that no notice of it names. */
  readonly unnamed: boolean
}

/** Relations of a victim that is the publisher or a member of its group. */
export const within = new Set(['self', 'subsidiary', 'group'])

/** The units of incidents, in their order. */
export function unitsOf(
  notices: readonly ThreadedNotice[],
  incidents: readonly JoinedIncident[],
  names: Names,
): Unit[] {
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
      day: own.map(({ threading }) => dayNumber(threading.published)).find(day => day !== null) ?? null,
      own: publishers,
      culprits,
      happenedAtItself: victims.some(v => within.has(v.relation)),
      unnamed: victims.some(v => !within.has(v.relation) && v.name === '') && culprits.size === 0,
    }
  })
}

/** It happened at the publisher itself, or at a member of its group, and nowhere else. */
export const isHarmed = (unit: Unit): boolean => unit.happenedAtItself && unit.culprits.size === 0

/** Days of what happened, as the unit's notices tell them. */
export const eventsOf = (unit: Unit): string[] => unit.notices.flatMap(({ threading }) => threading.events)
