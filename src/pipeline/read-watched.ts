import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Archive } from '../archive/open-archive.ts'
import { readSettings, type SavedSearch } from '../archive/settings.ts'
import { decode } from '../formats/decode.ts'

/** More is no list of names that a person keeps. */
const mostBytes = 1024 * 1024

/** What the settings of an archive of our own watch, as they stand now. */
export interface WatchedHere {
  /** The list of suppliers (CSV) that they name; null where they name none, or it cannot be read. */
  readonly suppliers: string | null
  readonly savedSearches: readonly SavedSearch[]
}

/** @throws ArchiveError where the settings cannot be understood. */
export function readWatched({ home }: Archive): WatchedHere {
  const { suppliers, savedSearches = [] } = readSettings(home) ?? {}
  return { suppliers: suppliers === undefined ? null : readList(resolve(home, suppliers)), savedSearches }
}

function readList(file: string): string | null {
  try {
    return statSync(file).size > mostBytes ? null : decode(readFileSync(file)).text
  } catch {
    return null
  }
}
