import { crc32, deflateRawSync } from 'node:zlib'

/** Files as a ZIP archive, deflated. */
export function writeZip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const [path, data] of Object.entries(files)) {
    const bytes = Buffer.from(data)
    const packed = deflateRawSync(bytes)
    const name = Buffer.from(path)
    const header = Buffer.alloc(26)
    header.writeUInt16LE(20, 0)
    header.writeUInt16LE(8, 4)
    header.writeUInt32LE(crc32(bytes), 10)
    header.writeUInt32LE(packed.length, 14)
    header.writeUInt32LE(bytes.length, 18)
    header.writeUInt16LE(name.length, 22)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    header.copy(entry, 6, 0, 24)
    entry.writeUInt32LE(at, 42)
    central.push(entry, name)
    parts.push(Buffer.from('PK\u0003\u0004', 'latin1'), header, name, packed)
    at += 30 + name.length + packed.length
  }
  const list = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, list, end])
}

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const escaped = (text: string): string => text.replace(/[&<>]/g, one => `&#${one.charCodeAt(0)};`)

/** A run of words. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A paragraph: its words or runs, and its properties. */
export const paragraph = (inside: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') || inside === '' ? inside : run(inside)}</w:p>`

export const item = (text: string, list = '1', level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

export const cell = (inside: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${inside.startsWith('<w:p>') ? inside : paragraph(inside)}</w:tc>`

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map(cells => `<w:tr>${cells.map(one => (one.startsWith('<w:tc>') ? one : cell(one))).join('')}</w:tr>`).join('')}</w:tbl>`

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

/** List 1: bullets. List 2: 1. and under it ①. List 3: （ア）. */
const numbering = `<?xml version="1.0"?><w:numbering ${space}>
<w:abstractNum w:abstractNumId="7">${level(0, 'bullet', '\uf06c')}${level(1, 'bullet', '\uf0b7')}</w:abstractNum>
<w:abstractNum w:abstractNumId="8">${level(0, 'decimal', '%1.')}${level(1, 'decimalEnclosedCircle', '%2')}</w:abstractNum>
<w:abstractNum w:abstractNumId="9">${level(0, 'aiueo', '（%1）')}</w:abstractNum>
${[7, 8, 9].map((id, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}</w:numbering>`

const styles = `<?xml version="1.0"?><w:styles ${space}>
<w:style w:styleId="a"><w:name w:val="Title"/></w:style>
<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="own"><w:name w:val="見出し（大）"/><w:basedOn w:val="1"/></w:style></w:styles>`

/** A Word document with a body, and the notes that it refers to by id. */
export const writeDocx = (
  body: string,
  notes: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Buffer =>
  writeZip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${space}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/numbering.xml': numbering,
    'word/styles.xml': styles,
    'word/footnotes.xml': `<w:footnotes ${space}>${Object.entries(notes)
      .map(([id, text]) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`)
      .join('')}</w:footnotes>`,
    ...more,
  })
