import { existsSync } from 'node:fs'
import { ArchiveError, cannotWrite } from '../archive/archive-error.ts'
import { type Disk, namingFiles, realDisk } from '../archive/disk.ts'
import { takeLock } from '../archive/lock.ts'
import { logHead } from '../archive/log.ts'
import type { Archive } from '../archive/open-archive.ts'
import { readTombstones } from '../archive/tombstones.ts'
import { type BuildIndex, IndexUnusable } from '../index/contract.ts'
import type { Label } from '../model/label.ts'
import { sameValue } from '../model/same-value.ts'
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
import { scan } from './scan.ts'
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
  const open = options.openIndex ?? (await import('../index/sqlite/index.ts')).openIndex
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
  const settled = settings.fresh ? null : settledState(archive, engine, joining, settings)
  const unchanged: Counts = { added: 0, changed: 0, removed: 0 }
  if (settled?.isNoted) return done(settled.state, unchanged)

  const lock = await takeLock(archive.home, settings.disk, settings.patience, settings.onWait).catch(
    error => {
      // An archive that cannot be written and has not changed is as good as it was.
      if (settled && error instanceof ArchiveError) return null
      throw error
    },
  )
  if (!lock) return done(settled!.state, unchanged)
  try {
    if (settings.fresh) removeIndex(archive, settings.disk)
    const { state, counts } = await update(archive, engine, settings)
    return done(state, counts)
  } catch (error) {
    if (!(error instanceof IndexUnusable)) throw named(error, archive)
    removeIndex(archive, settings.disk)
    settings.onRenewed(error.because)
    const { state, counts } = await update(archive, engine, settings).catch(again => {
      throw named(again, archive)
    })
    return done(state, counts, error.because)
  } finally {
    lock.release()
  }
}

/**
 * The archive's state where nothing has changed; `isNoted` where the files' times are known too. Looks without the
 * lock, so that a read-only archive can answer.
 */
function settledState(
  archive: Archive,
  engine: string,
  joining: Joining,
  { openIndex }: Settings,
): { state: ArchiveState; isNoted: boolean } | null {
  if (!existsSync(archive.indexFile)) return null
  let index: BuildIndex | undefined
  try {
    index = openIndex(archive.indexFile)
    // Whether anything was decided is told by `joining`; what it was is asked where there is something to do.
    const { settled, touched } = plan(archive, scan(archive), index, engine, joining, () => new Map())
    return settled && { state: settled, isNoted: touched.length === 0 }
  } catch (error) {
    if (error instanceof IndexUnusable || isSqlite(error)) return null
    throw error
  } finally {
    index?.close()
  }
}

async function update(
  archive: Archive,
  engine: string,
  settings: Settings,
): Promise<{ state: ArchiveState; counts: Counts }> {
  const found = scan(archive)
  const index = settings.openIndex(archive.indexFile)
  try {
    const joining = joiningOf(archive, engine)
    const standing = once(() => readReviews(archive))
    const reviews = once(() => placeReviews(archive, standing()))
    const todo = plan(archive, found, index, engine, joining, reviews)
    const isSmall = isSmallPart(todo.toRead.length + todo.gone.length, found.files.length)
    const before = isSmall ? (await import('./keep-incidents.ts')).beforeRows(index, joining) : null
    const put = await putRows({ archive, found, index, engine, todo, reviews, ...settings })
    const { keepIncidents } = await import('./keep-incidents.ts')
    const at = new Date(settings.clock()).toISOString()
    const unlogged = logNotices({ archive, entries: index.entries(), disk: settings.disk, at })
    const joined = keepIncidents({
      archive,
      index,
      disk: settings.disk,
      joining,
      before,
      put: put.ids,
    })
    const pages = await pageProblems({ archive, index, entries: index.entries(), ...joined, engine })
    const problems = [
      ...[...found.problems, ...put.problems, ...unlogged, ...joined.problems],
      ...[...pages.byNotice.values()].flat(),
    ]
    const { written, all } = writeReadings({ archive, index, disk: settings.disk, ...put, joined, problems })
    const state = stateOf(index.entries().length, all)
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
  return update(archive, engine, settings)
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
