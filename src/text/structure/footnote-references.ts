import type { Document } from '../../model/document.ts'
import { type TextSpan, textSpan } from '../../model/span.ts'
import { foldMark } from './footnote-mark.ts'

/** A mark in the running text and the footnote that it points to. */
export interface FootnoteReference {
  /** The mark as written: ※1, ^{※1}, *². */
  readonly span: TextSpan
  /** Folded: ※1, *2. */
  readonly mark: string
  /** Index of the footnote's block. */
  readonly definition: number
}

const inline = /(?:\^\{?)?(※|＊|\*|注|註|†)[ 　]?([0-9０-９]{1,2}|[¹²³⁴⁵⁶⁷⁸⁹]|[①-⑳])(?![0-9０-９])\}?/g

/**
 * Binds the marks of a document to their definitions: the nearest one of the same mark that follows, else the nearest
 * before, since a notice may number anew in every section. A mark without a definition is left out (「※1件」 is none).
 */
export function bindFootnotes({ text, blocks }: Document): FootnoteReference[] {
  const definitions = new Map<string, number[]>()
  blocks.forEach((block, index) => {
    if (block.kind !== 'footnote' || block.marker === undefined) return
    const same = definitions.get(block.marker)
    if (same) same.push(index)
    else definitions.set(block.marker, [index])
  })
  if (definitions.size === 0) return []
  const found: FootnoteReference[] = []
  for (const m of text.matchAll(inline)) {
    const mark = foldMark(m[1]!, m[2]!)
    const same = definitions.get(mark)
    if (!same) continue
    const at = m.index
    const opens = same.some(i => at >= blocks[i]!.span.start && at < blocks[i]!.content.start)
    if (opens) continue
    const definition = same.find(i => blocks[i]!.span.start > at) ?? same.at(-1)!
    found.push({ span: textSpan(at, at + m[0].length), mark, definition })
  }
  return found
}
