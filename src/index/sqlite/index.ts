import type { NoticeIndex } from '../contract.ts'
import { buildSide } from './build-side.ts'
import { guarded, openDatabase } from './database.ts'
import { querySide } from './query-side.ts'

/**
 * Opens the index kept in one SQLite file, and makes it where there is none; its folder must be there.
 * @throws IndexUnusable where the file is damaged, half-written or of another version: delete it, with its
 *   -wal and -shm beside it, and build.
 */
export function openIndex(file: string): NoticeIndex {
  const { db, close } = openDatabase(file)
  try {
    return guarded(() => ({ ...buildSide(db), ...querySide(db), close }))
  } catch (error) {
    close()
    throw error
  }
}
