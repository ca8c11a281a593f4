import { doubtOf, type Problem } from '../../model/problem.ts'
import { overlap } from './apply-review.ts'

/** The problems without those doubts that a person has settled by deciding about the words they are about. */
export function stillInDoubt(
  problems: readonly Problem[],
  settled: readonly { readonly start: number; readonly end: number }[],
): readonly Problem[] {
  const isSettled = (start: number | undefined, end: number | undefined): boolean =>
    start !== undefined && end !== undefined && settled.some(place => overlap(place, { start, end }))
  return problems.filter(
    ({ code, place: { start, end, other } }) =>
      doubtOf(code) === null || !(isSettled(start, end) || isSettled(other?.start, other?.end)),
  )
}
