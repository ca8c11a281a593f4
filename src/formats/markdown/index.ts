import { type Block, emptyHead, type Head, type HeadValue } from '../../model/document.ts'
import { textSpan } from '../../model/span.ts'
import { readBlocks } from '../../text/structure.ts'
import type { Format } from '../format.ts'

/** A notice in the layout of the hand-kept archive: 公表概要 (title, date, organisation, address, links), then 本文. */
export const markdown: Format = {
  name: 'markdown',
  sniff: text => (/^#\s*(公表概要|本文|$)/m.test(text) ? 1 : 0),
  read: ({ text }) => {
    const body = /^[ \t]*#[ \t]*本文[ \t]*$/m.exec(text)
    const bodyStart = body ? body.index + body[0].length : 0
    const head: { -readonly [K in keyof Head]: Head[K] } = { ...emptyHead }
    const overview: Block[] = []
    let at = 0
    let n = 0
    for (const line of text.slice(0, body?.index ?? 0).split('\n')) {
      const words = /^-?\s*(.*?)\s*$/.exec(line)?.[1] ?? ''
      if (words !== '' && !line.startsWith('#')) {
        const from = at + line.indexOf(words)
        const value: HeadValue = { value: words, span: textSpan(from, from + words.length) }
        overview.push({
          kind: 'overview',
          span: textSpan(at, at + line.length),
          content: value.span!,
          level: 0,
          under: null,
        })
        const date = /^(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(words)
        if (date)
          head.published = {
            value: `${date[1]}-${date[2]!.padStart(2, '0')}-${date[3]!.padStart(2, '0')}`,
            span: value.span,
          }
        else if (/^https?:/.test(words)) head.address = value
        else if (n === 0) head.title = value
        else if (head.publishers.length === 0) head.publishers = [value]
        n++
      }
      at += line.length + 1
    }
    return [
      {
        selector: null,
        document: {
          text,
          head,
          blocks: [
            ...overview,
            ...readBlocks(text, bodyStart, text.length).map(block => ({
              ...block,
              under: block.under === null ? null : block.under + overview.length,
            })),
          ],
          bodyStart,
          problems: [],
          statements: [],
        },
      },
    ]
  },
}
