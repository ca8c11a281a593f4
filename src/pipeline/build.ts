import { existsSync, statSync } from 'node:fs'
import { ArchiveError, cannotWrite } from '../archive/archive-error.ts'
import { type Disk, namingFiles, realDisk } from '../archive/disk.ts'
import { IdFile } from '../archive/id-file.ts'
import { takeLock } from '../archive/lock.ts'
import { logHead } from '../archive/log.ts'
import type { Archive } from '../archive/open-archive.ts'
import { readTombstones } from '../archive/tombstones.ts'
import { type BuildIndex, IndexUnusable } from '../index/contract.ts'
import type { Label } from '../model/label.ts'
import { sameValue } from '../model/same-value.ts'
import { beforeRows } from './before-rows.ts'
import { type ArchiveState, type BuildSummary, stateOf } from './build-summary.ts'
import { engineFingerprint } from './engine.ts'
import { type Joining, joiningOf } from './joining.ts'
import { logNotices } from './log-notices.ts'
import { logSize } from './log-size.ts'
import { openWholeIndex } from './open-whole-index.ts'
import { pageProblems } from './page-problems.ts'
import { marks, plan } from './plan.ts'
import { type Counts, putRows } from './put-rows.ts'
import { placeReviews, readReviews, reviewHashes } from './reviews.ts'
import { type Scan, scan } from './scan.ts'
import { writeReadings } from './write-readings.ts'

export interface BuildOptions {
  /** Threads that read, this one among them. The result is the same. */
  readonly workers?: number | undefined
  /** Throw the index away first, and make it anew. */
  readonly fresh?: boolean
  readonly disk?: Disk
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  /** Milliseconds to wait for another build. */
  readonly patience?: number
  readonly openIndex?: (file: string) => BuildIndex
  readonly onWait?: () => void
  /** The old index was thrown away, and why. */
  readonly onRenewed?: (because: Label) => void
  readonly onProgress?: (done: number, total: number) => void
}

type Settings = Required<Omit<BuildOptions, 'workers'>> & Pick<BuildOptions, 'workers'>

/**
 * Brings the index and the derived files of an archive up to date with its notices.
 * The order of writing is what makes a killed build harmless: ids, then rows (with a mark of the derived files that
 * they run ahead of), then ids of incidents and root events, then these, then the derived files, then the mark's
 * removal. The next build goes on from wherever it stopped.
 * @throws ArchiveError where something cannot be written, naming it.
 */
export async function build(archive: Archive, options: BuildOptions = {}): Promise<BuildSummary> {
  const nothing = (): void => {}
  const open = options.openIndex ?? (await import('../index/sqlite/build-index.ts')).openBuildIndex
  const settings: Settings = {
    clock: Date.now,
    patience: 60_000,
    onWait: nothing,
    onRenewed: nothing,
    onProgress: nothing,
    fresh: false,
    ...options,
    disk: namingFiles(options.disk ?? realDisk),
    openIndex: file => openWholeIndex(file, open),
  }
  const started = settings.clock()
  const engine = engineFingerprint()
  const joining = joiningOf(archive, engine)
  const done = (state: ArchiveState, counts: Counts, renewed: Label | null = null): BuildSummary => ({
    ...state,
    ...counts,
    seconds: Math.max(0, settings.clock() - started) / 1000,
    renewed,
    logHead: archive.layout === 'own' ? logHead(archive.home) : null,
    takenDown: archive.layout === 'own' ? readTombstones(archive.home).length : 0,
  })
  const looked = settings.fresh ? null : lookAt(archive, engine, joining, settings)
  const unchanged: Counts = { added: 0, changed: 0, removed: 0 }
  if (looked?.settled && looked.isNoted) return done(looked.settled, unchanged)

  let hasWaited = false
  const onWait = (): void => {
    hasWaited = true
    settings.onWait()
  }
  const lock = await takeLock(archive.home, settings.disk, settings.patience, onWait).catch(error => {
    // An archive that cannot be written and has not changed is as good as it was.
    if (looked?.settled && error instanceof ArchiveError) return null
    throw error
  })
  if (!lock) return done(looked!.settled!, unchanged)
  try {
    if (settings.fresh) removeIndex(archive, settings.disk)
    // Where somebody else was at work meanwhile, what was seen before the lock was taken is of no use.
    const isStill = looked !== null && !hasWaited && looked.stamp === stampOf(archive)
    const seen = isStill ? { joining, found: looked.found } : see(archive, engine)
    const { state, counts } = await update(archive, engine, seen, settings)
    return done(state, counts)
  } catch (error) {
    if (!(error instanceof IndexUnusable)) throw named(error, archive)
    removeIndex(archive, settings.disk)
    settings.onRenewed(error.because)
    const { state, counts } = await update(archive, engine, see(archive, engine), settings).catch(again => {
      throw named(again, archive)
    })
    return done(state, counts, error.because)
  } finally {
    lock.release()
  }
}

/** What a build goes by beside the index. */
interface Seen {
  readonly joining: Joining
  readonly found: Scan
}

