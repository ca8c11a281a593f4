import type { Block } from '../model/document.ts'
import { textSpan } from '../model/span.ts'
import type { Line } from '../text/structure/line.ts'

/** Puts stretches of blocks that were read apart into one list; what points from block to block keeps pointing. */
export function joinBlocks(stretches: readonly (readonly Block[])[]): Block[] {
  const joined: Block[] = []
  for (const stretch of stretches) {
    const by = joined.length
    for (const block of stretch)
      joined.push({
        ...block,
        under: block.under === null ? null : block.under + by,
        ...(block.continues === undefined ? {} : { continues: block.continues + by }),
        ...(typeof block.header === 'number' ? { header: block.header + by } : {}),
      })
  }
  return joined
}

/** A line of the head as a block. `skip`: characters of its bullet. */
export function headBlock(line: Line, kind: 'overview' | 'furniture', skip = 0, marker?: string): Block {
  return {
    kind,
    span: textSpan(line.start, line.end),
    content: textSpan(Math.min(line.from + skip, line.to), line.to),
    level: 0,
    under: null,
    ...(marker === undefined ? {} : { marker }),
  }
}

/** Whether the lines were more than are read: the rest is one block named `unread`. */
export const isCutOff = (blocks: readonly Block[]): boolean => blocks.at(-1)?.marker === 'unread'
