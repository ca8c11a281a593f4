import { readMarker } from '../../text/structure/marker.ts'
import { definitionLine } from './definition-line.ts'
import { headingLevel, isBlock, unread } from './element-names.ts'
import { isSetAsBlock, keepsLines, standsApart } from './element-style.ts'
import { anchorOf } from './heading-anchor.ts'
import { LineWriter, type PageLine, shiftLink } from './line-writer.ts'
import {
  attribute,
  childElements,
  isElement,
  isText,
  type PageElement,
  type PageNode,
  type PageText,
  wordsOf,
} from './page-tree.ts'
import { isFurnitureLine, type SiteFurniture } from './site-furniture.ts'
import { definitionsOf, isLayoutTable, tableRows } from './table-rows.ts'

/** A heading of more characters is a paragraph that somebody set large. */
const longestHeading = 120
/** Renders the elements of a page as lines: headings `## `, items `- `, rows `|`, and what may be the site's as furniture. */
export function renderLines(
  nodes: readonly PageNode[],
  source: string,
  furniture: SiteFurniture,
): PageLine[] {
  const renderer = new Renderer(source, furniture)
  renderer.children(nodes)
  return renderer.finish()
}

class Renderer {
  readonly #source: string
  readonly #furniture: SiteFurniture
  readonly #out: LineWriter
  /** Depth of lists and cells, in which blocks follow each other without an empty line. */
  #tight = 0
  #lists = 0
  #afterParagraph = false
  #isAside = false
  readonly #struck: PageLine[] = []
  /** Elements that are rendered in a way of their own. */
  readonly #own: ReadonlyMap<string, (element: PageElement, isPreformatted: boolean) => void>

  constructor(source: string, furniture: SiteFurniture) {
    this.#source = source
    this.#furniture = furniture
    this.#out = new LineWriter(source)
    const list = (element: PageElement): void => this.#list(element)
    const raised = (element: PageElement): void => this.#raised(element)
    const struck = (element: PageElement): void => this.#strike(element)
    this.#own = new Map<string, (element: PageElement, isPreformatted: boolean) => void>([
      ['br', () => this.#break()],
      ['hr', () => this.#rule()],
      ['img', element => this.#image(element)],
      ['a', (element, isPreformatted) => this.#link(element, isPreformatted)],
      ['sup', raised],
      ['sub', raised],
      ['del', struck],
      ['s', struck],
      ['strike', struck],
      ['ul', list],
      ['ol', list],
      ['menu', list],
      ['dir', list],
      ['dl', element => this.#definitions(element)],
      ['table', element => this.#table(element)],
    ])
  }

  finish(): PageLine[] {
    this.#block()
    return this.#out.finish().filter(line => !isLeftOut(line))
  }

  children(nodes: readonly PageNode[], isPreformatted = false): void {
    let before: PageElement | null = null
    for (const node of nodes) {
      if (isText(node)) {
        this.#text(node, isPreformatted)
        if (/\S/.test(node.value)) before = null
      } else if (isElement(node)) {
        // The date and the category of a post stand side by side without a space between them.
        if (before && standsApart(before, node)) this.#out.space()
        this.#element(node, isPreformatted)
        before = node
      }
    }
  }

  #text(node: PageText, isPreformatted: boolean): void {
    const start = node.sourceCodeLocation?.startOffset ?? -1
    const end = node.sourceCodeLocation?.endOffset ?? -1
    if (isPreformatted) this.#preformatted(node.value, start, end)
    else this.#out.words(node.value, start, end)
  }

  #preformatted(value: string, start: number, end: number): void {
    let at = start
    const lines = value.split('\n')
    lines.forEach((line, i) => {
      const newline = this.#source.indexOf('\n', at)
      const stop = newline < 0 || newline > end ? end : newline
      if (i > 0) {
        this.#out.endLine()
        if (lines[i - 1]!.trim() === '') this.#gap()
      }
      this.#out.words(line, at, stop)
      at = Math.min(stop + 1, end)
    })
  }

  #element(element: PageElement, isPreformatted: boolean): void {
    const { tagName } = element
    const verdict = unread.has(tagName) ? 'removed' : this.#furniture.of(element)
    if (verdict === 'removed') return
    const own = this.#own.get(tagName)
    if (verdict === 'unsure') this.#unsure(element)
    else if (own) own(element, isPreformatted)
    else if (headingLevel(tagName) > 0) this.#heading(element, headingLevel(tagName))
    else if (isBlock(tagName) || isSetAsBlock(element)) {
      this.#block()
      this.children(element.childNodes, tagName === 'pre' || isPreformatted || keepsLines(element))
      this.#block()
      this.#afterParagraph = tagName === 'p' || tagName === 'div'
    } else this.children(element.childNodes, isPreformatted)
  }

  /** Ends the block. Inside an item or a cell the next line follows directly. */
  #block(): void {
    const { isEmpty } = this.#out
    if (this.#tight > 0) this.#out.endLine()
    else this.#out.gap()
    if (!isEmpty) this.#afterParagraph = false
    for (const line of this.#struck.splice(0)) this.#out.take(line)
  }

  #gap(): void {
    this.#block()
    if (this.#tight === 0) this.#out.gap()
    this.#afterParagraph = false
  }

  #rule(): void {
    this.#gap()
    if (this.#tight === 0) this.#out.rule()
  }

  #break(): void {
    if (this.#out.isEmpty) {
      if (this.#tight === 0) this.#out.gap()
    } else this.#out.endLine()
  }

  #unsure(element: PageElement): void {
    this.#block()
    if (this.#isAside) this.children(element.childNodes)
    else
      for (const line of this.#apart(element.childNodes, false, true))
        this.#out.take({ ...line, kind: 'furniture' })
    this.#block()
  }

  /** Lines of nodes that are put together by themselves. `isAside`: they are furniture already. */
  #apart(nodes: readonly PageNode[], isTight = false, isAside = this.#isAside): PageLine[] {
    const renderer = new Renderer(this.#source, this.#furniture)
    renderer.#isAside = isAside
    if (isTight) renderer.#tight = 1
    renderer.#lists = this.#lists
    renderer.children(nodes)
    return renderer.finish()
  }

  #heading(element: PageElement, level: number): void {
    this.#block()
    const [lines, aside] = parted(this.#apart(element.childNodes, true))
    const text = lines.map(line => line.text.replace(/^[ ]*- /, '')).join(' ')
    const [first] = lines
    if (!first) {
      this.#headingOfImage(element, level)
      return
    }
    const isLong = text.length > longestHeading || /。./.test(text)
    if (isLong || lines.length > 3) for (const line of lines) this.#out.take(line)
    else {
      this.#gap()
      this.#out.take({
        ...first,
        kind: 'heading',
        text: `${'#'.repeat(level)} ${text}`,
        end: lines.at(-1)!.end,
        links: lines.length > 1 ? [] : first.links.map(l => shiftLink(l, level + 1)),
        anchor: anchorOf(element),
      })
    }
    for (const line of aside) this.#out.take(line)
    this.#out.noGap()
    this.#afterParagraph = false
  }

  #headingOfImage(element: PageElement, level: number): void {
    const image = childElements(element).find(e => e.tagName === 'img')
    const words = image && attribute(image, 'alt')?.replace(/\s+/g, ' ').trim()
    const place = image?.sourceCodeLocation
    if (!words || !place || words.length > longestHeading) return
    this.#gap()
    this.#out.sign(words, place.startOffset, place.endOffset)
    this.#out.endLine('heading', `${'#'.repeat(level)} `, anchorOf(element))
    this.#out.noGap()
  }

