import { closeSync, existsSync, fdatasyncSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { IndexUnusable } from '../contract.ts'
import { applicationId, formatVersion, schema } from './schema.ts'
import { endReadings } from './until-changed.ts'

// Primary result codes of sqlite.org/rescode.html.
const [generic, readOnly, corrupt, cannotOpen, notADatabase] = [1, 8, 11, 14, 26]

/** Whether SQLite says: this file is no index, or no longer one. */
function isDamage(error: unknown): boolean {
  const { errcode, message } = error as { errcode?: number; message?: string }
  if (errcode === undefined) return false
  const code = errcode & 0xff
  return (
    code === corrupt ||
    code === notADatabase ||
    (code === generic && /no such (table|column)/.test(message ?? ''))
  )
}

/** Runs one piece of work; what SQLite says of a damaged file becomes IndexUnusable, anything else passes. */
export function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!isDamage(error)) throw error
    const { message } = error as Error
    throw new IndexUnusable({ ja: `SQLite: ${message}`, en: `SQLite: ${message}` })
  }
}

const pragma = (db: DatabaseSync, name: string): number =>
  Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0])

/** Work in one transaction: all of it or nothing. */
export function transaction<T>(db: DatabaseSync, kind: 'IMMEDIATE' | 'DEFERRED', work: () => T): T {
  endReadings()
  db.exec(`BEGIN ${kind}`)
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

/** Sets the build's marks, within a transaction of the caller's; null takes a mark away. */
export function marksOf(db: DatabaseSync): (marks: Readonly<Record<string, string | null>>) => void {
  const put = db.prepare('INSERT OR REPLACE INTO marks (name, value) VALUES (?, ?)')
  const remove = db.prepare('DELETE FROM marks WHERE name = ?')
  return marks => {
    for (const [name, value] of Object.entries(marks))
      if (value === null) remove.run(name)
      else put.run(name, value)
  }
}

function checkVersion(db: DatabaseSync): void {
  if (pragma(db, 'application_id') !== applicationId)
    throw new IndexUnusable({ ja: '顛末の索引ではありません', en: 'it is no index of Tenmatsu' })
  const version = pragma(db, 'user_version')
  if (version !== formatVersion)
    throw new IndexUnusable({
      ja: `索引の形式は ${version} で、このプログラムの形式は ${formatVersion} です`,
      en: `it has format ${version}, this program writes ${formatVersion}`,
    })
}

/** Mark of a file whose first rows are being put, and may not have reached the disk. */
const filling = 'filling'

/** Makes the tables where there are none; says whether they are being filled for the first time. */
function prepareTables(db: DatabaseSync, file: string): boolean {
  const isEmpty = (): boolean => db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n === 0
  // Rows have tens of kilobytes: pages of this size hold them with fewer leaves.
  db.exec('PRAGMA page_size = 16384; PRAGMA cache_size = -32000; PRAGMA temp_store = MEMORY')
  if (isEmpty()) {
    // Nobody reads an empty file, and all of it can be made again: rows go straight into it, once, and it is brought
    // to the disk as a whole (finishFilling). A build killed before goes on from its last transaction.
    db.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF')
    const isMade = transaction(db, 'IMMEDIATE', () => {
      if (!isEmpty()) return false
      db.exec(schema)
      db.prepare('INSERT INTO marks (name, value) VALUES (?, ?)').run(filling, '')
      return true
    })
    if (isMade) return true
  }
  readBesideBuilds(db)
  checkVersion(db)
  if (db.prepare('SELECT 1 FROM marks WHERE name = ?').get(filling)) {
    // Whoever filled it was killed, which does no harm, or the machine stopped, which may have.
    const found = Object.values(db.prepare('PRAGMA quick_check(1)').get() ?? {})[0]
    if (found !== 'ok')
      throw new IndexUnusable({ ja: `SQLite: ${String(found)}`, en: `SQLite: ${String(found)}` })
    finishFilling(db, file)
  }
  return false
}

/** Readers go on while a build writes. A lost last transaction is made again by the next build, so no fsync a commit. */
function readBesideBuilds(db: DatabaseSync): void {
  // The log goes into the file once 64 MB of it have come together, or on closing: each time waits for the disk.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000')
}

/** Brings a file that was filled to the disk. */
function finishFilling(db: DatabaseSync, file: string): void {
  // One kept in memory alone has no place.
  if (db.location() !== null) {
    const handle = openSync(file, 'r')
    try {
      fdatasyncSync(handle)
    } finally {
      closeSync(handle)
    }
  }
  readBesideBuilds(db)
  db.prepare('DELETE FROM marks WHERE name = ?').run(filling)
}

/**
 * An index in a folder that may not be written to: SQLite would want to put its -shm beside it. Taken as a file that
 * nobody changes, which holds where nobody has left a -wal.
 */
export function openUnwritable(file: string): DatabaseSync {
  const address = pathToFileURL(file)
  address.searchParams.set('immutable', '1')
  const db = new DatabaseSync(address, { readOnly: true })
  try {
    guarded(() => checkVersion(db))
  } catch (error) {
    db.close()
    throw error
  }
  return db
}

const isUnwritable = (error: unknown): boolean =>
  [readOnly, cannotOpen].includes(((error as { errcode?: number }).errcode ?? 0) & 0xff)

/** An open file, and how it is closed. */
export interface OpenDatabase {
  readonly db: DatabaseSync
  close(): void
}

/**
 * Opens the file, and makes it with empty tables where there is none.
 * @throws IndexUnusable where the file is damaged, of another version, or something else altogether.
 */
export function openDatabase(file: string): OpenDatabase {
  const db = new DatabaseSync(file, { timeout: 10_000 })
  try {
    const isFilled = guarded(() => prepareTables(db, file))
    return {
      db,
      close: () => {
        endReadings()
        try {
          if (isFilled) guarded(() => finishFilling(db, file))
        } finally {
          db.close()
        }
      },
    }
  } catch (error) {
    db.close()
    if (!isUnwritable(error) || !existsSync(file) || existsSync(`${file}-wal`)) throw error
    const unwritable = openUnwritable(file)
    return {
      db: unwritable,
      close: () => {
        endReadings()
        unwritable.close()
      },
    }
  }
}
