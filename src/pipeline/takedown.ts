import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ArchiveError, Refusal } from '../archive/archive-error.ts'
import {
  type CapturedPart,
  type CaptureRecord,
  captureFile,
  readCaptures,
  recordFile,
} from '../archive/captures.ts'
import { decisionPath, decisionsQuoting } from '../archive/decisions.ts'
import { type Disk, namingFiles, realDisk, writeAtomically } from '../archive/disk.ts'
import { IdRegister } from '../archive/ids.ts'
import { takeLock } from '../archive/lock.ts'
import { appendToLog, readLog } from '../archive/log.ts'
import type { LogEntry, LogLine } from '../archive/log-line.ts'
import type { Archive } from '../archive/open-archive.ts'
import {
  asideFolder,
  type FoundTombstone,
  printTombstone,
  readTombstones,
  type Tombstone,
  tombstoneFile,
} from '../archive/tombstones.ts'
import { sketchOfBody } from '../incidents/thread-notice.ts'
import type { Document } from '../model/document.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import { openNotice } from '../text/notice-text.ts'
import { addressHash } from './adding/came-back.ts'

export interface TakedownOptions {
  readonly disk?: Disk
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  readonly patience?: number
  readonly onWait?: () => void
}

/** Longest reason, in characters: it stands on pages. */
export const longestReason = 1000

/**
 * Takes a notice down: a tombstone says why, and its file and the captures that hold nothing else are put aside. What
 * was killed half-way is completed by asking again.
 * @throws ArchiveError where the archive is foreign, or the notice is a part of a file that is read in place.
 */
export function takeDown(
  archive: Archive,
  notice: Pick<NoticeRow, 'id' | 'path' | 'capture' | 'document'>,
  because: string,
  options: TakedownOptions = {},
): Promise<Tombstone> {
  const { id, path, capture, document } = notice
  if (!path.startsWith('notices/') && path.includes('#')) throw partOfAFile(path)
  return locked(archive, options, ({ home, disk, at }) => {
    const known = readTombstones(home).find(tombstone => tombstone.id === id)
    if (known) return completed(known, { home, disk, at })
    const ids = new IdRegister(archive.idsFile)
    /** Whether a part of a capture is this notice; it may have moved since it was put there. */
    const isIt = (part: CapturedPart): boolean => (ids.whereIs(part.notice) ?? part.notice) === path
    const holding = readCaptures(home).filter(({ parts }) => parts.some(isIt))
    const isAlone = ({ parts }: CaptureRecord): boolean => parts.every(isIt)
    const texts = holding.flatMap(({ parts }) => parts.filter(isIt).map(part => part.text))
    const tombstone: Tombstone = {
      id,
      path,
      published: document.head.published?.value ?? null,
      at,
      because,
      sha256: capture,
      captures: holding.filter(isAlone).map(({ sha256 }) => sha256),
      sharedCaptures: holding.filter(record => !isAlone(record)).map(({ sha256 }) => sha256),
      texts: [...new Set([capture, ...texts])],
      addresses: addressesOf(holding.filter(isAlone), holding.every(isAlone) ? document : null),
      sketch: sketchOfBody(openNotice(document)),
    }
    writeAtomically(disk, tombstoneFile(home, id), printTombstone(tombstone))
    return completed(readTombstones(home).find(found => found.id === id)!, { home, disk, at })
  })
}

/** Hashes of the addresses that captures came from, and of the one that the notice itself names. */
function addressesOf(captures: readonly CaptureRecord[], document: Document | null): string[] {
  const asked = captures.flatMap(({ fetched, said }) => [
    fetched?.address,
    fetched?.redirects.at(-1)?.to,
    said?.address,
  ])
  const all = [document?.head.address?.value, ...asked].flatMap(address =>
    address ? addressHash(address) : [],
  )
  return [...new Set(all)].sort()
}

const takedownEntry = ({ id, path, fileHash, sha256, captures }: FoundTombstone): LogEntry => ({
  did: 'takedown',
  id,
  path,
  tombstone: fileHash,
  sha256,
  captures,
})

/**
 * Completes a takedown that was killed half-way: of a notice that is in no list any more.
 * @throws ArchiveError where there is no such tombstone.
 */
export function completeTakedown(
  archive: Archive,
  id: string,
  options: TakedownOptions = {},
): Promise<Tombstone> {
  return locked(archive, options, held => {
    const tombstone = readTombstones(held.home).find(found => found.id === id)
    if (!tombstone) throw noTombstone(id)
    return completed(tombstone, held)
  })
}

/** A takedown with its line written and everything put aside; what was done already stays as it is. */
function completed(tombstone: FoundTombstone, { home, disk, at }: Held): Tombstone {
  if (lastWord(home, tombstone.id)?.did === 'purge') return tombstone
  if (lastWord(home, tombstone.id)?.did !== 'takedown')
    appendToLog(disk, home, [takedownEntry(tombstone)], at)
  putAside(home, tombstone, disk)
  return tombstone
}

/**
 * Takes a takedown back: what was put aside is where it was, and the tombstone is gone. The log keeps both.
 * @throws ArchiveError where there is no such tombstone, or what it put aside was destroyed.
 */
