import { type Block, type Document, emptyHead, type HeadValue, type Reference } from '../../model/document.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { textSpan } from '../../model/span.ts'
import { readBlocks } from '../../text/structure.ts'
import { isCutOff, joinBlocks } from '../block-list.ts'
import type { Format, Part } from '../format.ts'
import { type HeadingPart, postTag, readPostHeading } from './heading.ts'

const sniffed = 200_000

/**
 * A blog page of several posts, each a copy of a release (or a commentary) under a heading with a case number.
 * What stands above the first post is the page's own (which label it lists) and belongs to none of them.
 */
export const casebook: Format = {
  name: 'casebook',
  sniff: text => (text.slice(0, sniffed).search(postTag) >= 0 ? 0.95 : 0),
  read: ({ text }) => {
    const starts = [...text.matchAll(postTag)].map(m => m.index)
    const selectors = new Map<string, number>()
    return starts.map((start, i): Part => {
      const post = readPost(text.slice(start, starts[i + 1] ?? text.length))
      const number = post.head.caseNumber?.value ?? ''
      const times = (selectors.get(number) ?? 0) + 1
      selectors.set(number, times)
      if (times === 1) return { selector: number, document: post }
      const repeated = problem('case-repeated', {}, { case: number })
      return {
        selector: `${number}(${times})`,
        document: { ...post, problems: [...post.problems, repeated] },
      }
    })
  },
}

function readPost(text: string): Document {
  const newline = text.indexOf('\n')
  const bodyStart = newline < 0 ? text.length : newline
  const line = text.slice(0, bodyStart).replace(/\r$/, '')
  const heading = readPostHeading(line)!
  const blocks = joinBlocks([[headingBlock(line)], readBlocks(text, bodyStart, text.length)])
  const problems: Problem[] = []
  const at = { start: 0, end: line.length }
  if (!heading.organisation) problems.push(problem('publisher-missing', at))
  if (!heading.published) problems.push(problem('date-missing', at))
  if (!heading.title) problems.push(problem('title-missing', at))
  if (blocks.every(block => block.kind === 'overview' || block.kind === 'furniture'))
    problems.push(problem('body-missing', {}))
  if (isCutOff(blocks)) problems.push(problem('too-many-lines', { start: blocks.at(-1)!.span.start }))
  return {
    text,
    head: {
      ...emptyHead,
      title: headValue(heading.title),
      published: headValue(heading.published),
      publishers: heading.organisation ? [headValue(heading.organisation)!] : [],
      caseNumber: headValue(heading.caseNumber),
      references: blocks.filter(block => block.marker === 'earlier-release').map(b => reference(text, b)),
    },
    blocks,
    bodyStart,
    problems,
    statements: [],
  }
}

const headValue = (part: HeadingPart | null): HeadValue | null =>
  part && { value: part.value, span: textSpan(part.start, part.end) }

const headingBlock = (line: string): Block => ({
  kind: 'overview',
  span: textSpan(0, line.length),
  content: textSpan(0, line.trimEnd().length),
  level: 0,
  under: null,
})

/** 【2025/12/8リリース分】: the blog keeps an earlier release of the case, which it links and does not quote. */
const reference = (text: string, { content }: Block): Reference => ({
  label: text.slice(content.start + 1, content.end - 1),
  address: null,
  span: content,
})
