import type { ThreadedNotice } from '../incidents/pair.ts'
import type { BuildIndex } from '../index/contract.ts'
import type { Join } from '../model/incident.ts'
import { readPairs } from './found-pairs.ts'
import type { Joining } from './joining.ts'
import { marks } from './plan.ts'

/** What was known before a build changed any row: then only what the changed notices can touch is compared. */
export interface BeforeRows {
  readonly pairs: readonly Join[]
  /** `all` of the Joining by which they were found. */
  readonly joined: string
  /** Told before rows are replaced or taken out: keeps them, and those whose links lead to them, as they were. */
  leave(ids: readonly string[]): void
  /** What was left, by id. */
  readonly left: ReadonlyMap<string, ThreadedNotice>
}

/** Asked before rows change; null where the index does not know, or by other rules. */
export function beforeRows(index: BuildIndex, joining: Joining): BeforeRows | null {
  const pairs = foundPairs(index, joining)
  if (pairs === null) return null
  const left = new Map<string, ThreadedNotice>()
  const leave = (ids: readonly string[]): void => {
    for (const notice of index.threadsAround(ids)) if (!left.has(notice.id)) left.set(notice.id, notice)
  }
  return { pairs, joined: index.mark(marks.joined)!, leave, left }
}

/** The pairs of the notices in the index; null where these are other notices by now, or other rules. */
export function foundPairs(index: BuildIndex, { rules }: Joining): readonly Join[] | null {
  const kept = index.mark(marks.joined) === null ? null : index.mark(marks.pairs)
  return kept === null ? null : readPairs(kept, rules)
}
