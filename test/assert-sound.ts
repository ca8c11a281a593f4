import assert from 'node:assert/strict'
import type { Document } from '../src/model/document.ts'

/** Blocks and origins in order, contents within their spans, pointers to blocks that are there, evidence that stands. */
export function assertSound({ text, blocks, head, origin = [], statements }: Document): void {
  let last = 0
  for (const block of blocks) {
    assert.ok(block.span.start >= last && block.span.end <= text.length, 'blocks follow each other')
    last = block.span.end
    assert.ok(block.content.start >= block.span.start && block.content.end <= block.span.end)
    for (const cell of block.cells ?? [])
      assert.ok(cell.start >= block.content.start && cell.end <= block.content.end)
    if (block.under !== null) assert.equal(blocks[block.under]?.kind, 'heading')
    if (block.continues !== undefined) assert.ok(blocks[block.continues])
    if (typeof block.header === 'number') assert.equal(blocks[block.header]?.kind, 'row')
  }
  for (const v of [head.title, ...head.publishers, head.address, head.caseNumber])
    if (v?.span) assert.equal(text.slice(v.span.start, v.span.end), v.value)
  for (const at of statements) assert.ok(at > 0 && at <= text.length)
  let reached = 0
  for (const { start, end } of origin) {
    assert.ok(start >= reached && end > start && end <= text.length, 'origins follow each other')
    reached = end
  }
}
