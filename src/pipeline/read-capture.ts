import { decode } from '../formats/decode.ts'
import type { Part } from '../formats/format.ts'
import { formatOf } from '../formats/index.ts'
import type { Problem } from '../model/problem.ts'

/** The notices in a capture's bytes. `problems` are those of the bytes; each document has its own beside them. */
export interface CaptureRead {
  /** Name of the format: markdown, html, pdf. */
  readonly format: string
  /** At least one. */
  readonly parts: readonly Part[]
  readonly problems: readonly Problem[]
}

/**
 * Reads a capture's bytes with the format that is surest of them. A promise only where the format renders its bytes
 * in a worker of its own (PDF): texts are read at once.
 * @param path Path relative to the source: a hint for dates and organisations.
 * @throws Error where a rule trips over the text.
 */
export function readCapture(bytes: Uint8Array, path: string | null): CaptureRead | Promise<CaptureRead> {
  const { text, problems } = decode(bytes)
  const format = formatOf(text)
  return { format: format.name, parts: format.read({ text, path }), problems }
}
