import type { Join } from '../model/incident.ts'
import { type Block, blocksOf, forEachMeeting, window } from './blocks.ts'
import type { JoinOptions } from './join-incidents.ts'
import { forEachKey, type Key, type Surroundings, surroundingsOf } from './keys.ts'
import { byDay, pairOf, siteOf, sitesOfMany, type ThreadedNotice } from './pair.ts'
import { type Joined, settle } from './settle.ts'
import { enough } from './signals/signal.ts'
import { signalsAsked, weigh } from './weigh.ts'

/** What is known from before. */
export interface JoinedBefore {
  /** What joining found then, with the same `withoutCuratedLinks`. */
  readonly pairs: readonly Join[]
  /** Notices that are no more, and those that changed, as they were. */
  readonly gone: readonly ThreadedNotice[]
}

/**
 * Joins anew after notices came, changed or went: the same incidents as `joinIncidents(notices, options)` gives, but
 * only what the changed ones can touch is compared. Without a change of notices it obeys changed judgements.
 * `notices` are all that there are now, `changed` the ids of those that came or changed.
 */
export function rejoin(
  { pairs: before, gone }: JoinedBefore,
  notices: readonly ThreadedNotice[],
  changed: ReadonlySet<string>,
  { withoutCuratedLinks = false, judgements = [] }: JoinOptions = {},
): Joined {
  const sorted = [...notices].sort(byDay)
  const lost = new Set(gone.map(({ id }) => id))
  const stays = (id: string): boolean => !changed.has(id) && !lost.has(id)
  if (changed.size === 0 && gone.length === 0)
    return { ...settle(sorted, before, judgements), pairs: before, comparisons: 0 }

  const surroundings = surroundingsOf(sorted, !withoutCuratedLinks)
  const stirred = stirredBy(sorted, surroundings, changed, gone)
  const pairs = before.filter(
    ({ earlier, later }) => stays(earlier) && stays(later) && !stirred.has(earlier) && !stirred.has(later),
  )
  const asked = signalsAsked(withoutCuratedLinks)
  const isStirred = sorted.map(({ id }) => stirred.has(id))
  const blocks = blocksOf(
    sorted,
    surroundings,
    keysOf(
      sorted.filter((_, at) => isStirred[at]),
      surroundings,
    ),
  )
  const seen = new Set<number>()
  forEachMeeting(blocks, (earlier, later) => {
    if (!isStirred[earlier] && !isStirred[later]) return
    const code = earlier * sorted.length + later
    if (seen.has(code)) return
    seen.add(code)
    const join = weigh(pairOf(sorted[earlier]!, sorted[later]!, surroundings.sitesOfAnybody), asked)
    if (join.weight >= enough) pairs.push(join)
  })
  return { ...settle(sorted, pairs, judgements), pairs, comparisons: seen.size }
}

/**
 * The changed notices, and those whose pairs among themselves the change may touch too: where a block is larger than
 * its window, what comes into it or goes out of it moves the others; where a site becomes anybody's, or is it no
 * more, being there says something else.
 */
function stirredBy(
  sorted: readonly ThreadedNotice[],
  surroundings: Surroundings,
  changed: ReadonlySet<string>,
  gone: readonly ThreadedNotice[],
): Set<string> {
  const stirred = new Set(changed)
  const come = sorted.filter(({ id }) => changed.has(id))
  const previous = [...sorted.filter(({ id }) => !changed.has(id)), ...gone]
  const touched = keysOf(
    [...come, ...gone],
    surroundingsOf([...sorted, ...gone], surroundings.linked !== null),
  )
  for (const block of blocksOf(sorted, surroundings, touched).values())
    if (block.length + gone.length > window) stirAll(block)
  const [now, then] = [surroundings.sitesOfAnybody, sitesOfMany(previous)]
  if (now.size !== then.size || [...now].some(site => !then.has(site)))
    for (const { id, threading } of sorted) {
      const site = siteOf(threading.address)
      if (site !== null && now.has(site) !== then.has(site)) stirred.add(id)
    }
  return stirred

  function stirAll(block: Block): void {
    for (const entry of block) stirred.add(sorted[entry >> 1]!.id)
  }
}

function keysOf(notices: readonly ThreadedNotice[], surroundings: Surroundings): Set<Key> {
  const keys = new Set<Key>()
  for (const notice of notices) forEachKey(notice, surroundings, key => keys.add(key))
  return keys
}
