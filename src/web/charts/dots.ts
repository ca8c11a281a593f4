import type { Quartiles } from '../../queries/trends/quartiles.ts'
import { html, nothing } from '../html.ts'
import { widthOf } from './letter-widths.ts'
import { type Picture, pictureWidth } from './picture.ts'
import { logarithmic, rounded, tenfolds } from './scales.ts'

export interface Dot {
  readonly value: number
  readonly says: string
  readonly address: string | null
}

export interface DotRow {
  readonly label: string
  readonly note: string
  readonly dots: readonly Dot[]
  readonly quartiles: Quartiles | null
}

/** Dots of one place are laid side by side up to this many; more stand behind one another. */
const tallest = 15
const r = 1.7

/** A dot a value on a logarithmic scale, in heaps where many are alike, with a bar at the median. */
export function dots(rows: readonly DotRow[], words: (n: number) => string): Picture {
  const width = pictureWidth
  const values = rows.flatMap(row => row.dots.map(({ value }) => value)).filter(value => value > 0)
  const marks = tenfolds(Math.min(...values, 1), Math.max(...values, 10))
  const x = logarithmic(marks[0]!, marks.at(-1)!, 6, width - 16)
  const height = 98
  const bottom = rows.length * height + 4
  const lastWords = width - widthOf(words(marks.at(-1)!), 10.5) - 6
  // What would run into the words of the last mark is left unsaid: the marks are tenfolds all the same.
  const saysMark = (mark: number, i: number): boolean =>
    i === marks.length - 1 || x(mark) + widthOf(words(mark), 10.5) / 2 < lastWords
  return {
    width,
    height: bottom + 16,
    draw: brush =>
      html`${marks.map(
        (mark, i) =>
          html`<line x1="${x(mark)}" y1="18" x2="${x(mark)}" y2="${bottom}"${brush.paint({ stroke: 'line' })}/>${saysMark(mark, i) ? html`<text x="${i === marks.length - 1 ? width : x(mark)}" y="${bottom + 12}"${brush.letters({ ink: 'faint', size: 10.5, anchor: i === 0 ? 'start' : i === marks.length - 1 ? 'end' : 'middle' })}>${words(mark)}</text>` : nothing}`,
      )}${rows.map(({ label, note, dots: own, quartiles }, row) => {
        const top = row * height
        const base = top + height - 6
        const heaps = new Map<number, number>()
        return html`<text x="0" y="${top + 13}"${brush.letters({ halo: true })}>${label}</text><text x="${width}" y="${top + 13}"${brush.letters({ ink: 'soft', anchor: 'end', size: 11, halo: true })}>${note}</text><line x1="0" y1="${base + 3}" x2="${width}" y2="${base + 3}"${brush.paint({ stroke: 'faint' })}/>${own
          .toSorted((a, b) => a.value - b.value)
          .map(({ value, says, address }) => {
            const at = Math.round(x(value) / (2 * r)) * 2 * r
            const heap = heaps.get(at) ?? 0
            heaps.set(at, heap + 1)
            const y = base - r - (heap % tallest) * 2.1 * r
            return brush.lead(
              address,
              says,
              html`<circle cx="${rounded(at)}" cy="${rounded(y)}" r="${r}"${brush.paint({ fill: 'solid' })}/>`,
              'ja',
            )
          })}${
          quartiles === null
            ? nothing
            : html`<line x1="${x(quartiles.lower)}" y1="${base + 3}" x2="${x(quartiles.upper)}" y2="${base + 3}"${brush.paint({ stroke: 'ink', width: 3 })}/><line x1="${x(quartiles.median)}" y1="${top + 20}" x2="${x(quartiles.median)}" y2="${base + 7}"${brush.paint({ stroke: 'ink', width: 1.2, dash: '3 2' })}/>`
        }`
      })}`,
  }
}
