import { type Document, emptyHead } from '../../model/document.ts'
import { readBlocks } from '../../text/structure.ts'
import { joinBlocks } from '../block-list.ts'
import type { ByteFormat, Rendered } from '../format.ts'
import { readLetterHead } from '../letter-head.ts'
import { missingParts } from '../missing-parts.ts'
import { subjectOrganisation } from '../subject-organisation.ts'

/** How far into a file its header may stand: readers accept mail headers and junk before it (ISO 32000-2, annex I). */
const searched = 1024
const header = [0x25, 0x50, 0x44, 0x46, 0x2d] // %PDF-

/** A PDF: as its pages were rendered to text, with the head of a letter (date, organisation, title) on top. */
export const pdf: ByteFormat = {
  name: 'pdf',
  sniff: isPdf,
  read: rendered => [{ selector: null, document: readDocument(rendered) }],
}

/** The header at the very start; further on, only on a line of its own before the first object. */
function isPdf(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, searched)
  for (let at = start.indexOf(header[0]!); at >= 0; at = start.indexOf(header[0]!, at + 1)) {
    if (!header.every((byte, i) => start[at + i] === byte)) continue
    const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39
    if (at === 0 || isSpace(bytes, at)) return isDigit(bytes[at + 5])
    const before = start[at - 1]
    return isDigit(bytes[at + 5]) && (before === 0x0a || before === 0x0d) && hasObject(bytes, at)
  }
  return false
}

const isSpace = (bytes: Uint8Array, end: number): boolean =>
  bytes.subarray(0, end).every(byte => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf)

function hasObject(bytes: Uint8Array, from: number): boolean {
  const words = String.fromCharCode(...bytes.subarray(from, from + searched))
  return /\n\d{1,8} \d{1,5} obj\b/.test(words.replaceAll('\r', '\n'))
}

function readDocument({ text, origin, recognised }: Rendered): Document {
  const { blocks: head, bodyStart, title, published, publishers: named } = readLetterHead(text)
  const blocks = readBlocks(text, bodyStart, text.length)
  const subject = named.length === 0 ? subjectOrganisation(text, bodyStart) : null
  const publishers = subject ? [subject] : named
  const problems = missingParts({ title, published, publishers, blocks })
  return {
    text,
    head: { ...emptyHead, title, published, publishers },
    blocks: joinBlocks([head, blocks]),
    bodyStart,
    problems,
    statements: [],
    origin,
    ...(recognised ? { recognised: true as const } : {}),
  }
}