  /** An image between blocks is a figure that is there and not read; one within a line is an ornament. */
  #image(element: PageElement): void {
    const words = attribute(element, 'alt')
      ?.replace(/[[\]\s]+/g, ' ')
      .trim()
    const place = element.sourceCodeLocation
    if (!words || words.length > 200 || !place || !this.#out.isEmpty || this.#tight > 0) return
    const parent = element.parentNode
    const standsAlone = parent?.childNodes.every(n => n === element || (isText(n) && /^\s*$/.test(n.value)))
    if (!standsAlone || (parent && isElement(parent) && parent.tagName === 'a')) return
    this.#out.sign(`![${words}]()`, place.startOffset, place.endOffset)
    this.#out.endLine('figure')
  }

  #link(element: PageElement, isPreformatted: boolean): void {
    this.#out.openLink(attribute(element, 'href') ?? '')
    this.children(element.childNodes, isPreformatted)
    this.#out.closeLink()
  }

  /** A raised number is the mark of a footnote: 1,234² must not become 12342. */
  #raised(element: PageElement): void {
    const words = wordsOf(element, 40)
    const place = element.sourceCodeLocation
    const isNumber = /^[0-9]{1,2}$/.test(words)
    const digits = element.tagName === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉'
    if (isNumber && place)
      this.#out.sign(
        words.replace(/[0-9]/g, d => digits[Number(d)]!),
        place.startOffset,
        place.endOffset,
      )
    else this.children(element.childNodes)
  }

  /** Struck words no longer hold: they are kept beside the text, not in it. */
  #strike(element: PageElement): void {
    for (const line of this.#apart(element.childNodes, true))
      this.#struck.push({ ...line, kind: 'furniture', gap: false, struck: true })
  }

  #list(list: PageElement): void {
    // A list directly under its introduction is joined to it.
    const joins = this.#afterParagraph || this.#tight > 0
    this.#block()
    if (joins) this.#out.noGap()
    else this.#gap()
    let number = Number.parseInt(attribute(list, 'start') ?? '1', 10)
    if (!(Math.abs(number) < 10_000)) number = 1
    const indent = '  '.repeat(Math.min(this.#lists, 6))
    this.#tight++
    this.#lists++
    for (const child of list.childNodes) {
      if (!isElement(child) || child.tagName !== 'li') {
        this.children([child])
        continue
      }
      if (this.#furniture.of(child) === 'removed') continue
      this.#item(child, list.tagName === 'ol' ? numeral(number++, attribute(list, 'type')) : '- ', indent)
    }
    this.#lists--
    this.#tight--
    this.#out.indent(indent.slice(2))
    if (this.#tight === 0) {
      this.#out.indent('')
      this.#gap()
    } else this.#out.endLine()
  }

  #item(item: PageElement, marker: string, indent: string): void {
    // A list of posts or of cards is no enumeration.
    if (holdsSections(item)) {
      this.#tight--
      this.#out.indent('')
      this.#gap()
      this.children(item.childNodes)
      this.#gap()
      this.#tight++
      return
    }
    const own = readMarker(wordsOf(item, 60))
    const hasOwn = own !== null && own.style !== 'digit-space' && own.style !== 'kana'
    this.#out.mark(hasOwn ? '' : marker, indent)
    this.children(item.childNodes)
    this.#out.endLine()
  }

  #definitions(list: PageElement): void {
    this.#gap()
    let terms: PageLine[] = []
    const close = (): void => {
      for (const line of terms) this.#out.take(line)
      terms = []
    }
    const read = (element: PageElement): void => {
      if (this.#furniture.of(element) === 'removed') return
      if (element.tagName === 'dt') {
        close()
        terms = this.#apart(element.childNodes, true)
      } else if (element.tagName === 'dd') {
        const values = this.#apart(element.childNodes, true)
        this.#definition(terms, values)
        terms = []
      } else if (element.tagName === 'div' || element.tagName === 'dl') childElements(element).forEach(read)
      else this.#element(element, false)
    }
    childElements(list).forEach(read)
    close()
    this.#gap()
  }

  #definition(terms: readonly PageLine[], both: readonly PageLine[]): void {
    const [values, aside] = parted(both)
    this.#entry(terms, values)
    for (const line of aside) this.#out.take(line)
  }

  #entry(terms: readonly PageLine[], values: readonly PageLine[]): void {
    const pair = definitionLine(terms, values)
    if (pair) {
      this.#out.take(pair)
      return
    }
    const [term] = terms
    if (term && values.length > 0 && this.#tight === 0) this.#out.gap()
    for (const line of terms) this.#out.take(line.gap ? { ...line, gap: false } : line)
    for (const line of values) this.#out.take({ ...line, gap: false })
    if (this.#tight === 0) this.#out.gap()
  }

  #table(table: PageElement): void {
    const definitions = definitionsOf(table)
    if (definitions) {
      this.#gap()
      for (const [term, value] of definitions)
        this.#definition(this.#apart(term.childNodes, true), this.#apart(value.childNodes, true))
      this.#gap()
      return
    }
    if (isLayoutTable(table)) {
      this.#gap()
      this.children(table.childNodes)
      this.#gap()
      return
    }
    this.#gap()
    for (const caption of childElements(table).filter(e => e.tagName === 'caption')) {
      this.children(caption.childNodes)
      this.#out.endLine()
    }
    const cell = (element: PageElement): PageLine[] => this.#apart(element.childNodes, true)
    for (const row of tableRows(table, cell)) this.#out.take(row)
    this.#gap()
  }
}

/** Lines that are read, and lines that are kept beside them. */
const parted = (lines: readonly PageLine[]): [PageLine[], PageLine[]] => [
  lines.filter(line => line.kind !== 'furniture'),
  lines.filter(line => line.kind === 'furniture'),
]

/** Lines that say only what a site's furniture says: removed wherever they stand. */
const isLeftOut = ({ kind, text, isLinks }: PageLine): boolean =>
  (kind === 'text' || kind === 'item') && isFurnitureLine(text.replace(/^[ ]*(?:- )?/, ''), isLinks)

function numeral(number: number, type: string | null): string {
  const isLetter = (type === 'a' || type === 'A') && number >= 1 && number <= 26
  return `${isLetter ? String.fromCharCode(type.charCodeAt(0) + number - 1) : number}. `
}

const holdsSections = (item: PageElement): boolean =>
  childElements(item).some(
    e =>
      headingLevel(e.tagName) > 0 ||
      /^(?:article|section|table)$/.test(e.tagName) ||
      childElements(e).some(inner => headingLevel(inner.tagName) > 0),
  )
