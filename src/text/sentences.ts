import { type ViewSpan, viewSpan } from '../model/span.ts'

const opening = '「『（(【〔［[〈《'
const closing = '」』）)】〕］]〉》'

/**
 * Splits a stretch of folded text into sentences at 。！？ and at hard newlines, but not inside brackets or
 * quotation marks. A bracket that is never closed loses its force at the end of its line.
 */
export function* splitSentences(text: string, within: ViewSpan): Generator<ViewSpan> {
  for (let lineStart = within.start; lineStart < within.end; ) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline < 0 || newline > within.end ? within.end : newline
    yield* splitLine(text, lineStart, lineEnd)
    lineStart = lineEnd + 1
  }
}

function* splitLine(text: string, start: number, end: number): Generator<ViewSpan> {
  let depth = 0
  let closings = 0
  for (let i = start; i < end; i++) if (closing.includes(text.charAt(i))) closings++
  let from = start
  for (let i = start; i < end; i++) {
    const c = text.charAt(i)
    if (opening.includes(c)) {
      if (depth < closings) depth++
    } else if (closing.includes(c)) {
      closings--
      if (depth > 0) depth--
    } else if (depth === 0 && (c === '。' || c === '!' || c === '?' || c === '！' || c === '？')) {
      const span = trimmed(text, from, i + 1)
      if (span) yield span
      from = i + 1
    }
  }
  const rest = trimmed(text, from, end)
  if (rest) yield rest
}

function trimmed(text: string, start: number, end: number): ViewSpan | null {
  while (start < end && text.charAt(start) === ' ') start++
  while (end > start && text.charAt(end - 1) === ' ') end--
  return end > start ? viewSpan(start, end) : null
}
