import { join } from 'node:path'
import {
  type CapturedPart,
  type CaptureRecord,
  type Fetched,
  type SaidOfNotice,
  writeCapture,
} from '../archive/captures.ts'
import { type Disk, writeAtomically } from '../archive/disk.ts'
import { wroteFile } from '../archive/notice-file.ts'
import { noticeMarkdown } from '../archive/notice-markdown.ts'
import { noticePath } from '../archive/notice-path.ts'
import type { Shelf } from '../archive/shelf.ts'
import type { Part } from '../formats/format.ts'
import type { Document, HeadValue } from '../model/document.ts'
import { type Problem, type ProblemCode, problem } from '../model/problem.ts'
import { partPath } from './part-path.ts'
import { type FetchedFrom, readCapture } from './read-capture.ts'
import { hashOf, largestOf } from './read-file.ts'

/** Bytes to take into an archive, and where they come from. */
export interface Taken {
  readonly bytes: Uint8Array
  /** As a person named it: a file or an address. */
  readonly from: string
  /** Its path within its source: a hint for date, organisation and place, and the name that the capture keeps. */
  readonly path: string
  readonly fetched?: Fetched
  /** What a person says of the notice; it stands before what was read. */
  readonly said?: SaidOfNotice
}

/** Bytes as read: what they are, and the notices in them. */
export interface TakenRead {
  readonly taken: Taken
  readonly sha256: string
  readonly format: string
  readonly parts: readonly TakenPart[]
  readonly problems: readonly Problem[]
}

export interface TakenPart extends Part {
  /** SHA-256 of its words, layout aside. */
  readonly text: string
}

/** What became of one notice that was offered. `notice` is its file, relative to the archive. */
export interface ImportedNotice {
  /** Path of the file, or `page.txt#2025-513`; an address with its selector alike. */
  readonly from: string
  readonly notice: string
  readonly isNew: boolean
}

/** The most bytes that are held to be taken in; how many are read depends on what they are (`largestOf`). */
export const largestCapture = 64 * 1024 * 1024

/** Reads the notices in bytes. Trouble is a problem; bytes that trip the program have no parts, and can still be kept. */
export async function readTaken(taken: Taken): Promise<TakenRead> {
  const { bytes, path, from, fetched, said = {} } = taken
  const sha256 = hashOf(bytes)
  const placed = (p: Problem): Problem => ({ ...p, place: { ...p.place, path: from } })
  const unread = (code: ProblemCode, details: Readonly<Record<string, string>>): TakenRead => ({
    taken,
    sha256,
    format: 'unread',
    parts: [],
    problems: [problem(code, { path: from }, details)],
  })
  if (bytes.length > largestOf(bytes))
    return unread('import-too-large', { size: String(bytes.length), limit: String(largestOf(bytes)) })
  try {
    const { format, parts, problems } = await readCapture(bytes, path, fetched ? fetchedFrom(fetched) : null)
    const isWhole = isWholeFile(format, parts)
    return {
      taken,
      sha256,
      format,
      parts: parts.map(({ selector, document }) => ({
        selector,
        document: parts.length === 1 ? withSaid(withAddress(document, fetched), said) : document,
        // Without words (a PDF that cannot be read) it is the same as nothing but itself.
        text: isWhole || document.text.trim() === '' ? sha256 : hashOf(Buffer.from(sameWords(document.text))),
      })),
      // What rendering found is not seen again in the text that is kept.
      problems: [...problems, ...parts.flatMap(problemsOfRendering)].map(placed),
    }
  } catch (error) {
    return unread('reading-failed', { because: String((error as Error).message) })
  }
}

const problemsOfRendering = ({ document }: Part): readonly Problem[] =>
  document.origin ? document.problems : []

/** Where notices are kept, and what is needed to put them there. The caller holds the archive's lock. */
export interface KeepInto {
  readonly home: string
  readonly shelf: Shelf
  readonly disk: Disk
  readonly clock: () => number
}

/**
 * Keeps bytes as a capture and each notice in them that is not there yet as a Markdown file.
 * @param same For each part, the notice that it is known to be another capture of: the page was taken again.
 */
