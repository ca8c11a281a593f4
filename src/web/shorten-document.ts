import type { Document } from '../model/document.ts'
import { type TextSpan, textSpan } from '../model/span.ts'

/** The document up to `limit` characters: what a page can show of a file of any size. */
export function shortened(document: Document, limit: number): Document {
  if (document.text.length <= limit) return document
  const clip = (span: TextSpan): TextSpan => textSpan(Math.min(span.start, limit), Math.min(span.end, limit))
  return {
    ...document,
    text: document.text.slice(0, limit),
    blocks: document.blocks
      .filter(block => block.span.start < limit)
      .map(block => ({
        ...block,
        span: clip(block.span),
        content: clip(block.content),
        ...(block.cells ? { cells: block.cells.map(clip) } : {}),
      })),
  }
}
