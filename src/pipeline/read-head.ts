import { decode } from '../formats/decode.ts'
import { byteFormatOf, readParts } from '../formats/index.ts'
import type { Document, Head, HeadValue } from '../model/document.ts'
import { problem } from '../model/problem.ts'
import { amended, type BytesPlace, type PartRead, placed, withoutFacts } from './read-bytes.ts'

/**
 * Reads the head of a file that is too large to be read whole.
 * @param start Its first bytes, cut after a whole line.
 * @param size Bytes of the whole file.
 */
export function readHead(start: Uint8Array, place: BytesPlace, size: number, limit: number): PartRead {
  const isText = byteFormatOf(start) === null
  const { text, problems } = isText ? decode(start) : { text: '', problems: [] }
  const [first] = readParts({ text, path: place.pathInSource })
  const { document, problems: unobeyed } = amended(
    headOf(first!.document),
    place.reviews?.get(place.path) ?? [],
  )
  const tooLarge = problem('file-too-large', {}, { size: String(size), limit: String(limit) })
  return {
    selector: null,
    document,
    ...withoutFacts(place.path, document),
    problems: [...[tooLarge, ...problems].map(p => placed(p, place.path)), ...unobeyed],
  }
}

/** The document cut off where its body begins; what was read of the head beyond keeps its value and loses its place. */
function headOf(document: Document): Document {
  const end = document.bodyStart
  const cut = <T extends HeadValue | null>(value: T): T =>
    value?.span && value.span.end > end ? { ...value, span: null } : value
  const { head } = document
  const kept: Head = {
    title: cut(head.title),
    published: cut(head.published),
    updated: [],
    publishers: head.publishers.map(cut),
    address: cut(head.address),
    references: head.references.filter(r => r.span.end <= end),
    incidentLabel: cut(head.incidentLabel),
    stageLabel: cut(head.stageLabel),
    caseNumber: cut(head.caseNumber),
  }
  return {
    text: document.text.slice(0, end),
    head: kept,
    blocks: document.blocks.filter(block => block.span.end <= end),
    bodyStart: end,
    problems: [],
    statements: [],
  }
}
