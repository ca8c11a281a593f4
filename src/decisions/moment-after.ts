import type { NamedDecision } from '../archive/decisions.ts'

/**
 * The time of a decision about earlier ones: now, but after all of them, since clocks of two people may differ and a
 * decision takes back only what was decided before it.
 */
export function momentAfter(now: number, earlier: readonly NamedDecision[]): string {
  const latest = Math.max(now, ...earlier.map(({ decision }) => Date.parse(decision.at) + 1))
  return new Date(latest).toISOString()
}
