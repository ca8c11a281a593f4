import { statSync } from 'node:fs'
import { logFile } from '../archive/log.ts'
import type { Archive } from '../archive/open-archive.ts'
import { readTombstones, type Tombstone } from '../archive/tombstones.ts'
import { type CapturedText, type CaptureHistory, type CaptureShelf, openCaptures } from './capture-history.ts'
import { readWatched, type WatchedHere } from './read-watched.ts'

/** What an archive keeps beside its index and pages show: the captures of a notice, and what was taken down. */
export interface Kept {
  /** @param reports Days (ISO prefixes) on which the other notices of its incident were published. */
  historyOf(path: string, reports: readonly string[]): Promise<CaptureHistory>
  /** What the page of a notice said, one after the other. */
  textsOf(path: string): Promise<readonly CapturedText[]>
  /** By id. */
  tombstones(): readonly Tombstone[]
  /** What its settings watch, as they stand now. */
  watched(): WatchedHere
}

const mostHistories = 200

/** Of an archive of our own, looked at anew whenever its log has grown; null for a foreign folder, which keeps neither. */
export function openKept(archive: Archive): Kept | null {
  if (archive.layout !== 'own') return null
  let opened: { stamp: string; captures: CaptureShelf; tombstones: readonly Tombstone[] } | null = null
  /** Of pages that were looked at last: each costs reading all its captures. */
  const histories = new Map<string, Promise<CaptureHistory>>()
  const current = () => {
    const stats = statSync(logFile(archive.home), { throwIfNoEntry: false })
    const stamp = stats ? `${stats.size} ${stats.mtimeMs}` : ''
    if (opened?.stamp !== stamp) {
      histories.clear()
      opened = { stamp, captures: openCaptures(archive), tombstones: readTombstones(archive.home) }
    }
    return opened
  }
  return {
    historyOf: (path, reports) => {
      const { captures } = current()
      const key = JSON.stringify([path, reports])
      const known = histories.get(key)
      if (known) return known
      if (histories.size >= mostHistories) histories.clear()
      const history = captures.historyOf(path, reports)
      histories.set(key, history)
      return history
    },
    textsOf: path => current().captures.textsOf(path),
    tombstones: () => current().tombstones,
    watched: () => readWatched(archive),
  }
}
