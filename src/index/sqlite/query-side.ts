import type { DatabaseSync } from 'node:sqlite'
import type { Fact } from '../../model/fact.ts'
import type { NoticeSummary } from '../../model/notice-summary.ts'
import type { Problem } from '../../model/problem.ts'
import type { AssertionStatus } from '../../model/status.ts'
import type { Facets, IndexAnswer, IndexedText, IndexQuery, QueryIndex } from '../contract.ts'
import { pageProblemsMark, rowColumns, rowOf, rowTables } from './build-side.ts'
import { changeQueries } from './changes.ts'
import { guarded, transaction } from './database.ts'
import { incidentQueries } from './incident-queries.ts'
import { lately } from './lately.ts'
import { matching, statementsOf } from './matching.ts'
import { threadsOf } from './threads.ts'

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
  const gatheredOf = db.prepare('SELECT gathered FROM notices WHERE id = ?')
  const textOf = db.prepare('SELECT t.text FROM texts t JOIN notices n ON n.row = t.row WHERE n.id = ?')
  const whole = `SELECT ${rowColumns} ${rowTables} WHERE`
  const rowById = db.prepare(`${whole} n.id = ?`)
  // Two at most: a beginning that fits two notices names none.
  const rowByPrefix = db.prepare(`${whole} n.id >= ? AND n.id < ? LIMIT 2`)
  const rowByPath = db.prepare(`${whole} n.path = ? LIMIT 2`)
  const withProblems = db.prepare(
    `SELECT ${summaryColumns}, n.problems FROM notices n WHERE n.problem_count > 0 ORDER BY n.path, n.id`,
  )
  const pageProblems = db.prepare(`SELECT value FROM marks WHERE name = '${pageProblemsMark}'`)
  const byName = db.prepare(
    `SELECT ${summaryColumns}, k.key FROM names k JOIN notices n ON n.row = k.row WHERE k.key = ? ORDER BY n.path, n.id`,
  )
  const byLink = db.prepare(
    `SELECT ${summaryColumns} FROM links k JOIN notices n ON n.row = k.row WHERE k.key = ?`,
  )
  const threadsIn = threadsOf(db)

  const statement = statementsOf(db)
  const listed = lately<{ readonly found: readonly Match[]; readonly facets: Facets }>(
    db,
    ({ found }) => found.length,
  )

  function search({ text, filter, sort, offset, limit }: IndexQuery): IndexAnswer {
    const ranked = sort === 'relevance'
    const { from, where, values, match } = matching(text, filter, ranked)
    // Conditions alone: a filter may carry what is none of its business.
    const { found, facets } = listed({ from, where, values, sort }, () => {
      const columns = `n.row, n.leak, n.stage, n.published, n.path, ${match ? 'g.rank' : '0'}`
      const found = statement(`SELECT ${columns} FROM ${from} ${where}`).all(...values) as unknown as Match[]
      const order =
        sort === 'oldest' ? byOldest : sort === 'newest' || text.all.length === 0 ? byNewest : byRank
      found.sort(order)
      return { found, facets: facetsOf(found) }
    })
    return {
      total: found.length,
      notices: found.slice(offset, offset + limit).map(match => summaryOf(bySummary.get(match[0]) as Row)),
      facets,
    }
  }

  const problemsOfPages = (): Map<string, readonly Problem[]> =>
    new Map(JSON.parse(String(pageProblems.get()?.value ?? '[]')) as [string, readonly Problem[]][])

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
    ...incidentQueries(db, reading),
    ...changeQueries(db, reading),
    search: query => reading(() => search(query)),
    find: name => reading(() => find(name)),
    summary: id =>
      reading(() => {
        const columns = byId.get(id)
        return columns ? summaryOf(columns as Row) : null
      }),
    summariesOf: ids =>
      reading(() => {
        const found = new Map<string, NoticeSummary>()
        for (const id of ids) {
          const columns = byId.get(id)
          if (columns) found.set(id, summaryOf(columns as Row))
        }
        return found
      }),
    gathered: ids =>
      reading(() => {
        const found = new Map<string, readonly Fact[]>()
        for (const id of ids) {
          const row = gatheredOf.get(id)
          if (row) found.set(id, JSON.parse(String(row.gathered)) as Fact[])
        }
        return found
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
    threaded: () => reading(threadsIn),
    pageProblems: id => reading(() => problemsOfPages().get(id) ?? []),
    problems: () =>
      reading(() => {
        const ofPages = problemsOfPages()
        const found = (withProblems.all() as Row[]).map(r => {
          const notice = summaryOf(r)
          const more = ofPages.get(notice.id) ?? []
          ofPages.delete(notice.id)
          return { notice, problems: [...(JSON.parse(String(r.problems)) as Problem[]), ...more] }
        })
        for (const [id, problems] of ofPages) {
          const columns = byId.get(id)
          if (columns) found.push({ notice: summaryOf(columns as Row), problems: [...problems] })
        }
        return found.sort((a, b) =>
          a.notice.path < b.notice.path ? -1 : a.notice.path > b.notice.path ? 1 : 0,
        )
      }),
  }
}
