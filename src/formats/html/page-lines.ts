import { findRoot } from './article-root.ts'
import type { PageLine } from './line-writer.ts'
import { measureAll } from './measure.ts'
import { type PageMeta, readMeta } from './page-meta.ts'
import { descendants, firstElement, isElement, type PageElement, readTree } from './page-tree.ts'
import { renderLines } from './render.ts'
import { SiteFurniture } from './site-furniture.ts'

/** A page as lines, before it is told what they say. */
export interface PageLines {
  readonly source: string
  /** Where it was fetched from, or null. */
  readonly fetchedFrom: string | null
  readonly meta: PageMeta
  /** Null where the page is a set of frames. */
  readonly body: PageElement | null
  readonly hasBody: boolean
  /** Of the main part. */
  readonly lines: readonly PageLine[]
  /** Of what stands before the main part, headings of the page's header among it. */
  readonly before: readonly PageLine[]
  /** Of everything outside the main part that is no site's furniture for certain. */
  readonly outside: readonly PageLine[]
  /** False where the page was too deep to be read as a tree. */
  readonly isWhole: boolean
  /** False where another part may be the main one. */
  readonly isSure: boolean
}

/** Elements whose children mean something only inside them. */
const asWhole = /^(?:ul|ol|dl|table|pre|tbody|tr|h[1-6])$/

/** Headings of the site's own that may hold the title. */
const mostHeadings = 6

/** Finds the main part of a page and renders it, and what stands around it. */
export function readPageLines(source: string, fetchedFrom: string | null): PageLines {
  const tree = readTree(source)
  const meta = readMeta(tree, fetchedFrom)
  const body = firstElement(tree.root, 'body')
  const { isWhole } = tree
  if (!body)
    return {
      source,
      fetchedFrom,
      meta,
      body,
      hasBody: false,
      lines: [],
      before: [],
      outside: [],
      isWhole,
      isSure: true,
    }
  const measures = measureAll(body)
  const furniture = new SiteFurniture(measures, measures.get(body)!)
  const { root, before, after, isSure } = findRoot(body, measures, furniture)
  const lines = renderLines(asWhole.test(root.tagName) ? [root] : root.childNodes, source, furniture)
  const beforeLines = renderLines(before, source, furniture)
  const afterLines = renderLines(after, source, furniture)
  const headings = headingsRemoved(body, furniture).flatMap(heading =>
    renderLines([heading], source, furniture),
  )
  return {
    source,
    fetchedFrom,
    meta,
    body,
    hasBody: true,
    lines,
    before: [...headings, ...beforeLines],
    outside: [...beforeLines, ...afterLines],
    isWhole,
    isSure,
  }
}

/** The first headings inside what was removed, such as a page's header: a site may put the notice's title there. */
function headingsRemoved(body: PageElement, furniture: SiteFurniture): PageElement[] {
  const found: PageElement[] = []
  for (const element of descendants(body)) {
    if (element.tagName !== 'h1' && element.tagName !== 'h2') continue
    for (let at = element.parentNode; at && isElement(at) && at !== body; at = at.parentNode)
      if (furniture.of(at) === 'removed') {
        found.push(element)
        break
      }
    if (found.length >= mostHeadings) break
  }
  return found
}
