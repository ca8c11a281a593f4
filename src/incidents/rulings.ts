import type { Judgement } from '../model/judgement.ts'
import { type Problem, problem } from '../model/problem.ts'

/** Judgements that can be obeyed together. Those that contradict each other are all left out, and said as problems. */
export interface Rulings {
  readonly same: readonly Judgement[]
  readonly different: readonly Judgement[]
  readonly problems: readonly Problem[]
}

const mostNamed = 10

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
  const beside = new Map<string, Set<string>>()
  for (const { a, b } of same) {
    beside.set(a, (beside.get(a) ?? new Set()).add(b))
    beside.set(b, (beside.get(b) ?? new Set()).add(a))
  }
  const refused = new Set<Judgement>()
  const problems: Problem[] = []
  for (const apart of different) {
    const between = noticesBetween(beside, apart.a, apart.b)
    if (between.size === 0) continue
    refused.add(apart)
    for (const judgement of same)
      if (between.has(judgement.a) && between.has(judgement.b)) refused.add(judgement)
    const named = [...between].sort(order)
    const notices = named.slice(0, mostNamed).join(', ') + (named.length > mostNamed ? ' …' : '')
    problems.push(problem('judgements-contradict', {}, { a: apart.a, b: apart.b, notices }))
  }
  const obeyed = (judgement: Judgement): boolean => !refused.has(judgement)
  return { same: same.filter(obeyed), different: different.filter(obeyed), problems }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The notices on the ways from `a` to `b`, both among them, without those that lead nowhere else; none without a way. */
function noticesBetween(
  beside: ReadonlyMap<string, ReadonlySet<string>>,
  a: string,
  b: string,
): ReadonlySet<string> {
  const reached = new Set([a])
  for (const id of reached) for (const next of beside.get(id) ?? []) reached.add(next)
  if (!reached.has(b)) return new Set()
  const waysFrom = new Map([...reached].map(id => [id, beside.get(id)!.size]))
  const ends = [...reached].filter(id => waysFrom.get(id) === 1)
  for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
    if (id === a || id === b) continue
    reached.delete(id)
    for (const next of beside.get(id)!) {
      const ways = waysFrom.get(next)! - 1
      waysFrom.set(next, ways)
      if (ways === 1 && reached.has(next)) ends.push(next)
    }
  }
  return reached
}
