import type { Join } from '../model/incident.ts'
import { type Block, type ByKey, forEachMeeting } from './blocks.ts'
import type { Surroundings } from './keys.ts'
import { pairOf, type ThreadedNotice } from './pair.ts'
import { enough } from './signals/signal.ts'
import { signalsAsked, weigh } from './weigh.ts'

/** What comparing found. */
export interface Compared {
  /** Those that reach the sum. */
  readonly pairs: readonly Join[]
  readonly comparisons: number
}

/** Compares the notices that meet in blocks, each two once; only those two of which one is meant, where that is given. */
export function compare(
  sorted: readonly ThreadedNotice[],
  blocks: ByKey<Block>,
  { sitesOfAnybody, linked }: Surroundings,
  isMeant?: readonly boolean[],
): Compared {
  const asked = signalsAsked(linked === null)
  const pairs: Join[] = []
  const seen = new Set<number>()
  forEachMeeting(blocks, (earlier, later) => {
    if (isMeant && !isMeant[earlier] && !isMeant[later]) return
    const code = earlier * sorted.length + later
    if (seen.has(code)) return
    seen.add(code)
    const join = weigh(pairOf(sorted[earlier]!, sorted[later]!, sitesOfAnybody), asked)
    if (join.weight >= enough) pairs.push(join)
  })
  return { pairs, comparisons: seen.size }
}
