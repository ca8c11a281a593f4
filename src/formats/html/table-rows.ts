import { headingLevel } from './element-names.ts'
import { type LineLink, type PageLine, shiftLink } from './line-writer.ts'
import { attribute, childElements, descendants, type PageElement, wordsOf } from './page-tree.ts'

/** More columns than any table has; a hostile colspan asks for millions. */
const mostColumns = 60
const mostRowSpan = 400
/** A cell of more characters, beside at most two others, is a column of the page. */
const longCell = 600
/** A cell of so many blocks, in a table without lines, is one too. */
const manyBlocks = 5
/** Beside a head, a cell of so many is a section. */
const fewBlocks = 3

/** The rows of a table itself, not of one inside it. */
function rowsOf(table: PageElement): { row: PageElement; isHead: boolean }[] {
  return childElements(table).flatMap(part => {
    if (part.tagName === 'tr') return [{ row: part, isHead: false }]
    if (!/^t(?:head|body|foot)$/.test(part.tagName)) return []
    return childElements(part)
      .filter(row => row.tagName === 'tr')
      .map(row => ({ row, isHead: part.tagName === 'thead' }))
  })
}

const cellsOf = (row: PageElement): PageElement[] => childElements(row).filter(e => /^t[dh]$/.test(e.tagName))

/** Whether a table sets a page and holds no values: tables or headings in it, one cell a row, or columns of text. */
export function isLayoutTable(table: PageElement): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return true
  for (const element of descendants(table))
    if (
      element.tagName === 'table' ||
      (headingLevel(element.tagName) > 0 && headingLevel(element.tagName) < 4)
    )
      return true
  const rows = rowsOf(table).map(({ row }) => cellsOf(row))
  if (rows.every(cells => cells.length <= 1)) return true
  if (rows.some(cells => cells.some(cell => cell.tagName === 'th'))) return false
  const hasBorder = Number.parseInt(attribute(table, 'border') ?? '0', 10) > 0
  return rows.some(
    cells =>
      cells.length <= 3 &&
      cells.some(
        cell => wordsOf(cell, longCell + 1).length > longCell || (!hasBorder && blocksIn(cell) >= manyBlocks),
      ),
  )
}

/**
 * The terms and values of a table of two columns, a head and a text with blocks of its own, that is a list of
 * definitions; null for a table of values.
 */
export function definitionsOf(table: PageElement): [term: PageElement, value: PageElement][] | null {
  const rows = rowsOf(table).map(({ row }) => cellsOf(row))
  const isList = rows.every(
    ([term, value, third]) => term?.tagName === 'th' && value?.tagName === 'td' && !third,
  )
  if (!isList || !rows.some(([, value]) => blocksIn(value!) >= fewBlocks)) return null
  return rows.map(([term, value]) => [term!, value!])
}

/** Blocks and broken lines in a cell, up to as many as matter. */
function blocksIn(cell: PageElement): number {
  let n = 0
  for (const { tagName } of descendants(cell))
    if (/^(?:p|div|ul|ol|dl|center|hr|h[4-6]|br)$/.test(tagName) && ++n >= manyBlocks) return n
  return n
}

interface WrittenCell {
  readonly words: string
  readonly line: readonly PageLine[]
}

const cellWords = (line: readonly PageLine[]): string =>
  line.map(l => l.text.trim().replace(/^- /, '・').replaceAll('|', '｜')).join('<br>')

/** The last cell with those that no column is left for. */
const joined = ({ words, line }: WrittenCell, beyond: readonly PageLine[]): WrittenCell => ({
  words: `${words}<br>${cellWords(beyond)}`,
  line: [...line, ...beyond],
})

interface Spanning {
  left: number
  readonly words: string
}

/**
 * The rows of a table as `|` lines, with a rule under the first where it holds the columns' heads. A cell over several
 * rows says its label in each of them, so that no row loses what it is about; a figure is said once. Lines within a
 * cell are set apart by <br>.
 */
export function tableRows(table: PageElement, linesOf: (cell: PageElement) => PageLine[]): PageLine[] {
  const lines: PageLine[] = []
  const aside: PageLine[] = []
  const spanning: (Spanning | undefined)[] = []
  for (const { row, isHead } of rowsOf(table)) {
    const cells = cellsOf(row)
    if (cells.length === 0) continue
    const written: WrittenCell[] = []
    const beyond: PageLine[] = []
    const fillSpanned = (): void => {
      for (let above = spanning[written.length]; above && above.left > 0; above = spanning[written.length]) {
        above.left--
        written.push({ words: above.words, line: [] })
      }
    }
    for (const cell of cells) {
      fillSpanned()
      const line: PageLine[] = []
      for (const l of linesOf(cell)) (l.kind === 'furniture' ? aside : line).push(l)
      const words = cellWords(line)
      if (written.length >= mostColumns) {
        for (const l of line) beyond.push(l)
        continue
      }
      const rows = spanOf(cell, 'rowspan', mostRowSpan)
      const columns = Math.min(spanOf(cell, 'colspan', mostColumns), mostColumns - written.length)
      for (let n = 0; n < columns; n++) {
        if (rows > 1)
          spanning[written.length] = {
            left: rows - 1,
            words: n === 0 && isLabel(cell, written.length, words) ? words : '',
          }
        written.push(n === 0 ? { words, line } : { words: '', line: [] })
      }
    }
    fillSpanned()
    if (beyond.length > 0) written[mostColumns - 1] = joined(written[mostColumns - 1]!, beyond)
    if (written.every(cell => cell.words === '')) continue
    lines.push(rowLine(row, written))
    if (lines.length === 1 && (isHead || cells.every(cell => cell.tagName === 'th')) && cells.length > 1)
      lines.push(ruleUnder(lines[0]!, written.length))
  }
  return [...lines, ...aside]
}

/** Whether what a cell says holds for every row it spans: a head, a date, a name, and no figure that would be counted twice. */
function isLabel(cell: PageElement, column: number, words: string): boolean {
  const isFigure = /[0-9０-９]\s{0,2}(?:万|千|億)?(?:件|名|人|社|台|通|枚|校|円)/.test(words)
  return (cell.tagName === 'th' || column === 0) && !isFigure && words.length <= 80
}

function spanOf(cell: PageElement, name: string, most: number): number {
  const n = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return n > 1 ? Math.min(n, most) : 1
}

function rowLine(row: PageElement, cells: readonly WrittenCell[]): PageLine {
  const links: LineLink[] = []
  let text = '|'
  for (const { words, line } of cells) {
    const [only] = line
    if (only && line.length === 1) {
      const by = text.length + 1 - (only.text.length - only.text.trimStart().length)
      for (const l of only.links) links.push(shiftLink(l, by))
    }
    text += ` ${words} |`
  }
  const places = cells.flatMap(cell => cell.line).filter(line => line.start >= 0)
  const start = places.reduce((least, line) => Math.min(least, line.start), Number.POSITIVE_INFINITY)
  const end = places.reduce((most, line) => Math.max(most, line.end), -1)
  const own = row.sourceCodeLocation
  return {
    kind: 'row',
    text,
    start: Number.isFinite(start) ? start : (own?.startOffset ?? -1),
    end: end >= 0 ? end : (own?.endOffset ?? -1),
    gap: false,
    links,
    isLinks: false,
    anchor: null,
    ruled: false,
    struck: false,
  }
}

const ruleUnder = (head: PageLine, columns: number): PageLine => ({
  ...head,
  kind: 'rule',
  text: `|${'---|'.repeat(columns)}`,
  start: -1,
  end: -1,
  links: [],
})
