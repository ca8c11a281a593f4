import type { ViewSpan } from '../../model/span.ts'
import type { NoticeText } from '../../text/notice-text.ts'

/** The words that a number stands among, nearest first: what tells whom it counts and why. */
export interface Surroundings {
  /** Index into `notice.blocks`. */
  readonly block: number
  /** The number's own line (its cell, for a row) up to it, from the last 。 on. */
  readonly before: string
  /** The rest of its line up to the next 。 */
  readonly after: string
  /** Rows: the column's heading and the words of the other cells. */
  readonly column: string
  readonly row: string
  readonly otherCells: readonly string[]
  /** A short line without 。 just above, where the number begins its line: the label of a flattened table. */
  readonly labelAbove: string
  /** Headings the line stands under, innermost first. */
  readonly headings: readonly string[]
  /** The nearest sentence above a list, table or label line: 「以下の情報が漏えいした可能性があります。」 */
  readonly lead: string
}

const longest = 160
/** Of a row with more cells than any table of a notice has, the first cell and those near the number's are read. */
const mostCells = 16

/** Index of the block that holds a place of the view, or null where none does. */
export function blockAt(notice: NoticeText, at: number): number | null {
  let low = 0
  let high = notice.blocks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { content } = notice.blocks[middle]!
    if (at < content.start) high = middle - 1
    else if (at >= content.end) low = middle + 1
    else return middle
  }
  return null
}

export function surroundingsOf(notice: NoticeText, span: ViewSpan, block: number): Surroundings {
  const { text } = notice.view
  const own = notice.blocks[block]!
  const words = (s: ViewSpan): string => text.slice(s.start, Math.min(s.end, s.start + longest))
  const cell = cellAt(own.cells, span.start)
  const part = own.cells[cell] ?? own.content
  const before = text.slice(Math.max(part.start, span.start - longest), span.start)
  const after = text.slice(span.end, Math.min(part.end, span.end + longest))
  const headings: string[] = []
  for (let h = own.block.under; h !== null && headings.length < 4; ) {
    const heading = notice.blocks[h]!
    headings.push(words(heading.content))
    h = heading.block.under
  }
  const header = typeof own.block.header === 'number' ? notice.blocks[own.block.header] : undefined
  const column = cell >= 0 && header?.cells[cell] ? words(header.cells[cell]!) : ''
  const otherCells = cellsBeside(own.cells, cell).map(words)
  if (cell > 0 && otherCells[0]?.trim() === '') otherCells[0] = cellAbove(notice, block, words)
  const above = labelAndLead(notice, block, words)
  return {
    block,
    before: sinceSentence(before),
    after: after.includes('。') ? after.slice(0, after.indexOf('。')) : after,
    column,
    row: otherCells.join(' '),
    otherCells,
    labelAbove: before.length <= 6 ? above.label : '',
    headings,
    lead: above.lead,
  }
}

/** Index of the cell that holds a place of the view, or -1 where none does. */
function cellAt(cells: readonly ViewSpan[], at: number): number {
  let low = 0
  let high = cells.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { start, end } = cells[middle]!
    if (at < start) high = middle - 1
    else if (at >= end) low = middle + 1
    else return middle
  }
  return -1
}

function cellsBeside(cells: readonly ViewSpan[], cell: number): ViewSpan[] {
  if (cells.length <= mostCells) return cells.filter((_, i) => i !== cell)
  const from = Math.max(1, cell - mostCells / 2)
  const near = cells.slice(from, from + mostCells).filter((_, i) => from + i !== cell)
  return cell === 0 ? near : [cells[0]!, ...near]
}

/** The words since the last 。 that stands outside brackets. */
function sinceSentence(before: string): string {
  let depth = 0
  for (let i = before.length - 1; i >= 0; i--) {
    const c = before.charAt(i)
    if (c === ')' || c === '」') depth++
    else if ((c === '(' || c === '「') && depth > 0) depth--
    else if (c === '。' && depth === 0) return before.slice(i + 1)
  }
  return before
}

/** The first cell of the nearest row above that has one: a label that spans rows is written once. */
function cellAbove(notice: NoticeText, block: number, words: (s: ViewSpan) => string): string {
  for (let i = block - 1; i >= 0 && i > block - 8; i--) {
    const above = notice.blocks[i]!
    if (above.block.kind !== 'row') break
    const label = above.cells[0] ? words(above.cells[0]).trim() : ''
    if (label !== '') return label
  }
  return ''
}

const isSilent = (kind: string): boolean => kind === 'furniture' || kind === 'figure'

function labelAndLead(
  notice: NoticeText,
  block: number,
  words: (s: ViewSpan) => string,
): { label: string; lead: string } {
  const own = notice.blocks[block]!
  let label = ''
  let lead = ''
  for (let i = block - 1, steps = 0; i >= 0 && steps < 40; i--, steps++) {
    const { block: b, content } = notice.blocks[i]!
    if (isSilent(b.kind)) continue
    if (b.kind === 'overview') break
    // A heading above is in `headings`; what stands before it speaks of something else.
    if (i === own.block.under) break
    const line = words(content)
    const ends = /[。]\s*$/.test(line) || /(?:です|ます|ました)$/.test(line)
    if (i === block - 1 && !ends && line.length <= 40 && b.kind !== 'row') label = line
    if (b.kind !== 'row' && (ends || /(?:以下|次|下記)の(?:とおり|通り)/.test(line))) {
      lead = line
      break
    }
  }
  return { label, lead }
}
