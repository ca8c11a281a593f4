import { type Box, type Chunk, union } from './chunk.ts'
import type { Glyph } from './page-content.ts'
import { plainCharacters } from './plain-characters.ts'

/** Lines of vertical writing that stand together, from right to left. */
export interface VerticalBlock {
  readonly lines: readonly Chunk[]
  readonly box: Box
}

interface VerticalLine {
  readonly glyphs: Glyph[]
  readonly size: number
  readonly x: number
  /** Baselines of the first and the last glyph. */
  top: number
  bottom: number
}

/** Fewer glyphs under each other than this may be chance. */
const fewest = 3

/**
 * Takes vertical writing out of a page's glyphs: glyphs of fonts for it, and runs of glyphs drawn one under the other
 * with nothing beside them.
 */
export function takeVertical(glyphs: readonly Glyph[]): { rest: Glyph[]; blocks: VerticalBlock[] } {
  const beside = neighbours(glyphs)
  const lines: VerticalLine[] = []
  const rest: Glyph[] = []
  for (let i = 0; i < glyphs.length; ) {
    let end = i + 1
    while (end < glyphs.length && isUnder(glyphs[end - 1]!, glyphs[end]!)) end++
    const run = glyphs.slice(i, end)
    const set = run[0]!.vertical
    const alone = run.filter(glyph => !beside(glyph)).length
    const isLine = run.length >= fewest && alone >= run.length * 0.6
    if (set || isLine || (alone === run.length && isNextLine(lines.at(-1), run[0]!))) addLine(lines, run)
    else rest.push(...run)
    i = end
  }
  return { rest, blocks: blocksOf(lines) }
}

function isUnder(above: Glyph, below: Glyph): boolean {
  if (above.vertical !== below.vertical) return false
  const drop = below.y - above.y
  const size = above.size
  if (Math.abs(below.size - size) > 0.2 * size) return false
  const offset = Math.abs(below.x + below.width / 2 - above.x - above.width / 2)
  return drop > 0.4 * size && drop < 1.8 * size && offset < 0.6 * size
}

/** Whether a glyph has another directly on its right or left. */
function neighbours(glyphs: readonly Glyph[]): (glyph: Glyph) => boolean {
  const cell = 16
  const grid = new Map<string, Glyph[]>()
  for (const glyph of glyphs) {
    const key = `${Math.floor(glyph.x / cell)},${Math.floor(glyph.y / cell)}`
    const there = grid.get(key)
    if (there) there.push(glyph)
    else grid.set(key, [glyph])
  }
  return ({ x, y, width, size }) => {
    const right = x + width
    for (
      let column = Math.floor((x - 2 * size) / cell);
      column <= Math.floor((right + size) / cell);
      column++
    )
      for (let row = Math.floor((y - size / 3) / cell); row <= Math.floor((y + size / 3) / cell); row++)
        for (const other of grid.get(`${column},${row}`) ?? []) {
          if (Math.abs(other.y - y) > 0.3 * size || other.text.trim() === '') continue
          const onRight = other.x - right
          const onLeft = x - other.x - other.width
          if ((other.x > x && onRight < 0.35 * size) || (other.x < x && onLeft < 0.35 * size)) return true
        }
    return false
  }
}

/** Whether a glyph stands where the line after this one begins. */
function isNextLine(before: VerticalLine | undefined, first: Glyph): boolean {
  if (!before || Math.abs(first.y - before.top) > 1.2 * before.size) return false
  const shift = before.x - first.x
  return shift > 0.8 * before.size && shift < 3 * before.size
}

function addLine(lines: VerticalLine[], run: readonly Glyph[]): void {
  const first = run[0]!
  const last = run.at(-1)!
  const { size } = first
  const before = lines.at(-1)
  if (
    before &&
    Math.abs(before.x - first.x) < 0.7 * size &&
    first.y > before.bottom &&
    first.y - before.bottom < 2.2 * size
  ) {
    before.glyphs.push(...run)
    before.bottom = last.y
  } else lines.push({ glyphs: [...run], size, x: first.x, top: first.y, bottom: last.y })
}

function blocksOf(lines: readonly VerticalLine[]): VerticalBlock[] {
  const blocks: VerticalLine[][] = []
  for (const line of [...lines].sort((a, b) => b.x - a.x)) {
    const block = blocks.find(others => {
      const last = others.at(-1)!
      const overlap = Math.min(last.bottom, line.bottom) - Math.max(last.top, line.top)
      return last.x - line.x < 3 * line.size && overlap > -line.size
    })
    if (block) block.push(line)
    else blocks.push([line])
  }
  return blocks.map(block => {
    const chunks = block.map(({ glyphs, size, x, top, bottom }): Chunk => {
      const text = glyphs.map(glyph => plainCharacters(glyph.text).trim()).join('')
      const box: Box = [x, top - 0.88 * size, x + size, bottom + 0.12 * size]
      return { text, box, y: bottom, size, bold: glyphs.every(glyph => glyph.bold) }
    })
    return { lines: chunks, box: chunks.map(chunk => chunk.box).reduce(union) }
  })
}
