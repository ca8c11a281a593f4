import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../sources/list-files.ts'
import { type CaptureRecord, readCaptures } from './captures.ts'
import { IdRegister } from './ids.ts'
import { pathKey, untaken } from './notice-path.ts'
import type { Archive } from './open-archive.ts'
import { readTombstones, type Tombstone } from './tombstones.ts'

/** What an archive of our own has already, as an import asks for it. */
export interface Shelf {
  captureOf(sha256: string): CaptureRecord | undefined
  /** The notice whose words have this hash. */
  noticeOf(text: string): string | undefined
  /** Where a notice that was put at `path` is now, or null where it is nowhere. */
  whereIs(path: string): string | null
  /** A path for a new notice: the one wanted, or that with (2), (3) … It is taken from now on. */
  placeFor(wanted: string, text: string): string
  remember(record: CaptureRecord): void
  /** Whether words, or a capture, of this hash were taken down: they are not taken in again. */
  isTakenDown(hash: string): boolean
  /** What was taken down. */
  readonly tombstones: readonly Tombstone[]
}

export function openShelf({ home, idsFile }: Archive): Shelf {
  const ids = new IdRegister(idsFile)
  const byHash = new Map<string, CaptureRecord>()
  const byText = new Map<string, string>()
  const taken = new Set<string>()
  const tombstones = readTombstones(home)
  const takenDown = new Set(tombstones.flatMap(({ captures, texts }) => [...captures, ...texts]))
  const put = (notice: string, text: string): void => {
    taken.add(pathKey(notice))
    if (!byText.has(text)) byText.set(text, notice)
  }
  const remember = (record: CaptureRecord): void => {
    byHash.set(record.sha256, record)
    for (const { notice, text } of record.parts) put(notice, text)
  }
  const folder = join(home, 'notices')
  if (existsSync(folder)) for (const { path } of listFiles(folder, 'notices/').files) taken.add(pathKey(path))
  for (const record of readCaptures(home)) remember(record)
  return {
    captureOf: sha256 => byHash.get(sha256),
    noticeOf: text => byText.get(text),
    whereIs: path => {
      // Moved since it was put there: ids.jsonl knows where to.
      const now = existsSync(join(home, path)) ? path : ids.whereIs(path)
      return now !== null && existsSync(join(home, now)) ? now : null
    },
    placeFor: (wanted, text) => {
      // Looked at on the disk too: a file may have come since the shelf was opened.
      const isTaken = (path: string): boolean => taken.has(pathKey(path)) || existsSync(join(home, path))
      const place = untaken(wanted, isTaken)
      put(place, text)
      return place
    },
    remember,
    isTakenDown: hash => takenDown.has(hash),
    tombstones,
  }
}
