import type { Judgement } from '../model/judgement.ts'
import { type Problem, problem } from '../model/problem.ts'

/** Judgements that can be obeyed together. Those that contradict each other are all left out, and said as problems. */
export interface Rulings {
  readonly same: readonly Judgement[]
  readonly different: readonly Judgement[]
  readonly problems: readonly Problem[]
}

/**
 * Sorts judgements out: where a chain of "same" leads from one notice of a "different" to the other, neither the
 * chain nor the "different" is obeyed, since nothing says which of them is wrong. Their order changes nothing.
 */
export function rulingsOf(judgements: readonly Judgement[]): Rulings {
  const sorted = judgements
    .filter(({ a, b }) => a !== b)
    .map(judgement =>
      judgement.a < judgement.b ? judgement : { ...judgement, a: judgement.b, b: judgement.a },
    )
    .sort((x, y) => order(x.a, y.a) || order(x.b, y.b) || order(x.because, y.because))
  const same = sorted.filter(({ verdict }) => verdict === 'same')
  const different = sorted.filter(({ verdict }) => verdict === 'different')
  const refused = new Set<Judgement>()
  const problems: Problem[] = []
  for (const apart of different) {
    const chain = between(same, apart.a, apart.b)
    if (chain.length === 0) continue
    for (const judgement of [apart, ...chain]) refused.add(judgement)
    const others = [...new Set(chain.flatMap(({ a, b }) => [a, b]))].sort(order)
    problems.push(
      problem('judgements-contradict', {}, { a: apart.a, b: apart.b, notices: others.join(', ') }),
    )
  }
  const obeyed = (judgement: Judgement): boolean => !refused.has(judgement)
  return { same: same.filter(obeyed), different: different.filter(obeyed), problems }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The judgements that lead from `a` to `b`, without those that lead astray; none where nothing does. */
function between(same: readonly Judgement[], a: string, b: string): readonly Judgement[] {
  const reached = new Set([a])
  let chain: Judgement[] = []
  for (let size = 0; size !== reached.size; ) {
    size = reached.size
    for (const judgement of same)
      if (reached.has(judgement.a) || reached.has(judgement.b)) reached.add(judgement.a).add(judgement.b)
  }
  if (!reached.has(b)) return []
  chain = same.filter(judgement => reached.has(judgement.a))
  // Dead ends go, one after the other.
  for (;;) {
    const ways = new Map<string, Set<string>>()
    for (const { a: x, b: y } of chain)
      for (const [from, to] of [
        [x, y],
        [y, x],
      ] as const)
        ways.set(from, (ways.get(from) ?? new Set()).add(to))
    const open = chain.filter(({ a: x, b: y }) =>
      [x, y].every(id => id === a || id === b || ways.get(id)!.size > 1),
    )
    if (open.length === chain.length) return chain
    chain = open
  }
}
