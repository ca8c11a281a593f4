import { attribute, type PageElement } from './page-tree.ts'

const styleOf = (element: PageElement): string => (attribute(element, 'style') ?? '').slice(0, 500)

/** Whether an element says of itself that it stands on lines of its own. */
export const isSetAsBlock = (element: PageElement): boolean =>
  /display\s{0,5}:\s{0,5}(?:block|flex|grid|table)/i.test(styleOf(element))

/** Whether an element shows the line breaks of its source. */
export const keepsLines = (element: PageElement): boolean =>
  /white-space\s{0,5}:\s{0,5}(?:pre|break-spaces)/i.test(styleOf(element))

const label = /(?:^|[\s_-])(?:date|time|day|cat|category|label|tag|icon|new|ico|update)(?:$|[\s_-])/i

/** Whether two elements side by side are shown apart: the date and the category of a post are. */
export const standsApart = (a: PageElement, b: PageElement): boolean => isLabel(a) || isLabel(b)

const isLabel = (element: PageElement): boolean =>
  element.tagName === 'time' || label.test((attribute(element, 'class') ?? '').slice(0, 200))
