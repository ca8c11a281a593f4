/** What is compared: the characters without white space, and without the marks of headings, items and cells. */
const compared = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/^#{1,6} |^\|(?:---\|)+$/gm, '')
    .replace(/[\s|・]/g, '')

/**
 * How many of the expected characters stand in the text in their order: their number less the least number of
 * insertions, deletions and replacements that leads from one to the other.
 */
export function sameCharacters(expected: string, text: string): { same: number; all: number } {
  const a = compared(expected)
  const b = compared(text)
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          row[j]! + 1,
          next[j - 1]! + 1,
          row[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1),
        ),
      )
    row = next
  }
  return { same: Math.max(0, a.length - row[b.length]!), all: a.length }
}
