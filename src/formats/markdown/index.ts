import { type Block, type Document, emptyHead, type Head, type HeadValue } from '../../model/document.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { textSpan } from '../../model/span.ts'
import { cutLines, type Line } from '../../text/structure/line.ts'
import { readBlocks } from '../../text/structure.ts'
import { headBlock, isCutOff, joinBlocks } from '../block-list.ts'
import type { Format, FormatInput } from '../format.ts'
import { classifyDateLine } from '../head-date.ts'
import { type PathHint, readPathHint, sameOrganisation } from '../path-hint.ts'
import { bulletLength, isOtherHeading, readLayoutHeading, type SectionName } from './layout.ts'
import { type Overview, type OverviewLine, readOverview } from './overview.ts'

/** How far into a file the layout's headings may begin. */
const sniffed = 20_000
const ownHeading = /^[ 　\t]*#{1,2}[ 　\t]*(?:公表概要|本文)/m
const anyHeading = /^#{1,4} \S/m

/** A notice in the layout of the hand-kept archive: 公表概要 (title, date, organisation, address, links), then 本文. */
export const markdown: Format = {
  name: 'markdown',
  sniff: text => {
    const start = text.slice(0, sniffed)
    return ownHeading.test(start) ? 1 : anyHeading.test(start) ? 0.4 : 0.1
  },
  read: input => [{ selector: null, document: readDocument(input) }],
}

/** One 公表概要 and the 本文 under it: a notice has one, and one more for each further statement in its file. */
interface Statement {
  readonly start: number
  readonly head: OverviewLine[]
  readonly blocks: Block[]
  bodyStart: number | null
  bodyEnd: number
}

function readDocument({ text, path }: FormatInput): Document {
  const problems: Problem[] = []
  const { lines, stopped } = cutLines(text, 0, text.length)
  const statements = cutStatements(text, lines, problems)
  // A head that never ends is cut off like a body, so that what is not read is named.
  if (stopped < text.length) statements.at(-1)!.bodyStart ??= stopped
  const first = statements[0]!
  const bodies = statements.map(s => (s.bodyStart === null ? [] : readBlocks(text, s.bodyStart, s.bodyEnd)))
  const overviews: Overview[] = statements.map(statement => readOverview(statement.head))
  overviews[0] = { ...overviews[0]!, ...headlessValues(text, first, bodies[0]!) }
  if (first.head.length === 0) problems.push(problem('head-missing', {}))
  if (bodies.every(blocks => blocks.length === 0)) problems.push(problem('body-missing', {}))
  for (const overview of overviews) problems.push(...overview.problems)
  if (isCutOff(bodies.at(-1)!)) {
    const { start, end } = bodies.at(-1)!.at(-1)!.span
    problems.push(problem('too-many-lines', { start, end }))
  }
  return {
    text,
    head: checkedHead(overviews, path, problems),
    blocks: joinBlocks(statements.flatMap((s, i) => [s.blocks, bodies[i]!])),
    bodyStart: first.bodyStart ?? first.bodyEnd,
    problems,
    statements: statements.slice(1).map(s => s.start),
    ...(overviews.some(overview => overview.recognised) ? { recognised: true as const } : {}),
  }
}

/** Cuts the file at its headings 公表概要 and 本文. Always at least one statement, possibly without head or body. */
function cutStatements(text: string, lines: readonly Line[], problems: Problem[]): Statement[] {
  const statements: Statement[] = []
  const begin = (start: number): Statement => {
    const statement: Statement = { start, head: [], blocks: [], bodyStart: null, bodyEnd: text.length }
    const before = statements.at(-1)
    if (before) before.bodyEnd = start
    statements.push(statement)
    return statement
  }
  const hasBodyHeading = lines.some(line => readLayoutHeading(line, text)?.section === 'body')
  let current = begin(0)
  let section: SectionName | null = null
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (section === 'body') {
      const next = opensStatement(text, lines, i)
      if (next === null) continue
      current = begin(line.start)
      for (const above of lines.slice(i, next)) current.blocks.push(layoutBlock(above))
      i = next
      section = 'overview'
      current.blocks.push(layoutBlock(lines[i]!))
      continue
    }
    const layout = readLayoutHeading(line, text)
    if (layout) {
      noteHeading(layout, line, problems)
      section = layout.section
      current.blocks.push(layoutBlock(line))
      if (section === 'body') current.bodyStart = line.end
    } else if (
      section === null &&
      isOtherHeading(line) &&
      (hasBodyHeading || bulletLength(lines[i + 1] ?? line) > 0)
    ) {
      // `# ` and `# 公表以外用` stand where 公表概要 should.
      problems.push(
        problem(
          'heading-odd',
          { start: line.from, end: line.to },
          { heading: line.text, expected: '公表概要' },
        ),
      )
      section = 'overview'
      current.blocks.push(layoutBlock(line))
    } else if (section !== null && (hasBodyHeading || bulletLength(line) > 0)) {
      current.head.push({ line, section })
      current.blocks.push(headBlock(line, 'overview', bulletLength(line)))
    } else if (section === null && hasBodyHeading) {
      // No heading at all above the head.
      section = 'overview'
      current.head.push({ line, section })
      current.blocks.push(headBlock(line, 'overview', bulletLength(line)))
    } else {
      // The body has begun without its heading.
      if (section !== null)
        problems.push(problem('body-heading-missing', { start: line.start, end: line.end }))
      section = 'body'
      current.bodyStart = line.start
    }
  }
  return statements
}

