import type { CodedTerm } from '../../model/vocabulary/coded-term.ts'
import { line, type TrendLine } from './trend.ts'

/** The codes that are met, most frequent first (in the order of the list where they are level), by their words. */
export function codeLines(terms: readonly CodedTerm[], met: readonly string[]): readonly TrendLine[] {
  const counts = new Map<string, number>()
  for (const code of met) counts.set(code, (counts.get(code) ?? 0) + 1)
  return terms
    .filter(({ code }) => counts.has(code))
    .toSorted((a, b) => counts.get(b.code)! - counts.get(a.code)!)
    .map(({ code, label }) => line(code, label))
}
