import { type Box, type Chunk, union } from './chunk.ts'
import type { Rule } from './page-content.ts'

/** A grid drawn by rules. */
export interface Grid {
  readonly box: Box
  /** Edges of the columns, from the left, and of the rows, from the top. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** For each row and column, the index of the cell (which may span several). */
  readonly cells: readonly (readonly number[])[]
}

/** Ends and crossings of rules meet within this many points. */
const near = 3
const mostLines = 400

interface Line {
  /** x of an upright rule, y of a level one. */
  readonly at: number
  from: number
  to: number
}

/** Finds the grids that rules draw: at least two columns of cells. A frame around one stretch of text is none. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  const upright = mergeLines(rules.filter(r => r.x0 === r.x1).map(r => ({ at: r.x0, from: r.y0, to: r.y1 })))
  const level = mergeLines(rules.filter(r => r.y0 === r.y1).map(r => ({ at: r.y0, from: r.x0, to: r.x1 })))
  if (upright.length + level.length > mostLines) return []
  return connected(upright, level).flatMap(group => gridOf(group.upright, group.level) ?? [])
}

/** Joins pieces of one line; leaves out dots. */
function mergeLines(lines: readonly Line[]): Line[] {
  const merged: Line[] = []
  for (const line of [...lines].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const same = merged.findLast(
      m => line.at - m.at < near / 2 && line.from <= m.to + near && line.to >= m.from - near,
    )
    if (same) {
      same.from = Math.min(same.from, line.from)
      same.to = Math.max(same.to, line.to)
    } else merged.push({ ...line })
  }
  return merged.filter(line => line.to - line.from > near * 2)
}

interface Group {
  readonly upright: readonly Line[]
  readonly level: readonly Line[]
}

const meet = (upright: Line, level: Line): boolean =>
  upright.at >= level.from - near &&
  upright.at <= level.to + near &&
  level.at >= upright.from - near &&
  level.at <= upright.to + near

/** Groups of lines that meet each other. */
function connected(upright: readonly Line[], level: readonly Line[]): Group[] {
  const parent = [...upright, ...level].map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  upright.forEach((u, i) => {
    level.forEach((l, j) => {
      if (meet(u, l)) parent[root(i)] = root(upright.length + j)
    })
  })
  const groups = new Map<number, { upright: Line[]; level: Line[] }>()
  const groupOf = (i: number) => {
    const key = root(i)
    const group = groups.get(key) ?? { upright: [], level: [] }
    groups.set(key, group)
    return group
  }
  upright.forEach((line, i) => void groupOf(i).upright.push(line))
  level.forEach((line, j) => void groupOf(upright.length + j).level.push(line))
  return [...groups.values()]
}

/** Values with those that are nearly the same as one. */
function distinct(values: readonly number[]): number[] {
  const kept: number[] = []
  for (const value of [...values].sort((a, b) => a - b))
    if (kept.length === 0 || value - kept.at(-1)! > near) kept.push(value)
  return kept
}

function gridOf(upright: readonly Line[], level: readonly Line[]): Grid | null {
  if (upright.length === 0 || level.length < 2) return null
  // The sides of a table are often left open.
  const xs = distinct([...upright.map(l => l.at), ...level.flatMap(l => [l.from, l.to])])
  const ys = distinct(level.map(l => l.at))
  const columns = xs.length - 1
  const rows = ys.length - 1
  if (columns < 2 || rows < 1 || columns * rows > 5000) return null
  const parent = Array.from({ length: columns * rows }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at]!
    return at
  }
  const parts = (lines: readonly Line[], at: number, from: number, to: number): boolean =>
    lines.some(
      l => Math.abs(l.at - at) <= near && Math.min(l.to, to) - Math.max(l.from, from) > (to - from) / 2,
    )
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const cell = r * columns + c
      if (c + 1 < columns && !parts(upright, xs[c + 1]!, ys[r]!, ys[r + 1]!))
        parent[root(cell + 1)] = root(cell)
      if (r + 1 < rows && !parts(level, ys[r + 1]!, xs[c]!, xs[c + 1]!))
        parent[root(cell + columns)] = root(cell)
    }
  const cells = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => root(r * columns + c)),
  )
  if (!cells.some(row => new Set(row).size > 1)) return null
  return { box: [xs[0]!, ys[0]!, xs.at(-1)!, ys.at(-1)!], xs, ys, cells }
}

/** Words of a cell, line by line. */
export interface TableRow {
  readonly cells: readonly (readonly Chunk[])[]
  readonly box: Box
}

/** The rows of a grid with the chunks in their cells. A cell that spans rows stands in the first of them. */
export function fillGrid(grid: Grid, chunks: readonly Chunk[]): TableRow[] {
  const { xs, ys, cells } = grid
  const inside = new Map<number, Chunk[]>()
  for (const chunk of chunks) {
    const c = indexIn(xs, (chunk.box[0] + chunk.box[2]) / 2)
    const r = indexIn(ys, (chunk.box[1] + chunk.box[3]) / 2)
    const cell = cells[r]?.[c]
    if (cell === undefined) continue
    const there = inside.get(cell)
    if (there) there.push(chunk)
    else inside.set(cell, [chunk])
  }
  const written = new Set<number>()
  return cells.flatMap(row => {
    const filled = row.map(cell => {
      if (written.has(cell)) return []
      written.add(cell)
      return inside.get(cell) ?? []
    })
    const all = filled.flat()
    if (all.length === 0) return []
    return [{ cells: filled, box: all.map(chunk => chunk.box).reduce(union) }]
  })
}

function indexIn(edges: readonly number[], value: number): number {
  let index = 0
  while (index < edges.length - 2 && value >= edges[index + 1]!) index++
  return index
}

/** Whether most of a box lies in another. */
export const liesIn = ([x0, y0, x1, y1]: Box, [ox0, oy0, ox1, oy1]: Box): boolean => {
  const x = (x0 + x1) / 2
  const y = (y0 + y1) / 2
  return x > ox0 && x < ox1 && y > oy0 && y < oy1
}
