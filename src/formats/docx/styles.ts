import { childOf, type Element, elementsIn, settingOf } from './xml.ts'

/** What a style says of its paragraphs, as far as the text goes. */
export interface ParagraphStyle {
  /** 1 for the title, 2 and more for headings; 0 for all others. */
  readonly heading: number
  readonly list: { readonly id: string; readonly level: number } | null
}

const plain: ParagraphStyle = { heading: 0, list: null }
/** Of styles that are based on one another; more is a loop. */
const longestChain = 12

/** Reads word/styles.xml (ECMA-376, 17.7): what each style says, those that it is based on included. */
export function readStyles(root: Element | null): (id: string | undefined) => ParagraphStyle {
  const styles = new Map<string, Element>()
  for (const element of elementsIn(root ?? undefined))
    if (element.name === 'w:style') styles.set(element.attributes['w:styleId'] ?? '', element)
  const known = new Map<string, ParagraphStyle>()
  return id => {
    if (id === undefined) return plain
    const before = known.get(id)
    if (before) return before
    const read = styleOf(id)
    known.set(id, read)
    return read
  }

  function styleOf(id: string): ParagraphStyle {
    let heading = 0
    let list: ParagraphStyle['list'] = null
    let at: string | undefined = id
    for (let i = 0; at !== undefined && i < longestChain; i++) {
      const style = styles.get(at)
      const properties = childOf(style, 'w:pPr')
      heading ||= headingOf(settingOf(style, 'w:name') ?? '', settingOf(properties, 'w:outlineLvl'))
      list ??= listOf(properties)
      at = settingOf(style, 'w:basedOn')
    }
    return { heading, list }
  }
}

/** By the name that every language of the program writes alike, or the level in the outline (0 to 8; 9 is none). */
export function headingOf(name: string, outline: string | undefined): number {
  if (/^title$/i.test(name)) return 1
  const named = /^heading ([1-9])$/i.exec(name)?.[1]
  const level = named === undefined ? Number(outline ?? 9) + 1 : Number(named)
  return level >= 1 && level <= 9 ? Math.min(6, level + 1) : 0
}

/** The list that properties put a paragraph into; `0` takes it out of one. */
export function listOf(properties: Element | undefined): ParagraphStyle['list'] {
  const numbering = childOf(properties, 'w:numPr')
  const id = settingOf(numbering, 'w:numId')
  if (id === undefined) return null
  const level = Number(settingOf(numbering, 'w:ilvl') ?? 0)
  return { id, level: Number.isInteger(level) && level >= 0 && level < 9 ? level : 0 }
}
