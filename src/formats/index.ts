import { casebook } from './casebook/index.ts'
import { docx } from './docx/index.ts'
import type { ByteFormat, Format, FormatInput, Part } from './format.ts'
import { html } from './html/index.ts'
import { markdown } from './markdown/index.ts'
import { pdf } from './pdf/index.ts'
import { text } from './text/index.ts'

/** Every input format. One line a format; a test holds the list to the folder. */
export const formats: readonly Format[] = [html, markdown, casebook, text]

/** Every format whose bytes are no text. */
export const byteFormats: readonly ByteFormat[] = [pdf, docx]

/** The format that the bytes are of, where they are no text; else null. */
export function byteFormatOf(bytes: Uint8Array): ByteFormat | null {
  return byteFormats.find(format => format.sniff(bytes)) ?? null
}

/** The format that is surest of a text. */
export function formatOf(content: string): Format {
  const [surest] = formats
    .map(format => ({ format, sure: format.sniff(content) }))
    .sort((a, b) => b.sure - a.sure)
  return surest!.format
}

/** Reads a decoded capture with the format that is surest of it. */
export function readParts(input: FormatInput): readonly Part[] {
  return formatOf(input.text).read(input)
}
