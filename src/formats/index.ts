import { casebook } from './casebook/index.ts'
import type { Format, FormatInput, Part } from './format.ts'
import { markdown } from './markdown/index.ts'
import { text } from './text/index.ts'

/** Every input format. One line a format; a test holds the list to the folder. */
export const formats: readonly Format[] = [markdown, casebook, text]

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
