import { type Html, html, nothing } from '../html.ts'
import { type Brush, edgeOf, type Fill } from './brush.ts'
import { type Picture, pictureWidth } from './picture.ts'
import { countMarks, linear, rounded } from './scales.ts'

/** One of the places along the time axis, with what stands under it. */
export interface Stop {
  /** What it is called when pointed at. */
  readonly says: string
  /** Under the axis; null where nothing is written there. `major`: a longer mark, as at the turn of a year. */
  readonly tick: { readonly words: string; readonly major: boolean } | null
}

export interface Series {
  readonly label: string
  readonly fill: Fill
  /** One a stop. */
  readonly values: readonly number[]
  /** Where each value leads, one a stop. */
  readonly addresses?: readonly (string | null)[]
}

export interface Columns {
  readonly stops: readonly Stop[]
  /** From the axis upwards. */
  readonly series: readonly Series[]
  readonly width?: number
  readonly height?: number
  /** The greatest number that must have room, where several pictures share one scale. */
  readonly most?: number
  /** A small picture in a row of others: two marks of the scale, a line under the columns. */
  readonly small?: boolean
  readonly grouped: (n: number) => string
}

/** Columns are no wider than this, however few there are. */
const widest = 30

/** Columns by time, the series of each standing on one another. */
export function columns(chart: Columns): Picture {
  const { stops, series, small = false, grouped } = chart
  const width = chart.width ?? pictureWidth
  const height = chart.height ?? 200
  const totals = stops.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0))
  const most = chart.most ?? Math.max(0, ...totals)
  const marks = small ? [0, Math.max(1, most)] : countMarks(most)
  const right = width - 2
  const left = rounded(6 + String(grouped(marks.at(-1)!)).length * 6.6)
  const axis = height - 18
  const y = linear(0, marks.at(-1)!, axis, small ? 8 : 10)
  const step = (right - left) / Math.max(1, stops.length)
  const gap = step > 6 ? Math.min(3, step * 0.22) : 0.4
  const wide = rounded(Math.max(0.8, Math.min(widest, step - gap)))

  const column = (brush: Brush, i: number): Html => {
    let below = 0
    return html`${series.map(({ label, fill, values, addresses }) => {
      const value = values[i] ?? 0
      if (value === 0) return nothing
      const [bottom, top] = [y(below), y(below + value)]
      below += value
      const tall = Math.max(0.8, rounded(bottom - top - (series.length > 1 ? 0.8 : 0)))
      const says = `${stops[i]!.says} ${label} ${grouped(value)}`
      return brush.lead(
        addresses?.[i] ?? null,
        says,
        html`<rect x="${rounded(left + i * step + (step - wide) / 2)}" y="${top}" width="${wide}" height="${tall}"${brush.paint({ fill, ...edgeOf(fill) })}/>`,
      )
    })}`
  }
  return {
    width,
    height,
    draw: brush =>
      html`${marks.map(
        mark =>
          html`<line x1="${left}" y1="${y(mark)}" x2="${right}" y2="${y(mark)}"${brush.paint({ stroke: mark === 0 ? 'faint' : 'line' })}/><text x="${left - 4}" y="${rounded(y(mark) + 3.6)}"${brush.letters({ ink: 'faint', size: 10.5, anchor: 'end' })}>${grouped(mark)}</text>`,
      )}${stops.map((_, i) => column(brush, i))}${timeAxis(brush, stops, left, step, axis)}`,
  }
}

/** Marks and words under an axis of time, each at the beginning of its stop. */
export function timeAxis(
  brush: Brush,
  stops: readonly Stop[],
  left: number,
  step: number,
  axis: number,
): Html {
  return html`${stops.map(({ tick }, i) => {
    if (tick === null) return nothing
    const x = rounded(left + i * step)
    return html`<line x1="${x}" y1="${axis}" x2="${x}" y2="${axis + (tick.major ? 8 : 4)}"${brush.paint({ stroke: 'faint' })}/><text x="${rounded(x + 3)}" y="${axis + 14}"${brush.letters({ ink: tick.major ? 'soft' : 'faint', size: 10.5, bold: tick.major })}>${tick.words}</text>`
  })}`
}
