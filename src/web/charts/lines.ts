import { type Html, html } from '../html.ts'
import type { Brush, Fill, Ink } from './brush.ts'
import { type Stop, timeAxis } from './columns.ts'
import { widthOf } from './letter-widths.ts'
import { type Picture, pictureWidth } from './picture.ts'
import { countMarks, linear, rounded } from './scales.ts'

export interface Line {
  /** Stands at its end. */
  readonly label: string
  readonly ink: Ink
  readonly dash?: string
  /** Sign of its points, so that lines are told apart without colour. */
  readonly point: { readonly fill: Fill; readonly shape: 'circle' | 'square' | 'diamond' }
  /** One a stop. */
  readonly values: readonly number[]
  readonly addresses?: readonly (string | null)[]
}

export interface Lines {
  readonly stops: readonly Stop[]
  readonly lines: readonly Line[]
  readonly width?: number
  readonly height?: number
  readonly grouped: (n: number) => string
}

const letters = 12

/** Lines by time, each with its name at its end. */
export function lines(picture: Lines): Picture {
  const { stops, lines: drawn, width = pictureWidth, height = 220, grouped } = picture
  const marks = countMarks(Math.max(0, ...drawn.flatMap(({ values }) => values)))
  const left = rounded(6 + grouped(marks.at(-1)!).length * 6.6)
  const right = width - Math.max(0, ...drawn.map(({ label }) => widthOf(label, letters))) - 12
  const axis = height - 18
  const y = linear(0, marks.at(-1)!, axis, 10)
  const step = (right - left) / Math.max(1, stops.length)
  const x = (i: number): number => rounded(left + (i + 0.5) * step)
  const names = apart(
    drawn.map(({ values }) => y(values.at(-1) ?? 0)),
    letters + 3,
    axis,
  )

  const one = (brush: Brush, line: Line, at: number): Html => {
    const path = line.values.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(value)}`).join('')
    return html`<path d="${path}"${brush.paint({ fill: 'none', stroke: line.ink, width: 1.6, ...(line.dash ? { dash: line.dash } : {}) })}/>${line.values.map(
      (value, i) =>
        brush.lead(
          line.addresses?.[i] ?? null,
          `${stops[i]!.says} ${line.label} ${grouped(value)}`,
          html`<rect x="${rounded(x(i) - step / 2)}" y="${rounded(y(value) - 6)}" width="${rounded(step)}" height="12"${brush.paint({ fill: 'clear' })}/>${sign(brush, line, x(i), y(value))}`,
        ),
    )}<text x="${rounded(right + 6)}" y="${rounded(names[at]! + 4)}"${brush.letters({ size: letters, ink: line.ink })}>${line.label}</text>`
  }
  return {
    width,
    height,
    draw: brush =>
      html`${marks.map(
        mark =>
          html`<line x1="${left}" y1="${y(mark)}" x2="${rounded(right)}" y2="${y(mark)}"${brush.paint({ stroke: mark === 0 ? 'faint' : 'line' })}/><text x="${left - 4}" y="${rounded(y(mark) + 3.6)}"${brush.letters({ ink: 'faint', size: 10.5, anchor: 'end' })}>${grouped(mark)}</text>`,
      )}${drawn.map((line, i) => one(brush, line, i))}${timeAxis(brush, stops, left, step, axis)}`,
  }
}

function sign(brush: Brush, { point, ink }: Line, x: number, y: number): Html {
  const paint = brush.paint({ fill: point.fill, stroke: ink, width: 1.2 })
  const r = 2.4
  switch (point.shape) {
    case 'circle':
      return html`<circle cx="${x}" cy="${y}" r="${r}"${paint}/>`
    case 'square':
      return html`<rect x="${rounded(x - r)}" y="${rounded(y - r)}" width="${r * 2}" height="${r * 2}"${paint}/>`
    case 'diamond':
      return html`<path d="M${x} ${rounded(y - r - 1)}L${rounded(x + r + 1)} ${y}L${x} ${rounded(y + r + 1)}L${rounded(x - r - 1)} ${y}Z"${paint}/>`
  }
}

/** Heights moved so far apart that words at them do not overlap, none below `lowest`. */
function apart(heights: readonly number[], least: number, lowest: number): readonly number[] {
  const order = heights.map((height, i) => ({ height, i })).sort((a, b) => b.height - a.height || b.i - a.i)
  const moved = [...heights]
  let last = lowest + least
  for (const { height, i } of order) {
    last = Math.min(height, last - least)
    moved[i] = last
  }
  return moved
}