export function keepTaken(
  { taken, sha256, format, parts: all }: TakenRead,
  { home, shelf, disk, clock }: KeepInto,
  same: readonly (string | undefined)[] = [],
): ImportedNotice[] {
  const parts = all.filter(({ text }) => !shelf.isTakenDown(text))
  // What was taken down does not come back by itself; a page keeps its other posts.
  if (shelf.isTakenDown(sha256) || (parts.length === 0 && all.length > 0)) return []
  const { bytes, path, fetched, from } = taken
  const known = shelf.captureOf(sha256)
  const written = noticeFiles({ taken, format, parts })
  const captured: CapturedPart[] = parts.map(({ selector, document, text }, index) => {
    const { origin, markdown } = written[index]!
    const before =
      known?.parts.find(part => part.selector === selector)?.notice ??
      same[all.indexOf(parts[index]!)] ??
      shelf.noticeOf(text)
    const name = selector === null ? path : `${selector}.txt`
    return {
      selector,
      notice: before ?? shelf.placeFor(`notices/${noticePath(document.head, name)}`, text),
      text,
      ...(origin ? { origin } : {}),
      wrote: wroteFile(markdown),
    }
  })
  // The record goes before the notices: what was killed is completed by what it says of where each notice belongs.
  if (!known) {
    const record: CaptureRecord = {
      sha256,
      size: bytes.length,
      origin: originOf(format, parts, fetched !== undefined),
      name: path.split('/').at(-1)!,
      at: new Date(clock()).toISOString(),
      format,
      mediaType: mediaTypeOf(fetched, format),
      parts: captured,
      ...(fetched ? { fetched } : {}),
      ...(taken.said ? { said: taken.said } : {}),
    }
    writeCapture(disk, home, bytes, record)
    shelf.remember(record)
  }
  return captured.map(({ selector, notice }, index) => {
    const offered = partPath(from, selector)
    const now = shelf.whereIs(notice)
    if (now !== null) return { from: offered, notice: now, isNew: false }
    writeAtomically(disk, join(home, notice), written[index]!.markdown)
    return { from: offered, notice, isNew: true }
  })
}

/** The files that the notices of a capture are kept in, and what leads from their bodies back to it. */
export function noticeFiles({
  taken,
  format,
  parts,
}: Pick<TakenRead, 'taken' | 'format' | 'parts'>): readonly {
  readonly markdown: string | Uint8Array
  readonly origin: Document['origin']
}[] {
  const isWhole = isWholeFile(format, parts)
  return parts.map(({ document }) => {
    // The head of a page or a letter is told by the overview, and would be read twice in the body.
    const written = isWhole || document.origin ? bodyOf(document) : document
    const markdown = isWhole && taken.said === undefined ? taken.bytes : noticeMarkdown(written)
    return { markdown, origin: written.origin }
  })
}

/** A Markdown file that is a notice by itself is kept byte for byte. */
const isWholeFile = (format: string, parts: readonly Part[]): boolean =>
  format === 'markdown' && parts.length === 1

/** A notice whose overview is written anew, without the old one. `origin` leads from the body that is left. */
const bodyOf = ({ text, bodyStart, origin, ...document }: Document): Document => ({
  ...document,
  text: text.slice(bodyStart),
  bodyStart: 0,
  ...(origin
    ? {
        origin: origin
          .filter(({ start }) => start >= bodyStart)
          .map(({ start, end, at }) => ({ start: start - bodyStart, end: end - bodyStart, at })),
      }
    : {}),
})

function originOf(format: string, parts: readonly Part[], isFetched: boolean): CaptureRecord['origin'] {
  if (isFetched) return 'fetched'
  if (parts.some(part => part.document.recognised)) return 'recognised'
  return format === 'markdown' || format === 'casebook' ? 'transcribed' : 'imported'
}

export const fetchedFrom = (fetched: Fetched): FetchedFrom => ({
  address: fetched.redirects.at(-1)?.to ?? fetched.address,
  contentType: contentTypeOf(fetched),
})

const contentTypeOf = ({ headers }: Fetched): string | null =>
  headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** The server's word where it names a text or a PDF that it is; else what the format is. */
function mediaTypeOf(fetched: Fetched | undefined, format: string): string {
  const ours = mediaTypes[format] ?? 'text/plain'
  const said = (fetched && contentTypeOf(fetched)) ?? ''
  const saidType = said.split(';')[0]!.trim().toLowerCase()
  const agrees = saidType === ours || (ours === 'text/html' && saidType === 'application/xhtml+xml')
  return agrees ? said : ours
}

/** A document with the address it came from, where it names none itself. */
const withAddress = (document: Document, fetched: Fetched | undefined): Document =>
  fetched === undefined || document.head.address
    ? document
    : { ...document, head: { ...document.head, address: { value: fetched.address, span: null } } }

/** A document with what a person says of it before what was read of it. */
function withSaid(document: Document, said: SaidOfNotice): Document {
  const value = (words: string | undefined): HeadValue | undefined =>
    words === undefined || words === '' ? undefined : { value: words, span: null }
  const { head } = document
  const organisation = value(said.organisation)
  return {
    ...document,
    head: {
      ...head,
      title: value(said.title) ?? head.title,
      published: value(said.date) ?? head.published,
      publishers: organisation ? [organisation] : head.publishers,
      address: value(said.address) ?? head.address,
    },
  }
}

/** The words without their layout: the last post of one page may stand in the middle of the next, with other gaps. */
const sameWords = (text: string): string => text.replace(/\s+/g, ' ').trim()
