/** An element of XML with its attributes; names with their prefixes, as office programs write them (`w:p`). */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}

/** Words stand as they are, with references resolved. */
export type Node = Element | string

/** Deeper than any document that is written by a program; elements below are left out. */
const deepest = 120
/** The report of a committee has some 100,000; more would take hundreds of megabytes. */
const mostElements = 250_000
/** An element of a document has one or two attributes. */
const mostAttributes = 64

const none: Record<string, string> = Object.freeze(Object.create(null)) as Record<string, string>

const tag = /<(?:!--|!\[CDATA\[|[!?/]?)/g
const name = /[^\s/>=<]{1,200}/y
const attribute = /\s*([^\s=/><"']{1,200})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const reference = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** XML as read. */
export interface XmlRead {
  /** The outermost element; null where there is none. */
  readonly root: Element | null
  /** Whether it was read as it was meant: every element ends, and there are no more of them than are read. */
  readonly isWhole: boolean
}

/**
 * Reads XML into its elements, as far as it is whole: what breaks off ends there. Declarations of types are passed
 * over, so that no entity of a document's own is ever resolved. Takes time in proportion to the text.
 */
export function readXml(text: string): XmlRead {
  const root: { name: string; attributes: Record<string, string>; children: Node[] } = {
    name: '',
    attributes: {},
    children: [],
  }
  const open = [root]
  // Elements that are too deep are counted, so that their ends are not taken for those of others.
  let tooDeep = 0
  let elements = 0
  let isBroken = false
  let at = 0
  const words = (to: number): void => {
    if (to > at && tooDeep === 0 && open.length > 1) open.at(-1)!.children.push(resolved(text.slice(at, to)))
  }
  while (elements <= mostElements) {
    tag.lastIndex = at
    const found = tag.exec(text)
    if (!found) break
    words(found.index)
    const from = found.index + found[0].length
    switch (found[0]) {
      case '<!--':
        at = after(text, '-->', from)
        break
      case '<![CDATA[': {
        const end = text.indexOf(']]>', from)
        if (tooDeep === 0 && open.length > 1)
          open.at(-1)!.children.push(text.slice(from, end < 0 ? text.length : end))
        at = end < 0 ? text.length : end + 3
        break
      }
      case '<?':
        at = after(text, '?>', from)
        break
      case '<!':
        at = after(text, '>', from)
        break
      case '</':
        at = after(text, '>', from)
        if (tooDeep > 0) tooDeep--
        else close(from)
        break
      default:
        at = start(from)
    }
  }
  return {
    root: root.children.find((child): child is Element => typeof child !== 'string') ?? null,
    isWhole: open.length === 1 && elements <= mostElements && !isBroken,
  }

  /** Ends the innermost element of the name that stands here; an end of nothing is passed over. */
  function close(from: number): void {
    name.lastIndex = from
    const called = name.exec(text)?.[0]
    const at = open.findLastIndex(element => element.name === called)
    if (at !== open.length - 1 || at < 1) isBroken = true
    if (at >= 1) open.length = at
  }

  /** Reads a start tag; returns where the text goes on. */
  function start(from: number): number {
    name.lastIndex = from
    const called = name.exec(text)?.[0]
    if (called === undefined) return from
    elements++
    let attributes: Record<string, string> = none
    let end = from + called.length
    for (let i = 0; i < mostAttributes; i++) {
      attribute.lastIndex = end
      const one = attribute.exec(text)
      if (!one) break
      if (attributes === none) attributes = Object.create(null) as Record<string, string>
      attributes[one[1]!] = resolved(one[2] ?? one[3]!)
      end = attribute.lastIndex
    }
    const element = { name: called, attributes, children: [] }
    const bracket = text.indexOf('>', end)
    const isEmpty = bracket > 0 && text[bracket - 1] === '/'
    if (tooDeep > 0 || open.length > deepest) {
      if (!isEmpty) tooDeep++
    } else {
      open.at(-1)!.children.push(element)
      if (!isEmpty) open.push(element)
    }
    return bracket < 0 ? text.length : bracket + 1
  }
}

function after(text: string, ending: string, from: number): number {
  const end = text.indexOf(ending, from)
  return end < 0 ? text.length : end + ending.length
}

const resolved = (text: string): string =>
  text.includes('&')
    ? text.replace(reference, (whole, decimal: string, hex: string, word: string) => {
        if (word !== undefined) return named[word]!
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
      })
    : text

/** The elements among an element's children. */
export const elementsIn = (element: Element | undefined): readonly Element[] =>
  (element?.children ?? []).filter((child): child is Element => typeof child !== 'string')

/** The first child of a name. */
export const childOf = (element: Element | undefined, called: string): Element | undefined =>
  element?.children.find((child): child is Element => typeof child !== 'string' && child.name === called)

/** The value (`w:val`) of a child, which office programs give settings by. */
export const settingOf = (element: Element | undefined, called: string): string | undefined =>
  childOf(element, called)?.attributes['w:val']
