import type { Block, Document } from '../model/document.ts'
import { type ViewSpan, viewSpan } from '../model/span.ts'
import { fold, type View } from './fold.ts'
import { splitSentences } from './sentences.ts'

/** A block of the document with its words' place in the folded view. */
export interface ViewBlock {
  readonly block: Block
  readonly content: ViewSpan
  /** Rows: each cell's place. */
  readonly cells: readonly ViewSpan[]
}

/** A sentence of one block, without the white space around it. Its end includes the 。 */
export interface Sentence {
  readonly index: number
  /** Index into `blocks`. */
  readonly block: number
  readonly span: ViewSpan
  readonly text: string
}

/**
 * A notice as the rules see it: the document, its folded view, its blocks and sentences in that view.
 * Made once a notice; what is read from it (dates, numerals) is kept beside it by `oncePerNotice`.
 */
export interface NoticeText {
  readonly document: Document
  readonly view: View
  readonly blocks: readonly ViewBlock[]
  readonly sentences: readonly Sentence[]
  /** What has been read of it, by the number of its reader; for `oncePerNotice` alone. */
  readonly made: unknown[]
}

/** Newlines inside a block's content are soft: the layout has decided that the words go on. */
export function softNewlines(document: Document): Set<number> {
  const soft = new Set<number>()
  for (const block of document.blocks)
    for (let at = document.text.indexOf('\n', block.content.start); at >= 0 && at < block.content.end; ) {
      soft.add(at)
      if (document.text.charCodeAt(at - 1) === 0x0d) soft.add(at - 1)
      at = document.text.indexOf('\n', at + 1)
    }
  return soft
}

/** What was folded last: a masked document has the blocks of the one it was made of, and mostly its text too. */
let folded: (Pick<Document, 'text' | 'blocks'> & { readonly view: View }) | null = null

/** The folded view of a document alone, as `openNotice` makes it. */
export function foldDocument(document: Document): View {
  const { text, blocks } = document
  if (folded?.blocks !== blocks || folded.text !== text)
    folded = { text, blocks, view: fold(text, softNewlines(document)) }
  return folded.view
}

export function openNotice(document: Document): NoticeText {
  const view = foldDocument(document)
  const blocks = document.blocks.map(block => ({
    block,
    content: view.toView(block.content),
    cells: (block.cells ?? []).map(cell => view.toView(cell)),
  }))
  const sentences: Sentence[] = []
  blocks.forEach((b, index) => {
    if (b.block.kind === 'furniture' || b.block.kind === 'figure') return
    const parts = b.cells.length > 0 ? b.cells : [b.content]
    for (const part of parts)
      for (const line of cutAtBreaks(view.text, part))
        for (const span of splitSentences(view.text, line))
          sentences.push({
            index: sentences.length,
            block: index,
            span,
            text: view.text.slice(span.start, span.end),
          })
  })
  return { document, view, blocks, sentences, made: [] }
}

/** A cell's lines: <br> in it ends a sentence as a newline does. */
function cutAtBreaks(text: string, part: ViewSpan): readonly ViewSpan[] {
  const words = text.slice(part.start, part.end)
  const first = words.indexOf('<')
  if (first < 0) return [part]
  const lines: ViewSpan[] = []
  let from = part.start
  for (let at = first; at >= 0; at = words.indexOf('<', at + 1)) {
    const length = /^<br ?\/?>/i.exec(words.slice(at, at + 6))?.[0].length
    if (length === undefined) continue
    lines.push(viewSpan(from, part.start + at))
    from = part.start + at + length
  }
  lines.push(viewSpan(from, part.end))
  return lines
}

let readers = 0
/** Stands for a reading that is made and is undefined. */
const isUndefined = Symbol('undefined')

/** Wraps a reading of a notice so that it is made once, however many kinds of fact ask for it. */
export function oncePerNotice<T>(read: (notice: NoticeText) => T): (notice: NoticeText) => T {
  const number = readers++
  return notice => {
    const known = notice.made[number]
    if (known !== undefined) return (known === isUndefined ? undefined : known) as T
    const value = read(notice)
    notice.made[number] = value === undefined ? isUndefined : value
    return value
  }
}
