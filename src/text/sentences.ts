import { type ViewSpan, viewSpan } from '../model/span.ts'

const opening = '「『（(【〔［[〈《'
const closing = '」』）)】〕］]〉》'
const sign = /[「『（(【〔［[〈《」』）)】〕］\]〉》。!?！？]/g
const anyClosing = /[」』）)】〕］\]〉》]/g

/**
 * Splits a stretch of folded text into sentences at 。！？ and at hard newlines, but not inside brackets or
 * quotation marks. A bracket that is never closed loses its force at the end of its line. Linear.
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
  const line = text.slice(start, end)
  let closings = line.match(anyClosing)?.length ?? 0
  let depth = 0
  let from = start
  for (const match of line.matchAll(sign)) {
    const c = match[0]
    if (opening.includes(c)) {
      // No more can be open than are still to be closed: an unclosed bracket holds back nothing.
      if (depth < closings) depth++
    } else if (closing.includes(c)) {
      closings--
      if (depth > 0) depth--
    } else if (depth === 0) {
      const stop = start + match.index + 1
      const span = trimmed(text, from, stop)
      if (span) yield span
      from = stop
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
