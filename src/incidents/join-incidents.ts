import type { Join } from '../model/incident.ts'
import type { Judgement } from '../model/judgement.ts'
import { blocksOf, forEachMeeting } from './blocks.ts'
import { surroundingsOf } from './keys.ts'
import { byDay, pairOf, type ThreadedNotice } from './pair.ts'
import { type Joined, settle } from './settle.ts'
import { enough } from './signals/signal.ts'
import { signalsAsked, weigh } from './weigh.ts'

export interface JoinOptions {
  /** Leave out what the archive's keeper noted. */
  readonly withoutCuratedLinks?: boolean
  /** What people found; obeyed before every signal. Those that name a notice that is not among them wait for it. */
  readonly judgements?: readonly Judgement[]
}

/** Joins notices into incidents. The order in which they come changes nothing; no two are compared without a reason. */
export function joinIncidents(
  notices: readonly ThreadedNotice[],
  { withoutCuratedLinks = false, judgements = [] }: JoinOptions = {},
): Joined {
  const sorted = [...notices].sort(byDay)
  const surroundings = surroundingsOf(sorted, !withoutCuratedLinks)
  const asked = signalsAsked(withoutCuratedLinks)
  const pairs: Join[] = []
  const seen = new Set<number>()
  forEachMeeting(blocksOf(sorted, surroundings), (earlier, later) => {
    const code = earlier * sorted.length + later
    if (seen.has(code)) return
    seen.add(code)
    const join = weigh(pairOf(sorted[earlier]!, sorted[later]!, surroundings.sitesOfAnybody), asked)
    if (join.weight >= enough) pairs.push(join)
  })
  return { ...settle(sorted, pairs, judgements), pairs, comparisons: seen.size }
}
