import { type Document, emptyHead } from '../../model/document.ts'
import { readBlocks } from '../../text/structure.ts'
import { joinBlocks } from '../block-list.ts'
import type { ByteFormat, Rendered } from '../format.ts'
import { readLetterHead } from '../letter-head.ts'
import { missingParts } from '../missing-parts.ts'
import { subjectOrganisation } from '../subject-organisation.ts'

/** How far into a file its first names are looked for; the main part may stand behind pictures. */
const searched = 64 * 1024

/** A Word document (Office Open XML, ECMA-376): as its paragraphs were rendered to text. */
export const docx: ByteFormat = {
  name: 'docx',
  sniff: bytes => beginsAsZip(bytes) && namesWord(bytes),
  read: rendered => [{ selector: null, document: readDocument(rendered) }],
}

const beginsAsZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

/** Whether a file of word/ is named at the beginning, or in the list at the end. */
function namesWord(bytes: Uint8Array): boolean {
  const isNamed = (part: Uint8Array): boolean =>
    Buffer.from(part.buffer, part.byteOffset, part.byteLength).includes('word/')
  return isNamed(bytes.subarray(0, searched)) || isNamed(bytes.subarray(-searched))
}

function readDocument({ text }: Rendered): Document {
  const { blocks: head, bodyStart, title, published, publishers: named } = readLetterHead(text)
  const blocks = readBlocks(text, bodyStart, text.length)
  const subject = named.length === 0 ? subjectOrganisation(text, bodyStart) : null
  const publishers = subject ? [subject] : named
  return {
    text,
    head: { ...emptyHead, title, published, publishers },
    blocks: joinBlocks([head, blocks]),
    bodyStart,
    problems: missingParts({ title, published, publishers, blocks }),
    statements: [],
    origin: [],
  }
}
