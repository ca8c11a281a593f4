import { type Block, type Document, emptyHead, type HeadValue } from '../../model/document.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { textSpan } from '../../model/span.ts'
import { cutLines } from '../../text/structure/line.ts'
import { readBlocks } from '../../text/structure.ts'
import { headBlock, joinBlocks } from '../block-list.ts'
import { missingParts } from '../missing-parts.ts'
import { splitOrganisations } from '../organisation-name.ts'
import type { PathHint } from '../path-hint.ts'
import { subjectOrganisation } from '../subject-organisation.ts'
import { type Composed, compose } from './compose.ts'
import { headLines } from './head-lines.ts'
import type { PageLine } from './line-writer.ts'
import type { PageLines } from './page-lines.ts'
import type { PageTitle } from './page-title.ts'
import { apart, datesOf, settle } from './publication.ts'
import { findPublisher, type PagePublisher } from './publisher.ts'
import { referencesIn } from './references.ts'
import { findUpdates, isRead } from './updates.ts'

/** What is known of one notice of a page before its text is put together. */
interface Notice {
  readonly lines: readonly PageLine[]
  /** What stands outside the text and is no site's furniture for certain. */
  readonly outside: readonly PageLine[]
  readonly title: PageTitle | null
  readonly page: PageLines
  readonly hint: PathHint | null
  /** Of a post; null for a page that is one notice. */
  readonly date: string | null
  readonly anchor: string | null
}

/** Puts the lines of a notice together and reads their blocks. What only the page's own data say stands on lines of the head. */
export function documentOf({ lines, outside, title: found, page, hint, date, anchor }: Notice): Document {
  const { meta } = page
  const { head: top, body, aside } = headLines(lines, found)
  const title = found && { ...found, line: found.line ?? toldLine(`# ${found.value}`, found.value, page) }
  const publisher = findPublisher(top, body, meta, page.body)
  const signed = publisher && {
    ...publisher,
    line: publisher.line ?? toldLine(publisher.value, publisher.value, page),
  }
  const told = (line: PageLine | undefined): PageLine[] => (line && !lines.includes(line) ? [line] : [])
  const head = [...told(title?.line), ...top, ...told(signed?.line)]
  const kept = [...body, ...[...aside, ...outside].map(asFurniture)]
  const composed = compose([...head, ...kept])
  const { text, origin, places } = composed
  const bodyStart = head.length === 0 ? 0 : places.get(head.at(-1)!)!.end + 1
  const overview = cutLines(text, 0, bodyStart).lines.map(line =>
    headBlock(line, 'overview', /^#{1,6} /.exec(line.text)?.[0].length ?? 0),
  )
  const blocks = readBlocks(text, bodyStart, text.length)
  const dates = datesOf(head, body, composed)
  const updates = findUpdates(body)
  const firstRead = body.findIndex(isRead)
  const problems: Problem[] = []
  const { published, updated } = settle(
    dates,
    updates.flatMap(({ at, date: day, isOriginal }) => {
      const { start, end } = places.get(body[at]!)!
      return day === null ? [] : [{ value: { value: day, span: textSpan(start, end) }, isOriginal }]
    }),
    date ?? meta.published,
    hint,
  )
  const said = date === null ? meta.published : null
  if (published?.span && said !== null && apart(published.value, said))
    problems.push(problem('page-dates-differ', { ...published.span }, { shown: published.value, said }))
  const publishers = publishersOf(signed, composed, bodyStart, hint)
  // A post is known by the page's address; where a whole page was fetched from is said by whoever fetched it.
  const known = meta.address ?? (date === null ? null : page.fetchedFrom)
  const own = known === null ? null : { value: known + (anchor === null ? '' : `#${anchor}`), span: null }
  const struck = body.find(line => line.struck)
  if (struck)
    problems.push(problem('text-struck', { ...places.get(struck)! }, { words: struck.text.slice(0, 60) }))
  const named = title && { value: title.value, span: spanOfTitle(title, composed) }
  problems.push(
    ...missingParts({ title: named, published, publishers, blocks: isEmpty(blocks) ? [] : blocks }),
  )
  return {
    text,
    head: {
      ...emptyHead,
      title: named,
      published,
      updated,
      publishers,
      address: own,
      references: referencesIn([...head, ...body], composed, meta),
    },
    blocks: joinBlocks([overview, blocks]),
    bodyStart,
    problems,
    statements: updates.flatMap(({ at }) => (at > firstRead ? [places.get(body[at]!)!.start] : [])),
    origin,
  }
}

const asFurniture = (line: PageLine): PageLine => ({ ...line, kind: 'furniture' })

const isEmpty = (blocks: readonly Block[]): boolean =>
  blocks.every(block => block.kind === 'furniture' || block.kind === 'figure')

/** A line for what a page says only in its data: its <title>, the name of the site. */
function toldLine(text: string, words: string, { source }: PageLines): PageLine {
  const at = source.indexOf(words)
  const place = { start: at, end: at < 0 ? -1 : at + words.length }
  const none = { links: [], isLinks: false, anchor: null, ruled: false, struck: false }
  return { kind: 'text', text, ...place, gap: false, ...none }
}

function spanOfTitle({ value, line }: PageTitle, { places, text }: Composed): HeadValue['span'] {
  const place = line && places.get(line)
  if (!place) return null
  const start = text.indexOf(value, place.start)
  return start >= 0 && start + value.length <= place.end ? textSpan(start, start + value.length) : null
}

function publishersOf(
  publisher: (PagePublisher & { line: PageLine }) | null,
  { text, places }: Composed,
  bodyStart: number,
  hint: PathHint | null,
): HeadValue[] {
  if (publisher) {
    const at = text.indexOf(publisher.value, places.get(publisher.line)!.start)
    return splitOrganisations(publisher.value).map(value => {
      const start = text.indexOf(value, at)
      return { value, span: textSpan(start, start + value.length) }
    })
  }
  const subject = subjectOrganisation(text, bodyStart)
  if (subject) return [subject]
  return hint?.organisation ? [{ value: hint.organisation, span: null }] : []
}
