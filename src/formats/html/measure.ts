import { headingLevel, unread } from './element-names.ts'
import { attribute, isElement, isText, type PageElement } from './page-tree.ts'

/** How much text an element holds, in characters that are no white space. */
export interface Measure {
  chars: number
  /** Of them inside links. */
  linked: number
  links: number
  /** Of them, outside links, in runs that hold a whole sentence. */
  sentences: number
  headings: number
  /** It is, or holds, an <article> or a <main>. */
  hasArticle: boolean
}

/** Measures every element below and including `element`. */
export function measureAll(element: PageElement): Map<PageElement, Measure> {
  const measures = new Map<PageElement, Measure>()
  const measure = (of: PageElement, inLink: boolean): Measure => {
    const sum: Measure = {
      chars: 0,
      linked: 0,
      links: leadsAway(of) ? 1 : 0,
      sentences: 0,
      headings: headingLevel(of.tagName) > 0 ? 1 : 0,
      hasArticle: of.tagName === 'article' || of.tagName === 'main',
    }
    measures.set(of, sum)
    if (unread.has(of.tagName) || of.tagName === 'noscript') return sum
    for (const child of of.childNodes)
      if (isText(child)) {
        const chars = visible(child.value)
        sum.chars += chars
        if (inLink) sum.linked += chars
        else if (child.value.includes('。')) sum.sentences += chars
      } else if (isElement(child)) {
        const inner = measure(child, inLink || leadsAway(child))
        sum.chars += inner.chars
        sum.linked += inner.linked
        sum.links += inner.links
        sum.sentences += inner.sentences
        sum.headings += inner.headings
        sum.hasArticle ||= inner.hasArticle
      }
    return sum
  }
  measure(element, false)
  return measures
}

const partOfText = /^\s{0,9}(?:mailto|tel):|\.(?:pdf|docx?|xlsx?|csv|zip)(?:[?#]|$)/i

/** A link to another page. An address to write to, and a file that belongs to the text, are part of it. */
const leadsAway = (element: PageElement): boolean =>
  element.tagName === 'a' && !partOfText.test((attribute(element, 'href') ?? '').slice(0, 2000))

function visible(text: string): number {
  let n = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x20 && code !== 0x3000 && code !== 0xa0) n++
  }
  return n
}
