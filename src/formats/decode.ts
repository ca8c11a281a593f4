import { type Problem, problem } from '../model/problem.ts'

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

function likeliest(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleBytes)
  let best = { encoding: 'utf-8', points: score(new TextDecoder().decode(sample)) }
  for (const encoding of candidates) {
    const points = score(new TextDecoder(encoding).decode(sample))
    if (points > best.points) best = { encoding, points }
  }
  return best.encoding
}

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  return hasEscapes(bytes) ? 'iso-2022-jp' : 'utf-8'
}

/**
 * Reads bytes as text: by their byte order mark, else as UTF-8 where they are valid, else as what looks most
 * like Japanese (Shift_JIS, EUC-JP). Bytes that no reading explains become U+FFFD and a problem. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { text: '', encoding: 'utf-8', problems: [problem('file-empty', {})] }
  const problems: Problem[] = []
  let encoding = encodingOf(bytes)
  let text = encoding === 'utf-8' ? strictUtf8(bytes) : new TextDecoder(encoding).decode(bytes)
  if (text === null) {
    encoding = likeliest(bytes)
    text = new TextDecoder(encoding).decode(bytes)
    const at = text.indexOf('\ufffd')
    if (at >= 0) problems.push(problem('encoding-invalid', { start: at, end: at + 1 }, { encoding }))
  }
  if (encoding !== 'utf-8') problems.push(problem('encoding-other', {}, { encoding }))
  const nul = text.indexOf('\0')
  if (nul >= 0) problems.push(problem('nul-byte', { start: nul, end: nul + 1 }))
  return { text, encoding, problems }
}
