import { readBareMark, readFootnoteMark } from '../../text/structure/footnote-mark.ts'
import { furnitureName } from '../../text/structure/furniture.ts'
import { headingBracket } from '../../text/structure/heading-words.ts'
import { readMarker } from '../../text/structure/marker.ts'
import type { Box, Chunk } from './chunk.ts'
import type { Edges, Piece } from './reading-order.ts'

/** Words on a page that go into one stretch of the text. */
export interface PlacedWords {
  readonly text: string
  readonly page: number
  readonly box: Box
}

/** A stretch of the text, made of what stood on one line or several. */
export interface Stretch {
  readonly kind: 'words' | 'row' | 'footnote'
  /** Of headings, 1 to 4; else 0. */
  level: number
  readonly parts: PlacedWords[]
  /** Whether a gap parts it from the stretch above. */
  readonly isApart: boolean
}

/** A page's pieces in reading order. */
export interface OrderedPage {
  readonly page: number
  readonly height: number
  readonly pieces: readonly Piece[]
}

interface Style {
  /** Size of most characters. */
  readonly size: number
  readonly bold: boolean
  /** Distance of baselines within a paragraph, as a multiple of the size. */
  readonly pitch: number
  /** Sizes above the body's, largest first. */
  readonly headings: readonly number[]
}

interface LineAt {
  readonly line: Chunk
  readonly edges: Edges
  readonly page: number
  readonly isCentred: boolean
}

/** A paragraph as it grows. */
interface Open {
  readonly lines: LineAt[]
  readonly stretch: Stretch
  /** Where the words begin after a marker. */
  readonly textFrom: number
  readonly marked: boolean
}

/** Of the width of a column: what begins further right is no running text. */
const farRight = 0.3
const largerThanBody = 1.1
const longestHeading = 70

/** Joins the lines of all pages into paragraphs, headings, table rows and footnotes. */
export function joinLines(pages: readonly OrderedPage[]): Stretch[] {
  return new Joiner(styleOf(pages)).join(pages)
}

class Joiner {
  readonly #style: Style
  readonly #stretches: Stretch[] = []
  #open: Open | null = null
  /** Footnotes of a page whose last paragraph may go on overleaf. */
  #notes: Stretch[] = []
  #titleSeen = false
  #bodySeen = false

  constructor(style: Style) {
    this.#style = style
  }

  join(pages: readonly OrderedPage[]): Stretch[] {
    for (const { page, height, pieces } of pages) {
      const notesFrom = this.#notesFrom(pieces, height)
      for (const piece of pieces.slice(0, notesFrom)) {
        if (piece.kind === 'line') this.#line(piece.line, piece.edges, page)
        else {
          this.#close()
          if (piece.kind === 'table') this.#table(piece.rows, page)
          else this.#vertical(piece.lines, page)
        }
      }
      for (const piece of pieces.slice(notesFrom)) if (piece.kind === 'line') this.#note(piece.line, page)
    }
    this.#close()
    return this.#stretches
  }

  /** Index of the first piece of the footnotes at the bottom of a page. */
  #notesFrom(pieces: readonly Piece[], height: number): number {
    let from = pieces.length
    for (let i = pieces.length - 1; i >= 0; i--) {
      const piece = pieces[i]!
      if (piece.kind !== 'line' || piece.line.size > this.#style.size * 0.95) break
      if (piece.line.box[1] < height * 0.4) break
      if (noteMark(piece.line.text)) from = i
    }
    return from
  }

