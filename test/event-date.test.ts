import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findFacts } from '../src/facts/define-fact.ts'
import { eventDate } from '../src/facts/event-date/index.ts'
import { type Document, emptyHead, type Reference } from '../src/model/document.ts'
import { textSpan } from '../src/model/span.ts'
import { openNotice } from '../src/text/notice-text.ts'
import { readBlocks } from '../src/text/structure.ts'

/** A notice of 2026-01-20 whose body begins at `bodyStart`. */
function documentOf(text: string, bodyStart = 0, references: readonly Reference[] = []): Document {
  return {
    text,
    head: { ...emptyHead, published: { value: '2026-01-20', span: null }, references },
    blocks: readBlocks(text, bodyStart, text.length),
    bodyStart,
    problems: [],
    statements: [],
  }
}

const datesOf = (document: Document) =>
  findFacts(eventDate, openNotice(document)).facts.map(({ value, evidence }) => ({
    ...value,
    quote: evidence[0].quote,
  }))

describe('event dates', () => {
  const labelled = (label: string) => {
    const head = `【${label}】\n`
    return documentOf(`${head}当社への攻撃についてご報告します。`, head.length, [
      { label, address: null, span: textSpan(0, head.length - 1) },
    ])
  }

  it('reads an earlier release that the keeper of the notice names by its day', () => {
    assert.deepEqual(datesOf(labelled('2025/12/8リリース分')), [
      { event: 'previous_notice', date: '2025-12-08', quote: '2025/12/8リリース分' },
    ])
  })

  it('reads no earlier release in a label of the same day, of a later one, or without a day', () => {
    for (const label of ['2026/1/20リリース分', '2026/2/3リリース分', '第1報', '2025/13/8リリース分'])
      assert.deepEqual(datesOf(labelled(label)), [], label)
  })

  it('reads half a million characters of dates on one line in time that grows with their number', () => {
    for (const unit of [
      '2025年12月8日',
      '2025年12月8日、',
      '2025年12月8日(',
      '- 2025年12月8日|',
      '報告を12月8日に受け、',
    ]) {
      const notice = openNotice(documentOf(unit.repeat(500_000 / unit.length)))
      const began = performance.now()
      findFacts(eventDate, notice)
      // About 0.5 s on the machine it was written on; a quadratic step takes minutes.
      assert.ok(performance.now() - began < 20_000, unit)
    }
  })
})
