import assert from 'node:assert/strict'

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** Words of a page outside its tags, with the nearest lang of each; enough of a parser for our own pages. */
export function* words(page: string): Generator<{ text: string; lang: string; inside: readonly string[] }> {
  const empty = /^(?:meta|link|br|input|hr|img|!doctype)$/i
  const open: { tag: string; lang: string }[] = []
  for (const [, closing, tag, attributes, text] of page.matchAll(
    /<(\/?)([!a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>|([^<]+)/gi,
  )) {
    const lang = open.at(-1)?.lang ?? ''
    if (text !== undefined)
      yield {
        text: text.replace(/&(?:lt|gt|quot|#39|amp);/g, e => entities[e]!),
        lang,
        inside: open.map(o => o.tag),
      }
    else if (closing) {
      const top = open.pop()
      assert.equal(top?.tag, tag, `</${tag}> closes <${top?.tag}>`)
    } else if (!empty.test(tag!) && !attributes!.endsWith('/'))
      open.push({ tag: tag!, lang: /\slang="([^"]*)"/.exec(attributes!)?.[1] ?? lang })
  }
  assert.deepEqual(open, [])
}
