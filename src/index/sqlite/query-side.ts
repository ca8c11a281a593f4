import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { NoticeSummary } from '../../model/notice-summary.ts'
import type { Problem } from '../../model/problem.ts'
import type { AssertionStatus } from '../../model/status.ts'
import type { Threading } from '../../model/threading.ts'
import { searchFormOf } from '../../text/search/search-form.ts'
import type { Facets, IndexAnswer, IndexedText, IndexQuery, NoticeFilter, QueryIndex } from '../contract.ts'
import { rowColumns, rowOf, rowTables } from './build-side.ts'
import { guarded, transaction } from './database.ts'
import { matchOf } from './grams.ts'

type Row = Record<string, string | number | null>

const summaryColumns =
  'n.id, n.path, n.title, n.published, n.publishers, n.stage, n.number, n.leak, n.genre, n.brief, n.problem_count'

const summaryOf = (columns: Row): NoticeSummary => ({
  id: String(columns.id),
  path: String(columns.path),
  title: columns.title as string | null,
  published: columns.published as string | null,
  publishers: JSON.parse(String(columns.publishers)),
  stage: columns.stage as string | null,
  number: columns.number as number | null,
  leak: columns.leak as AssertionStatus | null,
  genre: columns.genre as string | null,
  brief: JSON.parse(String(columns.brief)),
  problems: Number(columns.problem_count),
})

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
  return { sql, values }
}

/** A match as it comes from the tables: row, leak, stage, published, path, rank. */
type Match = [number, string | null, string | null, string | null, string, number]

const byNewest = (a: Match, b: Match): number =>
  a[3] === b[3] ? byPath(a, b) : (a[3] ?? '') > (b[3] ?? '') ? -1 : 1
const byPath = (a: Match, b: Match): number => (a[4] < b[4] ? -1 : a[4] > b[4] ? 1 : 0)
// A notice without a date stands last in either direction.
const byOldest = (a: Match, b: Match): number =>
  a[3] === b[3] ? byPath(a, b) : (a[3] ?? '~') < (b[3] ?? '~') ? -1 : 1
// Rounded, so that ranks which differ by rounding alone are one rank, whatever the order of insertion was.
const rankOf = (match: Match): number => Math.round(match[5] * 1e9)
const byRank = (a: Match, b: Match): number => rankOf(a) - rankOf(b) || byNewest(a, b)

function facetsOf(matches: readonly Match[]): Facets {
  const leak: Record<string, number> = {}
  const stage: Record<string, number> = {}
  const year: Record<string, number> = {}
  for (const match of matches) {
    const [l, s, y] = [match[1] ?? 'not_stated', match[2] ?? 'unknown', match[3]?.slice(0, 4) ?? 'unknown']
    leak[l] = (leak[l] ?? 0) + 1
    stage[s] = (stage[s] ?? 0) + 1
    year[y] = (year[y] ?? 0) + 1
  }
  return { leak, stage, year }
}

