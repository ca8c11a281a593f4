import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ArchiveError } from './archive-error.ts'
import { type Disk, writeAtomically } from './disk.ts'

/** `tenmatsu.json`: what makes a folder an archive of our own layout. */
export interface Settings {
  /** Version of the layout. */
  readonly tenmatsu: 1
  /** A foreign folder that is read in place, relative to the archive. */
  readonly from?: string
  /** How the keeper can be reached; said to every site that is asked for a page. */
  readonly contact?: string
  /** Feeds and index pages that `tenmatsu watch` looks at. */
  readonly watch?: readonly WatchedSource[]
  /** A CSV file of listed companies, relative to the archive (docs/organisations.md). */
  readonly listed?: string
  /** A CSV file of the names of suppliers and services to watch, relative to the archive (docs/suppliers.md). */
  readonly suppliers?: string
  /** Searches whose new notices a published site tells of in feeds of their own. */
  readonly savedSearches?: readonly SavedSearch[]
}

/** A search that somebody keeps: its name, and words as they are typed. */
export interface SavedSearch {
  readonly name: string
  readonly q: string
}

/** A place where notices are announced. */
export interface WatchedSource {
  readonly address: string
  readonly kind: 'feed' | 'page'
}

export const settingsFile = 'tenmatsu.json'

/**
 * The settings of the archive in `folder`, or null where it is not an archive of our own.
 * @throws ArchiveError where the file is there but cannot be understood: guessing could write into a foreign folder.
 */
export function readSettings(folder: string): Settings | null {
  const path = join(folder, settingsFile)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw unusable(path, (error as Error).message)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw unusable(path, (error as Error).message)
  }
  const { tenmatsu, from, contact, watch, listed, suppliers, savedSearches } = (value ?? {}) as Record<
    string,
    unknown
  >
  if (tenmatsu !== 1) throw unusable(path, '"tenmatsu": 1')
  if (from !== undefined && typeof from !== 'string') throw unusable(path, '"from"')
  if (contact !== undefined && typeof contact !== 'string') throw unusable(path, '"contact"')
  if (watch !== undefined && !(Array.isArray(watch) && watch.every(isWatched)))
    throw unusable(path, '"watch"')
  if (listed !== undefined && typeof listed !== 'string') throw unusable(path, '"listed"')
  if (suppliers !== undefined && typeof suppliers !== 'string') throw unusable(path, '"suppliers"')
  if (savedSearches !== undefined && !(Array.isArray(savedSearches) && savedSearches.every(isSaved)))
    throw unusable(path, '"savedSearches"')
  return {
    tenmatsu,
    ...(from === undefined ? {} : { from }),
    ...(contact === undefined ? {} : { contact }),
    ...(watch === undefined ? {} : { watch: watch as readonly WatchedSource[] }),
    ...(listed === undefined ? {} : { listed }),
    ...(suppliers === undefined ? {} : { suppliers }),
    ...(savedSearches === undefined ? {} : { savedSearches: savedSearches as readonly SavedSearch[] }),
  }
}

function isWatched(value: unknown): value is WatchedSource {
  const { address, kind } = (value ?? {}) as Partial<WatchedSource>
  return typeof address === 'string' && (kind === 'feed' || kind === 'page')
}

function isSaved(value: unknown): value is SavedSearch {
  const { name, q } = (value ?? {}) as Partial<SavedSearch>
  return typeof name === 'string' && name !== '' && typeof q === 'string' && q.length <= 1000
}

/** Writes the settings anew with a changed list of watched sources; whatever else stands there stays. */
export function writeWatchList(disk: Disk, folder: string, watch: readonly WatchedSource[]): void {
  const path = join(folder, settingsFile)
  const value = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  writeAtomically(disk, path, `${JSON.stringify({ ...value, watch }, null, 2)}\n`)
}

const unusable = (path: string, because: string): ArchiveError =>
  new ArchiveError({
    ja: `${path} を読めません（${because}）。中身を直すか、バックアップから戻してください。`,
    en: `Cannot read ${path} (${because}). Mend it or restore it from a backup.`,
  })

export const printSettings = (settings: Settings): string => `${JSON.stringify(settings, null, 2)}\n`
