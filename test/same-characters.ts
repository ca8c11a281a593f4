import { editDistance } from './edit-distance.ts'

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
  return { same: Math.max(0, a.length - editDistance(a, b)), all: a.length }
}
