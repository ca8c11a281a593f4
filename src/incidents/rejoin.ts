import type { Join } from '../model/incident.ts'
import { type Block, type ByKey, blocksOf, keysOf, window } from './blocks.ts'
import { compare } from './compare.ts'
import type { JoinOptions } from './join-incidents.ts'
import { bothSurroundings, type Surroundings, surroundingsOf } from './keys.ts'
import { byDay, ownSite, sitesOfMany, type ThreadedNotice } from './pair.ts'
import { type Joined, settle } from './settle.ts'

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
  const { sorted, pairs, comparisons } = comparedAgain(
    { pairs: before, gone },
    notices,
    changed,
    withoutCuratedLinks,
  )
  return { ...settle(sorted, pairs, judgements), pairs, comparisons }
}

/** What comparing gives, where what is unmoved keeps its pairs. */
export interface ComparedAgain {
  /** All notices, by day. */
  readonly sorted: readonly ThreadedNotice[]
  readonly pairs: readonly Join[]
  /** The pairs are those of before, in whatever order, for the same reasons. */
  readonly isSame: boolean
  readonly comparisons: number
}

/** Compares only what the changed notices can touch, and settles nothing. */
export function comparedAgain(
  { pairs: before, gone }: JoinedBefore,
  notices: readonly ThreadedNotice[],
  changed: ReadonlySet<string>,
  withoutCuratedLinks = false,
): ComparedAgain {
  const sorted = [...notices].sort(byDay)
  if (changed.size === 0 && gone.length === 0) return { sorted, pairs: before, isSame: true, comparisons: 0 }
  const surroundings = surroundingsOf(sorted, !withoutCuratedLinks)
  const { blocks, stirred } = stir(sorted, surroundings, changed, gone)
  const isStirred = sorted.map(({ id }) => stirred.has(id))
  const unmoved = new Set(sorted.filter((_, at) => !isStirred[at]).map(({ id }) => id))
  const { pairs: found, comparisons } = compare(sorted, blocks, surroundings, isStirred)
  const [kept, dropped]: [Join[], Join[]] = [[], []]
  for (const pair of before)
    (unmoved.has(pair.earlier) && unmoved.has(pair.later) ? kept : dropped).push(pair)
  return { sorted, pairs: [...kept, ...found], isSame: areSame(dropped, found), comparisons }
}

function areSame(some: readonly Join[], others: readonly Join[]): boolean {
  if (some.length !== others.length) return false
  const words = new Set(some.map(pair => JSON.stringify(pair)))
  return others.every(pair => words.has(JSON.stringify(pair)))
}

/**
 * The changed notices, and those whose pairs among themselves the change may touch too, with the blocks of all these:
 * where a block is larger than its window, what comes into it or goes out of it moves the others; where a site
 * becomes anybody's, or is it no more, being there says something else.
 */
function stir(
  sorted: readonly ThreadedNotice[],
  surroundings: Surroundings,
  changed: ReadonlySet<string>,
  gone: readonly ThreadedNotice[],
): { readonly stirred: ReadonlySet<string>; readonly blocks: ByKey<Block> } {
  const stirred = new Set(changed)
  const moved = [...sorted.filter(({ id }) => changed.has(id)), ...gone]
  const either = bothSurroundings(surroundings, surroundingsOf(gone, surroundings.linked !== null))
  const blocks = blocksOf(sorted, surroundings, keysOf(moved, either))
  for (const [, block] of blocks)
    if (typeof block !== 'number' && block.length + gone.length > window)
      for (const entry of block) stirred.add(sorted[entry >> 1]!.id)
  const turned = turnedSites(sorted, moved, changed, gone)
  if (turned.size > 0)
    for (const { id, threading } of sorted) if (turned.has(ownSite(threading) ?? '')) stirred.add(id)
  if (stirred.size === changed.size) return { stirred, blocks }
  const all = sorted.filter(({ id }) => stirred.has(id))
  return { stirred, blocks: blocksOf(sorted, surroundings, keysOf(all, surroundings)) }
}

/** Sites that became anybody's by the change, or are it no more. */
function turnedSites(
  sorted: readonly ThreadedNotice[],
  moved: readonly ThreadedNotice[],
  changed: ReadonlySet<string>,
  gone: readonly ThreadedNotice[],
): ReadonlySet<string> {
  const sites = new Set(moved.map(({ threading }) => ownSite(threading)).filter(site => site !== null))
  const then = sitesOfMany([...sorted.filter(({ id }) => !changed.has(id)), ...gone], sites)
  const now = sitesOfMany(sorted, sites)
  return new Set([...sites].filter(site => then.has(site) !== now.has(site)))
}
