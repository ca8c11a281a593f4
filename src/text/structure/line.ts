/** A line that has words on it, without the white space around them. */
export interface Line {
  /** Offset of the line's first character, white space included. */
  readonly start: number
  /** Offset after its last character, before the newline (and before its carriage return). */
  readonly end: number
  /** The words, trimmed. */
  readonly text: string
  /** Where the words begin. */
  readonly from: number
  readonly to: number
  /** Columns of white space before the words: a full-width space counts 2, a tab 4. */
  readonly indent: number
  /** Whether an empty line, or the beginning of the stretch, comes before it. */
  readonly blankBefore: boolean
}

/** More lines than any notice has; what comes after them is kept and named, but not read. */
const mostLines = 100_000

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x3000 ||
  code === 0x09 ||
  code === 0x0d ||
  code === 0xa0 ||
  code === 0x0b ||
  code === 0x0c ||
  code === 0x200b ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x2060

const columns = (code: number): number => (code === 0x3000 ? 2 : code === 0x09 ? 4 : code === 0x200b ? 0 : 1)

/** The lines with words on them from `start` to `end`, and where reading stopped (`end`, unless there are too many). */
export function cutLines(text: string, start: number, end: number): { lines: Line[]; stopped: number } {
  const lines: Line[] = []
  let blankBefore = true
  for (let at = start; at < end; ) {
    if (lines.length >= mostLines) return { lines, stopped: at }
    const newline = text.indexOf('\n', at)
    const next = newline < 0 || newline >= end ? end : newline
    let from = at
    let indent = 0
    while (from < next && isSpace(text.charCodeAt(from))) indent += columns(text.charCodeAt(from++))
    let to = next
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    if (to > from) {
      const lineEnd = next > at && text.charCodeAt(next - 1) === 0x0d ? next - 1 : next
      lines.push({ start: at, end: lineEnd, text: text.slice(from, to), from, to, indent, blankBefore })
      blankBefore = false
    } else blankBefore = true
    at = next + 1
  }
  return { lines, stopped: end }
}
