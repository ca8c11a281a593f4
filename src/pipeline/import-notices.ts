import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve, sep } from 'node:path'
import { ArchiveError } from '../archive/archive-error.ts'
import { type CapturedPart, type CaptureRecord, readCaptures, writeCapture } from '../archive/captures.ts'
import { type Disk, namingFiles, realDisk, writeAtomically } from '../archive/disk.ts'
import { IdRegister } from '../archive/ids.ts'
import { takeLock } from '../archive/lock.ts'
import { noticeMarkdown } from '../archive/notice-markdown.ts'
import { noticePath, pathKey, untaken } from '../archive/notice-path.ts'
import { type Archive, isInside, realFolder } from '../archive/open-archive.ts'
import { decode } from '../formats/decode.ts'
import { formatOf } from '../formats/index.ts'
import { type Problem, problem } from '../model/problem.ts'
import { listFiles, reasonOf } from '../sources/list-files.ts'
import { partPath } from './part-path.ts'
import { hashOf, largestFile } from './read-file.ts'

export interface ImportOptions {
  readonly disk?: Disk
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  readonly patience?: number
  readonly onWait?: () => void
  readonly onProgress?: (done: number, total: number) => void
}

/** What became of one notice that was offered. `notice` is its file, relative to the archive. */
export interface ImportedNotice {
  /** Path of the file, or `page.txt#2025-513`. */
  readonly from: string
  readonly notice: string
  readonly isNew: boolean
}

export interface ImportSummary {
  readonly notices: readonly ImportedNotice[]
  readonly problems: readonly Problem[]
}

/** A file to import: where it lies, and its path relative to what was named (which may already be the layout's). */
interface Offered {
  readonly file: string
  readonly path: string
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
  if (archive.layout !== 'own') throw notOurs(archive)
  const disk = namingFiles(options.disk ?? realDisk)
  const clock = options.clock ?? Date.now
  const problems: Problem[] = []
  const offered = paths.flatMap(path => offeredBy(path, archive, problems))
  const lock = await takeLock(archive.home, disk, options.patience, options.onWait)
  try {
    const shelf = openShelf(archive)
    const notices: ImportedNotice[] = []
    offered.forEach((offer, index) => {
      notices.push(...takeFile(offer, archive.home, shelf, disk, clock, problems))
      options.onProgress?.(index + 1, offered.length)
    })
    return { notices, problems }
  } finally {
    lock.release()
  }
}

const notOurs = (archive: Archive): ArchiveError =>
  new ArchiveError({
    ja: `${archive.folder} は tenmatsu のアーカイブではないので、書き込みません。tenmatsu init でアーカイブを作り、--archive で指定してください。`,
    en: `${archive.folder} is no archive of Tenmatsu, so nothing is written there. Make one with tenmatsu init and name it with --archive.`,
  })

function offeredBy(path: string, archive: Archive, problems: Problem[]): Offered[] {
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

/** What the archive has already. */
interface Shelf {
  readonly byHash: Map<string, CaptureRecord>
  /** Notice file of each part's text. */
  readonly byText: Map<string, string>
  /** Keys of notice paths that are taken, on disk or by a capture's record. */
  readonly taken: Set<string>
  /** A notice's file may have been moved since it was imported; ids.jsonl knows where to. */
  readonly ids: IdRegister
}

function openShelf({ home, idsFile }: Archive): Shelf {
  const ids = new IdRegister(idsFile)
  const shelf: Shelf = { byHash: new Map(), byText: new Map(), taken: new Set(), ids }
  const folder = join(home, 'notices')
  if (existsSync(folder))
    for (const file of listFiles(folder, 'notices/').files) shelf.taken.add(pathKey(file.path))
  for (const record of readCaptures(home)) remember(shelf, record)
  return shelf
}

function remember(shelf: Shelf, record: CaptureRecord): void {
  shelf.byHash.set(record.sha256, record)
  for (const part of record.parts) {
    if (!shelf.byText.has(part.text)) shelf.byText.set(part.text, part.notice)
    shelf.taken.add(pathKey(part.notice))
  }
}

function takeFile(
  { file, path }: Offered,
  home: string,
  shelf: Shelf,
  disk: Disk,
  clock: () => number,
  problems: Problem[],
): ImportedNotice[] {
  let bytes: Buffer
  try {
    const { size } = statSync(file)
    if (size > largestFile) {
      problems.push(
        problem('import-too-large', { path: file }, { size: String(size), limit: String(largestFile) }),
      )
      return []
    }
    bytes = readFileSync(file)
  } catch (error) {
    problems.push(problem('file-unreadable', { path: file }, { because: reasonOf(error) }))
    return []
  }
  const sha256 = hashOf(bytes)
  const { text, problems: decoding } = decode(bytes)
  problems.push(...decoding.map(p => ({ ...p, place: { ...p.place, path: file } })))
  const format = formatOf(text)
  const parts = format.read({ text, path })
  const known = shelf.byHash.get(sha256)
  // A file that is kept byte for byte keeps its name's knowledge too; a part gets its place from its own head.
  const isWhole = format.name === 'markdown' && parts.length === 1
  const captured: CapturedPart[] = parts.map(({ selector, document }) => {
    const textHash = isWhole ? sha256 : hashOf(Buffer.from(sameWords(document.text)))
    const before = known?.parts.find(part => part.selector === selector)?.notice ?? shelf.byText.get(textHash)
    const wanted = `notices/${noticePath(document.head, parts.length === 1 ? path : `${selector}.txt`)}`
    const notice = before ?? untaken(wanted, candidate => shelf.taken.has(pathKey(candidate)))
    shelf.taken.add(pathKey(notice))
    shelf.byText.set(textHash, notice)
    return { selector, notice, text: textHash }
  })
  // The record goes before the notices: a killed import finds in it where each notice belongs.
  if (!known) {
    const record: CaptureRecord = {
      sha256,
      size: bytes.length,
      origin: format.name === 'text' ? 'imported' : 'transcribed',
      name: basename(path),
      at: new Date(clock()).toISOString(),
      format: format.name,
      parts: captured,
    }
    writeCapture(disk, home, bytes, record)
    remember(shelf, record)
  }
  return captured.map(({ selector, notice }, index) => {
    const target = join(home, notice)
    const now = existsSync(target) ? notice : shelf.ids.whereIs(notice)
    const isNew = now === null || !existsSync(join(home, now))
    if (isNew) {
      writeAtomically(disk, target, isWhole ? bytes : noticeMarkdown(parts[index]!.document))
    }
    return { from: partPath(file, selector), notice: isNew ? notice : now, isNew }
  })
}

/** The words without their layout: the last post of one page may stand in the middle of the next, with other gaps. */
const sameWords = (text: string): string => text.replace(/\s+/g, ' ').trim()
