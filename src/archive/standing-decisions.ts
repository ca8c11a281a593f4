import type { Decision } from '../model/decision.ts'
import type { NamedDecision } from './decisions.ts'

/** What became of a decision; `by` names the decision that took it back, or its place. */
export type Standing =
  | { readonly state: 'stands' }
  | { readonly state: 'withdrawn' | 'replaced'; readonly by: string }

const opposed = (decision: Decision): { names: readonly string[]; state: 'withdrawn' | 'replaced' } =>
  decision.decision === 'withdrawal'
    ? { names: [decision.of], state: 'withdrawn' }
    : { names: decision.replaces ?? [], state: 'replaced' }

const latestFirst = (a: NamedDecision, b: NamedDecision): number => {
  const [x, y] = [`${a.decision.at} ${a.name}`, `${b.decision.at} ${b.name}`]
  return x > y ? -1 : x < y ? 1 : 0
}

/**
 * What became of each decision, by name. It stands unless a later one that stands takes it back, or its place: where
 * that is itself taken back, the earlier one stands again.
 */
export function standings(decisions: readonly NamedDecision[]): ReadonlyMap<string, Standing> {
  const known = new Map<string, Standing>()
  const fallen = new Map<string, Standing>()
  for (const { name, decision } of [...decisions].sort(latestFirst)) {
    const standing = fallen.get(name) ?? { state: 'stands' }
    known.set(name, standing)
    if (standing.state !== 'stands') continue
    const { names, state } = opposed(decision)
    for (const target of names) if (!known.has(target)) fallen.set(target, { state, by: name })
  }
  return known
}
