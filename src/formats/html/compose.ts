import type { Origin } from '../../model/document.ts'
import type { PageLine } from './line-writer.ts'

/** Lines put together as one text, with the place of each. */
export interface Composed {
  readonly text: string
  readonly origin: readonly Origin[]
  /** Where each line begins and ends in the text, in the order of the lines handed in. */
  readonly places: ReadonlyMap<PageLine, { readonly start: number; readonly end: number }>
}

/**
 * Puts lines together. What may be the site's stands inside <!-- -->, which every reader of the text takes for
 * furniture and no viewer of Markdown shows.
 */
export function compose(lines: readonly PageLine[]): Composed {
  const pieces: string[] = []
  const origin: Origin[] = []
  const places = new Map<PageLine, { start: number; end: number }>()
  let at = 0
  let inComment = false
  const add = (piece: string): void => {
    pieces.push(piece)
    at += piece.length
  }
  for (const line of lines) {
    const isFurniture = line.kind === 'furniture'
    if (inComment && !isFurniture) add('-->\n')
    if (at > 0 && (isFurniture ? !inComment : line.gap || inComment)) add('\n')
    if (isFurniture && !inComment) add('<!--\n')
    inComment = isFurniture
    const start = at
    add(isFurniture ? line.text.replaceAll('-->', '--＞') : line.text)
    places.set(line, { start, end: at })
    if (line.start >= 0 && line.end > line.start)
      origin.push({ start, end: at, at: { kind: 'source', start: line.start, end: line.end } })
    add('\n')
  }
  if (inComment) add('-->\n')
  return { text: pieces.join(''), origin, places }
}
