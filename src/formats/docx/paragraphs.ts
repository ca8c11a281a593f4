import type { Numbering } from './numbering.ts'
import { headingOf, listOf, type ParagraphStyle } from './styles.ts'
import { childOf, type Element, elementsIn, settingOf } from './xml.ts'

/** What the paragraphs of a document refer to. */
export interface DocumentParts {
  readonly styleOf: (id: string | undefined) => ParagraphStyle
  readonly numbering: Numbering
  /** Footnotes and endnotes; null where there are none. */
  readonly notes: readonly (Element | null)[]
}

/** The text of a document. */
export interface DocumentText {
  readonly text: string
  /** Words that are struck through, and left out; null where there are none. */
  readonly struck: string | null
  /** Whether it was longer than what was read of it. */
  readonly isCut: boolean
}

interface Line {
  readonly kind: 'words' | 'heading' | 'item' | 'row' | 'note' | 'blank'
  readonly text: string
}

/** Elements that are taken for what is in them: content controls, insertions, links, tags of old versions. */
const transparent = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
])

/** Renders word/document.xml (ECMA-376, 17.2 to 17.4), up to `most` characters. */
export function paragraphsOf(root: Element, parts: DocumentParts, most: number): DocumentText {
  return new Renderer(parts, most).render(root)
}

class Renderer {
  readonly #parts: DocumentParts
  readonly #most: number
  readonly #lines: Line[] = []
  /** Ids of the notes that were referred to, in order; footnotes and endnotes apart. */
  readonly #referred: { readonly kind: 0 | 1; readonly id: string }[] = []
  #length = 0
  #struck: string | null = null
  /** Paragraphs of text boxes, which stand behind the paragraph that they are anchored in. */
  #boxes: Element[] = []
  #noteSign = '※'

  constructor(parts: DocumentParts, most: number) {
    this.#parts = parts
    this.#most = most
  }

  render(root: Element): DocumentText {
    const body = childOf(root, 'w:body')
    // A document that numbers ※1, ※2 by hand has notes of its own under other signs.
    if (/※[0-9０-９]/.test(allWords(body))) this.#noteSign = '*'
    this.#blocks(elementsIn(body))
    this.#notes()
    const isCut = this.#length > this.#most
    return { text: written(titled(this.#lines)), struck: this.#struck, isCut }
  }

  #add(line: Line): void {
    if (this.#length > this.#most) return
    this.#length += line.text.length + 1
    this.#lines.push(line)
  }

  #blocks(elements: readonly Element[]): void {
    for (const element of elements) {
      if (this.#length > this.#most) return
      if (element.name === 'w:p') this.#paragraph(element)
      else if (element.name === 'w:tbl') this.#table(element)
      else if (transparent.has(element.name)) this.#blocks(elementsIn(element))
    }
  }

  #paragraph(element: Element): void {
    const properties = childOf(element, 'w:pPr')
    const style = this.#parts.styleOf(settingOf(properties, 'w:pStyle'))
    const words = this.#words(element).trim()
    const boxes = this.#boxes
    this.#boxes = []
    if (words === '') this.#add({ kind: 'blank', text: '' })
    else {
      const list = listOf(properties) ?? style.list
      const marker = list === null || list.id === '0' ? null : this.#parts.numbering.next(list.id, list.level)
      const heading = headingOf('', settingOf(properties, 'w:outlineLvl')) || style.heading
      if (heading > 0)
        this.#add({ kind: 'heading', text: `${'#'.repeat(heading)} ${marked(marker, oneLine(words))}` })
      else if (marker !== null)
        this.#add({ kind: 'item', text: `${'  '.repeat(list!.level)}${marked(marker, oneLine(words))}` })
      else for (const line of words.split('\n')) this.#add({ kind: 'words', text: line.trim() })
    }
    this.#blocks(boxes)
  }

  /** The words of a paragraph; `\n` where a line is broken in it. */
  #words(element: Element): string {
    let words = ''
    for (const child of elementsIn(element)) {
      if (child.name === 'w:r') words += this.#run(child)
      else if (child.name === 'w:ruby') words += this.#words(childOf(child, 'w:rubyBase') ?? child)
      else if (transparent.has(child.name)) words += this.#words(child)
    }
    return words
  }

  #run(element: Element): string {
    const properties = childOf(element, 'w:rPr')
    if (isOn(properties, 'w:vanish')) return ''
    let words = ''
    for (const child of element.children) {
      if (typeof child === 'string') continue
      switch (child.name) {
        case 'w:t':
          words += child.children.filter(one => typeof one === 'string').join('')
          break
        case 'w:tab':
        case 'w:ptab':
          words += '　'
          break
        case 'w:br':
        case 'w:cr':
          words += '\n'
          break
        case 'w:noBreakHyphen':
          words += '-'
          break
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          words += this.#reference(child)
          break
        case 'w:ruby':
          words += this.#words(childOf(child, 'w:rubyBase') ?? child)
          break
        case 'mc:AlternateContent':
          this.#box(childOf(child, 'mc:Choice') ?? child)
          break
        case 'w:drawing':
        case 'w:pict':
          this.#box(child)
          break
        default:
          // Marks of the page, of fields and of comments have no words.
          break
      }
    }
    if (isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike')) {
      if (words.trim() !== '') this.#struck ??= words.trim()
      return ''
    }
    return words
  }

