import { radicals } from '../../text/radicals.ts'

// What symbol fonts have for bullets, in the private-use area.
const meant: Readonly<Record<string, string>> = {
  ...radicals,
  '\uf0b7': '・',
  '\uf09f': '・',
  '\uf06e': '■',
  '\uf06c': '●',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
}

// Kangxi radicals, forms of vertical writing, ligatures of Latin letters, no-break and other widths of space.
const compatible = /[\u2f00-\u2fdf\ufe10-\ufe19\ufe30-\ufe4f\ufb00-\ufb06\u00a0\u2000-\u200a\u202f\u205f]/
const marked = /[\u2e80-\u2eff\u2027\uf0b7\uf09f\uf06e\uf06c\uf0d8\uf0fc]/
const nothing =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g

/**
 * The characters that were meant: radicals as characters (⽇ ⻑), forms of vertical writing as the plain ones (︒),
 * bullets of symbol fonts as bullets; control and formatting characters as nothing.
 */
export function plainCharacters(text: string): string {
  let plain = text
  if (compatible.test(plain) || marked.test(plain))
    plain = Array.from(plain, one => meant[one] ?? (compatible.test(one) ? one.normalize('NFKC') : one)).join(
      '',
    )
  return plain.replace(nothing, '')
}
