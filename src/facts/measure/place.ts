import type { NoticeText } from '../../text/notice-text.ts'

/** Where in its notice a quote stands. */
export interface QuotePlace {
  readonly inHeading: boolean
  /** The words of the heading above it; empty where there is none. */
  readonly section: string
  /** The words of its block. */
  readonly block: string
}

const longest = 400

/** Finds the block at the text offset `at`; an offset before the first block is taken for the first. */
export function placeOf({ document, blocks }: NoticeText, at: number): QuotePlace {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle]!.block.span.start <= at) low = middle
    else high = middle - 1
  }
  const words = (index: number | null | undefined): string => {
    const content = index === null || index === undefined ? undefined : blocks[index]?.block.content
    return content ? document.text.slice(content.start, Math.min(content.end, content.start + longest)) : ''
  }
  return {
    inHeading: blocks[low]?.block.kind === 'heading',
    section: words(blocks[low]?.block.under),
    block: words(low),
  }
}
