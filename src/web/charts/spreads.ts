import type { Quartiles } from '../../queries/trends/quartiles.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Brush } from './brush.ts'
import { fitted, widthOf } from './letter-widths.ts'
import { type Picture, pictureWidth } from './picture.ts'
import { linear, rounded } from './scales.ts'

export interface Spread {
  readonly label: string
  /** Behind the name: n = 120. */
  readonly note: string
  /** Null where too few values are known for one. */
  readonly quartiles: Quartiles | null
  readonly says: string
  readonly address: string | null
}

export interface Spreads {
  /** Rows under a heading; an empty heading is not written. */
  readonly groups: readonly { readonly heading: string; readonly rows: readonly Spread[] }[]
  /** Of the scale, ascending from 0. Distances grow with the logarithm of the value + 1. */
  readonly marks: readonly { readonly value: number; readonly words: string }[]
}

const rowHeight = 32
const headHeight = 26
const size = 12

/** Rows of a line from the least to the most value, a box between the quartiles, and a bar at the median. */
export function spreads({ groups, marks }: Spreads): Picture {
  const width = pictureWidth
  const most = Math.max(
    1,
    marks.at(-1)?.value ?? 1,
    ...groups.flatMap(g => g.rows.map(r => r.quartiles?.most ?? 0)),
  )
  const at = linear(0, Math.log1p(most), 8, width - 8)
  const x = (value: number): number => at(Math.log1p(value))
  const tall = groups.reduce(
    (sum, { heading, rows }) => sum + (heading === '' ? 0 : headHeight) + rows.length * rowHeight,
    0,
  )
  const bottom = tall + 6

  const box = (brush: Brush, { quartiles, says, address }: Spread, top: number): Html => {
    if (quartiles === null) return nothing
    const { least, lower, median, upper, most: last } = quartiles
    const middle = top + 23
    return brush.lead(
      address,
      says,
      html`<rect x="0" y="${top + 2}" width="${width}" height="${rowHeight - 2}"${brush.paint({ fill: 'clear' })}/><line x1="${x(least)}" y1="${middle}" x2="${x(last)}" y2="${middle}"${brush.paint({ stroke: 'faint' })}/><rect x="${x(lower)}" y="${middle - 5}" width="${Math.max(1, rounded(x(upper) - x(lower)))}" height="10"${brush.paint({ fill: 'tint' })}/><line x1="${x(median)}" y1="${middle - 7}" x2="${x(median)}" y2="${middle + 7}"${brush.paint({ stroke: 'ink', width: 2.4 })}/>`,
    )
  }
  return {
    width,
    height: bottom + 16,
    draw: brush => {
      let top = 0
      return html`${marks.map(
        ({ value, words }) =>
          html`<line x1="${x(value)}" y1="0" x2="${x(value)}" y2="${bottom}"${brush.paint({ stroke: 'line' })}/><text x="${x(value)}" y="${bottom + 12}"${brush.letters({ ink: 'faint', size: 10.5, anchor: 'middle' })}>${words}</text>`,
      )}${groups.map(({ heading, rows }) => {
        const head =
          heading === ''
            ? nothing
            : html`<text x="0" y="${top + 19}"${brush.letters({ size: 11, ink: 'faint', bold: true, halo: true })}>${heading}</text>`
        if (heading !== '') top += headHeight
        const drawn = rows.map(row => {
          const here = top
          top += rowHeight
          const name = fitted(row.label, width - widthOf(row.note, size) - 12, size)
          return html`${box(brush, row, here)}<text x="0" y="${here + 13}"${brush.letters({ halo: true })}>${name}</text><text x="${width}" y="${here + 13}"${brush.letters({ ink: 'soft', anchor: 'end', size: 11, halo: true })}>${row.note}</text>`
        })
        return [head, ...drawn]
      })}`
    },
  }
}
