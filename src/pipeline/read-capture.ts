import { decode } from '../formats/decode.ts'
import type { ByteFormat, Part, Rendered } from '../formats/format.ts'
import { byteFormatOf, formatOf } from '../formats/index.ts'
import type { Problem } from '../model/problem.ts'
import { renderPdf } from './pdf/render-pdf.ts'

/** The notices in a capture's bytes. `problems` are those of the bytes; each document has its own beside them. */
export interface CaptureRead {
  /** Name of the format: markdown, html, pdf. */
  readonly format: string
  /** At least one. */
  readonly parts: readonly Part[]
  readonly problems: readonly Problem[]
}

/** What a server said with bytes that were fetched. */
export interface FetchedFrom {
  /** Of the page as it was served, after redirects. */
  readonly address: string
  /** text/html; charset=Shift_JIS */
  readonly contentType: string | null
}

/** What renders the bytes of a format to text, by the format's name. */
const renderers: Readonly<Record<ByteFormat['name'], (bytes: Uint8Array) => Promise<Rendered>>> = {
  pdf: bytes => renderPdf(bytes),
}

/**
 * Reads a capture's bytes with the format that is surest of them. A promise only where the format renders its bytes
 * in a worker of its own (PDF): texts are read at once.
 * @param path Path relative to the source: a hint for dates and organisations.
 * @throws Error where a rule trips over the text.
 */
export function readCapture(
  bytes: Uint8Array,
  path: string | null,
  from: FetchedFrom | null = null,
): CaptureRead | Promise<CaptureRead> {
  const ofBytes = byteFormatOf(bytes)
  if (ofBytes) return readRendered(ofBytes, bytes, path)
  const { text, problems } = decode(bytes, from?.contentType ?? null)
  const format = formatOf(text)
  return {
    format: format.name,
    parts: format.read({ text, path, ...(from ? { address: from.address } : {}) }),
    problems,
  }
}

async function readRendered(
  format: ByteFormat,
  bytes: Uint8Array,
  path: string | null,
): Promise<CaptureRead> {
  const rendered = await renderers[format.name]!(bytes)
  return { format: format.name, parts: format.read(rendered, path), problems: [] }
}