const see = (archive: Archive, engine: string): Seen => ({
  joining: joiningOf(archive, engine),
  found: scan(archive),
})

/** An archive as it was found before its lock was taken. */
interface Looked {
  readonly found: Scan
  /** The archive's state where nothing has changed, else null. */
  readonly settled: ArchiveState | null
  /** The files' times are known too. */
  readonly isNoted: boolean
  /** Of the index, before the archive was looked at. */
  readonly stamp: string
}

/**
 * Looks without the lock, so that a read-only archive can answer where nothing has changed; null where there is no
 * index to ask.
 */
function lookAt(archive: Archive, engine: string, joining: Joining, { openIndex }: Settings): Looked | null {
  if (!existsSync(archive.indexFile)) return null
  let index: BuildIndex | undefined
  try {
    const stamp = stampOf(archive)
    index = openIndex(archive.indexFile)
    const found = scan(archive)
    // Whether anything was decided is told by `joining`; what it was is asked where there is something to do.
    const { settled, touched } = plan(archive, found, index, engine, joining, () => new Map())
    return { found, settled, isNoted: touched.length === 0, stamp }
  } catch (error) {
    if (error instanceof IndexUnusable || isSqlite(error)) return null
    throw error
  } finally {
    index?.close()
  }
}

/** Another one whenever a build has come to its end. */
function stampOf({ indexFile }: Archive): string {
  const stats = ['', '-wal'].map(ending => statSync(indexFile + ending, { throwIfNoEntry: false }))
  return stats.map(found => (found && found.size > 0 ? `${found.size} ${found.mtimeMs}` : '')).join('/')
}

async function update(
  archive: Archive,
  engine: string,
  { joining, found }: Seen,
  settings: Settings,
): Promise<{ state: ArchiveState; counts: Counts }> {
  const index = settings.openIndex(archive.indexFile)
  try {
    const standing = once(() => readReviews(archive))
    const reviews = once(() => placeReviews(archive, standing()))
    const todo = plan(archive, found, index, engine, joining, reviews)
    const isSmall = isSmallPart(todo.toRead.length + todo.gone.length, found.files.length)
    const before = isSmall ? beforeRows(index, joining) : null
    const ids = new IdFile(archive.idsFile)
    const put = await putRows({ archive, found, index, ids, engine, todo, before, reviews, ...settings })
    const { entries } = put
    const { keepIncidents } = await import('./keep-incidents.ts')
    const at = new Date(settings.clock()).toISOString()
    const unlogged = logNotices({ archive, entries, disk: settings.disk, at })
    const joined = keepIncidents({
      archive,
      index,
      disk: settings.disk,
      ids,
      entries,
      joining,
      before,
      put: put.ids,
    })
    const pages = await pageProblems({ archive, index, entries, ...joined, engine })
    const problems = [
      ...[...found.problems, ...put.problems, ...unlogged, ...joined.problems],
      ...[...pages.byNotice.values()].flat(),
    ]
    const { written, all } = writeReadings({ archive, index, disk: settings.disk, ...put, joined, problems })
    const state = stateOf(entries.length, all)
    const used = reviewHashes(reviews())
    // A notice that has moved is found under its new path only now; its decisions are obeyed in another round.
    const hasMoved = reviews().size > 0 && !sameValue(used, reviewHashes(placeReviews(archive, standing())))
    index.apply({
      put: [],
      removed: [],
      files: [],
      filesGone: [],
      pageProblems: pages.byNotice,
      marks: {
        [marks.pending]: null,
        [marks.log]: logSize(archive),
        [marks.compared]: pages.mark,
        [marks.derived]: JSON.stringify(written),
        [marks.fileProblems]: JSON.stringify(found.problems),
        [marks.state]: hasMoved ? null : JSON.stringify(state),
        [marks.reviews]: JSON.stringify(used),
      },
    })
    if (!hasMoved) return { state, counts: put.counts }
  } finally {
    index.close()
  }
  return update(archive, engine, see(archive, engine), settings)
}

/** Where much is new, finding out what has changed takes longer than joining everything. */
const isSmallPart = (some: number, all: number): boolean => some > 0 && some * 4 < all

/** A value that takes work, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function removeIndex({ indexFile }: Archive, disk: Disk): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) disk.remove(indexFile + ending)
}

const isSqlite = (error: unknown): boolean => (error as { code?: string }).code === 'ERR_SQLITE_ERROR'

// sqlite.org/rescode.html: readonly, input/output error, full, cannot open.
const systemCodes: Readonly<Record<number, string>> = { 8: 'EACCES', 10: 'EIO', 13: 'ENOSPC', 14: 'EACCES' }

/** SQLite's failure to write as an error that names the index file; any other error as it is. */
function named(error: unknown, { indexFile }: Archive): unknown {
  const code = systemCodes[((error as { errcode?: number }).errcode ?? 0) & 0xff]
  return isSqlite(error) && code !== undefined
    ? cannotWrite(indexFile, Object.assign(new Error((error as Error).message), { code }))
    : error
}
