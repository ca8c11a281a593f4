import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { byteFormatOf } from '../formats/index.ts'
import { writeRows } from '../index/sqlite/write-rows.ts'
import type { WrittenRow } from '../model/notice-row.ts'
import { reasonOf } from '../sources/list-files.ts'
import { type BytesPlace, openBytes, type PartRead, type PlacedCapture, readFactsOf } from './read-bytes.ts'
import type { CaptureRead } from './read-capture.ts'
import { readHead } from './read-head.ts'

/** A file to read, and where it lies. */
export interface FileToRead extends BytesPlace {
  readonly file: string
  /** Bytes, as listed. */
  readonly size: number
}

/** A file as read. `because` says why it could not be; then there are no parts. */
export interface FileRead<P = PartRead> {
  readonly path: string
  readonly sha256: string
  readonly parts: readonly P[]
  readonly because?: string
}

/**
 * The most bytes that are read as one file: the longest notices have some 60 kB and a page of many posts some
 * 300 kB, while one of 50 MB would take gigabytes of memory and minutes. Of a larger file only the head is read.
 */
export const largestFile = 2 * 1024 * 1024
const headOfLargeFile = 64 * 1024

/** PDFs hold pictures and fonts; beyond this they are no notices. */
const largestPdf = 64 * 1024 * 1024

/** The most bytes that are read of a file that begins so. */
export const largestOf = (start: Uint8Array): number => (byteFormatOf(start) ? largestPdf : largestFile)

/** Reads one file into notices. A file that cannot be opened says `because`. */
export async function readFile(toRead: FileToRead): Promise<FileRead> {
  const [read] = await readBatch([toRead])
  return read!
}

/** Reads files side by side, and gives them back in their order. */
export async function readBatch(files: readonly FileToRead[]): Promise<FileRead[]> {
  const opened: OpenedFile[] = []
  for (const file of files) {
    const one = openFile(file)
    // Waiting for what is there already would cost a turn for every text.
    opened.push(one instanceof Promise ? await one : one)
  }
  const parts = readFactsOf(opened)
  return opened.map(({ path, sha256, because, head }, i) => ({
    path,
    sha256,
    parts: head ? [head] : parts[i]!,
    ...(because === undefined ? {} : { because }),
  }))
}

/** A notice as read, written out as an index keeps it. */
export type PartWritten = WrittenRow & Pick<PartRead, 'selector'>

/** Reads files side by side, in their order, their notices written out. */
export async function writeBatch(files: readonly FileToRead[]): Promise<FileRead<PartWritten>[]> {
  const read = await readBatch(files)
  const written = writeRows(read.flatMap(file => file.parts)).values()
  return read.map(file => ({
    ...file,
    parts: file.parts.map(({ selector }) => ({ selector, ...written.next().value! })),
  }))
}

interface OpenedFile extends PlacedCapture {
  readonly sha256: string
  readonly because?: string
  /** Of a file that is too large, what stands for its notice. */
  readonly head?: PartRead
}

const noNotices: CaptureRead = { format: 'unread', parts: [], problems: [] }

function openFile(toRead: FileToRead): OpenedFile | Promise<OpenedFile> {
  const { path, size, file, reviews } = toRead
  const place = { path, ...(reviews ? { reviews } : {}) }
  let bytes: Uint8Array
  let sha256: string
  let limit = largestFile
  try {
    if (size > largestFile) {
      ;[bytes, sha256] = startAndHash(file)
      limit = largestOf(bytes)
      if (size <= limit) bytes = readFileSync(file)
    } else {
      bytes = readFileSync(file)
      sha256 = hashOf(bytes)
    }
  } catch (error) {
    return { ...place, sha256: '', capture: noNotices, because: reasonOf(error) }
  }
  if (size > limit)
    return { ...place, sha256, capture: noNotices, head: readHead(bytes, toRead, size, limit) }
  const capture = openBytes(bytes, toRead)
  return capture instanceof Promise
    ? capture.then(opened => ({ ...place, sha256, capture: opened }))
    : { ...place, sha256, capture }
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The first whole lines of a large file, and the hash of all of it, without holding all of it. */
function startAndHash(file: string): [Uint8Array, string] {
  const hash = createHash('sha256')
  const chunk = Buffer.alloc(1024 * 1024)
  let start: Buffer | null = null
  const handle = openSync(file, 'r')
  try {
    for (let n = readSync(handle, chunk); n > 0; n = readSync(handle, chunk)) {
      start ??= Buffer.from(chunk.subarray(0, Math.min(n, headOfLargeFile)))
      hash.update(chunk.subarray(0, n))
    }
  } finally {
    closeSync(handle)
  }
  start ??= Buffer.alloc(0)
  return [byteFormatOf(start) ? start : wholeLines(start), hash.digest('hex')]
}

/** Up to the last newline; in a file of one endless line, up to a whole character of UTF-8. */
function wholeLines(start: Uint8Array): Uint8Array {
  const newline = start.lastIndexOf(0x0a)
  if (newline >= 0) return start.subarray(0, newline + 1)
  let end = start.length
  while (end > 0 && (start[end - 1]! & 0xc0) === 0x80) end--
  return start.subarray(0, end > 0 && start[end - 1]! >= 0xc0 ? end - 1 : start.length)
}
