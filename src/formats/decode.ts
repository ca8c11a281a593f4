import { type Problem, problem } from '../model/problem.ts'
import { type DeclaredCharset, declaredCharsets } from './declared-charset.ts'
import { looksGarbled } from './garbled.ts'

/** A capture's bytes as text, with its byte order mark dropped and everything else as it stands. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly problems: readonly Problem[]
}

const candidates = ['shift_jis', 'euc-jp'] as const
/** How much of a capture is weighed to tell its encoding. */
const sampleBytes = 200_000

/** How Japanese a text looks: kana and 、。 speak for it, replacements and half-width kana against. */
function score(text: string): number {
  let points = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) points -= 20
    else if (code >= 0x3041 && code <= 0x30fe) points += 2
    else if (code === 0x3001 || code === 0x3002) points += 3
    else if (code >= 0xff61 && code <= 0xff9f) points -= 3
    else if ((code >= 0xe000 && code <= 0xf8ff) || (code < 0x20 && code !== 10 && code !== 13 && code !== 9))
      points -= 5
  }
  return points
}

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte)

/** ISO-2022-JP is plain ASCII to a UTF-8 decoder: only its escapes (ESC $ B) tell. */
function hasEscapes(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, sampleBytes) - 2
  for (let i = bytes.indexOf(0x1b); i >= 0 && i < end; i = bytes.indexOf(0x1b, i + 1))
    if (bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x42 || bytes[i + 2] === 0x40)) return true
  return false
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The encoding that makes the most Japanese of the bytes; of equals the first. */
function likeliest(bytes: Uint8Array, encodings: readonly string[]): string {
  const sample = bytes.subarray(0, sampleBytes)
  let best = { encoding: 'utf-8', points: Number.NEGATIVE_INFINITY }
  for (const encoding of new Set(encodings)) {
    const points = score(new TextDecoder(encoding).decode(sample))
    if (points > best.points) best = { encoding, points }
  }
  return best.encoding
}

/** By the byte order mark, or by escapes; null where the bytes have neither. */
function signedEncoding(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  return hasEscapes(bytes) ? 'iso-2022-jp' : null
}

interface Choice {
  readonly text: string
  readonly encoding: string
}

/**
 * By the sign the bytes carry, else as UTF-8 where they are valid (bytes of another encoding never are by chance),
 * else as declared, unless another encoding makes more sense of them.
 */
function choose(bytes: Uint8Array, charsets: readonly DeclaredCharset[]): Choice {
  const signed = signedEncoding(bytes)
  const text = signed === null || signed === 'utf-8' ? strictUtf8(bytes) : null
  if (text !== null) return { text, encoding: 'utf-8' }
  const named = charsets.flatMap(charset => charset.encoding ?? [])
  const encoding = signed ?? likeliest(bytes, [...named, 'utf-8', ...candidates])
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

const isAscii = (text: string): boolean => !/[^\x00-\x7f]/.test(text)

/** What is to be said of the encoding that was found, beside what was declared. */
function* remarks(
  { text, encoding }: Choice,
  { isPage, charsets }: ReturnType<typeof declaredCharsets>,
): Generator<Problem> {
  if (isAscii(text)) return
  const wrong = charsets.find(charset => charset.encoding !== encoding)
  if (wrong) yield problem('encoding-declared-wrong', {}, { declared: wrong.label, encoding })
  else if (charsets.length > 0) return
  else if (isPage) yield problem('encoding-undeclared', {}, { encoding })
  else if (encoding !== 'utf-8') yield problem('encoding-other', {}, { encoding })
}

/**
 * Reads bytes as text: by their byte order mark, else as UTF-8 where they are valid, else as the server or the page
 * declares, unless that makes less sense of them than another encoding of Japanese. Bytes that no reading explains
 * become U+FFFD and a problem; a declaration that is wrong, or missing in a page, is one too. Never throws.
 * @param contentType The header that came with the bytes, such as `text/html; charset=Shift_JIS`.
 */
export function decode(bytes: Uint8Array, contentType: string | null = null): Decoded {
  if (bytes.length === 0) return { text: '', encoding: 'utf-8', problems: [problem('file-empty', {})] }
  const declared = declaredCharsets(bytes, contentType)
  const chosen = choose(bytes, declared.charsets)
  const { text, encoding } = chosen
  const problems: Problem[] = []
  const at = encoding === 'utf-8' && strictUtf8(bytes) !== null ? -1 : text.indexOf('\ufffd')
  if (at >= 0) problems.push(problem('encoding-invalid', { start: at, end: at + 1 }, { encoding }))
  problems.push(...remarks(chosen, declared))
  if (at < 0 && looksGarbled(text)) problems.push(problem('text-garbled', {}))
  const nul = text.indexOf('\0')
  if (nul >= 0) problems.push(problem('nul-byte', { start: nul, end: nul + 1 }))
  return { text, encoding, problems }
}
