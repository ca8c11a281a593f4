import type { Origin } from '../../model/document.ts'
import { type Chunk, cutChunks } from './chunk.ts'
import type { PageContent } from './page-content.ts'
import { between, joinLines, type OrderedPage, type Stretch } from './paragraphs.ts'
import { type Edges, type Item, readingOrder, rightOf } from './reading-order.ts'
import { fillGrid, findGrids, liesIn } from './ruled-table.ts'
import { runningHeads } from './running-heads.ts'
import { takeVertical, type VerticalBlock } from './vertical-writing.ts'

/** The readable text of pages, and where each of its lines stands on them. */
export interface RenderedPages {
  readonly text: string
  readonly origin: readonly Origin[]
}

interface CutPage extends PageContent {
  readonly chunks: readonly Chunk[]
  readonly blocks: readonly VerticalBlock[]
}

/**
 * Renders pages in reading order: columns one after the other, tables as `|` rows, lines rejoined to paragraphs, titles
 * and headings by their size and weight; running heads and page numbers are left out.
 */
export function renderPages(pages: readonly PageContent[]): RenderedPages {
  const cut = pages.map((page): CutPage => {
    const { rest, blocks } = takeVertical(page.glyphs)
    return { ...page, chunks: cutChunks(rest, page.rules), blocks }
  })
  const heads = runningHeads(cut)
  const kept = cut.map((page, i) => ({ ...page, chunks: page.chunks.filter(chunk => !heads[i]!.has(chunk)) }))
  const edges = edgesOf(kept)
  return written(joinLines(kept.map(page => ordered(page, edges.get(page.width)!))), pages)
}

function ordered(page: CutPage, edges: Edges): OrderedPage {
  const grids = findGrids(page.rules)
  const items: Item[] = page.blocks.map(({ lines, box }) => ({ kind: 'vertical', lines, box }))
  const inGrids = grids.map((): Chunk[] => [])
  for (const chunk of page.chunks) {
    const i = grids.findIndex(grid => liesIn(chunk.box, grid.box))
    if (i >= 0) inGrids[i]!.push(chunk)
    else items.push({ kind: 'chunk', chunk, box: chunk.box })
  }
  grids.forEach((grid, i) => {
    const rows = fillGrid(grid, inGrids[i]!)
    if (rows.length > 0) items.push({ kind: 'table', rows, box: grid.box })
  })
  return { page: page.page, height: page.height, pieces: readingOrder(items, edges) }
}

/** The edges of the text, for each width of page: on the last page alone they could not be told. */
function edgesOf(pages: readonly CutPage[]): Map<number, Edges> {
  const found = new Map<number, Edges>()
  for (const { width, chunks } of pages) {
    const before = found.get(width) ?? { left: width, right: 0 }
    found.set(width, {
      left: Math.min(before.left, ...chunks.map(chunk => chunk.box[0])),
      right: Math.max(before.right, ...chunks.map(rightOf)),
    })
  }
  return found
}

/** Writes the stretches down, each line of the pages with its place. */
function written(stretches: readonly Stretch[], pages: readonly PageContent[]): RenderedPages {
  const sizes = new Map(pages.map(({ page, width, height }) => [page, { width, height }]))
  const pieces: string[] = []
  const origin: Origin[] = []
  let length = 0
  const add = (words: string): void => {
    pieces.push(words)
    length += words.length
  }
  stretches.forEach((stretch, i) => {
    const above = stretches[i - 1]
    if (above) add(isApart(above, stretch) ? '\n\n' : '\n')
    if (stretch.level > 0) add(`${'#'.repeat(stretch.level)} `)
    let last = ''
    for (const { text, page, box } of stretch.parts) {
      add(between(last, text))
      const start = length
      add(text)
      last = text
      const { width, height } = sizes.get(page)!
      const rounded = box.map(edge => Math.round(edge * 10) / 10)
      const [x0, y0, x1, y1] = rounded as [number, number, number, number]
      if (length > start)
        origin.push({ start, end: length, at: { kind: 'page', page, box: [x0, y0, x1, y1], width, height } })
    }
  })
  if (length > 0) add('\n')
  return { text: pieces.join(''), origin }
}

/** Whether an empty line goes between two stretches. */
function isApart(above: Stretch, stretch: Stretch): boolean {
  if (above.kind !== stretch.kind || stretch.isApart || above.level > 0 || stretch.level > 0) return true
  if (stretch.kind !== 'words') return false
  const ended = (one: Stretch): boolean => /。[）」]?$/.test(one.parts.at(-1)!.text)
  return ended(above) || ended(stretch)
}
