import type { DatabaseSync } from 'node:sqlite'
import { type NoticeRow, type RowPlace, type WrittenRow, writtenTexts } from '../../model/notice-row.ts'
import type { Problem } from '../../model/problem.ts'
import type { BuildIndex, FileState, IndexChange, IndexedText, NoticeEntry, RowJson } from '../contract.ts'
import { changeNotes } from './changes.ts'
import { guarded, marksOf, transaction } from './database.ts'
import { incidentBuild } from './incident-build.ts'
import { threadsAround, threadsOf } from './threads.ts'
import { writeRow } from './write-rows.ts'

type Row = Record<string, string | number | null>

/** Long texts are read as their bytes and decoded here, which takes half the time that SQLite's own strings take. */
type WholeRow = Record<'id' | 'path' | 'capture' | 'problems', string> &
  Record<'text' | 'document' | 'reading', Uint8Array>

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** A value out of its JSON in UTF-8. */
export const parsed = <T>(bytes: unknown): T => JSON.parse(utf8.decode(bytes as Uint8Array)) as T

/** The row as it was put, out of `rowColumns`. */
export function rowOf(row: unknown): NoticeRow {
  const columns = row as WholeRow
  return {
    id: columns.id,
    path: columns.path,
    capture: columns.capture,
    document: {
      text: parsed<IndexedText>(columns.text).text,
      ...parsed<Omit<NoticeRow['document'], 'text'>>(columns.document),
    },
    ...parsed<Pick<NoticeRow, 'facts' | 'declined'>>(columns.reading),
    problems: JSON.parse(columns.problems),
  }
}

const entryOf = (columns: Row): NoticeEntry =>
  ({
    ...columns,
    publishers: JSON.parse(String(columns.publishers)) as string[],
    problems: columns.problems === '[]' ? none : (JSON.parse(String(columns.problems)) as Problem[]),
  }) as unknown as NoticeEntry

const none: readonly Problem[] = []

/** Where problems of pages are kept: few notices have any, and they change without their notice. */
export const pageProblemsMark = 'page-problems'

export const rowColumns = `n.id, n.path, n.capture, n.problems, CAST(t.text AS BLOB) AS text,
  CAST(c.document AS BLOB) AS document, CAST(c.reading AS BLOB) AS reading`

export const rowTables = 'FROM notices n JOIN texts t ON t.row = n.row JOIN contents c ON c.row = n.row'

/** A value that is bound as its bytes in UTF-8. */
const bytes = 'CAST(? AS TEXT)'

/** The texts of a written row, still as bytes. */
function textsOf({ bytes, ends }: WrittenRow): Record<(typeof writtenTexts)[number], Uint8Array> {
  const texts: Partial<Record<(typeof writtenTexts)[number], Uint8Array>> = {}
  let start = 0
  for (const [i, name] of writtenTexts.entries()) {
    texts[name] = bytes.subarray(start, ends[i])
    start = ends[i]!
  }
  return texts as Required<typeof texts>
}

