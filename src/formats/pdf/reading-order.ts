import { type Box, type Chunk, union } from './chunk.ts'
import type { TableRow } from './ruled-table.ts'

/** Something of a page that is read as a whole. */
export type Item =
  | { readonly kind: 'chunk'; readonly box: Box; readonly chunk: Chunk }
  | { readonly kind: 'table'; readonly box: Box; readonly rows: readonly TableRow[] }
  /** Lines of vertical writing, in order. */
  | { readonly kind: 'vertical'; readonly box: Box; readonly lines: readonly Chunk[] }

/** The left and right edge of the column that a line stands in. */
export interface Edges {
  readonly left: number
  readonly right: number
}

/** A piece of a page in reading order. */
export type Piece =
  | { readonly kind: 'line'; readonly line: Chunk; readonly edges: Edges }
  | { readonly kind: 'table'; readonly box: Box; readonly rows: readonly TableRow[] }
  | { readonly kind: 'vertical'; readonly box: Box; readonly lines: readonly Chunk[] }

const deepest = 6
/** Of a line's size: the least width of the gap between two columns. */
const leastGutter = 0.8
/** Of a line's size: the least width of a column of prose. */
const leastColumn = 9

/** Puts the items of a page in the order in which they are read: columns one after the other, else line by line. */
export function readingOrder(items: readonly Item[], edges: Edges, depth = 0): Piece[] {
  const columns = depth < deepest && items.length >= 6 ? findColumns(items) : null
  if (!columns) return linesInOrder(items, edges)
  const { above, left, right, below } = columns
  const [l, r] = [edgesOf(left), edgesOf(right)]
  return [
    ...readingOrder(above, edges, depth + 1),
    ...readingOrder(left, l, depth + 1),
    ...readingOrder(right, r, depth + 1),
    ...readingOrder(below, edges, depth + 1),
  ]
}

const edgesOf = (items: readonly Item[]): Edges => ({
  left: Math.min(...items.map(item => item.box[0])),
  right: Math.max(...items.map(item => (item.kind === 'chunk' ? rightOf(item.chunk) : item.box[2]))),
})

/** The right edge of a line without the 、 or 。 that may hang out of its column. */
export const rightOf = ({ text, box, size }: Chunk): number =>
  /[、。，．」）]$/.test(text) ? box[2] - 0.9 * size : box[2]

interface Columns {
  readonly above: readonly Item[]
  readonly left: readonly Item[]
  readonly right: readonly Item[]
  readonly below: readonly Item[]
}

/** The largest stretch of two columns of prose, or null. */
function findColumns(items: readonly Item[]): Columns | null {
  const sorted = [...items].sort((a, b) => a.box[1] - b.box[1])
  const size = middle(items.map(item => (item.kind === 'chunk' ? item.chunk.size : 10)))
  let best: Columns | null = null
  let most = 0
  for (const start of columnStarts(items, size)) {
    const gutter = [start - leastGutter * size, start - 0.1 * size] as const
    for (let from = 0; from < sorted.length; ) {
      let to = from
      while (to < sorted.length && !crosses(sorted[to]!.box, gutter)) to++
      if (to - from > most) {
        const found = asColumns(sorted, from, to, start - 0.4 * size, size)
        if (found && found.left.length + found.right.length > most) {
          best = found
          most = found.left.length + found.right.length
        }
      }
      from = Math.max(to, from + 1)
    }
  }
  return best
}

const crosses = ([x0, , x1]: Box, [from, to]: readonly [number, number]): boolean => x0 < to && x1 > from

/** Where the lines of a second column may begin: left edges that several items have in common. */
function columnStarts(items: readonly Item[], size: number): number[] {
  const lefts = items.map(item => item.box[0]).sort((a, b) => a - b)
  const starts: number[] = []
  for (let i = 0; i < lefts.length; ) {
    let j = i
    while (j < lefts.length && lefts[j]! - lefts[i]! < 0.3 * size) j++
    if (lefts[i]! - lefts[0]! > leastColumn * size) starts.push(lefts[i]!)
    i = j
  }
  return starts.slice(0, 60)
}

