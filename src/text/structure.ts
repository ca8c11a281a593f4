import type { Block } from '../model/document.ts'
import { textSpan } from '../model/span.ts'
import { BlockReader } from './structure/block-reader.ts'
import { cutLines } from './structure/line.ts'

/**
 * Reads the lines of `text` from `start` to `end` as blocks: headings (Markdown and plain), items, table rows,
 * footnotes, figures, furniture, paragraphs. Every line with words on it is in one block; a paragraph is one
 * line unless the layout leaves no doubt that its words go on. Linear in the length of the text; of a text with
 * more than 100,000 lines the rest is one block of furniture named `unread`.
 */
export function readBlocks(text: string, start: number, end: number): Block[] {
  const { lines, stopped } = cutLines(text, start, end)
  const blocks = new BlockReader(text, lines, end).read()
  if (stopped < end)
    blocks.push({
      kind: 'furniture',
      span: textSpan(stopped, end),
      content: textSpan(stopped, end),
      level: 0,
      under: null,
      marker: 'unread',
    })
  return blocks
}