  #note(line: Chunk, page: number): void {
    const part = { text: line.text, page, box: line.box }
    const last = this.#notes.at(-1)
    if (last && !noteMark(line.text)) last.parts.push(part)
    else this.#notes.push({ kind: 'footnote', level: 0, parts: [part], isApart: last === undefined })
  }

  #close(): void {
    const open = this.#open
    this.#open = null
    if (open) {
      this.#stretches.push(open.stretch)
      open.stretch.level = this.#levelOf(open)
      if (open.stretch.level === 0 && /[。．]$/.test(open.stretch.parts.at(-1)!.text)) this.#bodySeen = true
    }
    this.#stretches.push(...this.#notes)
    this.#notes = []
  }

  #table(rows: Extract<Piece, { kind: 'table' }>['rows'], page: number): void {
    const used = rows[0]!.cells.map((_, c) => rows.some(row => (row.cells[c] ?? []).length > 0))
    const texts = rows.map(({ cells }) => cells.filter((_, c) => used[c]).map(cellText))
    rows.forEach(({ box }, i) => {
      const add = (words: readonly string[], isApart: boolean): void => {
        const text = `|${words.join('|')}|`
        this.#stretches.push({ kind: 'row', level: 0, parts: [{ text, page, box }], isApart })
      }
      add(texts[i]!, i === 0)
      if (i === 0 && hasHeader(texts))
        add(
          texts[0]!.map(() => '---'),
          false,
        )
    })
  }

  #vertical(lines: readonly Chunk[], page: number): void {
    const parts = lines.map(({ text, box }) => ({ text, page, box }))
    this.#stretches.push({ kind: 'words', level: 0, parts, isApart: true })
  }

  #line(line: Chunk, edges: Edges, page: number): void {
    const at: LineAt = { line, edges, page, isCentred: isCentred(line, edges) }
    const open = this.#open
    if (open && this.#goesOn(open, at)) {
      open.lines.push(at)
      open.stretch.parts.push({ text: line.text, page, box: line.box })
      return
    }
    const before = open?.lines.at(-1)
    const gap = before && before.page === page ? line.y - before.line.y : Number.POSITIVE_INFINITY
    const pitch = this.#style.pitch * Math.max(line.size, before?.line.size ?? 0)
    this.#close()
    const skip = readMarker(line.text.slice(0, 60))?.length ?? 0
    this.#open = {
      lines: [at],
      stretch: {
        kind: 'words',
        level: 0,
        parts: [{ text: line.text, page, box: line.box }],
        isApart: gap < 0 || gap > pitch * 1.3,
      },
      textFrom: line.box[0] + widthOf(line.text.slice(0, skip)) * line.size,
      marked: skip > 0,
    }
  }

  #goesOn({ lines, textFrom, marked }: Open, next: LineAt): boolean {
    const before = lines.at(-1)!
    const first = lines[0]!
    const { line, edges, page } = next
    const size = Math.max(line.size, before.line.size)
    if (Math.abs(line.size - before.line.size) > 0.09 * size || line.bold !== before.line.bold) return false
    if (opensBlock(line.text) || furnitureName(before.line.text) !== null) return false
    const gap = line.y - before.line.y
    const isSamePlace = before.page === page && before.edges.left === edges.left && gap > 0
    const own = lines.length > 1 ? lines[1]!.line.y - first.line.y : 0
    // Of a paragraph that goes over the end of a column the first two lines tell nothing.
    const pitch = own > 0 && lines[1]!.page === first.page ? own : this.#style.pitch * size
    if (isSamePlace && this.#isTitle(before, next)) return true
    if (isSamePlace && gap > pitch * 1.25) return false
    // Date, organisation and officer stand on the right, one a line.
    if (first.line.box[0] - first.edges.left > farRight * (first.edges.right - first.edges.left)) return false
    const slack = before.edges.right - before.line.box[2]
    if (slack > firstUnit(line) + 0.6 * size) return false
    const indent = line.box[0] - edges.left
    const ended = /[。．！？!?]$/.test(before.line.text)
    if (!isSamePlace) {
      // Over the end of a column or a page only an unfinished sentence is sure to go on.
      return !ended && indent < (marked ? 6 : 0.6) * size
    }
    const offset = line.box[0] - first.line.box[0]
    if (marked) return line.box[0] < textFrom + 0.8 * size && offset > -2.6 * size
    if (lines.length > 1 && lines[1]!.edges.left === edges.left) {
      const left = lines[1]!.line.box[0]
      return Math.abs(line.box[0] - left) < 0.6 * size
    }
    if (Math.abs(offset) < 0.6 * size) return !(ended && indent > 0.6 * size)
    return offset < 0 && offset > -2.2 * size
  }

  /** Whether a line goes on with a title: centred under it, or set large like it. */
  #isTitle(before: LineAt, next: LineAt): boolean {
    const { line } = next
    if (this.#bodySeen || line.y - before.line.y > 2.2 * line.size) return false
    const isLarge = line.size > this.#style.size * largerThanBody
    const isUnder = Math.abs(line.box[0] - before.line.box[0]) < 0.6 * line.size
    if (!next.isCentred && !(isLarge && isUnder)) return false
    const isFull = before.edges.right - before.line.box[2] < firstUnit(line) + 2 * line.size
    return before.isCentred || (isLarge && isFull)
  }

  /** 1 for the title, 2 to 4 for what is set larger or bolder than the body, 0 for the body. */
  #levelOf({ lines, stretch }: Open): number {
    const first = lines[0]!
    const { size, bold } = first.line
    const text = stretch.parts.map(part => part.text).join('')
    if (lines.length > 3 || text.length > longestHeading || /[。、．]$/.test(text)) return 0
    if (/^[※|]/.test(text) || furnitureName(text) !== null || !/[^\x00-\x7f]/.test(text)) return 0
    const isLarger = size > this.#style.size * largerThanBody
    if (!isLarger && !(bold && !this.#style.bold)) return 0
    const isTitle = isLarger && !this.#titleSeen && !this.#bodySeen && size >= this.#style.headings[0]! * 0.95
    if (isTitle) {
      this.#titleSeen = true
      return 1
    }
    const rank = this.#style.headings.filter(other => other > size * 1.04).length
    return isLarger ? Math.min(3, 2 + Math.max(0, rank - (this.#titleSeen ? 1 : 0))) : 3
  }
}

/**
 * Whether the first row names what stands under it: short words without figures, over at least one figure. Of two
 * columns the first row may be the first pair of a label and its value.
 */
function hasHeader([first, ...others]: readonly (readonly string[])[]): boolean {
  return (
    first!.length > 2 &&
    first!.every(cell => cell.length <= 24 && !/[0-9０-９。]/.test(cell)) &&
    first!.filter(cell => cell === '').length <= 1 &&
    others.some(row => row.some(cell => /[0-9０-９]/.test(cell)))
  )
}

const noteMark = (text: string): boolean => readFootnoteMark(text) !== null || readBareMark(text) !== null

/** Whether a line opens a block whatever stands above it. */
const opensBlock = (text: string): boolean =>
  readMarker(text.slice(0, 60)) !== null ||
  text.startsWith('※') ||
  headingBracket(text) !== null ||
  furnitureName(text) !== null

const isCentred = ({ box, size }: Chunk, { left, right }: Edges): boolean => {
  const [onLeft, onRight] = [box[0] - left, right - box[2]]
  return onLeft > 1.5 * size && Math.abs(onLeft - onRight) < 2.5 * size
}

/** Widths of characters as multiples of the size: a Latin letter takes about half. */
function widthOf(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0xff ? 1 : 0.55
  return width
}

/** The width of what must stay together at the start of a line: a word, or a character with what may not begin a line. */
function firstUnit({ text, size }: Chunk): number {
  const unit =
    /^(?:[\x21-\x7e]{1,40}|[「『（(【]?.[、。，．）」』】〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]{0,2})/.exec(
      text,
    )
  return widthOf(unit?.[0] ?? text.slice(0, 1)) * size
}

/** The words of a cell; lines that do not fill it are kept apart by a space. */
function cellText(chunks: readonly Chunk[]): string {
  const lines = [...chunks].sort((a, b) => a.y - b.y || a.box[0] - b.box[0])
  const right = Math.max(...lines.map(line => line.box[2]))
  let text = ''
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before) {
      const isFull = right - before.box[2] < firstUnit(line) + 0.6 * line.size
      const isBeside = Math.abs(line.y - before.y) < 0.3 * line.size
      text += isBeside || !isFull || opensBlock(line.text) ? '　' : between(text, line.text)
    }
    text += line.text
  })
  return text.replaceAll('|', '｜')
}

/** What goes between the end of one line and the next that it goes on in: a space between Latin words. */
export const between = (before: string, after: string): string =>
  /[A-Za-z0-9,.;:)]$/.test(before) && /^[A-Za-z(]/.test(after) && !/[A-Za-z0-9]-$/.test(before) ? ' ' : ''

function styleOf(pages: readonly OrderedPage[]): Style {
  const lines = pages.flatMap(({ pieces, page }) =>
    pieces.flatMap(piece => (piece.kind === 'line' ? [{ ...piece, page }] : [])),
  )
  const weights = new Map<number, number>()
  let bold = 0
  let all = 0
  for (const { line } of lines) {
    const key = Math.round(line.size * 2) / 2
    weights.set(key, (weights.get(key) ?? 0) + line.text.length)
    all += line.text.length
    if (line.bold) bold += line.text.length
  }
  const size = [...weights].reduce((best, one) => (one[1] > best[1] ? one : best), [10, 0])[0]
  const distances = lines.flatMap(({ line, edges, page }, i) => {
    const before = lines[i - 1]
    if (!before || before.page !== page || before.edges !== edges || Math.abs(line.size - size) > 1) return []
    const isFull = edges.right - before.line.box[2] < 3 * size
    const distance = (line.y - before.line.y) / size
    return isFull && distance > 0.9 && distance < 2.6 ? [distance] : []
  })
  const sorted = distances.sort((a, b) => a - b)
  return {
    size,
    bold: bold > all * 0.6,
    pitch: sorted[Math.floor(sorted.length * 0.4)] ?? 1.7,
    headings: [...weights.keys()].filter(s => s > size * largerThanBody).sort((a, b) => b - a),
  }
}
