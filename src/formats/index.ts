import type { Format, FormatInput, Part } from './format.ts'
import { markdown } from './markdown/index.ts'

/** Every input format. One line a format; a test holds the list to the folder. */
export const formats: readonly Format[] = [markdown]

/** Reads a decoded capture with the format that is surest of it. */
export function readParts(input: FormatInput): readonly Part[] {
  const [surest] = formats
    .map(format => ({ format, sure: format.sniff(input.text) }))
    .sort((a, b) => b.sure - a.sure)
  return surest!.format.read(input)
}
