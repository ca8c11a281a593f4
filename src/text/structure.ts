import type { Block } from '../model/document.ts'
import { textSpan } from '../model/span.ts'

/** Reads the lines of `text` from `start` to `end` as blocks: headings, items, paragraphs. */
export function readBlocks(text: string, start: number, end: number): Block[] {
  const blocks: Block[] = []
  let heading: number | null = null
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at)
    const lineEnd = newline < 0 || newline > end ? end : newline
    const line = text.slice(at, lineEnd)
    if (line.trim() !== '') {
      const h = /^(#{1,6})\s*/.exec(line)
      const item = /^\s*[-*・•●]\s*/.exec(line)
      const from = at + (h?.[0].length ?? item?.[0].length ?? 0)
      blocks.push({
        kind: h ? 'heading' : item ? 'item' : 'paragraph',
        span: textSpan(at, lineEnd),
        content: textSpan(from, lineEnd),
        level: h?.[1]?.length ?? (item ? 1 : 0),
        under: heading,
      })
      if (h) heading = blocks.length - 1
    }
    at = lineEnd + 1
  }
  return blocks
}