export function restore(archive: Archive, id: string, options: TakedownOptions = {}): Promise<Tombstone> {
  return locked(archive, options, ({ home, disk, at }) => {
    const tombstone = readTombstones(home).find(found => found.id === id)
    if (!tombstone) throw noTombstone(id)
    if (isPurged(home, id)) throw destroyed(id)
    const aside = asideFolder(home, id)
    for (const name of namesIn(aside)) {
      const sha256 = name.slice(0, 64)
      const to = tombstone.captures.includes(sha256)
        ? join(dirname(recordFile(home, sha256)), name)
        : name === basename(tombstone.path)
          ? join(home, tombstone.path)
          : join(home, decisionPath(name.replace(/\.json$/, '')))
      // Another notice may have come to lie there; neither is written over.
      if (existsSync(to)) throw placeTaken(to)
      disk.makeFolder(dirname(to))
      disk.rename(join(aside, name), to)
    }
    const { path, captures } = tombstone
    appendToLog(disk, home, [{ did: 'restore', id, path, captures }], at)
    disk.remove(tombstoneFile(home, id))
    disk.remove(aside)
    return tombstone
  })
}

/**
 * Destroys what a takedown put aside. The tombstone stays, with the hashes.
 * @throws ArchiveError where there is no such tombstone.
 */
export function purge(archive: Archive, id: string, options: TakedownOptions = {}): Promise<Tombstone> {
  return locked(archive, options, ({ home, disk, at }) => {
    const tombstone = readTombstones(home).find(found => found.id === id)
    if (!tombstone) throw noTombstone(id)
    if (!isPurged(home, id)) appendToLog(disk, home, [{ did: 'purge', id }], at)
    disk.remove(asideFolder(home, id))
    return tombstone
  })
}

interface Held {
  readonly home: string
  readonly disk: Disk
  /** ISO, UTC. */
  readonly at: string
}

async function locked<T>(archive: Archive, options: TakedownOptions, act: (held: Held) => T): Promise<T> {
  if (archive.layout !== 'own') throw notOurs(archive)
  const disk = namingFiles(options.disk ?? realDisk)
  const lock = await takeLock(archive.home, disk, options.patience, options.onWait)
  try {
    return act({ home: archive.home, disk, at: new Date((options.clock ?? Date.now)()).toISOString() })
  } finally {
    lock.release()
  }
}

/** Moves the files of a notice that was taken down out of sight; those that are there already stay. */
function putAside(home: string, { id, path, captures }: Tombstone, disk: Disk): void {
  const aside = asideFolder(home, id)
  const records = readCaptures(home).filter(({ sha256 }) => captures.includes(sha256))
  const files = records.flatMap(record => [captureFile(home, record), recordFile(home, record.sha256)])
  if (path.startsWith('notices/')) files.push(join(home, path))
  files.push(...decisionsQuoting(home, id).map(name => join(home, decisionPath(name))))
  disk.makeFolder(aside)
  // What lies aside is never published: Git leaves it out wherever the archive's own settings do not.
  writeAtomically(disk, join(home, 'taken-down', '.gitignore'), '*\n')
  for (const file of files) if (existsSync(file)) disk.rename(file, join(aside, basename(file)))
}

/** What the log says last of the takedown of a notice. */
function lastWord(home: string, id: string): LogLine | undefined {
  return readLog(home).lines.findLast(
    line => (line.did === 'takedown' || line.did === 'restore' || line.did === 'purge') && line.id === id,
  )
}

const isPurged = (home: string, id: string): boolean => lastWord(home, id)?.did === 'purge'

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter(name => !name.startsWith('.'))
      .sort()
  } catch {
    return []
  }
}

const notOurs = (archive: Archive): ArchiveError =>
  new ArchiveError({
    ja: `${archive.folder} は tenmatsu のアーカイブではないので、取り下げを記せません。tenmatsu init MY --from ${archive.folder} で作ったアーカイブで行ってください。`,
    en: `${archive.folder} is no archive of Tenmatsu, so no takedown can be noted in it. Use an archive made with tenmatsu init MY --from ${archive.folder}.`,
  })

const partOfAFile = (path: string): Refusal =>
  new Refusal({
    ja: `${path} はその場で読んでいるファイルの一部なので、そこだけを取り下げられません。tenmatsu import で取り込んでから行ってください。`,
    en: `${path} is a part of a file that is read in place and cannot be taken down alone. Take the file in with tenmatsu import first.`,
  })

const noTombstone = (id: string): Refusal =>
  new Refusal({
    ja: `${id} は取り下げられていません。tenmatsu takedown --list で一覧が見られます。`,
    en: `${id} was not taken down. See tenmatsu takedown --list.`,
  })

const destroyed = (id: string): Refusal =>
  new Refusal({
    ja: `${id} の取り置きは消去済みなので、元に戻せません。`,
    en: `What was put aside of ${id} was destroyed, so it cannot be brought back.`,
  })

const placeTaken = (path: string): ArchiveError =>
  new ArchiveError({
    ja: `${path} に別のファイルがあるので、元に戻せません。移してから、もう一度実行してください。`,
    en: `Another file lies at ${path}, so nothing is brought back there. Move it and run this again.`,
  })
