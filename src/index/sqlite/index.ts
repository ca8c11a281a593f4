import type { NoticeIndex } from '../contract.ts'
import { openParts } from './build-index.ts'
import { buildSide } from './build-side.ts'
import { querySide } from './query-side.ts'

/**
 * Opens the index kept in one SQLite file, and makes it where there is none; its folder must be there.
 * @throws IndexUnusable where the file is damaged, half-written or of another version: delete it, with its
 *   -wal and -shm beside it, and build.
 */
export const openIndex = (file: string): NoticeIndex =>
  openParts(file, db => ({ ...buildSide(db), ...querySide(db) }))
