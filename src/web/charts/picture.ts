import { type Html, html, nothing } from '../html.ts'
import { type Brush, pageBrush } from './brush.ts'
import { fitted, widthOf } from './letter-widths.ts'

/** Something to be drawn, in units that are pixels on a phone. */
export interface Picture {
  readonly width: number
  readonly height: number
  draw(brush: Brush): Html
}

/** Units across a picture that stands alone: what a phone of 390 pixels has room for, nearly. */
export const pictureWidth = 400

/** A picture on a page. `says`: what a screen reader is told in its place; null where the words beside it say it. */
export const onPage = ({ width, height, draw }: Picture, says: string | null): Html =>
  html`<svg class="picture" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"${says === null ? html` aria-hidden="true"` : html` role="group" aria-label="${says}"`}>${draw(pageBrush)}</svg>`

/** A picture with a name over it. */
export interface Panel {
  readonly title: string
  /** Behind the name, and never cut. */
  readonly note: string
  readonly picture: Picture
}

/** Panels side by side, row by row, as one picture: for files. */
export function joined(panels: readonly Panel[], columns: number): Picture {
  const gap = 16
  const head = 16
  const width = Math.max(0, ...panels.map(({ picture }) => picture.width))
  const height = Math.max(0, ...panels.map(({ picture }) => picture.height)) + head
  const across = Math.min(columns, panels.length)
  const down = Math.ceil(panels.length / columns)
  return {
    width: Math.max(0, across * (width + gap) - gap),
    height: Math.max(0, down * (height + gap) - gap),
    draw: brush =>
      html`${panels.map(({ title, note, picture }, i) => {
        const x = (i % columns) * (width + gap)
        const y = Math.floor(i / columns) * (height + gap)
        return html`<g transform="translate(${x} ${y})">${title === '' ? nothing : html`<text x="0" y="11"${brush.letters({ bold: true })}>${fitted(title, width - widthOf(` ${note}`, 13), 12.5)} ${note}</text>`}<g transform="translate(0 ${head})">${picture.draw(brush)}</g></g>`
      })}`,
  }
}
