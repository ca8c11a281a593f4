import { html } from '../html.ts'
import { fitted, widthOf } from './letter-widths.ts'
import type { Picture } from './picture.ts'

/** Steps of ink in a matrix, from nothing (0) to its greatest number. */
export const heatSteps = 5

/** How dark a number's cell is: by its share of the greatest, by its square root, so that small ones are seen too. */
export const heatOf = (value: number, most: number): number =>
  value === 0
    ? 0
    : Math.min(heatSteps, 1 + Math.floor(Math.sqrt(value / Math.max(1, most)) * (heatSteps - 0.01)))

/** Colours of the steps in a file, and of the number on each. */
const ground = ['#ffffff', '#e6edf3', '#c3d4e2', '#8fb0cb', '#4d7da6', '#1f4b73']
const number = ['#6d6a62', '#1d1c1a', '#1d1c1a', '#1d1c1a', '#ffffff', '#ffffff']

export interface Matrix {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Row by row. */
  readonly cells: readonly (readonly number[])[]
}

const cell = 34
const rowHeight = 22
const size = 11

/** The matrix as a picture for a file; on a page it is a table, whose cells lead on. */
export function matrix({ rows, columns, cells }: Matrix): Picture {
  const labels = Math.min(230, Math.max(60, ...rows.map(row => widthOf(row, size))) + 8)
  const head = Math.min(170, Math.max(40, ...columns.map(column => widthOf(column, size))) + 10)
  const most = Math.max(0, ...cells.flat())
  return {
    width: Math.round(labels + columns.length * cell + head * 0.5),
    height: Math.round(head + rows.length * rowHeight + 2),
    draw: brush =>
      html`${columns.map((column, i) => {
        const x = labels + i * cell + cell / 2
        return html`<text transform="translate(${x} ${head - 6}) rotate(-60)"${brush.letters({})}>${fitted(column, head * 1.1, size)}</text>`
      })}${rows.map((row, i) => {
        const y = head + i * rowHeight
        return html`<text x="${labels - 6}" y="${y + 15}"${brush.letters({ anchor: 'end' })}>${fitted(row, labels - 8, size)}</text>${columns.map(
          (_, j) => {
            const value = cells[i]?.[j] ?? 0
            const heat = heatOf(value, most)
            return html`<rect x="${labels + j * cell + 1}" y="${y + 1}" width="${cell - 2}" height="${rowHeight - 2}" fill="${ground[heat]!}"/><text x="${labels + j * cell + cell / 2}" y="${y + 15}" font-size="${size}" text-anchor="middle" fill="${number[heat]!}">${value === 0 ? '·' : String(value)}</text>`
          },
        )}`
      })}`,
  }
}