  #reference({ name, attributes }: Element): string {
    const kind = name === 'w:footnoteReference' ? 0 : 1
    const id = attributes['w:id'] ?? ''
    const at = this.#referred.findIndex(one => one.kind === kind && one.id === id)
    if (at < 0 && this.#referred.length < 1000) this.#referred.push({ kind, id })
    return `${this.#noteSign}${at < 0 ? this.#referred.length : at + 1}`
  }

  /** Text boxes in a drawing, however deep. */
  #box(element: Element): void {
    for (const child of elementsIn(element))
      if (child.name === 'w:txbxContent') this.#boxes.push(...elementsIn(child))
      else if (child.name === 'mc:AlternateContent') this.#box(childOf(child, 'mc:Choice') ?? child)
      else this.#box(child)
  }

  #table(element: Element): void {
    const rows = flat(element, 'w:tr').map(row => ({
      cells: flat(row, 'w:tc').flatMap(cell => this.#cell(cell)),
      isHeader: isOn(childOf(row, 'w:trPr'), 'w:tblHeader'),
    }))
    const filled = rows.filter(({ cells }) => cells.some(cell => cell !== ''))
    const columns = Math.max(0, ...filled.map(({ cells }) => cells.length))
    // A table of one column is a frame around paragraphs.
    if (columns <= 1) {
      for (const row of flat(element, 'w:tr'))
        for (const cell of flat(row, 'w:tc')) this.#blocks(elementsIn(cell))
      return
    }
    this.#add({ kind: 'blank', text: '' })
    filled.forEach(({ cells, isHeader }, i) => {
      this.#add({ kind: 'row', text: `|${cells.join('|')}|` })
      if (i === 0 && (isHeader || namesColumns(filled.map(row => row.cells))))
        this.#add({ kind: 'row', text: `|${cells.map(() => '---').join('|')}|` })
    })
    this.#add({ kind: 'blank', text: '' })
  }

  /** A cell's words; a cell that spans columns is followed by empty ones, one that goes on from above is empty. */
  #cell(cell: Element): string[] {
    const properties = childOf(cell, 'w:tcPr')
    const span = Math.min(60, Math.max(1, Number(settingOf(properties, 'w:gridSpan') ?? 1) || 1))
    const merge = childOf(properties, 'w:vMerge')
    const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart'
    const words = goesOn ? '' : oneLine(this.#cellWords(cell)).replaceAll('|', '｜')
    return [words, ...Array.from({ length: span - 1 }, () => '')]
  }

  #cellWords(element: Element): string {
    const words: string[] = []
    for (const child of elementsIn(element)) {
      if (child.name === 'w:p') {
        const properties = childOf(child, 'w:pPr')
        const list = listOf(properties) ?? this.#parts.styleOf(settingOf(properties, 'w:pStyle')).list
        const own = this.#words(child).trim()
        const marker =
          own === '' || list === null || list.id === '0'
            ? null
            : this.#parts.numbering.next(list.id, list.level)
        words.push(own === '' ? '' : marked(marker, own))
      } else if (
        child.name === 'w:tbl' ||
        child.name === 'w:tr' ||
        child.name === 'w:tc' ||
        transparent.has(child.name)
      )
        words.push(this.#cellWords(child))
    }
    return words.filter(one => one !== '').join('　')
  }

  /** The notes that the text refers to, each under its number. */
  #notes(): void {
    // A note may refer to another, which then comes after it.
    for (let i = 0; i < this.#referred.length; i++) {
      const { kind, id } = this.#referred[i]!
      const note = elementsIn(this.#parts.notes[kind] ?? undefined).find(one => one.attributes['w:id'] === id)
      const words = oneLine(this.#cellWords(note ?? { name: '', attributes: {}, children: [] }))
      if (i === 0) this.#add({ kind: 'blank', text: '' })
      this.#add({ kind: 'note', text: `${this.#noteSign}${i + 1} ${words}` })
    }
  }
}

