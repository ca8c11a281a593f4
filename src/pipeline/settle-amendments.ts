import { type Amended, type HeadField, headFields, headFieldTerms } from '../model/amendment.ts'
import type { AmendmentDecision } from '../model/decision.ts'
import { type Problem, problem } from '../model/problem.ts'

/** An amendment with its name and the path of its file. */
export interface NamedAmendment {
  readonly name: string
  readonly path: string
  readonly decision: AmendmentDecision
}

/**
 * What the amendments of one notice that stand come to. Of two that set the same field, the one that was decided in
 * view of the other wins; where neither knew the other and they differ, neither is obeyed.
 */
export function settleAmendments(standing: readonly NamedAmendment[]): {
  readonly amended: readonly Amended[]
  readonly problems: readonly Problem[]
} {
  const amended: Amended[] = []
  const problems: Problem[] = []
  const inOrder = [...standing].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  for (const field of headFields) {
    const setting = inOrder.filter(({ decision }) => decision.sets[field] !== undefined)
    const seen = new Set(setting.flatMap(({ decision }) => decision.over ?? []))
    const last = setting.filter(({ name }) => !seen.has(name))
    const [one, other] = [last.at(-1), last.find(l => !isSame(l, last.at(-1)!, field))]
    if (!one) continue
    if (other) {
      const details = { path: one.decision.notice.path, one: other.name, other: one.name }
      const { ja, en } = headFieldTerms[field]
      problems.push(problem('amendments-contradict', { path: one.path }, { ...details, ja, en }))
      continue
    }
    const { sets, was, because, by, at } = one.decision
    amended.push({
      field,
      value: sets[field] ?? null,
      was: was[field] ?? null,
      decision: one.name,
      because,
      by: by ?? null,
      at,
    })
  }
  return { amended, problems }
}

const isSame = (a: NamedAmendment, b: NamedAmendment, field: HeadField): boolean =>
  JSON.stringify(a.decision.sets[field]) === JSON.stringify(b.decision.sets[field])

const keyOf = ({ name, decision }: NamedAmendment): string => `${decision.at} ${name}`
