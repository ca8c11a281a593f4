import { readDecisions } from '../archive/decisions.ts'
import type { Archive } from '../archive/open-archive.ts'
import { type Standing, standings } from '../archive/standing-decisions.ts'
import type { Decision } from '../model/decision.ts'
import type { Problem } from '../model/problem.ts'

export interface ListedDecision {
  readonly name: string
  readonly decision: Decision
  readonly standing: Standing
}

/** Every decision of an archive with what became of it, oldest first, and the files that cannot be read. */
export function listDecisions(archive: Archive): {
  readonly decisions: readonly ListedDecision[]
  readonly problems: readonly Problem[]
} {
  const { decisions, problems } = readDecisions(archive)
  const standing = standings(decisions)
  return {
    decisions: decisions
      .map(({ name, decision }) => ({ name, decision, standing: standing.get(name)! }))
      .sort((a, b) => {
        const [x, y] = [`${a.decision.at} ${a.name}`, `${b.decision.at} ${b.name}`]
        return x < y ? -1 : x > y ? 1 : 0
      }),
    problems,
  }
}

/** The notices that a decision is about; none of a withdrawal. */
export function noticesOf(decision: Decision): readonly { readonly id: string; readonly path: string }[] {
  switch (decision.decision) {
    case 'judgement':
      return decision.notices
    case 'fact':
    case 'amendment':
      return [decision.notice]
    case 'withdrawal':
      return []
  }
}