/** The part of a SQLite index that the build writes and reads back. */
export function buildSide(db: DatabaseSync): Omit<BuildIndex, 'close'> {
  const rowNumber = db.prepare('SELECT row FROM notices WHERE id = ?')
  const removals = ['notices', 'texts', 'contents', 'threads', 'names', 'links'].map(table =>
    db.prepare(`DELETE FROM ${table} WHERE row = ?`),
  )
  removals.push(db.prepare('DELETE FROM grams WHERE rowid = ?'))
  const putNotice = db.prepare(
    `INSERT INTO notices (id, path, capture, title, published, publishers, publisher_forms, stage, number, leak,
       genre, brief, gathered, profile, problem_count, problems)
     VALUES (?, ?, ?, ?, ?, ${bytes}, ${bytes}, ?, ?, ?, ?, ${bytes}, ${bytes}, ${bytes}, ?, ${bytes})`,
  )
  const putText = db.prepare(`INSERT INTO texts (row, text) VALUES (?, ${bytes})`)
  const putContent = db.prepare(
    `INSERT INTO contents (row, document, reading) VALUES (?, ${bytes}, ${bytes})`,
  )
  const putThread = db.prepare(`INSERT INTO threads (row, threading) VALUES (?, ${bytes})`)
  const putGrams = db.prepare(
    `INSERT INTO grams (rowid, title, other, characters) VALUES (?, ${bytes}, ${bytes}, ${bytes})`,
  )
  const putName = db.prepare('INSERT INTO names (key, row) VALUES (?, ?)')
  const putLink = db.prepare('INSERT INTO links (key, row) VALUES (?, ?)')
  const putFile = db.prepare(
    'INSERT OR REPLACE INTO files (path, size, mtime_ms, sha256) VALUES (?, ?, ?, ?)',
  )
  const removeFile = db.prepare('DELETE FROM files WHERE path = ?')
  const putMarks = marksOf(db)
  const oneMark = db.prepare('SELECT value FROM marks WHERE name = ?')
  const allFiles = db.prepare('SELECT path, size, mtime_ms AS mtimeMs, sha256 FROM files ORDER BY path')
  const entryColumns = 'id, path, capture, published, title, publishers, leak, genre, problems'
  const allEntries = db.prepare(`SELECT ${entryColumns} FROM notices ORDER BY path, id`)
  const oneEntry = db.prepare(`SELECT ${entryColumns} FROM notices WHERE id = ?`)
  const threadsIn = threadsOf(db)
  const around = threadsAround(db)
  const notes = changeNotes(db)
  // What SQLite cuts out of JSON it leaves as it is written.
  const oneJson = db.prepare(
    `SELECT c.document ->> '$.head' AS head, c.reading ->> '$.facts' AS facts, n.problems
     FROM notices n JOIN contents c ON c.row = n.row WHERE n.id = ?`,
  )
  const oneRow = db.prepare(`SELECT ${rowColumns} ${rowTables} WHERE n.id = ?`)

  const remove = (id: string): boolean => {
    const row = rowNumber.get(id)?.row
    if (row !== undefined) for (const removal of removals) removal.run(row)
    return row !== undefined
  }

  const put = (row: RowPlace & WrittenRow): void => {
    const text = textsOf(row)
    const { lastInsertRowid } = putNotice.run(
      row.id,
      row.path,
      row.capture,
      row.title,
      row.published,
      text.publishers,
      text.publisherForms,
      row.stage,
      row.number,
      row.leak,
      row.genre,
      text.brief,
      text.gathered,
      text.profile,
      row.problemCount,
      text.problems,
    )
    putText.run(lastInsertRowid, text.text)
    putContent.run(lastInsertRowid, text.document, text.reading)
    putThread.run(lastInsertRowid, text.threading)
    putGrams.run(lastInsertRowid, text.titleLines, text.otherLines, text.characters)
    for (const key of new Set(row.names)) putName.run(key, lastInsertRowid)
    for (const key of new Set(row.links)) putLink.run(key, lastInsertRowid)
  }

  const apply = (change: IndexChange): void => {
    notes.begin()
    for (const id of change.removed) if (remove(id)) notes.noticeGone(id)
    for (const notice of change.put) {
      const before = notes.told(notice.id)
      if (before !== null) remove(notice.id)
      put('bytes' in notice ? notice : { ...notice, ...writeRow(notice) })
      notes.noticePut(notice.id, before)
    }
    for (const path of change.filesGone) removeFile.run(path)
    for (const file of change.files) putFile.run(file.path, file.size, file.mtimeMs, file.sha256)
    putMarks(change.marks ?? {})
    if (change.pageProblems)
      putMarks({
        [pageProblemsMark]: JSON.stringify([...change.pageProblems].filter(([, p]) => p.length > 0)),
      })
  }

  return {
    apply: change => guarded(() => transaction(db, 'IMMEDIATE', () => apply(change))),
    files: () => guarded(() => allFiles.all().map(file => ({ ...file }) as unknown as FileState)),
    entries: () => guarded(() => (allEntries.all() as Row[]).map(entryOf)),
    entriesOf: ids => guarded(() => ids.flatMap(id => (oneEntry.all(id) as Row[]).map(entryOf))),
    row: id =>
      guarded(() => {
        const columns = oneRow.get(id)
        return columns ? rowOf(columns) : null
      }),
    json: id => guarded(() => (oneJson.get(id) as RowJson | undefined) ?? null),
    threads: () => guarded(threadsIn),
    threadsAround: ids => guarded(() => around(ids)),
    ...incidentBuild(db),
    mark: name => guarded(() => (oneMark.get(name)?.value as string | undefined) ?? null),
  }
}
