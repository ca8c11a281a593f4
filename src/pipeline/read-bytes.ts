import { decode } from '../formats/decode.ts'
import { byteFormatOf } from '../formats/index.ts'
import { digestNotice } from '../index/digest.ts'
import { type Document, emptyHead } from '../model/document.ts'
import type { RowContent } from '../model/notice-row.ts'
import { type Problem, problem } from '../model/problem.ts'
import { checkReading } from '../readings/checks/index.ts'
import { type ReadNotice, readNotices } from '../readings/read-notice.ts'
import { applyReview, type NamedFactDecision, type Reviewed } from '../readings/reviewed/apply-review.ts'
import { stillInDoubt } from '../readings/reviewed/still-in-doubt.ts'
import { openNotice } from '../text/notice-text.ts'
import { amendHead } from './amend-head.ts'
import { partPath } from './part-path.ts'
import { type CaptureRead, readCapture } from './read-capture.ts'
import type { NamedReview, Reviews } from './reviews.ts'
import { type NamedAmendment, settleAmendments } from './settle-amendments.ts'

/** Where bytes come from: their path in the archive, and the hint for the format (the path within the source). */
export interface BytesPlace {
  readonly path: string
  readonly pathInSource: string
  /** What people decided about facts and heads of its notices, by their paths. */
  readonly reviews?: Reviews
}

/** A notice as read, before it has an id. Its problems are placed by the path in the archive. */
export interface PartRead extends RowContent {
  readonly selector: string | null
}

/** A capture as read, and where it lies. */
export interface PlacedCapture extends Pick<BytesPlace, 'reviews'> {
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
  const parts = captures.flatMap(({ path: file, capture, reviews }, from) =>
    capture.parts.map(({ selector, document: asRead }, index) => {
      const path = partPath(file, selector)
      const decided = reviews?.get(path) ?? []
      const { document, problems } = decided.length === 0 ? plain(asRead) : amended(asRead, decided)
      return {
        from,
        path,
        selector,
        document,
        decisions: decided.filter(isOnFact),
        /** Of decisions, and placed there. */
        unobeyed: problems,
        // What is wrong with the bytes is said once, however many notices the file holds.
        problems: [...(index === 0 ? capture.problems : []), ...document.problems],
      }
    }),
  )
  const readings = readNotices(parts.map(part => part.document))
  const checked = readings.map((read, i) =>
    read instanceof Error
      ? read
      : attempt<(ReadNotice & { problems: readonly Problem[]; reviewed: Reviewed | null }) | Error>(
          () => {
            const { decisions, document } = parts[i]!
            const reviewed =
              decisions.length === 0 ? null : applyReview(read.reading, document.text, decisions)
            const reading = reviewed?.reading ?? read.reading
            return { notice: read.notice, reading, reviewed, problems: checkReading(reading, read.notice) }
          },
          because => new Error(because),
        ),
  )
  const read: PartRead[][] = captures.map(() => [])
  parts.forEach(({ from, path, selector, document, problems, unobeyed }, i) => {
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
    const reviewed = one instanceof Error ? null : one.reviewed
    const open = reviewed ? stillInDoubt(problems, reviewed.settled) : problems
    const all = [...open.map(p => placed(p, path)), ...(reviewed?.problems ?? []), ...unobeyed]
    read[from]!.push({ selector, document, ...row, problems: all })
  })
  return read
}

const isOnFact = (named: NamedReview): named is NamedFactDecision => named.decision.decision === 'fact'
const isOnHead = (named: NamedReview): named is NamedAmendment => named.decision.decision === 'amendment'

const plain = (document: Document) => ({ document, problems: [] as readonly Problem[] })

/** A document with its head as people put it right, and the decisions on it that contradict each other. */
export function amended(document: Document, decided: readonly NamedReview[]) {
  const settled = settleAmendments(decided.filter(isOnHead))
  return { document: amendHead(document, settled.amended), problems: settled.problems }
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
