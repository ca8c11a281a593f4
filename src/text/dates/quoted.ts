/** Where 「…」 and 『…』 stand in a stretch of text: the outermost pairs, unclosed ones left out. Linear. */
export function quotedRanges(text: string, start: number, end: number): [start: number, end: number][] {
  const ranges: [number, number][] = []
  let depth = 0
  let from = start
  for (let i = start; i < end; i++) {
    const c = text.charAt(i)
    if (c === '「' || c === '『' || c === '“') {
      if (depth++ === 0) from = i
    } else if ((c === '」' || c === '』' || c === '”') && depth > 0 && --depth === 0)
      ranges.push([from, i + 1])
  }
  return ranges
}
