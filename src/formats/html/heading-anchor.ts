import { attribute, childElements, isElement, type PageElement } from './page-tree.ts'

/** The id by which the page opens at a heading: its own, a link's in it, or that of the post it heads. */
export function anchorOf(heading: PageElement): string | null {
  const own = idOf(heading)
  if (own !== null) return own
  for (const child of childElements(heading)) if (idOf(child) !== null) return idOf(child)
  for (let at = heading.parentNode; at && isElement(at); at = at.parentNode)
    if (at.tagName === 'article' || at.tagName === 'section') return idOf(at)
  return null
}

const idOf = (element: PageElement): string | null => {
  const id = attribute(element, 'id') ?? (element.tagName === 'a' ? attribute(element, 'name') : null)
  return id !== null && /^[A-Za-z0-9_-]{1,64}$/.test(id) ? id : null
}
