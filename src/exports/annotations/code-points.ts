/**
 * Turns UTF-16 offsets into a text into offsets in code points, which the Web Annotation model counts in; a character
 * beyond U+FFFF is two of the former and one of the latter.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (let i = 0; i < text.length; i++)
    if (text.codePointAt(i)! > 0xffff) {
      pairs.push(i)
      i++
    }
  if (pairs.length === 0) return offset => offset
  return offset => {
    // The number of pairs that begin before the offset.
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
