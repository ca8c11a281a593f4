import { type Block, type Document, emptyHead, type HeadValue } from '../../model/document.ts'
import type { Problem } from '../../model/problem.ts'
import { textSpan } from '../../model/span.ts'
import { cutLines, type Line } from '../../text/structure/line.ts'
import { readBlocks } from '../../text/structure.ts'
import { headBlock, joinBlocks } from '../block-list.ts'
import type { Format } from '../format.ts'
import { classifyDateLine } from '../head-date.ts'
import { missingParts } from '../missing-parts.ts'
import { isOrganisationName, splitOrganisations } from '../organisation-name.ts'
import { subjectOrganisation } from '../subject-organisation.ts'

/** Lines at the top of a text among which date, title and organisation are looked for. */
const headLines = 8
const longestTitle = 160

/** A notice as plain text: perhaps a date, an organisation and a title on lines of their own, then the body. */
export const text: Format = {
  name: 'text',
  sniff: () => 0.2,
  read: input => [{ selector: null, document: readDocument(input.text) }],
}

const headValue = (line: Line): HeadValue => ({ value: line.text, span: textSpan(line.from, line.to) })

function readDocument(source: string): Document {
  const { lines } = cutLines(source, 0, source.length)
  const problems: Problem[] = []
  const overview: Block[] = []
  let published: HeadValue | null = null
  let title: HeadValue | null = null
  let publishers: HeadValue[] = []
  let bodyStart = 0
  for (const line of lines.slice(0, headLines)) {
    const dated = classifyDateLine(line.text)
    if (!published && dated.kind === 'date')
      published = {
        value: dated.date.value,
        span: textSpan(line.from, line.from + dated.date.length),
      }
    else if (publishers.length === 0 && !title && isOrganisationName(line.text))
      publishers = splitOrganisations(line.text).map(name => ({ value: name, span: headValue(line).span }))
    else if (!title && line.text.length <= longestTitle && !/[。．]$/.test(line.text)) title = headValue(line)
    else break
    overview.push(headBlock(line, 'overview'))
    bodyStart = line.end
  }
  const blocks = readBlocks(source, bodyStart, source.length)
  if (publishers.length === 0) {
    const subject = subjectOrganisation(source, bodyStart)
    if (subject) publishers = [subject]
  }
  problems.push(...missingParts({ title, published, publishers, blocks }))
  return {
    text: source,
    head: { ...emptyHead, title, published, publishers },
    blocks: joinBlocks([overview, blocks]),
    bodyStart,
    problems,
    statements: [],
  }
}
