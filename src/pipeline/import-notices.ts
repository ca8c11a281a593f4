import { statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { ArchiveError } from '../archive/archive-error.ts'
import { type Disk, namingFiles, realDisk } from '../archive/disk.ts'
import { takeLock } from '../archive/lock.ts'
import { logFoundCaptures } from '../archive/log-found-captures.ts'
import { type Archive, isInside, realFolder } from '../archive/open-archive.ts'
import { openShelf } from '../archive/shelf.ts'
import type { Problem } from '../model/problem.ts'
import { listFiles, reasonOf } from '../sources/list-files.ts'
import { importFile, type Offered } from './import-file.ts'
import { refuseForeign } from './refuse-foreign.ts'
import type { ImportedNotice } from './take-in.ts'

export interface ImportOptions {
  readonly disk?: Disk
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  readonly patience?: number
  readonly onWait?: () => void
  readonly onProgress?: (done: number, total: number) => void
}

export interface ImportSummary {
  readonly notices: readonly ImportedNotice[]
  readonly problems: readonly Problem[]
}

/**
 * Takes files and folders into an archive of our own: each file is kept once as a capture, and each notice in it as a
 * Markdown file. What is there already is not taken twice; an import that was killed is completed by the next one.
 * @throws ArchiveError where a path does not exist, the archive is foreign, or something cannot be written.
 */
export async function importNotices(
  archive: Archive,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<ImportSummary> {
  refuseForeign(archive)
  const disk = namingFiles(options.disk ?? realDisk)
  const clock = options.clock ?? Date.now
  const problems: Problem[] = []
  const offered = paths.flatMap(path => offeredBy(path, archive, problems))
  const lock = await takeLock(archive.home, disk, options.patience, options.onWait)
  try {
    logFoundCaptures(disk, archive.home, new Date(clock()).toISOString())
    const shelf = openShelf(archive)
    const notices: ImportedNotice[] = []
    for (const [index, offer] of offered.entries()) {
      notices.push(...(await importFile(offer, { home: archive.home, shelf, disk, clock, problems })))
      options.onProgress?.(index + 1, offered.length)
    }
    return { notices, problems }
  } finally {
    lock.release()
  }
}

/** The files that a path names. @throws ArchiveError where it does not exist, or holds the archive itself. */
export function offeredBy(path: string, archive: Archive, problems: Problem[]): Offered[] {
  let isFolder: boolean
  try {
    isFolder = statSync(path).isDirectory()
  } catch (error) {
    throw new ArchiveError({
      ja: `${path} を開けません（${reasonOf(error)}）。パスを確かめてください。`,
      en: `Cannot open ${path} (${reasonOf(error)}). Check the path.`,
    })
  }
  // The folders above a single file may say its year and month, where its name says the day alone.
  if (!isFolder) return [{ file: path, path: resolve(path).split(sep).slice(-3).join('/') }]
  if (isInside(archive.home, realFolder(path)))
    throw new ArchiveError({
      ja: `${path} にはアーカイブ自身が入っています。取り込むフォルダを選び直してください。`,
      en: `${path} holds the archive itself. Choose another folder to import.`,
    })
  const listed = listFiles(path)
  problems.push(...listed.problems)
  return listed.files.map(file => ({ file: join(path, file.path), path: file.path }))
}