/** Index of the heading 公表概要 that opens a further statement at line `i` (perhaps after `# 続報`), or null. */
function opensStatement(text: string, lines: readonly Line[], i: number): number | null {
  const isOverview = (line: Line | undefined): boolean =>
    line?.text.startsWith('#') === true && readLayoutHeading(line, text)?.section === 'overview'
  if (isOverview(lines[i])) return i
  return lines[i]!.text.startsWith('#') && isOtherHeading(lines[i]!) && isOverview(lines[i + 1])
    ? i + 1
    : null
}

const layoutBlock = (line: Line): Block => headBlock(line, 'furniture', 0, 'layout-heading')

function noteHeading(
  layout: NonNullable<ReturnType<typeof readLayoutHeading>>,
  line: Line,
  problems: Problem[],
): void {
  const place = { start: line.start, end: line.end }
  if (layout.odd)
    problems.push(problem('heading-odd', place, { heading: line.text, expected: layout.expected }))
  if (layout.spaceAtEnd) problems.push(problem('trailing-space', place, { name: line.text }))
}

/**
 * Markdown of another layout: where there is no head, the outermost heading that opens the body is the title, and a
 * line near the top that is a date and nothing else is the date.
 */
function headlessValues(text: string, first: Statement, blocks: readonly Block[]): Partial<Overview> {
  if (first.head.length > 0) return {}
  const found: { title?: HeadValue; published?: HeadValue } = {}
  for (const { kind, level, content } of blocks.slice(0, 4)) {
    const span = textSpan(content.start, Math.min(content.end, content.start + 200))
    const words = text.slice(span.start, span.end)
    const line = classifyDateLine(words)
    if (line.kind === 'date') found.published ??= { value: line.date.value, span: content }
    else if (kind === 'heading' && level === 1) found.title ??= { value: words, span }
  }
  return found
}

/** The head of the first overview, filled from the path where it is silent and checked against it where it is not. */
function checkedHead(overviews: readonly Overview[], path: string | null, problems: Problem[]): Head {
  const hint = readPathHint(path)
  const [first, ...further] = overviews
  const head = { ...emptyHead, ...valuesOf(first!) }
  const later = further.flatMap(o => (o.published ? [o.published, ...o.updated] : o.updated))
  const published = publishedDate(first!, hint, path, problems)
  let { publishers } = head
  const fileName = hint?.organisation ?? null
  if (publishers.length === 0 && fileName !== null) publishers = [{ value: fileName, span: null }]
  else if (fileName !== null) checkOrganisation(first!, fileName, problems)
  if (hint?.spaceAtEnd) problems.push(problem('trailing-space', {}, { name: path ?? '' }))
  if (publishers.length === 0) problems.push(problem('publisher-missing', {}))
  if (!head.title) problems.push(problem('title-missing', {}))
  if (!head.address && first!.title) problems.push(problem('address-missing', {}))
  return {
    ...head,
    published,
    publishers,
    updated: [...first!.updated, ...later],
    references: [
      ...head.references,
      ...further.flatMap(o => [
        ...(o.address
          ? [{ label: '', address: o.address.value, span: o.address.span ?? textSpan(0, 0) }]
          : []),
        ...o.references,
      ]),
    ],
  }
}

const valuesOf = ({ title, publishers, address, references, incidentLabel, stageLabel }: Overview) => ({
  title,
  publishers,
  address,
  references,
  incidentLabel,
  stageLabel,
})

function publishedDate(
  overview: Overview,
  hint: PathHint | null,
  path: string | null,
  problems: Problem[],
): Head['published'] {
  const own = overview.published
  const fromPath = hint?.date ?? null
  let published = own
  if (!own && fromPath !== null) published = { value: fromPath, span: null }
  if (own && fromPath !== null) {
    const agree = own.value.startsWith(fromPath) || fromPath.startsWith(own.value)
    if (!agree)
      problems.push(problem('date-mismatch', own.span ?? {}, { head: own.value, path: path ?? fromPath }))
    // The file may lie under a day that its overview leaves out.
    else if (fromPath.length > own.value.length) published = { value: fromPath, span: null }
  }
  if (!published) problems.push(problem('date-missing', {}))
  else if (published.value.length < 10)
    problems.push(problem('date-partial', published.span ?? {}, { date: published.value }))
  return published
}

function checkOrganisation(overview: Overview, fileName: string, problems: Problem[]): void {
  const spans = overview.publishers.map(p => p.span)
  const names = overview.publishers.map(p => p.value)
  const all = [names.join('、'), names[0]!]
  if (all.some(name => sameOrganisation(name, fileName))) return
  const at = spans[0] ?? null
  problems.push(
    problem('organisation-mismatch', at ? { start: at.start, end: at.end } : {}, {
      head: names.join('、'),
      path: fileName,
    }),
  )
}
