import { decode } from '../formats/decode.ts'
import type { ByteFormat, Part, Rendered } from '../formats/format.ts'
import { byteFormatOf, byteFormats, formatOf } from '../formats/index.ts'
import { pdf } from '../formats/pdf/index.ts'
import { text as plainText } from '../formats/text/index.ts'
import { unsupportedKind } from '../formats/unsupported.ts'
import { type Problem, problem } from '../model/problem.ts'

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

/** What renders the bytes of a format to text, by the format's name; loaded when the first of them is met. */
const renderers: Readonly<Record<ByteFormat['name'], (bytes: Uint8Array) => Promise<Rendered>>> = {
  pdf: async bytes => (await import('./pdf/render-pdf.ts')).renderPdf(bytes),
  docx: async bytes => {
    const { renderDocx } = await import('../formats/docx/render-docx.ts')
    const { inflate } = await import('./inflate.ts')
    // Bounded by what is unpacked: no thread is needed.
    return renderDocx(bytes, inflate)
  },
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
  const kind = unsupportedKind(bytes)
  if (kind !== null) return unsupported(kind, path)
  const { text, problems } = decode(bytes, from?.contentType ?? null)
  const format = formatOf(text)
  if (isNamedPdf(path) && format.name === 'text' && problems.length > 0) return brokenPdf(path)
  return {
    format: format.name,
    parts: format.read({ text, path, ...(from ? { address: from.address } : {}) }),
    problems: [...problems, ...misnamed(path, format.name)],
  }
}

/** A picture, an office file: kept as it is, and no fact is read from its bytes. */
const unsupported = (kind: string, path: string | null): CaptureRead => ({
  format: 'unsupported',
  parts: plainText.read({ text: '', path }),
  problems: [problem('content-unsupported', {}, { kind })],
})

const isNamedPdf = (path: string | null): boolean => path !== null && /\.pdf$/i.test(path)

/** Bytes named .pdf that are neither a PDF nor a text. */
function brokenPdf(path: string | null): CaptureRead {
  const problems = [problem('pdf-broken', {})]
  const rendered: Rendered = { text: '', origin: [], recognised: false, problems }
  return { format: pdf.name, parts: pdf.read(rendered, path), problems }
}

/** A page of an error named .pdf, a PDF named .md: read as what it is, and said. */
function misnamed(path: string | null, format: string): Problem[] {
  const ending = /\.(?:pdf|docx|md|markdown|txt|text|html?|xhtml)$/i.exec(path ?? '')?.[0]
  // Texts go under each other's names: what is no text is what its name says, or is not.
  const noText = (name: string | undefined): string | null =>
    byteFormats.find(known => known.name === name)?.name ?? null
  if (ending === undefined || noText(ending.slice(1).toLowerCase()) === noText(format)) return []
  return [problem('name-contradicts-content', {}, { ending, format })]
}

async function readRendered(
  format: ByteFormat,
  bytes: Uint8Array,
  path: string | null,
): Promise<CaptureRead> {
  const rendered = await renderers[format.name]!(bytes)
  return {
    format: format.name,
    parts: format.read(rendered, path),
    problems: [...rendered.problems, ...misnamed(path, format.name)],
  }
}
