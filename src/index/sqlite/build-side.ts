import type { DatabaseSync } from 'node:sqlite'
import type { NewRow, NoticeRow } from '../../model/notice-row.ts'
import type { Problem } from '../../model/problem.ts'
import { softNewlines } from '../../text/notice-text.ts'
import { searchFormOf } from '../../text/search/search-form.ts'
import type { BuildIndex, FileState, IndexChange, IndexedText, NoticeEntry } from '../contract.ts'
import { guarded, marksOf, transaction } from './database.ts'
import { charactersOf, tokensOf } from './grams.ts'
import { incidentBuild } from './incident-build.ts'
import { threadsOf } from './threads.ts'

type Row = Record<string, string | number | null>

/** The row as it was put, out of its two JSON columns. */
export function rowOf(columns: Row): NoticeRow {
  return {
    id: String(columns.id),
    path: String(columns.path),
    capture: String(columns.capture),
    document: {
      text: (JSON.parse(String(columns.text)) as IndexedText).text,
      ...JSON.parse(String(columns.document)),
    },
    ...(JSON.parse(String(columns.reading)) as Pick<NoticeRow, 'facts' | 'declined'>),
    problems: JSON.parse(String(columns.problems)),
  }
}

export const rowColumns = 'n.id, n.path, n.capture, n.problems, t.text, c.document, c.reading'

export const rowTables = 'FROM notices n JOIN texts t ON t.row = n.row JOIN contents c ON c.row = n.row'

/** The part of a SQLite index that the build writes and reads back. */
export function buildSide(db: DatabaseSync): BuildIndex {
  const rowNumber = db.prepare('SELECT row FROM notices WHERE id = ?')
  const removals = ['notices', 'texts', 'contents', 'threads', 'names', 'links'].map(table =>
    db.prepare(`DELETE FROM ${table} WHERE row = ?`),
  )
  removals.push(db.prepare('DELETE FROM grams WHERE rowid = ?'))
  const putNotice = db.prepare(
    `INSERT INTO notices (id, path, capture, title, published, publishers, publisher_forms, stage, number, leak,
       genre, brief, gathered, problem_count, problems) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const putText = db.prepare('INSERT INTO texts (row, text) VALUES (?, ?)')
  const putContent = db.prepare('INSERT INTO contents (row, document, reading) VALUES (?, ?, ?)')
  const putThread = db.prepare('INSERT INTO threads (row, threading) VALUES (?, ?)')
  const putGrams = db.prepare('INSERT INTO grams (rowid, title, other, characters) VALUES (?, ?, ?, ?)')
  const putName = db.prepare('INSERT INTO names (key, row) VALUES (?, ?)')
  const putLink = db.prepare('INSERT INTO links (key, row) VALUES (?, ?)')
  const putFile = db.prepare(
    'INSERT OR REPLACE INTO files (path, size, mtime_ms, sha256) VALUES (?, ?, ?, ?)',
  )
  const removeFile = db.prepare('DELETE FROM files WHERE path = ?')
  const putMarks = marksOf(db)
  const oneMark = db.prepare('SELECT value FROM marks WHERE name = ?')
  const allFiles = db.prepare('SELECT path, size, mtime_ms AS mtimeMs, sha256 FROM files ORDER BY path')
  const allEntries = db.prepare(
    'SELECT id, path, capture, published, title, publishers, leak, genre, problems FROM notices ORDER BY path, id',
  )
  const threadsIn = threadsOf(db)
  const oneRow = db.prepare(`SELECT ${rowColumns} ${rowTables} WHERE n.id = ?`)

  const remove = (id: string): void => {
    const row = rowNumber.get(id)?.row
    if (row !== undefined) for (const removal of removals) removal.run(row)
  }

  const put = (notice: NewRow): void => {
    const { document, facts, declined, digest } = notice
    const { head } = document
    const publishers = head.publishers.map(p => p.value)
    const { lastInsertRowid: row } = putNotice.run(
      notice.id,
      notice.path,
      notice.capture,
      head.title?.value ?? null,
      head.published?.value ?? null,
      JSON.stringify(publishers),
      publishers.map(searchFormOf).join('\n'),
      digest.stage,
      digest.number,
      digest.leak,
      digest.genre,
      JSON.stringify(digest.brief),
      JSON.stringify(digest.gathered),
      notice.problems.length,
      JSON.stringify(notice.problems),
    )
    const { text, ...rest } = document
    const indexed: IndexedText = {
      text,
      softNewlines: [...softNewlines(document)],
      bodyStart: document.bodyStart,
    }
    putText.run(row, JSON.stringify(indexed))
    putContent.run(row, JSON.stringify(rest), JSON.stringify({ facts, declined }))
    putThread.run(row, JSON.stringify(digest.threading))
    putGrams.run(
      row,
      tokensOf(digest.titleLines),
      tokensOf(digest.otherLines),
      charactersOf(`${digest.titleLines}${digest.otherLines}`),
    )
    for (const key of new Set(digest.names)) putName.run(key, row)
    for (const key of new Set(digest.links)) putLink.run(key, row)
  }

  const apply = (change: IndexChange): void => {
    for (const id of change.removed) remove(id)
    for (const notice of change.put) {
      remove(notice.id)
      put(notice)
    }
    for (const path of change.filesGone) removeFile.run(path)
    for (const file of change.files) putFile.run(file.path, file.size, file.mtimeMs, file.sha256)
    putMarks(change.marks ?? {})
  }

  return {
    apply: change => guarded(() => transaction(db, 'IMMEDIATE', () => apply(change))),
    files: () => guarded(() => allFiles.all().map(file => ({ ...file }) as unknown as FileState)),
    entries: () =>
      guarded(() =>
        (allEntries.all() as Row[]).map(
          entry =>
            ({
              ...entry,
              publishers: JSON.parse(String(entry.publishers)) as string[],
              problems: JSON.parse(String(entry.problems)) as Problem[],
            }) as unknown as NoticeEntry,
        ),
      ),
    row: id =>
      guarded(() => {
        const columns = oneRow.get(id) as Row | undefined
        return columns ? rowOf(columns) : null
      }),
    threads: () => guarded(threadsIn),
    ...incidentBuild(db),
    mark: name => guarded(() => (oneMark.get(name)?.value as string | undefined) ?? null),
    close: () => db.close(),
  }
}
