import { decode } from '../formats/decode.ts'
import { byteFormatOf } from '../formats/index.ts'
import { digestNotice } from '../index/digest.ts'
import { type Document, emptyHead } from '../model/document.ts'
import type { NewRow } from '../model/notice-row.ts'
import { type Problem, problem } from '../model/problem.ts'
import { checkReading } from '../readings/checks/index.ts'
import { readNotice } from '../readings/read-notice.ts'
import { openNotice } from '../text/notice-text.ts'
import { partPath } from './part-path.ts'
import { type CaptureRead, readCapture } from './read-capture.ts'

/** Where bytes come from: their path in the archive, and the hint for the format (the path within the source). */
export interface BytesPlace {
  readonly path: string
  readonly pathInSource: string
}

/** A notice as read, before it has an id. Its problems are placed by the path in the archive. */
export interface PartRead extends Omit<NewRow, 'id' | 'path' | 'capture'> {
  readonly selector: string | null
}

/**
 * Reads the notices in a file's bytes: at least one, whatever the bytes are. A promise only where the format needs one.
 * A notice that trips the program must not take the archive with it: it stays, without facts, and says so.
 */
export function readBytes(bytes: Uint8Array, place: BytesPlace): PartRead[] | Promise<PartRead[]> {
  const unread = (because: string): CaptureRead => {
    const text = byteFormatOf(bytes) ? '' : decode(bytes).text
    return {
      format: 'unread',
      parts: [{ selector: null, document: unreadDocument(text, because) }],
      problems: [],
    }
  }
  const capture = attempt(() => readCapture(bytes, place.pathInSource), unread)
  return capture instanceof Promise
    ? capture
        .catch(error => unread(String((error as Error).message)))
        .then(read => readFactsOf(read, place.path))
    : readFactsOf(capture, place.path)
}

function readFactsOf({ parts, problems: ofBytes }: CaptureRead, filePath: string): PartRead[] {
  return parts.map(({ selector, document }, index) => {
    const path = partPath(filePath, selector)
    // What is wrong with the bytes is said once, however many notices the file holds.
    const problems = [...(index === 0 ? ofBytes : []), ...document.problems]
    const { facts, declined, digest } = attempt(
      () => {
        const { reading, notice } = readNotice(document)
        problems.push(...checkReading(reading, notice))
        return { ...reading, digest: digestNotice(path, reading, notice) }
      },
      because => {
        problems.push(problem('reading-failed', {}, { because }))
        return withoutFacts(path, document)
      },
    )
    return { selector, document, facts, declined, digest, problems: problems.map(p => placed(p, path)) }
  })
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