function asColumns(
  sorted: readonly Item[],
  from: number,
  to: number,
  at: number,
  size: number,
): Columns | null {
  const isLeft = (item: Item): boolean => item.box[0] < at
  const band = sorted.slice(from, to)
  const tops = [band.find(isLeft), band.find(item => !isLeft(item))].map(item => item?.box[1])
  if (tops[0] === undefined || tops[1] === undefined) return null
  // A date on the right of the first lines is no column: the columns begin where both sides have something.
  const top = Math.max(tops[0], tops[1]) - 1.2 * size
  const inside = band.filter(item => item.box[1] >= top)
  const left = inside.filter(isLeft)
  const right = inside.filter(item => !isLeft(item))
  const isProse = runsOn(left, size) || (fillsLines(left, size) && fillsLines(right, size))
  if (!isProse || isTable(left, right, size)) return null
  return {
    above: [...sorted.slice(0, from), ...band.filter(item => item.box[1] < top)],
    left,
    right,
    below: sorted.slice(to),
  }
}

/** The width of an item without a 、 or 。 that hangs out of its column. */
const widthOf = (item: Item): number =>
  (item.kind === 'chunk' ? rightOf(item.chunk) : item.box[2]) - item.box[0]

const widest = (items: readonly Item[]): number => Math.max(...items.map(widthOf))

/** Lines that fill the width of their column, but for what kinsoku leaves open. */
function fullLines(items: readonly Item[], size: number): Item[] {
  const most = widest(items)
  return items.filter(item => item.kind === 'chunk' && widthOf(item) > most - 1.8 * size)
}

/** Whether several lines, and not only by chance, fill the width of their column: or the rows of a ruled table do. */
function fillsLines(items: readonly Item[], size: number): boolean {
  const most = widest(items)
  const rows = items.flatMap(item =>
    item.kind === 'table' && widthOf(item) > most - 1.8 * size ? item.rows : [],
  )
  return (
    most >= leastColumn * size &&
    fullLines(items, size).length + rows.length >= Math.max(3, items.length * 0.2)
  )
}

/** Whether there is running text: lines directly under each other that fill the width of their column, more than once. */
function runsOn(items: readonly Item[], size: number): boolean {
  if (widest(items) < leastColumn * size) return false
  const full = fullLines(items, size)
  const goingOn = full.filter((line, i) => {
    const next = full[i + 1]
    return next !== undefined && next.box[3] - line.box[3] < 2.2 * size
  })
  return goingOn.length >= 2
}

/**
 * Whether two sides are cells of one table: line stands by line, the right side does not run on, and the left one ends
 * with it. The second of two columns may be short too, but the first then goes on below it.
 */
function isTable(left: readonly Item[], right: readonly Item[], size: number): boolean {
  if (fillsLines(right, size)) return false
  const end = Math.max(...right.map(item => item.box[3]))
  const beside = left.filter(item => item.box[1] < end)
  const isAligned = (one: Item, others: readonly Item[]): boolean =>
    others.some(other => Math.abs(other.box[3] - one.box[3]) < 0.25 * size)
  const alignedRight = right.filter(item => isAligned(item, left)).length
  const alignedLeft = beside.filter(item => isAligned(item, right)).length
  return (
    alignedRight >= right.length * 0.8 &&
    alignedLeft >= beside.length * 0.8 &&
    left.length - beside.length < 3
  )
}

export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** A row of chunks on one line, or another item by itself. */
type Row = readonly Chunk[] | Exclude<Item, { kind: 'chunk' }>

function rowsOf(items: readonly Item[]): Row[] {
  const rows: (Chunk[] | Exclude<Item, { kind: 'chunk' }>)[] = []
  const centre = ({ box }: { box: Box }): number => (box[1] + box[3]) / 2
  for (const item of [...items].sort((a, b) => centre(a) - centre(b))) {
    if (item.kind !== 'chunk') {
      rows.push(item)
      continue
    }
    const last = rows.at(-1)
    const first = Array.isArray(last) ? last[0] : undefined
    if (
      first &&
      centre(item) - centre(first) < 0.4 * Math.min(first.size, item.chunk.size) &&
      Array.isArray(last)
    )
      last.push(item.chunk)
    else rows.push([item.chunk])
  }
  for (const row of rows) if (Array.isArray(row)) row.sort((a, b) => a.box[0] - b.box[0])
  return rows
}

