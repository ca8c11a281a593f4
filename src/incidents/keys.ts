import { siteOf, sitesOfMany, type ThreadedNotice } from './pair.ts'
import { bandsOf } from './shingles.ts'
import { founderOf, openingsOf, stemsOf, withoutPrefecture } from './signals/shared-name.ts'
import { titleOf } from './title.ts'

/**
 * What two notices share before they are compared: an organisation, the place that founded it, a site and a title,
 * a passage, a link of the keeper.
 */
export type Key = string | number

/** What the keys of one notice depend on beside itself. */
export interface Surroundings {
  /** Own names of all publishers. */
  readonly names: ReadonlySet<string>
  /** Places that founded a publisher, or whose office it is. */
  readonly founders: ReadonlySet<string>
  /** Sites that carry anybody's notices. */
  readonly sitesOfAnybody: ReadonlySet<string>
  /** Ids that the keeper's links lead to; null where those are left out. */
  readonly linked: ReadonlySet<string> | null
}

export function surroundingsOf(notices: readonly ThreadedNotice[], curated: boolean): Surroundings {
  const names = new Set<string>()
  const founders = new Set<string>()
  const linked = curated ? new Set<string>() : null
  for (const notice of notices) {
    for (const name of notice.threading.own) {
      names.add(name)
      const founder = founderOf(name)
      if (founder !== null) founders.add(founder)
    }
    if (linked) for (const id of notice.linked) linked.add(id)
  }
  return { names, founders, sitesOfAnybody: sitesOfMany(notices), linked }
}

const kin: ReadonlySet<string> = new Set(['subsidiary', 'group'])

/**
 * Hands each key of a notice to `put`, one perhaps twice. Under a key it is a head, or one that is compared with
 * heads alone: a name that opens with the head's name, a parent that speaks of it.
 */
export function forEachKey(
  { id, threading, linked: links }: ThreadedNotice,
  { names, founders, sitesOfAnybody, linked }: Surroundings,
  put: (key: Key, isHead: boolean) => void,
): void {
  const { own, victims, named, events, label, address, sketch, speaksForGroup } = threading
  for (const name of own) {
    put(`o ${name}`, true)
    for (const stem of stemsOf(name)) if (names.has(stem)) put(`o ${stem}`, false)
    const founder = founderOf(name)
    if (founder !== null) put(`f ${founder}`, false)
    const place = withoutPrefecture(name)
    if (founders.has(place)) put(`f ${place}`, true)
  }
  for (const parties of [victims, named])
    for (const { relation, keys } of parties)
      if (kin.has(relation) || speaksForGroup)
        for (const name of keys) if (names.has(name)) put(`o ${name}`, false)
  for (const opening of openingsOf(threading)) put(`d ${opening}`, true)
  const site = siteOf(address)
  if (site !== null && !sitesOfAnybody.has(site)) put(`s ${site} ${titleOf(threading)}`, true)
  // Between organisations a text says something only where it happened to each itself, on a day it tells.
  if (events.length > 0 && victims.length > 0 && victims.every(({ relation }) => relation === 'self'))
    for (const band of bandsOf(sketch)) put(band, true)
  if (linked === null) return
  if (label !== null) put(`l ${label}`, true)
  if (linked.has(id)) put(`k ${id}`, true)
  for (const other of links) put(`k ${other}`, false)
}
