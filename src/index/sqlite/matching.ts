import type { DatabaseSync } from 'node:sqlite'
import { searchFormOf } from '../../text/search/search-form.ts'
import type { NoticeFilter, TextQuery } from '../notice-filter.ts'
import { matchOf } from './grams.ts'
import { type Heads, headsOf, type NoticeHead } from './heads.ts'
import { lately } from './lately.ts'

/**
 * Whether a head meets a filter. A date known only to its month lies in a range that the month touches: '~' comes
 * after every character of a date, so that `2025-06~` is the end of June.
 */
function conditionOf(filter: NoticeFilter): (head: NoticeHead) => boolean {
  const { from, to, leak, stage } = filter
  const latest = `${to}~`
  const stated = leak === 'not_stated' ? null : leak
  const publisher = filter.publisher === undefined ? null : searchFormOf(filter.publisher)
  const ids = filter.ids === undefined ? null : new Set(filter.ids)
  const incidents = filter.incidents === undefined ? null : new Set(filter.incidents)
  return head =>
    (from === undefined || (head.published !== null && `${head.published}~` >= from)) &&
    (to === undefined || (head.published !== null && head.published <= latest)) &&
    (leak === undefined || head.leak === stated) &&
    (stage === undefined || head.stage === stage) &&
    (publisher === null || head.publisherForms.includes(publisher)) &&
    (ids === null || ids.has(head.id)) &&
    (incidents === null || (head.incident !== null && incidents.has(head.incident.id)))
}

/** A notice that meets words and filter; the lower the rank, the better it meets the words. */
export interface Match {
  readonly head: NoticeHead
  readonly rank: number
}

/** @param ranked Whether ranks are computed; 0 without. */
export type Matching = (text: TextQuery, filter: NoticeFilter, ranked?: boolean) => Match[]

/** Numbers of rows with their ranks. */
type RankedRows = ReadonlyMap<number, number>

/** Finds the notices that meet words and filter, in no order. */
export function matchingIn(db: DatabaseSync): Matching {
  const heads = headsOf(db)
  const found = (rank: string) => {
    const statement = db.prepare(`SELECT rowid, ${rank} FROM grams WHERE grams MATCH ?`)
    statement.setReturnArrays(true)
    return statement
  }
  const [plain, withRank] = [found('0'), found('rank')]
  // Word by word and without the filter: the same words are asked for with other words and one filter after the other.
  const worded = lately<RankedRows>(db, rows => rows.size)
  const rowsWith = (match: string, ranked: boolean): RankedRows =>
    worded(
      [match, ranked],
      () => new Map((ranked ? withRank : plain).all(match) as unknown as [number, number][]),
    )

  /** The rows that every word stands in. Their rank by several words is the sum of those by each (bm25 is one). */
  function rowsWithAll(wanted: readonly string[], ranked: boolean): RankedRows {
    const [fewest, ...others] = wanted.map(match => rowsWith(match, ranked)).sort((a, b) => a.size - b.size)
    if (others.length === 0) return fewest!
    const rows = new Map<number, number>()
    for (const [row, rank] of fewest!)
      if (others.every(other => other.has(row)))
        rows.set(
          row,
          others.reduce((sum, other) => sum + other.get(row)!, rank),
        )
    return rows
  }

  function wordedIn(text: TextQuery, { byRow, all }: Heads, ranked: boolean): Match[] {
    const { wanted, absent } = matchOf(text)
    const without = absent === null ? null : rowsWith(absent, false)
    if (wanted.length === 0 && without === null) return all.map(head => ({ head, rank: 0 }))
    const rows =
      wanted.length === 0 ? [...byRow.keys()].map(row => [row, 0] as const) : rowsWithAll(wanted, ranked)
    const matches: Match[] = []
    for (const [row, rank] of rows)
      if (without?.has(row) !== true) matches.push({ head: byRow.get(row)!, rank })
    return matches
  }
  return (text, filter, ranked = false) => {
    const meets = conditionOf(filter)
    return wordedIn(text, heads(), ranked).filter(({ head }) => meets(head))
  }
}
