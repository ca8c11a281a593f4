import type { Measure } from './measure.ts'
import { attribute, childElements, descendants, type PageElement } from './page-tree.ts'
import type { SiteFurniture } from './site-furniture.ts'
import { isLayoutTable } from './table-rows.ts'

/** Where the notice stands in a page. */
export interface ArticleRoot {
  readonly root: PageElement
  /** Elements before and after the root that are no site's furniture for certain, in the order of the page. */
  readonly before: readonly PageElement[]
  readonly after: readonly PageElement[]
  /** False where the page's text is spread, or too little, so that another part may be the notice. */
  readonly isSure: boolean
}

/** Elements that hold other blocks; a text may stand in one of them alone. */
const containers =
  /^(?:body|div|main|article|section|center|form|table|tbody|tr|td|th|font|span|fieldset|blockquote|header|dl|dd|ul|li|noscript|[^-]*-.*)$/
/** Blocks that a page's text is made of: where one stands beside the heaviest element, both belong to the text. */
const ofText = /^(?:p|ul|ol|dl|pre|blockquote|h[1-6]|details|figure|address|hr)$/

/** Characters of sentences that make a text, however short. */
const fewSentences = 30

/** Finds the smallest element that holds all of a page's text that is not the site's. */
export function findRoot(
  body: PageElement,
  measures: ReadonlyMap<PageElement, Measure>,
  furniture: SiteFurniture,
): ArticleRoot {
  const weights = weigh(body, measures, furniture)
  const weightOf = (element: PageElement): number => weights.get(element) ?? 0
  let before: PageElement[] = []
  let after: PageElement[] = []
  let root = body
  const goTo = (target: PageElement): void => {
    const path: PageElement[] = []
    for (let at: PageElement | null = target; at && at !== root; at = at.parentNode as PageElement | null)
      path.unshift(at)
    for (const step of path) {
      const children = childElements(root)
      const at = children.indexOf(step)
      before = before.concat(children.slice(0, at).filter(mayBelong))
      after = children
        .slice(at + 1)
        .filter(mayBelong)
        .concat(after)
      root = step
    }
  }
  const mayBelong = (element: PageElement): boolean => {
    const measure = measures.get(element)
    if (!measure || measure.chars === 0 || furniture.of(element) === 'removed') return false
    return !isOfLinks(measure)
  }
  const landmark = mainOf(body, weightOf)
  if (landmark) goTo(landmark)
  for (;;) {
    const children = childElements(root).filter(child => weightOf(child) > 0)
    const heaviest = children.reduce<PageElement | null>(
      (most, child) => (most === null || weightOf(child) > weightOf(most) ? child : most),
      null,
    )
    if (!heaviest || !containers.test(heaviest.tagName)) break
    if (heaviest.tagName === 'table' && !isLayoutTable(heaviest)) break
    if (weightOf(heaviest) < weightOf(root) * 0.5) break
    if (children.some(child => child !== heaviest && !canBeLeft(child, heaviest))) break
    goTo(heaviest)
  }
  return { root, before, after, isSure: isSure(measures.get(root)!) }

  /** Whether a child beside the heaviest is no part of the text. */
  function canBeLeft(child: PageElement, heaviest: PageElement): boolean {
    const measure = measures.get(child)!
    if (furniture.of(child) !== 'kept') return true
    if (isOfLinks(measure)) return true
    const isArticle = heaviest.tagName === 'article' || heaviest.tagName === 'main'
    if (ofText.test(child.tagName)) return false
    return isArticle && child.tagName !== 'article' && measure.sentences < fewSentences
  }
}

/** Whether an element is a list of links, with or without words between them. */
const isOfLinks = ({ chars, linked, sentences }: Measure): boolean =>
  linked >= chars * (sentences === 0 ? 0.4 : 0.6)

/** The one <main>, or element with that role or purpose, that holds at least half of the text. */
function mainOf(body: PageElement, weightOf: (element: PageElement) => number): PageElement | null {
  const found: PageElement[] = []
  for (const element of descendants(body))
    if (
      element.tagName === 'main' ||
      attribute(element, 'role') === 'main' ||
      attribute(element, 'itemprop') === 'articleBody'
    )
      found.push(element)
  const [first] = found.sort((a, b) => weightOf(b) - weightOf(a))
  const weight = first ? weightOf(first) : 0
  return first && weight > 0 && weight >= weightOf(body) * 0.5 ? first : null
}

/** What every element weighs: sentences most, other words half, links nothing, the site's furniture nothing. */
function weigh(
  body: PageElement,
  measures: ReadonlyMap<PageElement, Measure>,
  furniture: SiteFurniture,
): ReadonlyMap<PageElement, number> {
  const weights = new Map<PageElement, number>()
  const ownWeight = ({ chars, linked, sentences }: Measure): number =>
    sentences + Math.max(0, chars - linked - sentences) / 2
  const weigh = (element: PageElement): number => {
    const measure = measures.get(element)
    if (!measure || furniture.of(element) !== 'kept') {
      weights.set(element, 0)
      return 0
    }
    let weight = ownWeight(measure)
    for (const child of childElements(element)) {
      const of = measures.get(child)
      weight += weigh(child) - (of ? ownWeight(of) : 0)
    }
    weights.set(element, Math.max(0, weight))
    return weights.get(element)!
  }
  weigh(body)
  return weights
}

const isSure = ({ chars, linked, sentences }: Measure): boolean =>
  chars === 0 || (sentences >= fewSentences && linked < chars * 0.6)
