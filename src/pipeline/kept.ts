import { statSync } from 'node:fs'
import { logFile } from '../archive/log.ts'
import type { Archive } from '../archive/open-archive.ts'
import { readTombstones, type Tombstone } from '../archive/tombstones.ts'
import { type CaptureHistory, type CaptureShelf, openCaptures } from './capture-history.ts'
import { readWatched, type WatchedHere } from './read-watched.ts'

/** What an archive keeps beside its index and pages show: the captures of a notice, and what was taken down. */
export interface Kept {
  /** @param reports Days (ISO prefixes) on which the other notices of its incident were published. */
  historyOf(path: string, reports: readonly string[]): Promise<CaptureHistory>
  /** By id. */
  tombstones(): readonly Tombstone[]
  /** What its settings watch, as they stand now. */
  watched(): WatchedHere
}

/** Of an archive of our own, looked at anew whenever its log has grown; null for a foreign folder, which keeps neither. */
export function openKept(archive: Archive): Kept | null {
  if (archive.layout !== 'own') return null
  let opened: { stamp: string; captures: CaptureShelf; tombstones: readonly Tombstone[] } | null = null
  const current = () => {
    const stats = statSync(logFile(archive.home), { throwIfNoEntry: false })
    const stamp = stats ? `${stats.size} ${stats.mtimeMs}` : ''
    if (opened?.stamp !== stamp)
      opened = { stamp, captures: openCaptures(archive), tombstones: readTombstones(archive.home) }
    return opened
  }
  return {
    historyOf: (path, reports) => current().captures.historyOf(path, reports),
    tombstones: () => current().tombstones,
    watched: () => readWatched(archive),
  }
}