function linesInOrder(items: readonly Item[], edges: Edges): Piece[] {
  const rows = rowsOf(items)
  const pieces: Piece[] = []
  for (let i = 0; i < rows.length; ) {
    const row = rows[i]!
    if ('kind' in row) {
      pieces.push(row)
      i++
      continue
    }
    const table = row.length > 1 ? alignedTable(rows, i) : null
    if (table) {
      pieces.push({ kind: 'table', rows: table.rows, box: table.rows.map(r => r.box).reduce(union) })
      i = table.next
      continue
    }
    pieces.push({ kind: 'line', line: row.reduce(sideBySide), edges })
    i++
  }
  return withOwnEdges(pieces, edges)
}

/** Of a line's size: the least width of a narrow block of running text. */
const leastBlock = 15

/**
 * Lines that stand together and all end short of the right edge, at one place, have that place as their edge: the
 * only column of a page set in two, or a block set in from both sides.
 */
function withOwnEdges(pieces: readonly Piece[], edges: Edges): Piece[] {
  const narrowed = [...pieces]
  for (let from = 0; from < pieces.length; ) {
    const first = pieces[from]!
    let to = from + 1
    if (first.kind === 'line') {
      const { size, box } = first.line
      while (to < pieces.length) {
        const next = pieces[to]!
        if (next.kind !== 'line' || Math.abs(next.line.box[0] - box[0]) > 3 * size) break
        if (Math.abs(next.line.size - size) > 0.1 * size) break
        to++
      }
      const lines = pieces.slice(from, to).flatMap(piece => (piece.kind === 'line' ? [piece.line] : []))
      const right = Math.max(...lines.map(rightOf))
      const left = Math.min(...lines.map(line => line.box[0]))
      const full = lines.filter(line => rightOf(line) > right - 1.3 * size).length
      const isNarrow = right < edges.right - 3 * size && right - left > leastBlock * size
      if (isNarrow && full >= 3 && full >= lines.length * 0.4) {
        const own = { left, right }
        lines.forEach((line, i) => {
          narrowed[from + i] = { kind: 'line', line, edges: own }
        })
      }
    }
    from = to
  }
  return narrowed
}

/** Two chunks of one line as one. */
function sideBySide(a: Chunk, b: Chunk): Chunk {
  const box = union(a.box, b.box)
  return { ...a, text: `${a.text}　${b.text}`, box, bold: a.bold && b.bold, size: Math.max(a.size, b.size) }
}

/** Rows whose chunks stand under each other, without rules: at least two rows of two. */
function alignedTable(rows: readonly Row[], at: number): { rows: TableRow[]; next: number } | null {
  const first = rows[at] as readonly Chunk[]
  const columns = first.map(chunk => ({ from: chunk.box[0], to: chunk.box[2] }))
  const size = first[0]!.size
  const found: Chunk[][][] = []
  let full = 0
  let next = at
  for (let i = at; i < rows.length; i++) {
    const row = rows[i]!
    if ('kind' in row) break
    const before = found.at(-1)?.flat().at(-1)
    const gap = before ? row[0]!.box[1] - before.box[3] : 0
    if (gap > 2 * size || Math.abs(row[0]!.size - size) > 0.2 * size) break
    const places = row.map(chunk => columns.flatMap((column, c) => (overlaps(chunk, column) ? [c] : [])))
    const isOneToOne = places.every(p => p.length === 1) && new Set(places.flat()).size === row.length
    if (!isOneToOne) break
    if (row.length === 1) {
      // The words of a cell go on under themselves; a line under the first column is none of the table's.
      const place = places[0]![0]!
      if (place === 0 || gap > 0.9 * size || found.length === 0) break
      found.at(-1)![place]!.push(row[0]!)
    } else {
      const cells: Chunk[][] = columns.map(() => [])
      for (const [k, chunk] of row.entries()) cells[places[k]![0]!]!.push(chunk)
      found.push(cells)
      full++
      next = i + 1
    }
    row.forEach((chunk, k) => {
      const column = columns[places[k]![0]!]!
      column.from = Math.min(column.from, chunk.box[0])
      column.to = Math.max(column.to, chunk.box[2])
    })
    if (row.length === 1) next = i + 1
  }
  if (full < 2) return null
  return {
    rows: found.map(cells => ({
      cells,
      box: cells
        .flat()
        .map(chunk => chunk.box)
        .reduce(union),
    })),
    next,
  }
}

/** Whether a chunk stands under a column: their edges on the left, on the right or their middles agree, or they overlap. */
const overlaps = ({ box }: Chunk, { from, to }: { from: number; to: number }): boolean =>
  box[0] < to && box[2] > from
