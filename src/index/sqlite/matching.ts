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
  /** In no order. */
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
  // Word by word and without the filter: the same words are asked for with other words and one filter after the other.
  const worded = lately<RankedRows>(db, rows => rows.size)
  const together = lately<RankedRows>(db, rows => rows.size)
  const rowsWith = (match: string, ranked: boolean): RankedRows =>
    worded(
      [match, ranked],
      () => new Map((ranked ? withRank : plain).all(match) as unknown as [number, number][]),
    )

  /** The rows that every word stands in. Their rank by several words is the sum of those by each (bm25 is one). */
  function joined(wanted: readonly string[], ranked: boolean): RankedRows {
    const [fewest, ...others] = wanted.map(match => rowsWith(match, ranked)).sort((a, b) => a.size - b.size)
    const rows = new Map<number, number>()
    for (const [row, rank] of fewest!)
      if (others.every(other => other.has(row)))
        rows.set(
          row,
          others.reduce((sum, other) => sum + other.get(row)!, rank),
        )
    return rows
  }
  const rowsWithAll = (wanted: readonly string[], ranked: boolean): RankedRows =>
    wanted.length === 1
      ? rowsWith(wanted[0]!, ranked)
      : together([wanted, ranked], () => joined(wanted, ranked))

  function allOf(text: TextQuery, filter: NoticeFilter, ranked: boolean): NoticeHead[] {
    const meets = conditionOf(filter)
    const { byRow, all } = heads()
    const { wanted, absent } = matchOf(text)
    const without = absent === null ? null : rowsWith(absent, false)
    if (wanted.length === 0) return all.filter(head => without?.has(head.row) !== true && meets(head))
    const found: NoticeHead[] = []
    for (const row of rowsWithAll(wanted, ranked).keys()) {
      const head = byRow.get(row)!
      if (without?.has(row) !== true && meets(head)) found.push(head)
    }
    return found
  }

  function byRank(text: TextQuery, filter: NoticeFilter): NoticeHead[] {
    const rows = rowsWithAll(matchOf(text).wanted, true)
    // Rounded, so that ranks which differ by rounding alone are one rank, whatever the order of insertion was.
    const matches = allOf(text, filter, true).map(head => ({
      head,
      rank: Math.round(rows.get(head.row)! * 1e9),
    }))
    return matches.sort((a, b) => a.rank - b.rank || a.head.newest - b.head.newest).map(({ head }) => head)
  }

  // What was found for a list is counted as well, in one way and another.
  const met = lately<readonly NoticeHead[]>(db, found => found.length)
  return {
    all: (text, filter) => met({ text, filter }, () => allOf(text, filter, false)),
    byRank,
    groups: () => heads().groups,
  }
}
