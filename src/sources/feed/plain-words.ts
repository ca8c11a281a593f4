const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g

function unescaped(text: string): string {
  return text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole
  })
}

const longest = 4_000

/** The words of a title in a feed, on one line: references read (twice, since titles are often escaped HTML), tags gone. */
export const plainWords = (text: string): string =>
  unescaped(unescaped(text.slice(0, longest)).replace(/<[^<>]{0,500}>/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