/** The part of a SQLite index that questions are put to. */
export function querySide(db: DatabaseSync): QueryIndex {
  const bySummary = db.prepare(`SELECT ${summaryColumns} FROM notices n WHERE n.row = ?`)
  const byId = db.prepare(`SELECT ${summaryColumns} FROM notices n WHERE n.id = ?`)
  const textOf = db.prepare('SELECT t.text FROM texts t JOIN notices n ON n.row = t.row WHERE n.id = ?')
  const whole = `SELECT ${rowColumns} ${rowTables} WHERE`
  const rowById = db.prepare(`${whole} n.id = ?`)
  // Two at most: a beginning that fits two notices names none.
  const rowByPrefix = db.prepare(`${whole} n.id >= ? AND n.id < ? LIMIT 2`)
  const rowByPath = db.prepare(`${whole} n.path = ? LIMIT 2`)
  const withProblems = db.prepare(
    `SELECT ${summaryColumns}, n.problems FROM notices n WHERE n.problem_count > 0 ORDER BY n.path, n.id`,
  )
  const byName = db.prepare(
    `SELECT ${summaryColumns}, k.key FROM names k JOIN notices n ON n.row = k.row WHERE k.key = ? ORDER BY n.path, n.id`,
  )
  const byLink = db.prepare(
    `SELECT ${summaryColumns} FROM links k JOIN notices n ON n.row = k.row WHERE k.key = ?`,
  )

  const allThreads = db.prepare(
    'SELECT n.id, n.path, t.threading FROM threads t JOIN notices n ON n.row = t.row ORDER BY n.path, n.id',
  )
  const allLinks = db.prepare(
    `SELECT DISTINCT f.id AS source, t.id AS target FROM links l JOIN names k ON k.key = l.key
       JOIN notices f ON f.row = l.row JOIN notices t ON t.row = k.row WHERE f.row <> t.row ORDER BY t.path, t.id`,
  )

  // One statement for every combination of filters, made when it is first asked for.
  const statements = new Map<string, StatementSync>()
  function matching(sql: string): StatementSync {
    let statement = statements.get(sql)
    if (!statement) {
      statement = db.prepare(sql)
      statement.setReturnArrays(true)
      statements.set(sql, statement)
    }
    return statement
  }

  function matches(query: IndexQuery): Match[] {
    const { match, not } = matchOf(query.text)
    const { sql, values } = conditionsOf(query.filter)
    if (not !== null) {
      sql.push('n.row NOT IN (SELECT rowid FROM grams WHERE grams MATCH ?)')
      values.push(not)
    }
    const ranked = match !== null && query.sort === 'relevance'
    // Ranks are computed inside the full-text table, before the join: a join first costs several times as much.
    const from =
      match === null
        ? 'notices n'
        : `(SELECT rowid, ${ranked ? 'rank' : '0 AS rank'} FROM grams WHERE grams MATCH ?) g JOIN notices n ON n.row = g.rowid`
    const where = sql.length > 0 ? `WHERE ${sql.join(' AND ')}` : ''
    const columns = `n.row, n.leak, n.stage, n.published, n.path, ${match === null ? '0' : 'g.rank'}`
    const given = match === null ? values : [match, ...values]
    return matching(`SELECT ${columns} FROM ${from} ${where}`).all(...given) as unknown as Match[]
  }

  function search(query: IndexQuery): IndexAnswer {
    const found = matches(query)
    const order =
      query.sort === 'oldest'
        ? byOldest
        : query.sort === 'newest' || query.text.all.length === 0
          ? byNewest
          : byRank
    found.sort(order)
    return {
      total: found.length,
      notices: found
        .slice(query.offset, query.offset + query.limit)
        .map(match => summaryOf(bySummary.get(match[0]) as Row)),
      facets: facetsOf(found),
    }
  }

  const only = (rows: unknown[]) => (rows.length === 1 ? rowOf(rows[0] as Row) : null)
  function find(name: string) {
    const exact = rowById.get(name)
    if (exact) return rowOf(exact as Row)
    const byPathName = only(rowByPath.all(name)) ?? only(rowByPath.all(name.normalize('NFC')))
    if (byPathName) return byPathName
    return /^[0-9a-f]{4,}$/.test(name) ? only(rowByPrefix.all(name, `${name}g`)) : null
  }

  const reading = <T>(work: () => T): Promise<T> =>
    Promise.resolve().then(() => guarded(() => transaction(db, 'DEFERRED', work)))

  return {
    search: query => reading(() => search(query)),
    find: name => reading(() => find(name)),
    summary: id =>
      reading(() => {
        const columns = byId.get(id)
        return columns ? summaryOf(columns as Row) : null
      }),
    texts: ids =>
      reading(() => {
        const found = new Map<string, IndexedText>()
        for (const id of ids) {
          const text = textOf.get(id)?.text
          if (text !== undefined) found.set(id, JSON.parse(String(text)))
        }
        return found
      }),
    named: keys =>
      reading(() =>
        keys.flatMap(key => (byName.all(key) as Row[]).map(r => ({ ...summaryOf(r), key: String(r.key) }))),
      ),
    linkingTo: keys =>
      reading(() => {
        const found = new Map<string, NoticeSummary>()
        for (const key of keys)
          for (const r of byLink.all(key) as Row[]) found.set(String(r.id), summaryOf(r))
        return [...found.values()].sort((a, b) => {
          const [x, y] = [`${a.published ?? '~'} ${a.path}`, `${b.published ?? '~'} ${b.path}`]
          return x < y ? -1 : x > y ? 1 : 0
        })
      }),
    threaded: () =>
      reading(() => {
        const linked = new Map<string, string[]>()
        for (const { source, target } of allLinks.all() as Row[]) {
          const held = linked.get(String(source))
          if (held) held.push(String(target))
          else linked.set(String(source), [String(target)])
        }
        return (allThreads.all() as Row[]).map(row => ({
          id: String(row.id),
          path: String(row.path),
          threading: JSON.parse(String(row.threading)) as Threading,
          linked: linked.get(String(row.id)) ?? [],
        }))
      }),
    problems: () =>
      reading(() =>
        (withProblems.all() as Row[]).map(r => ({
          notice: summaryOf(r),
          problems: JSON.parse(String(r.problems)) as Problem[],
        })),
      ),
  }
}
