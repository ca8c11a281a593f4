import type { Format } from '../format.ts'
import { readPage } from './read-page.ts'

const opening =
  /^\s{0,400}(?:<\?xml[^<>]{0,300}>\s{0,99})?(?:<!--[^>]{0,2000}-->\s{0,99}){0,4}<(?:!doctype\s{1,9}html|html|head|body|frameset)(?=[\s>])/i
const anyTag =
  /^\s{0,400}<(?:div|p|article|section|main|h[1-6]|ul|dl|center|font|span|title|meta|link|script|style|br|form|header)(?=[\s>/])/i
const closingTag =
  /<\/(?:div|p|article|section|main|h[1-6]|ul|dl|li|dd|td|center|font|span|a|title|header|body|html)>/gi

/** How far into a text tags are looked for. */
const sniffed = 20_000

/** A web page, by its content and whatever its file is called; also a piece of one without its head. */
export const html: Format = {
  name: 'html',
  sniff: text => {
    const start = text.slice(0, sniffed)
    if (opening.test(start)) return 1
    return anyTag.test(start) && (start.match(closingTag)?.length ?? 0) >= 2 ? 0.6 : 0
  },
  read: readPage,
}
