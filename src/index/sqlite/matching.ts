import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { searchFormOf } from '../../text/search/search-form.ts'
import type { NoticeFilter, TextQuery } from '../notice-filter.ts'
import { matchOf } from './grams.ts'

/**
 * The filter as SQL. A date known only to its month lies in a range that the month touches: '~' comes after every
 * character of a date, so that `2025-06~` is the end of June.
 */
function conditionsOf(filter: NoticeFilter): { sql: string[]; values: SQLInputValue[] } {
  const sql: string[] = []
  const values: SQLInputValue[] = []
  const add = (condition: string, ...given: SQLInputValue[]): void => {
    sql.push(condition)
    values.push(...given)
  }
  if (filter.from !== undefined) add("n.published || '~' >= ?", filter.from)
  if (filter.to !== undefined) add("n.published <= ? || '~'", filter.to)
  if (filter.publisher !== undefined) add('instr(n.publisher_forms, ?) > 0', searchFormOf(filter.publisher))
  if (filter.leak === 'not_stated') add('n.leak IS NULL')
  else if (filter.leak !== undefined) add('n.leak = ?', filter.leak)
  if (filter.stage !== undefined) add('n.stage = ?', filter.stage)
  if (filter.ids !== undefined) add('n.id IN (SELECT value FROM json_each(?))', JSON.stringify(filter.ids))
  if (filter.incidents !== undefined)
    add(
      'n.id IN (SELECT notice FROM incident_notices WHERE incident IN (SELECT value FROM json_each(?)))',
      JSON.stringify(filter.incidents),
    )
  return { sql, values }
}

/** The notices (`n`) that meet words and filter, as the parts of a statement. */
export interface Matching {
  readonly from: string
  /** Empty, or beginning with WHERE. */
  readonly where: string
  readonly values: readonly SQLInputValue[]
  /** Whether words are matched: then `g.rank` is there. */
  readonly match: boolean
}

/** @param ranked Whether `g.rank` is computed. */
export function matching(text: TextQuery, filter: NoticeFilter, ranked = false): Matching {
  const { match, not } = matchOf(text)
  const { sql, values } = conditionsOf(filter)
  if (not !== null) {
    sql.push('n.row NOT IN (SELECT rowid FROM grams WHERE grams MATCH ?)')
    values.push(not)
  }
  return {
    // Ranks are computed inside the full-text table, before the join: a join first costs several times as much.
    from:
      match === null
        ? 'notices n'
        : `(SELECT rowid, ${ranked ? 'rank' : '0 AS rank'} FROM grams WHERE grams MATCH ?) g JOIN notices n ON n.row = g.rowid`,
    where: sql.length > 0 ? `WHERE ${sql.join(' AND ')}` : '',
    values: match === null ? values : [match, ...values],
    match: match !== null,
  }
}

/** One statement for every combination of filters, made when it is first asked for. Its rows are arrays. */
export function statementsOf(db: DatabaseSync): (sql: string) => StatementSync {
  const statements = new Map<string, StatementSync>()
  return sql => {
    let statement = statements.get(sql)
    if (!statement) {
      statement = db.prepare(sql)
      statement.setReturnArrays(true)
      statements.set(sql, statement)
    }
    return statement
  }
}
