/** How far into a page its encoding may be declared. */
const searched = 4096
const page = /<(?:!doctype\s{1,9}html|html|head|meta|body|title|frameset|\?xml)(?=[\s>/:])/i
const meta =
  /<meta\s[^<>]{0,900}?charset[ \t\r\n]{0,9}=[ \t\r\n]{0,9}["']?[ \t\r\n]{0,9}([A-Za-z0-9_:.-]{1,40})/i
const xmlDeclaration =
  /^\s{0,9}<\?xml\s[^<>]{0,200}?encoding[ \t]{0,9}=[ \t]{0,9}["']([A-Za-z0-9_:.-]{1,40})/i
const inHeader = /charset[ \t]{0,9}=[ \t]{0,9}["']?([A-Za-z0-9_:.-]{1,40})/i

/** Names that servers and pages use for an encoding and that the Encoding Standard does not list. */
const otherNames: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp943: 'shift_jis',
  's-jis': 'shift_jis',
  shiftjis: 'shift_jis',
  shift_jis_1: 'shift_jis',
  euc_jp: 'euc-jp',
  eucjp: 'euc-jp',
  euc: 'euc-jp',
  jis: 'iso-2022-jp',
  'utf-8n': 'utf-8',
  utf_8: 'utf-8',
}

/** The Encoding Standard's name for an encoding's label; null for one that no decoder knows. */
function encodingNamed(label: string): string | null {
  const small = label.toLowerCase()
  try {
    return new TextDecoder(otherNames[small] ?? small).encoding
  } catch {
    return null
  }
}

/** An encoding that somebody says the bytes are in. */
export interface DeclaredCharset {
  /** As written. */
  readonly label: string
  /** Null where no decoder knows the label. */
  readonly encoding: string | null
}

const declared = (label: string): DeclaredCharset => ({ label, encoding: encodingNamed(label) })

/** What the bytes and the server say of the encoding, the one that counts more first (HTML Standard, 13.2.3.2). */
export function declaredCharsets(
  bytes: Uint8Array,
  contentType: string | null,
): { isPage: boolean; charsets: DeclaredCharset[] } {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, searched))
  const isPage = page.test(start)
  const charsets: DeclaredCharset[] = []
  const fromServer = contentType === null ? null : inHeader.exec(contentType.slice(0, 1000))
  if (fromServer) charsets.push(declared(fromServer[1]!))
  if (isPage) {
    const inPage = meta.exec(start) ?? xmlDeclaration.exec(start)
    if (inPage) {
      const found = declared(inPage[1]!)
      // A page that could be read as far as this is not in UTF-16, whatever it says.
      charsets.push(found.encoding?.startsWith('utf-16') ? { ...found, encoding: 'utf-8' } : found)
    }
  }
  return { isPage, charsets }
}
