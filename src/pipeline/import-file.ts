import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type CapturedPart, type CaptureRecord, writeCapture } from '../archive/captures.ts'
import { type Disk, writeAtomically } from '../archive/disk.ts'
import { noticeMarkdown } from '../archive/notice-markdown.ts'
import { noticePath } from '../archive/notice-path.ts'
import type { Shelf } from '../archive/shelf.ts'
import { decode } from '../formats/decode.ts'
import type { Part } from '../formats/format.ts'
import { formatOf } from '../formats/index.ts'
import { type Problem, problem } from '../model/problem.ts'
import { reasonOf } from '../sources/list-files.ts'
import { partPath } from './part-path.ts'
import { hashOf, largestFile } from './read-file.ts'

/** A file to import: where it lies, and its path relative to what was named (which may already be the layout's). */
export interface Offered {
  readonly file: string
  readonly path: string
}

/** What became of one notice that was offered. `notice` is its file, relative to the archive. */
export interface ImportedNotice {
  /** Path of the file, or `page.txt#2025-513`. */
  readonly from: string
  readonly notice: string
  readonly isNew: boolean
}

export interface ImportInto {
  readonly home: string
  readonly shelf: Shelf
  readonly disk: Disk
  readonly clock: () => number
  /** What is wrong with the files is added here. */
  readonly problems: Problem[]
}

interface ReadFile {
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly format: string
  readonly parts: readonly Part[]
}

/** Takes one file into an archive: its bytes as a capture, and each notice in it that is not there yet. */
export function importFile(offered: Offered, into: ImportInto): ImportedNotice[] {
  const { home, shelf, disk } = into
  const read = readOffered(offered, into.problems)
  if (!read) return []
  const { bytes, sha256, format, parts } = read
  // A file that is a notice by itself is kept byte for byte.
  const isWhole = format === 'markdown' && parts.length === 1
  const known = shelf.captureOf(sha256)
  const captured: CapturedPart[] = parts.map(({ selector, document }) => {
    const text = isWhole ? sha256 : hashOf(Buffer.from(sameWords(document.text)))
    const before = known?.parts.find(part => part.selector === selector)?.notice ?? shelf.noticeOf(text)
    const name = selector === null ? offered.path : `${selector}.txt`
    return {
      selector,
      notice: before ?? shelf.placeFor(`notices/${noticePath(document.head, name)}`, text),
      text,
    }
  })
  // The record goes before the notices: a killed import finds in it where each notice belongs.
  if (!known) {
    const record: CaptureRecord = {
      sha256,
      size: bytes.length,
      origin: format === 'text' ? 'imported' : 'transcribed',
      name: basename(offered.path),
      at: new Date(into.clock()).toISOString(),
      format,
      mediaType: 'text/plain',
      parts: captured,
    }
    writeCapture(disk, home, bytes, record)
    shelf.remember(record)
  }
  return captured.map(({ selector, notice }, index) => {
    const from = partPath(offered.file, selector)
    const now = shelf.whereIs(notice)
    if (now !== null) return { from, notice: now, isNew: false }
    writeAtomically(disk, join(home, notice), isWhole ? bytes : noticeMarkdown(parts[index]!.document))
    return { from, notice, isNew: true }
  })
}

/** The file's bytes and notices; null where it is not taken, which is said as a problem. */
function readOffered({ file, path }: Offered, problems: Problem[]): ReadFile | null {
  const place = { path: file }
  let bytes: Buffer
  try {
    const { size } = statSync(file)
    if (size > largestFile) {
      const details = { size: String(size), limit: String(largestFile) }
      problems.push(problem('import-too-large', place, details))
      return null
    }
    bytes = readFileSync(file)
  } catch (error) {
    problems.push(problem('file-unreadable', place, { because: reasonOf(error) }))
    return null
  }
  const decoded = decode(bytes)
  problems.push(...decoded.problems.map(p => ({ ...p, place: { ...p.place, ...place } })))
  const format = formatOf(decoded.text)
  try {
    const parts = format.read({ text: decoded.text, path })
    return { bytes, sha256: hashOf(bytes), format: format.name, parts }
  } catch (error) {
    problems.push(problem('reading-failed', place, { because: String((error as Error).message) }))
    return null
  }
}

/** The words without their layout: the last post of one page may stand in the middle of the next, with other gaps. */
const sameWords = (text: string): string => text.replace(/\s+/g, ' ').trim()
