const none: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern, as `text.matchAll(pattern)` finds them; that copies the pattern each time, which on
 * a sentence costs more than the match.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return none
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