/** Elements of a name among the children, content controls and the like aside. */
const flat = (element: Element, name: string): Element[] =>
  elementsIn(element).flatMap(child =>
    child.name === name ? [child] : transparent.has(child.name) ? flat(child, name) : [],
  )

/** Whether a property is set: alone it is, and its value may say that it is not. */
function isOn(properties: Element | undefined, name: string): boolean {
  const property = childOf(properties, name)
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attributes['w:val'] ?? '')
}

/** Whether the first row names what stands under it: short words without figures, over at least one figure. */
const namesColumns = ([first, ...others]: readonly (readonly string[])[]): boolean =>
  first!.length > 2 &&
  first!.every(cell => cell !== '' && cell.length <= 24 && !/[0-9０-９。]/.test(cell)) &&
  others.some(row => row.some(cell => /[0-9０-９]/.test(cell)))

const oneLine = (words: string): string =>
  words.replace(/\s+/g, gap => (gap.includes('\n') ? '　' : gap)).trim()

const marked = (marker: string | null, words: string): string =>
  !marker
    ? words
    : marker === '・' || /[)）.．、]$/.test(marker)
      ? `${marker}${words}`
      : `${marker}　${words}`

/** Every word under an element, for what has to be known before it is rendered. */
function allWords(element: Element | undefined): string {
  const words: string[] = []
  const walk = (one: Element): void => {
    for (const child of one.children)
      if (typeof child === 'string') words.push(child)
      else walk(child)
  }
  if (element) walk(element)
  return words.join('')
}

/**
 * Where nothing has the style of a title, the one outermost heading is the title if it stands above the first sentence:
 * in most documents it is set as heading 1, and so are the sections of others.
 */
function titled(lines: readonly Line[]): readonly Line[] {
  const ranks = lines.map(({ kind, text }) => (kind === 'heading' ? text.indexOf(' ') : 0))
  const outermost = Math.min(...ranks.filter(rank => rank > 0))
  const [at, ...others] = ranks.flatMap((rank, i) => (rank === outermost ? [i] : []))
  if (at === undefined || outermost === 1 || others.length > 0) return lines
  if (lines.slice(0, at).some(({ text }) => text.includes('。'))) return lines
  return lines.map((line, i) => (i === at ? { ...line, text: `#${line.text.slice(outermost)}` } : line))
}

/** Lines as text: what is of one kind stands together, all else is parted by an empty line. */
function written(lines: readonly Line[]): string {
  let text = ''
  let above: Line | null = null
  for (const line of lines) {
    if (line.kind !== 'blank') {
      const isTogether = above?.kind === line.kind && line.kind !== 'words' && line.kind !== 'heading'
      text += text === '' ? '' : isTogether ? '\n' : '\n\n'
      text += line.text
    }
    above = line
  }
  return text === '' ? '' : `${text}\n`
}
