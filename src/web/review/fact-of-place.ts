import { kindsOfFact } from '../../facts/index.ts'
import type { NoticeRow } from '../../model/notice-row.ts'
import { overlap } from '../../readings/reviewed/apply-review.ts'

const saysHowSure = (kind: string): boolean => !(kindsOfFact.find(k => k.kind === kind)?.isPlain ?? false)

/**
 * The number of the fact that a doubt about a place is about, or null: of those whose words are at the place one with
 * these very words, and of several of these one of a kind that says how sure it is, as most doubts ask.
 */
export function factOfPlace(
  { facts }: Pick<NoticeRow, 'facts'>,
  place: { readonly start: number; readonly end: number },
): number | null {
  const there = facts.flatMap(({ kind, evidence: [{ start, end }] }, n) =>
    overlap({ start, end }, place)
      ? [{ n, isExact: start === place.start && end === place.end, isSure: saysHowSure(kind) }]
      : [],
  )
  const exact = there.filter(({ isExact }) => isExact)
  return (exact.find(({ isSure }) => isSure) ?? exact[0] ?? there[0])?.n ?? null
}
