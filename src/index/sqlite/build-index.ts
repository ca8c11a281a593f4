import type { DatabaseSync } from 'node:sqlite'
import type { BuildIndex } from '../contract.ts'
import { buildSide } from './build-side.ts'
import { guarded, openDatabase } from './database.ts'

/**
 * Opens the part of an index that the build writes and reads back, as `openIndex` does the whole, without loading what
 * answers questions: a build that finds nothing changed takes hardly longer than loading that.
 * @throws IndexUnusable as `openIndex` does.
 */
export const openBuildIndex = (file: string): BuildIndex => openParts(file, buildSide)

/** An index file with the parts that are made of it. */
export function openParts<P extends object>(
  file: string,
  partsOf: (db: DatabaseSync) => P,
): P & { close(): void } {
  const { db, close } = openDatabase(file)
  try {
    return guarded(() => ({ ...partsOf(db), close }))
  } catch (error) {
    close()
    throw error
  }
}
