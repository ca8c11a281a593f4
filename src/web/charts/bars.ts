import { html, nothing } from '../html.ts'
import { edgeOf, type Fill } from './brush.ts'
import { fitted } from './letter-widths.ts'
import { type Picture, pictureWidth } from './picture.ts'
import { linear, rounded } from './scales.ts'

export interface Bar {
  readonly label: string
  /** Written behind the bar. */
  readonly total: number
  /** From the left; the names of the fills stand in the picture's key. */
  readonly parts: readonly {
    readonly label: string
    readonly fill: Fill
    readonly value: number
    readonly address: string | null
  }[]
}

const rowHeight = 34

/** Bars from the left, each under its name, so that no name is too long for a phone. */
export function bars(
  rows: readonly Bar[],
  grouped: (n: number) => string,
  width: number = pictureWidth,
): Picture {
  const most = Math.max(1, ...rows.map(({ total }) => total))
  const right = width - 10 - grouped(most).length * 6.6
  const x = linear(0, most, 0, right)
  return {
    width,
    height: Math.max(1, rows.length) * rowHeight,
    draw: brush =>
      html`${rows.map(({ label, total, parts }, i) => {
        const top = i * rowHeight
        let from = 0
        return html`<text x="0" y="${top + 13}"${brush.letters({})}>${fitted(label, width, 12)}</text>${parts.map(
          ({ label: part, fill, value, address }) => {
            if (value === 0) return nothing
            const [start, end] = [x(from), x(from + value)]
            from += value
            return brush.lead(
              address,
              `${label} ${part} ${grouped(value)}`,
              html`<rect x="${start}" y="${top + 18}" width="${Math.max(0.8, rounded(end - start - (parts.length > 1 ? 0.8 : 0)))}" height="10"${brush.paint({ fill, ...edgeOf(fill) })}/>`,
            )
          },
        )}<text x="${rounded(x(total) + 5)}" y="${top + 27}"${brush.letters({ ink: 'soft' })}>${grouped(total)}</text>`
      })}`,
  }
}
