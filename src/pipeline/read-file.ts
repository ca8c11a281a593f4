import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { readParts } from '../formats/index.ts'
import { digestNotice } from '../index/digest.ts'
import type { Document, Head, HeadValue } from '../model/document.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import { type Problem, problem } from '../model/problem.ts'
import { readNotice } from '../readings/read-notice.ts'
import { reasonOf } from '../sources/list-files.ts'
import { openNotice } from '../text/notice-text.ts'

/** A file to read: its path in the archive, the hint for the format, and where it lies. */
export interface FileToRead {
  readonly path: string
  readonly pathInSource: string
  readonly file: string
  /** Bytes, as listed. */
  readonly size: number
}

/** A file as read. `because` says why it could not be; then there are no parts. */
export interface FileRead {
  readonly path: string
  readonly sha256: string
  readonly parts: readonly PartRead[]
  readonly because?: string
}

/** A notice as read, before it has an id. */
export interface PartRead extends Omit<NoticeRow, 'id' | 'path' | 'capture'> {
  readonly selector: string | null
}

/**
 * The most bytes that are read as one file: the longest notice known has some 60 kB and a page of many posts some
 * 300 kB, while one of 50 MB would keep a worker busy for minutes. Of a larger file only the head is read.
 */
export const largestFile = 8 * 1024 * 1024
const headOfLargeFile = 64 * 1024

/** Reads one file into notices. Trouble with it is a problem of its notice, or `because`; it never throws. */
export function readFile(toRead: FileToRead): FileRead {
  const { path, size, file } = toRead
  try {
    if (size > largestFile) return readHeadOnly(toRead)
    const bytes = readFileSync(file)
    return { path, sha256: sha256(bytes), parts: readBytes(bytes, toRead) }
  } catch (error) {
    return { path, sha256: '', parts: [], because: reasonOf(error) }
  }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The path of a part: the file's own, or `page.txt#2025-513`. */
export const partPath = (path: string, selector: string | null): string =>
  selector === null ? path : `${path}#${selector}`

/** Reads the notices in a file's bytes. */
export function readBytes(bytes: Uint8Array, { path, pathInSource }: FileToRead): PartRead[] {
  const decoded = decode(bytes)
  return readParts({ text: decoded.text, path: pathInSource }).map(({ selector, document }) => {
    const place = partPath(path, selector)
    const problems = [...decoded.problems, ...document.problems].map(p => placed(p, place))
    return { selector, document, ...readFacts(document, place, problems) }
  })
}

/** One notice that trips a rule must not take the archive with it: it stays, without facts, and says so. */
function readFacts(document: Document, path: string, problems: readonly Problem[]) {
  try {
    const { reading, notice } = readNotice(document)
    return { ...reading, problems, digest: digestNotice(path, reading, notice) }
  } catch (error) {
    const reading = { facts: [], declined: [] }
    const because = String((error as Error).message)
    return {
      ...reading,
      problems: [...problems, problem('reading-failed', { path }, { because })],
      digest: digestNotice(path, reading, openNotice(document)),
    }
  }
}

const placed = (p: Problem, path: string): Problem => ({ ...p, place: { ...p.place, path } })

/** The whole file's hash, and a notice of its first lines' head without the body. */
function readHeadOnly(toRead: FileToRead): FileRead {
  const hash = createHash('sha256')
  const chunk = Buffer.alloc(1024 * 1024)
  let start = Buffer.alloc(0)
  const handle = openSync(toRead.file, 'r')
  try {
    for (let n = readSync(handle, chunk); n > 0; n = readSync(handle, chunk)) {
      if (start.length === 0) start = Buffer.from(chunk.subarray(0, Math.min(n, headOfLargeFile)))
      hash.update(chunk.subarray(0, n))
    }
  } finally {
    closeSync(handle)
  }
  const lines = start.subarray(0, start.lastIndexOf(0x0a) + 1)
  const decoded = decode(lines)
  const [first] = readParts({ text: decoded.text, path: toRead.pathInSource })
  const tooLarge = problem(
    'file-too-large',
    { path: toRead.path },
    { size: String(toRead.size), limit: String(largestFile) },
  )
  const document = headOf(first!.document)
  const part: PartRead = {
    selector: null,
    document,
    facts: [],
    declined: [],
    digest: digestNotice(toRead.path, { facts: [], declined: [] }, openNotice(document)),
    problems: [tooLarge, ...decoded.problems.map(p => placed(p, toRead.path))],
  }
  return { path: toRead.path, sha256: hash.digest('hex'), parts: [part] }
}

/** The document cut off where its body begins. */
function headOf(document: Document): Document {
  const end = document.bodyStart
  const cut = <T extends HeadValue | null>(value: T): T =>
    value?.span && value.span.end > end ? { ...value, span: null } : value
  const head: Head = {
    ...document.head,
    title: cut(document.head.title),
    published: cut(document.head.published),
    updated: [],
    publishers: document.head.publishers.map(cut),
    address: cut(document.head.address),
    references: document.head.references.filter(r => r.span.end <= end),
    incidentLabel: cut(document.head.incidentLabel),
    stageLabel: cut(document.head.stageLabel),
    caseNumber: cut(document.head.caseNumber),
  }
  return {
    text: document.text.slice(0, end),
    head,
    blocks: document.blocks.filter(b => b.span.end <= end),
    bodyStart: end,
    problems: [],
    statements: [],
  }
}

// TODO replaced by formats/decode.ts
function decode(bytes: Uint8Array): { text: string; problems: readonly Problem[] } {
  return { text: new TextDecoder('utf-8').decode(bytes), problems: [] }
}
