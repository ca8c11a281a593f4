import { type Problem, problem } from '../../model/problem.ts'
import type { Rendered } from '../format.ts'
import { readNumbering } from './numbering.ts'
import { paragraphsOf } from './paragraphs.ts'
import { readStyles } from './styles.ts'
import { type Element, readXml, type XmlRead } from './xml.ts'
import { type Inflate, openZip, type Zip, ZipTrouble } from './zip.ts'

/** Bytes of one unpacked file: the XML of a report of 100 pages has some 2 MB. */
const mostBytes = 8 * 1024 * 1024
/** Characters of the text; a notice has some thousand. */
const mostText = 2_000_000

/**
 * Renders a Word document to text: headings, paragraphs, items with their markers, tables as `|` rows, footnotes at the
 * end. What a reviser has struck out by the program's own means is left out, as the document is shown; headers, footers
 * and comments are no part of the text. Whatever the bytes are, the answer is a text, perhaps empty, and its problems.
 */
export function renderDocx(bytes: Uint8Array, inflate: Inflate): Rendered {
  let zip: Zip
  let main: XmlRead | null
  const problems: Problem[] = []
  /** What beside the text itself cannot be read costs markers and headings, and not the text. */
  const part = (name: string): Element | null => {
    try {
      const read = xmlIn(zip, name)
      if (!read || read.isWhole) return read?.root ?? null
    } catch (error) {
      if (!(error instanceof ZipTrouble)) throw error
    }
    problems.push(problem('docx-incomplete', {}, { part: name }))
    return null
  }
  try {
    zip = openZip(bytes, inflate)
    main = xmlIn(zip, 'word/document.xml')
  } catch (error) {
    if (!(error instanceof ZipTrouble)) throw error
    return unread(error.because)
  }
  if (!main?.root) return unread('broken')
  const { text, struck, isCut } = paragraphsOf(
    main.root,
    {
      styleOf: readStyles(part('word/styles.xml')),
      numbering: readNumbering(part('word/numbering.xml')),
      notes: [part('word/footnotes.xml'), part('word/endnotes.xml')],
    },
    mostText,
  )
  if (struck !== null) problems.push(problem('text-struck', {}, { words: struck.slice(0, 60) }))
  if (isCut || !main.isWhole) problems.push(problem('docx-incomplete', {}, { part: 'word/document.xml' }))
  return { text, origin: [], recognised: false, problems }
}

function xmlIn(zip: Zip, name: string): XmlRead | null {
  const bytes = zip.read(name, mostBytes)
  return bytes ? readXml(new TextDecoder().decode(bytes)) : null
}

const codes = {
  broken: 'docx-broken',
  encrypted: 'docx-broken',
  'too-large': 'docx-too-large',
} as const satisfies Record<ZipTrouble['because'], Problem['code']>

const unread = (because: ZipTrouble['because']): Rendered => ({
  text: '',
  origin: [],
  recognised: false,
  problems: [problem(codes[because], {}, because === 'too-large' ? { limit: String(mostBytes) } : {})],
})
