import { ownSite, sitesOfMany, type ThreadedNotice } from './pair.ts'
import { bandsOf } from './shingles.ts'
import { founderOf, openingsOf, stemsOf, withoutPrefecture } from './signals/shared-name.ts'
import { titleOf } from './title.ts'

/**
 * What two notices share before they are compared: an organisation, the place that founded it, a day and the opening
 * of a name, a site and a title, the keeper's number or link, a passage (whose words are a number).
 */
export const keyKinds = ['organisation', 'founder', 'opening', 'site', 'label', 'link', 'passage'] as const
export type KeyKind = (typeof keyKinds)[number]

type Known = Pick<ReadonlySet<string>, 'has'>

/** What the keys of one notice depend on beside itself. */
export interface Surroundings {
  /** Own names of all publishers. */
  readonly names: Known
  /** Places that founded a publisher, or whose office it is. */
  readonly founders: Known
  /** Sites that carry anybody's notices. */
  readonly sitesOfAnybody: Known
  /** Ids that the keeper's links lead to; null where those are left out. */
  readonly linked: Known | null
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

const either = (a: Known, b: Known): Known => ({ has: word => a.has(word) || b.has(word) })

/** The surroundings in which all keys appear that appear in one of the two. */
export const bothSurroundings = (a: Surroundings, b: Surroundings): Surroundings => ({
  names: either(a.names, b.names),
  founders: either(a.founders, b.founders),
  sitesOfAnybody: { has: site => a.sitesOfAnybody.has(site) && b.sitesOfAnybody.has(site) },
  linked: a.linked && b.linked && either(a.linked, b.linked),
})

/** Of the keys that appear in some surroundings those that are wanted, and few others: most need not be made at all. */
export function narrowed(
  { names, founders, sitesOfAnybody, linked }: Surroundings,
  wanted: (kind: KeyKind) => ReadonlyMap<string | number, unknown>,
): Surroundings {
  const both = (all: Known, kind: KeyKind): Known => {
    const some = wanted(kind)
    return { has: word => some.has(word) && all.has(word) }
  }
  const sites = new Set([...wanted('site').keys()].map(key => String(key).split(' ')[0]!))
  return {
    names: both(names, 'organisation'),
    founders: both(founders, 'founder'),
    sitesOfAnybody: { has: site => !sites.has(site) || sitesOfAnybody.has(site) },
    linked: linked && both(linked, 'link'),
  }
}

const kin: ReadonlySet<string> = new Set(['subsidiary', 'group'])

/**
 * Hands each key of a notice to `put`, one perhaps twice. Under a key it is a head, or one that is compared with
 * heads alone: a name that opens with the head's name, a parent that speaks of it.
 */
export function forEachKey(
  notice: ThreadedNotice,
  { names, founders, sitesOfAnybody, linked }: Surroundings,
  put: (kind: KeyKind, words: string | number, isHead: boolean) => void,
): void {
  const { id, threading, linked: links } = notice
  const { own, victims, named, label, speaksForGroup } = threading
  for (const name of own) {
    put('organisation', name, true)
    for (const stem of stemsOf(name, names)) put('organisation', stem, false)
    const founder = founderOf(name)
    if (founder !== null) put('founder', founder, false)
    const place = withoutPrefecture(name)
    if (founders.has(place)) put('founder', place, true)
  }
  for (const parties of [victims, named])
    for (const { relation, keys } of parties)
      if (kin.has(relation) || speaksForGroup)
        for (const name of keys) if (names.has(name)) put('organisation', name, false)
  for (const opening of openingsOf(threading)) put('opening', opening, true)
  const site = ownSite(threading)
  if (site !== null && !sitesOfAnybody.has(site)) put('site', `${site} ${titleOf(threading)}`, true)
  for (const passage of passagesOf(notice)) put('passage', passage, true)
  if (linked === null) return
  if (label !== null) put('label', label, true)
  if (linked.has(id)) put('link', id, true)
  for (const other of links) put('link', other, false)
}

const none: readonly number[] = []

/** The passages of a notice. Between organisations they say something only where it happened to each itself, on a day it tells. */
export const passagesOf = ({ threading: { sketch, events, victims } }: ThreadedNotice): readonly number[] =>
  events.length > 0 && victims.length > 0 && victims.every(({ relation }) => relation === 'self')
    ? bandsOf(sketch)
    : none
