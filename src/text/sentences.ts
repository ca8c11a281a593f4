import { type ViewSpan, viewSpan } from '../model/span.ts'

const [open, close, stop] = [1, 2, 3]
// What a character is to the splitting, by its code: nearly all are nothing, and a table tells so at once.
const role = new Uint8Array(0x10000)
for (const c of '「『（(【〔［[〈《') role[c.charCodeAt(0)] = open
for (const c of '」』）)】〕］]〉》') role[c.charCodeAt(0)] = close
for (const c of '。!?！？') role[c.charCodeAt(0)] = stop

/** Whether a sentence asks: those of a Q&A state nothing. */
export function isQuestion(text: string): boolean {
  const last = text.charAt(text.length - 1)
  return last === '?' || last === 'か' || (last === '。' && text.charAt(text.length - 2) === 'か')
}

/**
 * Splits a stretch of folded text into sentences at 。！？ and at hard newlines, but not inside brackets or
 * quotation marks. A bracket that is never closed loses its force at the end of its line. Linear.
 */
export function splitSentences(text: string, within: ViewSpan): ViewSpan[] {
  const found: ViewSpan[] = []
  // Of the whole text, each of a thousand stretches of one line would be searched to the line's end.
  const words = text.slice(within.start, within.end)
  for (let lineStart = within.start; lineStart < within.end; ) {
    const newline = words.indexOf('\n', lineStart - within.start)
    const lineEnd = newline < 0 ? within.end : within.start + newline
    splitLine(text, lineStart, lineEnd, found)
    lineStart = lineEnd + 1
  }
  return found
}

function splitLine(text: string, start: number, end: number, found: ViewSpan[]): void {
  let closings = 0
  for (let i = start; i < end; i++) if (role[text.charCodeAt(i)] === close) closings++
  let depth = 0
  let from = start
  for (let i = start; i < end; i++) {
    const what = role[text.charCodeAt(i)]
    if (what === 0) continue
    if (what === open) {
      // No more can be open than are still to be closed: an unclosed bracket holds back nothing.
      if (depth < closings) depth++
    } else if (what === close) {
      closings--
      if (depth > 0) depth--
    } else if (depth === 0) {
      const span = trimmed(text, from, i + 1)
      if (span) found.push(span)
      from = i + 1
    }
  }
  const rest = trimmed(text, from, end)
  if (rest) found.push(rest)
}

function trimmed(text: string, start: number, end: number): ViewSpan | null {
  while (start < end && text.charAt(start) === ' ') start++
  while (end > start && text.charAt(end - 1) === ' ') end--
  return end > start ? viewSpan(start, end) : null
}
