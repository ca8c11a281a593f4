import { type Html, html } from '../html.ts'
import { edgeOf, type Fill, fileBrush, patterns } from './brush.ts'
import { widthOf } from './letter-widths.ts'
import type { Picture } from './picture.ts'

/** What is written around a picture when it leaves the page that explains it. */
export interface PictureFile {
  readonly title: string
  /** What a number in it counts, in a sentence; broken into lines. */
  readonly counts: string
  /** What each fill stands for. */
  readonly key: readonly { readonly fill: Fill; readonly label: string }[]
  /** Of what it was made, and when the newest notice in it was published. */
  readonly source: string
  readonly language: 'ja' | 'en'
}

/** Characters that XML 1.0 has no way to write down and that a page lets stand. */
const unwritable = /[\ufffe\uffff]/g

const edge = 16
const fonts = 'Hiragino Sans, Noto Sans JP, Noto Sans CJK JP, Yu Gothic, Meiryo, system-ui, sans-serif'

/** The picture as an SVG file of its own: title, definition, key and source in it, colours in every element. */
export function pictureFile(picture: Picture, about: PictureFile): string {
  const width = Math.max(picture.width, 400) + edge * 2
  const text = width - edge * 2
  const counts = linesOf(about.counts, text, 10)
  const source = linesOf(about.source, text, 9)
  const head = edge + 18 + counts.length * 14 + (about.key.length > 0 ? 20 : 6)
  const height = Math.ceil(head + picture.height + 14 + source.length * 13 + edge / 2)
  let along = edge
  const body: Html = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${fonts}" role="img" aria-labelledby="title description" xml:lang="${about.language}">
<title id="title">${about.title}</title><desc id="description">${about.counts}</desc>
${patterns(fileBrush)}
<rect width="${width}" height="${height}"${fileBrush.paint({ fill: 'paper' })}/>
<text x="${edge}" y="${edge + 12}"${fileBrush.letters({ size: 14, bold: true })}>${about.title}</text>
${counts.map((line, i) => html`<text x="${edge}" y="${edge + 30 + i * 14}"${fileBrush.letters({ size: 10, ink: 'soft' })}>${line}</text>`)}
${about.key.map(({ fill, label }) => {
  const x = along
  along += 18 + widthOf(label, 10) + 10
  return html`<rect x="${x}" y="${head - 17}" width="12" height="10"${fileBrush.paint({ fill, ...edgeOf(fill) })}/><text x="${x + 16}" y="${head - 8}"${fileBrush.letters({ size: 10 })}>${label}</text>`
})}
<g transform="translate(${edge} ${head})">${picture.draw(fileBrush)}</g>
${source.map((line, i) => html`<text x="${edge}" y="${head + picture.height + 20 + i * 13}"${fileBrush.letters({ size: 9, ink: 'faint' })}>${line}</text>`)}
</svg>
`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(body).toWellFormed().replace(unwritable, '\ufffd')}`
}

/** A sentence in lines of a width: at blanks between Latin words, anywhere between ideographs. */
function linesOf(text: string, width: number, size: number): readonly string[] {
  const pieces = text.match(/[!-~]+ ?|./gsu) ?? []
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && widthOf(line + piece, size) > width && !/^[、。，．）」』・]/.test(piece)) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}
