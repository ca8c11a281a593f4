import { decode } from '../formats/decode.ts'
import { byteFormatOf } from '../formats/index.ts'
import { digestNotice } from '../index/digest.ts'
import { type Document, emptyHead } from '../model/document.ts'
import type { RowContent } from '../model/notice-row.ts'
import { type Problem, problem } from '../model/problem.ts'
import { checkReading } from '../readings/checks/index.ts'
import { type ReadNotice, readNotices } from '../readings/read-notice.ts'
import { openNotice } from '../text/notice-text.ts'
import { partPath } from './part-path.ts'
import { type CaptureRead, readCapture } from './read-capture.ts'

/** Where bytes come from: their path in the archive, and the hint for the format (the path within the source). */
export interface BytesPlace {
  readonly path: string
  readonly pathInSource: string
}

/** A notice as read, before it has an id. Its problems are placed by the path in the archive. */
export interface PartRead extends RowContent {
  readonly selector: string | null
}

/** A capture as read, and where it lies. */
export interface PlacedCapture {
  readonly path: string
  readonly capture: CaptureRead
}

/** Reads the notices in a file's bytes, without their facts: at least one, whatever the bytes are. */
export function openBytes(
  bytes: Uint8Array,
  { pathInSource }: BytesPlace,
): CaptureRead | Promise<CaptureRead> {
  const unread = (because: string): CaptureRead => {
    const text = byteFormatOf(bytes) ? '' : decode(bytes).text
    return {
      format: 'unread',
      parts: [{ selector: null, document: unreadDocument(text, because) }],
      problems: [],
    }
  }
  const capture = attempt(() => readCapture(bytes, pathInSource), unread)
  return capture instanceof Promise
    ? capture.catch(error => unread(String((error as Error).message)))
    : capture
}

/**
 * Reads the facts of captures side by side, each stage through all of them before the next (see readNotices).
 * A notice that trips the program must not take the archive with it: it stays, without facts, and says so.
 * @returns The notices of each capture.
 */
export function readFactsOf(captures: readonly PlacedCapture[]): PartRead[][] {
  const parts = captures.flatMap(({ path: file, capture }, from) =>
    capture.parts.map(({ selector, document }, index) => ({
      from,
      path: partPath(file, selector),
      selector,
      document,
      // What is wrong with the bytes is said once, however many notices the file holds.
      problems: [...(index === 0 ? capture.problems : []), ...document.problems],
    })),
  )
  const readings = readNotices(parts.map(part => part.document))
  const checked = readings.map(read =>
    read instanceof Error
      ? read
      : attempt<(ReadNotice & { problems: Problem[] }) | Error>(
          () => ({ ...read, problems: checkReading(read.reading, read.notice) }),
          because => new Error(because),
        ),
  )
  const read: PartRead[][] = captures.map(() => [])
  parts.forEach(({ from, path, selector, document, problems }, i) => {
    const one = checked[i]!
    const row = attempt(
      () => {
        if (one instanceof Error) throw one
        return { ...one.reading, digest: digestNotice(path, one.reading, one.notice) }
      },
      because => {
        problems.push(problem('reading-failed', {}, { because }))
        return withoutFacts(path, document)
      },
    )
    if (!(one instanceof Error)) problems.push(...one.problems)
    read[from]!.push({ selector, document, ...row, problems: problems.map(p => placed(p, path)) })
  })
  return read
}

/** A document as a row without facts. */
export function withoutFacts(path: string, document: Document) {
  const reading = { facts: [], declined: [] }
  return { ...reading, digest: digestNotice(path, reading, openNotice(document)) }
}

export const placed = (p: Problem, path: string): Problem => ({ ...p, place: { ...p.place, path } })

function attempt<T>(work: () => T, otherwise: (because: string) => T): T {
  try {
    return work()
  } catch (error) {
    return otherwise(String((error as Error).message))
  }
}

const unreadDocument = (text: string, because: string): Document => ({
  text,
  head: emptyHead,
  blocks: [],
  bodyStart: 0,
  problems: [problem('reading-failed', {}, { because })],
  statements: [],
})
