/** Encodings of two bytes a character that the platform decodes and does not encode. */
type Encoding = 'shift_jis' | 'euc-jp' | 'iso-2022-jp'

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** Every character of two bytes, found by decoding all pairs of bytes. */
function tableOf(encoding: 'shift_jis' | 'euc-jp'): ReadonlyMap<string, readonly number[]> {
  let table = tables.get(encoding)
  if (!table) {
    const found = new Map<string, readonly number[]>()
    const decoder = new TextDecoder(encoding)
    for (let first = 0x81; first <= 0xfe; first++)
      for (let second = 0x40; second <= 0xfe; second++) {
        const text = decoder.decode(Uint8Array.from([first, second]))
        if (text.length === 1 && text !== '\ufffd' && !found.has(text)) found.set(text, [first, second])
      }
    table = found
    tables.set(encoding, table)
  }
  return table
}

/** A text in an old encoding of Japanese; what it has no character for becomes 〓. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  const table = tableOf(encoding === 'shift_jis' ? 'shift_jis' : 'euc-jp')
  const out: number[] = []
  let isWide = false
  for (const character of text) {
    const bytes =
      character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : (table.get(character) ?? table.get('〓')!)
    if (encoding === 'iso-2022-jp' && isWide !== bytes.length > 1) {
      isWide = bytes.length > 1
      out.push(0x1b, ...(isWide ? [0x24, 0x42] : [0x28, 0x42]))
    }
    out.push(...(encoding === 'iso-2022-jp' ? bytes.map(b => b & 0x7f) : bytes))
  }
  if (isWide) out.push(0x1b, 0x28, 0x42)
  return Uint8Array.from(out)
}
