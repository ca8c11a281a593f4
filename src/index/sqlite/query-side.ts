import type { DatabaseSync } from 'node:sqlite'
import type { Fact } from '../../model/fact.ts'
import type { NoticeSummary } from '../../model/notice-summary.ts'
import type { Problem } from '../../model/problem.ts'
import type { AssertionStatus } from '../../model/status.ts'
import type { Facets, IndexAnswer, IndexedText, IndexQuery, QueryIndex } from '../contract.ts'
import { pageProblemsMark, parsed, rowColumns, rowOf, rowTables } from './build-side.ts'
import { changeQueries } from './changes.ts'
import { guarded } from './database.ts'
import type { HeadGroup, NoticeHead } from './heads.ts'
import { incidentQueries } from './incident-queries.ts'
import { keptValues } from './kept-values.ts'
import { lately } from './lately.ts'
import { matchingIn } from './matching.ts'
import { threadsOf } from './threads.ts'
import { readingOf } from './until-changed.ts'

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

const byOldest = (a: NoticeHead, b: NoticeHead): number => a.oldest - b.oldest

function facetsOf(heads: readonly NoticeHead[], groups: readonly HeadGroup[]): Facets {
  const facets = { leak: {}, stage: {}, year: {} } as Record<keyof Facets, Record<string, number>>
  const counts = new Map<number, number>()
  for (const { group } of heads) counts.set(group, (counts.get(group) ?? 0) + 1)
  for (const [group, count] of counts) {
    const values = groups[group]!
    for (const facet of ['leak', 'stage', 'year'] as const) {
      const counted = facets[facet]
      counted[values[facet]] = (counted[values[facet]] ?? 0) + count
    }
  }
  return facets
}

/** Notices in short that are kept at hand, and characters of texts. */
const mostSummaries = 20_000
const mostText = 3_000_000

/** The part of a SQLite index that questions are put to. */
export function querySide(db: DatabaseSync): QueryIndex {
  const byId = db.prepare(`SELECT ${summaryColumns} FROM notices n WHERE n.id = ?`)
  const gatheredOf = db.prepare('SELECT gathered FROM notices WHERE id = ?')
  const textOf = db.prepare(
    'SELECT CAST(t.text AS BLOB) AS text FROM texts t JOIN notices n ON n.row = t.row WHERE n.id = ?',
  )
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
    'SELECT n.id FROM names k JOIN notices n ON n.row = k.row WHERE k.key = ? ORDER BY n.path, n.id',
  )
  const byLink = db.prepare(
    `SELECT ${summaryColumns} FROM links k JOIN notices n ON n.row = k.row WHERE k.key = ?`,
  )
  const threadsIn = threadsOf(db)

  const summaries = keptValues(db, mostSummaries, (id: string) => {
    const columns = byId.get(id)
    return columns ? summaryOf(columns as Row) : null
  })
  const gathered = keptValues(db, mostSummaries, (id: string) => {
    const row = gatheredOf.get(id)
    return row ? (JSON.parse(String(row.gathered)) as readonly Fact[]) : null
  })
  const texts = keptValues(
    db,
    mostText,
    (id: string) => {
      const text = textOf.get(id)?.text
      return text === undefined ? null : parsed<IndexedText>(text)
    },
    ({ text }) => text.length,
  )

  const matching = matchingIn(db)
  const listed = lately<{ readonly found: readonly NoticeHead[]; readonly facets: Facets }>(
    db,
    ({ found }) => found.length,
  )

  function search({ text, filter, sort, offset, limit }: IndexQuery): IndexAnswer {
    const { found, facets } = listed({ text, filter, sort }, () => {
      const found =
        sort === 'relevance' && text.all.length > 0
          ? matching.byRank(text, filter)
          : sort === 'oldest'
            ? matching.all(text, filter).toSorted(byOldest)
            : matching.all(text, filter)
      return { found, facets: facetsOf(found, matching.groups()) }
    })
    return {
      total: found.length,
      notices: [...summaries.ofAll(found.slice(offset, offset + limit).map(({ id }) => id)).values()],
      facets,
    }
  }

  const problemsOfPages = (): Map<string, readonly Problem[]> =>
    new Map(JSON.parse(String(pageProblems.get()?.value ?? '[]')) as [string, readonly Problem[]][])

  const only = (rows: unknown[]) => (rows.length === 1 ? rowOf(rows[0]) : null)
  function find(name: string) {
    const exact = rowById.get(name)
    if (exact) return rowOf(exact)
    const byPathName = only(rowByPath.all(name)) ?? only(rowByPath.all(name.normalize('NFC')))
    if (byPathName) return byPathName
    return /^[0-9a-f]{4,}$/.test(name) ? only(rowByPrefix.all(name, `${name}g`)) : null
  }

  const inTransaction = readingOf(db)
  const reading = <T>(work: () => T): Promise<T> =>
    Promise.resolve().then(() => guarded(() => inTransaction(work)))

  return {
    ...incidentQueries(db, matching, reading),
    ...changeQueries(db, reading),
    search: query => reading(() => search(query)),
    idsOf: ({ text, filter }, most) =>
      reading(() => {
        const found = matching.all(text, filter)
        return found.length > most ? null : found.map(({ id }) => id)
      }),
    find: name => reading(() => find(name)),
    summary: id => reading(() => summaries.of(id)),
    summariesOf: ids => reading(() => summaries.ofAll(ids)),
    gathered: ids => reading(() => gathered.ofAll(ids)),
    texts: ids => reading(() => texts.ofAll(ids)),
    named: keys =>
      reading(() =>
        keys.flatMap(key => byName.all(key).map(({ id }) => ({ ...summaries.of(String(id))!, key }))),
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
