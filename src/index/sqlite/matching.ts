import type { DatabaseSync } from 'node:sqlite'
import { searchFormOf } from '../../text/search/search-form.ts'
import type { NoticeFilter, TextQuery } from '../notice-filter.ts'
import { matchOf } from './grams.ts'
import { type HeadGroup, headsOf, type NoticeHead } from './heads.ts'
import { lately } from './lately.ts'

/**
 * Whether a head meets a filter. A date known only to its month lies in a range that the month touches: `2025-06` is
 * no earlier than `2025-06-03`.
 */
function conditionOf(filter: NoticeFilter): (head: NoticeHead) => boolean {
  const { from, to, leak, stage } = filter
  // '~' comes after every character of a date: `2025-06~` is the end of June.
  const latest = `${to}~`
  const stated = leak === 'not_stated' ? null : leak
  const publisher = filter.publisher === undefined ? null : searchFormOf(filter.publisher)
  const ids = filter.ids === undefined ? null : new Set(filter.ids)
  const incidents = filter.incidents === undefined ? null : new Set(filter.incidents)
  return head =>
    (from === undefined ||
      (head.published !== null && (head.published >= from || from.startsWith(head.published)))) &&
    (to === undefined || (head.published !== null && head.published <= latest)) &&
    (leak === undefined || head.leak === stated) &&
    (stage === undefined || head.stage === stage) &&
    (publisher === null || head.publisherForms.includes(publisher)) &&
    (ids === null || ids.has(head.id)) &&
    (incidents === null || (head.incident !== null && incidents.has(head.incident.id)))
}

/** Finds the notices that meet words and filter. */
export interface Matching {
  /** The newest first. */
  all(text: TextQuery, filter: NoticeFilter): readonly NoticeHead[]
  /** Those that meet the words best first, of those that do so alike the newest. */
  byRank(text: TextQuery, filter: NoticeFilter): readonly NoticeHead[]
  /** What heads name by `group`. */
  groups(): readonly HeadGroup[]
}

/** Numbers of rows with their ranks: the lower, the better a notice meets the words. */
type RankedRows = ReadonlyMap<number, number>

export function matchingIn(db: DatabaseSync): Matching {
  const heads = headsOf(db)
  const found = (rank: string) => {
    const statement = db.prepare(`SELECT rowid, ${rank} FROM grams WHERE grams MATCH ?`)
    statement.setReturnArrays(true)
    return statement
  }
  const [plain, withRank] = [found('0'), found('rank')]
  // Word by word: the same words are asked for with other words.
  const rowsOf = lately<RankedRows>(db, rows => rows.size)
  const rowsWith = (match: string, ranked: boolean): RankedRows =>
    rowsOf(
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
  /** The notices that meet words, in the order of `byRank` or the newest first. */
  function meeting(text: TextQuery, ranked: boolean): readonly NoticeHead[] {
    const { byRow, all } = heads()
    const { wanted, absent } = matchOf(text)
    const without = absent === null ? null : rowsWith(absent, false)
    if (wanted.length === 0) return without === null ? all : all.filter(({ row }) => !without.has(row))
    const found: { readonly head: NoticeHead; readonly rank: number }[] = []
    // Rounded, so that ranks which differ by rounding alone are one rank, whatever the order of insertion was.
    for (const [row, rank] of rowsWithAll(wanted, ranked))
      if (without?.has(row) !== true) found.push({ head: byRow.get(row)!, rank: Math.round(rank * 1e9) })
    return found.sort((a, b) => a.rank - b.rank || a.head.newest - b.head.newest).map(({ head }) => head)
  }

  // The same words are asked for with one filter after the other, and a list and its counts with one filter.
  const worded = lately<readonly NoticeHead[]>(db, found => found.length)
  const met = lately<readonly NoticeHead[]>(db, found => found.length)
  function matching(text: TextQuery, filter: NoticeFilter, ranked: boolean): readonly NoticeHead[] {
    return met({ text, filter, ranked }, () =>
      worded({ text, ranked }, () => meeting(text, ranked)).filter(conditionOf(filter)),
    )
  }
  return {
    all: (text, filter) => matching(text, filter, false),
    byRank: (text, filter) => matching(text, filter, true),
    groups: () => heads().groups,
  }
}
