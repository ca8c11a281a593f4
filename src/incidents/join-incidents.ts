import type { Judgement } from '../model/judgement.ts'
import { blocksOf } from './blocks.ts'
import { type Compared, compare } from './compare.ts'
import { surroundingsOf } from './keys.ts'
import { byDay, type ThreadedNotice } from './pair.ts'
import { type Joined, settle } from './settle.ts'

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
  const { sorted, pairs, comparisons } = compareAll(notices, withoutCuratedLinks)
  return { ...settle(sorted, pairs, judgements), pairs, comparisons }
}

/** All notices by day, and what comparing them gives. */
export function compareAll(
  notices: readonly ThreadedNotice[],
  withoutCuratedLinks = false,
): Compared & { readonly sorted: readonly ThreadedNotice[] } {
  const sorted = [...notices].sort(byDay)
  const surroundings = surroundingsOf(sorted, !withoutCuratedLinks)
  return { sorted, ...compare(sorted, blocksOf(sorted, surroundings), surroundings) }
}
