import { deflateSync } from 'node:zlib'

/** A line of text to draw. Points, from the top left corner of an A4 page. */
export interface DrawnText {
  readonly text: string
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly size: number
  /** Points between characters: by the operator Tc, or by placing each character (TJ). */
  readonly spacing?: { readonly points: number; readonly by: 'Tc' | 'TJ' }
  /** Degrees, anticlockwise. */
  readonly turned?: number
}

export interface DrawnPage {
  readonly texts: readonly DrawnText[]
  readonly rules?: readonly { x0: number; y0: number; x1: number; y1: number }[]
}

export interface WriteOptions {
  /** A predefined character map (ISO 32000-1, table 118); the font is not embedded. */
  readonly encoding: '90ms-RKSJ-H' | 'UniJIS-UTF16-H'
  /** Objects in compressed streams with a cross-reference stream, rather than one by one with a table. */
  readonly objectStreams?: boolean
  /** The order in which texts are drawn is shuffled with this seed. */
  readonly shuffled?: number
}

export const pageWidth = 595
export const pageHeight = 842

/** A PDF made by hand, whose Japanese font is named and not embedded. */
export function writePdf(pages: readonly DrawnPage[], options: WriteOptions): Uint8Array {
  const encode = options.encoding === '90ms-RKSJ-H' ? toShiftJis : toUtf16
  const objects: (string | Buffer)[] = []
  const add = (object: string | Buffer): number => objects.push(object)
  const catalogue = add('')
  const tree = add('')
  // Half-width letters: CIDs 231 on in the Shift_JIS maps, 1 on in the Unicode ones.
  const widths = options.encoding === '90ms-RKSJ-H' ? '[231 632 500]' : '[1 94 500]'
  const descriptor = add(
    '<</Type/FontDescriptor/FontName/Ryumin-Light/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>',
  )
  const descendant = add(
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/Ryumin-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>/FontDescriptor ${descriptor} 0 R/DW 1000/W${widths}>>`,
  )
  const font = add(
    `<</Type/Font/Subtype/Type0/BaseFont/Ryumin-Light-${options.encoding}/Encoding/${options.encoding}/DescendantFonts[${descendant} 0 R]>>`,
  )
  const kids = pages.map(({ texts, rules = [] }) => {
    const drawn = options.shuffled === undefined ? texts : shuffle(texts, options.shuffled)
    const lines = rules.map(r => `${r.x0} ${pageHeight - r.y0} m ${r.x1} ${pageHeight - r.y1} l S`)
    const content = deflateSync([...drawn.map(text => show(text, encode)), '0.5 w', ...lines].join('\n'))
    const stream = add(
      Buffer.concat([
        Buffer.from(`<</Length ${content.length}/Filter/FlateDecode>>stream\n`),
        content,
        Buffer.from('\nendstream'),
      ]),
    )
    return add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${pageWidth} ${pageHeight}]/Resources<</Font<</F1 ${font} 0 R>>>>/Contents ${stream} 0 R>>`,
    )
  })
  objects[catalogue - 1] = `<</Type/Catalog/Pages ${tree} 0 R>>`
  objects[tree - 1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map(kid => `${kid} 0 R`).join(' ')}]>>`
  return options.objectStreams ? withObjectStreams(objects, catalogue) : oneByOne(objects, catalogue)
}

function show(
  { text, x, y, size, spacing, turned = 0 }: DrawnText,
  encode: (text: string) => Buffer,
): string {
  const angle = (turned * Math.PI) / 180
  const matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle)].map(n => n.toFixed(4))
  const hex = (words: string): string => `<${encode(words).toString('hex')}>`
  const shown =
    spacing?.by === 'TJ'
      ? `[${Array.from(text, one => `${hex(one)} ${((-1000 * spacing.points) / size).toFixed(0)}`).join(' ')}] TJ`
      : `${hex(text)} Tj`
  const between = spacing?.by === 'Tc' ? `${spacing.points} Tc ` : '0 Tc '
  return `BT /F1 ${size} Tf ${between}${matrix.join(' ')} ${x} ${pageHeight - y} Tm ${shown} ET`
}

function oneByOne(objects: readonly (string | Buffer)[], root: number): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let length = parts[0]!.length
  const push = (part: Buffer): void => {
    parts.push(part)
    length += part.length
  }
  objects.forEach((object, i) => {
    offsets.push(length)
    push(Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]))
  })
  const table = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const start = length
  push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root ${root} 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** Streams stand by themselves; all other objects in one compressed stream (ISO 32000-1, 7.5.7 and 7.5.8). */
function withObjectStreams(objects: readonly (string | Buffer)[], root: number): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let length = parts[0]!.length
  const entries: [number, number, number][] = [[0, 0, 255]]
  const place = (number: number, body: Buffer): void => {
    entries[number] = [1, length, 0]
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(part)
    length += part.length
  }
  const packed: { number: number; text: string }[] = []
  objects.forEach((object, i) => {
    if (typeof object === 'string') packed.push({ number: i + 1, text: object })
    else place(i + 1, object)
  })
  const streamNumber = objects.length + 1
  let at = 0
  const index = packed.map(({ number, text }, i) => {
    entries[number] = [2, streamNumber, i]
    const entry = `${number} ${at}`
    at += text.length + 1
    return entry
  })
  const first = `${index.join(' ')} `
  const body = deflateSync(Buffer.from(first + packed.map(({ text }) => `${text} `).join(''), 'latin1'))
  place(
    streamNumber,
    Buffer.concat([
      Buffer.from(
        `<</Type/ObjStm/N ${packed.length}/First ${first.length}/Length ${body.length}/Filter/FlateDecode>>stream\n`,
      ),
      body,
      Buffer.from('\nendstream'),
    ]),
  )
  const xref = objects.length + 2
  const start = length
  entries[xref] = [1, start, 0]
  const rows = deflateSync(
    Buffer.concat(
      Array.from(entries, ([type, a, b]) => Buffer.from([type, (a >> 16) & 255, (a >> 8) & 255, a & 255, b])),
    ),
  )
  parts.push(
    Buffer.from(
      `${xref} 0 obj\n<</Type/XRef/Size ${xref + 1}/W[1 3 1]/Root ${root} 0 R/Length ${rows.length}/Filter/FlateDecode>>stream\n`,
    ),
    rows,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`),
  )
  return Buffer.concat(parts)
}

const toUtf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

let shiftJis: Map<string, number> | undefined

/** @throws Error for a character that Shift_JIS does not have. */
function toShiftJis(text: string): Buffer {
  shiftJis ??= reversed()
  return Buffer.from(
    Array.from(text).flatMap(one => {
      const code = one.charCodeAt(0) < 0x80 ? one.charCodeAt(0) : shiftJis!.get(one)
      if (code === undefined) throw new Error(`not in Shift_JIS: ${one}`)
      return code > 0xff ? [code >> 8, code & 0xff] : [code]
    }),
  )
}

function reversed(): Map<string, number> {
  const map = new Map<string, number>()
  const decoder = new TextDecoder('shift_jis', { fatal: true })
  for (let lead = 0x81; lead <= 0xfc; lead++)
    for (let trail = 0x40; trail <= 0xfc; trail++)
      try {
        const one = decoder.decode(Uint8Array.of(lead, trail))
        if (one.length === 1 && !map.has(one)) map.set(one, (lead << 8) | trail)
      } catch {
        // no character
      }
  return map
}

function shuffle<T>(items: readonly T[], seed: number): T[] {
  const shuffled = [...items]
  let state = seed
  for (let i = shuffled.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648
    const j = state % (i + 1)
    ;[shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!]
  }
  return shuffled
}
