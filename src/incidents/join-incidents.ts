import type { Label } from '../model/label.ts'
import { byDay, type Pair, pairOf, siteOf, sitesOfMany, type ThreadedNotice } from './pair.ts'
import { bandsOf } from './shingles.ts'
import { signals } from './signals/index.ts'
import { founderOf, openingsOf, stemsOf, withoutPrefecture } from './signals/shared-name.ts'
import { enough, type Signal } from './signals/signal.ts'

/** Why two notices are joined, or what speaks against it. */
export interface Because {
  readonly signal: string
  readonly label: Label
  readonly weight: number
  readonly words?: string
}

/** Two notices found to tell of the same incident. */
export interface Join {
  readonly earlier: string
  readonly later: string
  readonly weight: number
  readonly because: readonly Because[]
}

/** What happened at one victim, as told by one or more notices. */
export interface Incident {
  /** Id of its first notice. */
  readonly id: string
  /** Ids, oldest first. */
  readonly notices: readonly string[]
  /** As many joins as it takes to hold them together, the strongest of each. */
  readonly joins: readonly Join[]
}

export interface JoinOptions {
  /** Leave out what the archive's keeper noted. */
  readonly withoutCuratedLinks?: boolean
}

/** Within a block a notice is compared with so many before it: an organisation with hundreds of notices stays linear. */
const window = 60

/** A block of texts of that many organisations is a text that a vendor gave out. */
const widestBand = 60

/** Joins notices into incidents. The order in which they come changes nothing; no two are compared without a reason. */
export function joinIncidents(
  notices: readonly ThreadedNotice[],
  { withoutCuratedLinks = false }: JoinOptions = {},
): { incidents: readonly Incident[]; comparisons: number } {
  const asked = withoutCuratedLinks ? signals.filter(s => s.name !== 'keepers-link') : signals
  const sorted = [...notices].sort(byDay)
  const { pairs, comparisons } = candidates(sorted, !withoutCuratedLinks)
  const joins: Join[] = []
  for (const pair of pairs) {
    const join = weigh(pair, asked)
    if (join.weight >= enough) joins.push(join)
  }
  // The strongest first, so that what holds an incident together is what a person would name.
  joins.sort(
    (a, b) =>
      b.weight - a.weight ||
      (a.earlier < b.earlier ? -1 : a.earlier > b.earlier ? 1 : a.later < b.later ? -1 : 1),
  )
  const root = new Map<string, string>()
  const rootOf = (id: string): string => {
    let at = id
    for (let up = root.get(at); up !== undefined; up = root.get(at)) at = up
    return at
  }
  const kept: Join[] = []
  for (const join of joins) {
    const [a, b] = [rootOf(join.earlier), rootOf(join.later)]
    if (a === b) continue
    root.set(a < b ? b : a, a < b ? a : b)
    kept.push(join)
  }
  const members = new Map<string, { notices: string[]; joins: Join[] }>()
  for (const { id } of sorted) {
    const key = rootOf(id)
    const group = members.get(key)
    if (group) group.notices.push(id)
    else members.set(key, { notices: [id], joins: [] })
  }
  for (const join of kept) members.get(rootOf(join.earlier))!.joins.push(join)
  return {
    incidents: [...members.values()].map(group => ({ id: group.notices[0]!, ...group })),
    comparisons,
  }
}

/** What the signals say of two notices. */
export function weigh(pair: Pair, asked: readonly Signal[] = signals): Join {
  const because: Because[] = []
  let weight = 0
  let tied = false
  for (const signal of asked) {
    const said = signal.weigh(pair)
    if (!said) continue
    tied ||= signal.ties === true
    weight += said.weight
    because.push({
      signal: signal.name,
      label: said.label ?? signal.label,
      weight: said.weight,
      ...(said.words === undefined ? {} : { words: said.words }),
    })
  }
  return {
    earlier: pair.earlier.id,
    later: pair.later.id,
    weight: tied ? Math.round(weight * 100) / 100 : 0,
    because,
  }
}

const kin = new Set(['subsidiary', 'group'])

/** Pairs that share an organisation, a site or a passage, each once. `sorted` by day. */
function candidates(
  sorted: readonly ThreadedNotice[],
  curated: boolean,
): { pairs: Pair[]; comparisons: number } {
  const blocks = new Map<string, number[]>()
  const put = (key: string, at: number): void => {
    const block = blocks.get(key)
    if (!block) blocks.set(key, [at])
    else if (block[block.length - 1] !== at) block.push(at)
  }
  const whole = new Set(sorted.flatMap(({ threading }) => threading.own))
  const ofAnybody = sitesOfMany(sorted)
  const placeOf = new Map(sorted.map(({ id }, at) => [id, at]))
  sorted.forEach(({ threading, linked }, at) => {
    for (const key of threading.own) {
      put(`o ${key}`, at)
      for (const stem of stemsOf(key)) if (whole.has(stem)) put(`o ${stem}`, at)
      const founder = founderOf(key)
      put(`f ${founder ?? withoutPrefecture(key)}`, at)
    }
    for (const { relation, keys } of [...threading.victims, ...threading.named])
      if (kin.has(relation) || threading.speaksForGroup)
        for (const key of keys) if (whole.has(key)) put(`o ${key}`, at)
    for (const opening of openingsOf(threading)) put(`d ${opening}`, at)
    const site = siteOf(threading.address)
    if (site !== null && !ofAnybody.has(site)) put(`s ${site}`, at)
    for (const band of bandsOf(threading.sketch)) put(`b ${band}`, at)
    if (!curated) return
    if (threading.label !== null) put(`l ${threading.label}`, at)
    for (const id of linked) {
      const other = placeOf.get(id)
      if (other === undefined) continue
      put(`k ${id}`, other)
      put(`k ${id}`, at)
    }
  })
  const seen = new Set<number>()
  const pairs: Pair[] = []
  for (const [key, block] of blocks) {
    if (key.startsWith('b ') && block.length > widestBand) continue
    block.sort((a, b) => a - b)
    for (let i = 1; i < block.length; i++)
      for (let j = Math.max(0, i - window); j < i; j++) {
        const [a, b] = [block[j]!, block[i]!]
        const code = a * sorted.length + b
        if (a === b || seen.has(code)) continue
        seen.add(code)
        pairs.push(pairOf(sorted[a]!, sorted[b]!, ofAnybody))
      }
  }
  return { pairs, comparisons: pairs.length }
}
