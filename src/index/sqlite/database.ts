import { DatabaseSync } from 'node:sqlite'
import { IndexUnusable } from '../contract.ts'
import { applicationId, formatVersion, schema } from './schema.ts'

// Primary result codes of sqlite.org/rescode.html.
const [generic, corrupt, notADatabase] = [1, 11, 26]

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
    throw isDamage(error) ? new IndexUnusable((error as Error).message) : error
  }
}

const pragma = (db: DatabaseSync, name: string): number =>
  Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0])

/** Work in one transaction: all of it or nothing. */
export function transaction<T>(db: DatabaseSync, kind: 'IMMEDIATE' | 'DEFERRED', work: () => T): T {
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

function prepareTables(db: DatabaseSync): void {
  // Readers go on while a build writes. A lost last transaction is made again by the next build, so no fsync a commit.
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000; PRAGMA temp_store = MEMORY',
  )
  const isEmpty = (): boolean => db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n === 0
  if (isEmpty())
    transaction(db, 'IMMEDIATE', () => {
      if (isEmpty()) db.exec(schema)
    })
  if (pragma(db, 'application_id') !== applicationId) throw new IndexUnusable('it is no index of Tenmatsu')
  const version = pragma(db, 'user_version')
  if (version !== formatVersion)
    throw new IndexUnusable(`it has format ${version}, this program writes ${formatVersion}`)
}

/**
 * Opens the file, and makes it with empty tables where there is none.
 * @throws IndexUnusable where the file is damaged, of another version, or something else altogether.
 */
export function openDatabase(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: 10_000 })
  try {
    guarded(() => prepareTables(db))
  } catch (error) {
    db.close()
    throw error
  }
  return db
}
