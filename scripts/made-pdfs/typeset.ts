import { type DrawnPage, type DrawnText, pageWidth } from './write-pdf.ts'

/** What a made-up notice is set from. */
export type SetBlock =
  | {
      readonly kind: 'title' | 'heading' | 'right' | 'left' | 'paragraph' | 'item' | 'footnote'
      readonly text: string
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

export interface SetOptions {
  readonly columns: 1 | 2
  /** Points between the characters of the title. */
  readonly spread?: number
  readonly runningHead?: string
  readonly size?: number
}

const top = 90
const bottom = 740
const margin = 72

const neverFirst = /[、。，．）」』】〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/
const neverLast = /[（「『【〔]/

const widthOf = (one: string): number => (one.charCodeAt(0) < 0x80 ? 0.5 : 1)

/** Breaks text into lines of at most `width` characters, after the rules for what may not begin or end a line. */
export function wrap(text: string, width: number, hanging = 0): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  // A long word, such as an address, is broken anywhere.
  const word = new RegExp(`[\\x21-\\x7e]{1,${Math.max(1, Math.floor(width))}}|[^\\x21-\\x7e]`, 'g')
  for (const unit of text.match(word) ?? []) {
    const size = Array.from(unit).reduce((sum, one) => sum + widthOf(one), 0)
    const most = lines.length === 0 ? width : width - hanging
    if (used + size > most && line !== '' && !(neverFirst.test(unit) && used + size <= most + 1)) {
      let carried = ''
      while (neverLast.test(line.at(-1)!) || (carried === '' && neverFirst.test(unit))) {
        carried = line.at(-1)! + carried
        line = line.slice(0, -1)
      }
      lines.push(line)
      line = carried
      used = Array.from(carried).reduce((sum, one) => sum + widthOf(one), 0)
    }
    line += unit
    used += size
  }
  return [...lines, line]
}

/** Sets blocks on A4 pages in one or two columns, with page numbers and a running head where one is given. */
export function setPages(blocks: readonly SetBlock[], options: SetOptions): DrawnPage[] {
  const size = options.size ?? 10.5
  const leading = size * 1.7
  const gutter = size * 2.5
  const full = pageWidth - 2 * margin
  const column = options.columns === 1 ? full : (full - gutter) / 2
  const pages: { texts: DrawnText[]; rules: { x0: number; y0: number; x1: number; y1: number }[] }[] = []
  let page = { texts: [] as DrawnText[], rules: [] as { x0: number; y0: number; x1: number; y1: number }[] }
  let notes: string[][] = []
  let y = top
  let columnTop = top
  let at = 0
  let bodyBegun = false
  const x = (): number => margin + at * (column + gutter)
  const noteSize = size * 0.8
  const room = (): number => bottom - notes.flat().length * noteSize * 1.5
  const endPage = (): void => {
    let noteY = bottom - (notes.flat().length - 1) * noteSize * 1.5
    for (const line of notes.flat()) {
      page.texts.push({ text: line, x: margin, y: noteY, size: noteSize })
      noteY += noteSize * 1.5
    }
    notes = []
    const number = `- ${pages.length + 1} -`
    page.texts.push({ text: number, x: pageWidth / 2 - number.length * 2.3, y: 800, size: 9 })
    pages.push(page)
    page = { texts: [], rules: [] }
    y = top
    columnTop = top
    at = 0
  }
  const need = (height: number): void => {
    if (y + height <= room()) return
    if (options.columns === 2 && at === 0) {
      at = 1
      y = columnTop
    } else endPage()
  }
  const put = (text: string, left: number, fontSize = size): void => {
    need(leading)
    page.texts.push({ text, x: x() + left, y, size: fontSize })
    y += Math.max(leading, fontSize * 1.5)
  }
  for (const block of blocks) {
    if (block.kind === 'table') {
      setTable(block.rows)
      continue
    }
    const em = column / size
    if (block.kind === 'paragraph' || block.kind === 'heading') bodyBegun = true
    if (block.kind === 'title') {
      const spread = options.spread ?? 0
      const fontSize = size * 1.4
      for (const line of wrap(block.text, full / (fontSize + spread))) {
        const width = Array.from(line).length * (fontSize + spread) - spread
        const spacing = spread > 0 ? { spacing: { points: spread, by: 'TJ' as const } } : {}
        page.texts.push({ text: line, x: (pageWidth - width) / 2, y, size: fontSize, ...spacing })
        y += fontSize * 1.6
      }
      y += leading / 2
      columnTop = y
    } else if (block.kind === 'right') {
      const width = Array.from(block.text).reduce((sum, one) => sum + widthOf(one), 0) * size
      page.texts.push({ text: block.text, x: pageWidth - margin - width, y, size })
      y += leading
      columnTop = y
    } else if (block.kind === 'left') {
      for (const line of wrap(block.text, em)) put(line, 0)
      if (at === 0 && pages.length === 0 && !bodyBegun) columnTop = y
    } else if (block.kind === 'heading') {
      y += leading / 2
      need(leading * 3)
      for (const line of wrap(block.text, em / 1.2)) put(line, 0, size * 1.2)
    } else if (block.kind === 'footnote') {
      notes.push(wrap(block.text, full / noteSize, 2))
    } else {
      const hanging = block.kind === 'item' ? 1 : 0
      const words = block.kind === 'item' ? block.text : `　${block.text}`
      wrap(words, em, hanging).forEach((line, i) => {
        put(line, i > 0 ? hanging * size : 0)
      })
    }
  }
  endPage()
  // On a single page nothing tells a running head from a line of the notice.
  if (options.runningHead !== undefined && pages.length > 1)
    for (const { texts } of pages) texts.unshift({ text: options.runningHead, x: margin, y: 46, size: 8 })
  return pages

  function setTable(rows: readonly (readonly string[])[]): void {
    const cell = column / rows[0]!.length
    y += leading * 0.3
    for (const row of rows) {
      const lines = row.map(words => wrap(words, (cell - size) / size))
      const height = Math.max(...lines.map(l => l.length)) * leading
      need(height + leading)
      const y0 = y - size * 1.1
      lines.forEach((cellLines, c) => {
        cellLines.forEach((text, i) => {
          page.texts.push({ text, x: x() + c * cell + size / 2, y: y + i * leading, size })
        })
      })
      for (let c = 0; c <= row.length; c++)
        page.rules.push({ x0: x() + c * cell, y0, x1: x() + c * cell, y1: y0 + height })
      for (const ruleY of [y0, y0 + height])
        page.rules.push({ x0: x(), y0: ruleY, x1: x() + column, y1: ruleY })
      y += height
    }
    y += leading * 0.5
  }
}
