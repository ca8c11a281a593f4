import type { Because, Join, JoinedIncident } from '../model/incident.ts'
import type { Judgement } from '../model/judgement.ts'
import { candidates } from './candidates.ts'
import { byDay, type Pair, type ThreadedNotice } from './pair.ts'
import { signals } from './signals/index.ts'
import { enough, type Signal } from './signals/signal.ts'

export interface JoinOptions {
  /** Leave out what the archive's keeper noted. */
  readonly withoutCuratedLinks?: boolean
  /** What people found; obeyed before every signal. */
  readonly judgements?: readonly Judgement[]
}

/** Joins notices into incidents. The order in which they come changes nothing; no two are compared without a reason. */
export function joinIncidents(
  notices: readonly ThreadedNotice[],
  { withoutCuratedLinks = false }: JoinOptions = {},
): { incidents: readonly JoinedIncident[]; comparisons: number } {
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
    incidents: [...members.values()].map(group => ({
      id: group.notices[0]!,
      ...group,
      state: 'open' as const,
      cited: [],
      twins: [],
    })),
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
