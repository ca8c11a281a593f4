import { decisionPath, readDecisions } from '../archive/decisions.ts'
import type { Archive } from '../archive/open-archive.ts'
import { standings } from '../archive/standing-decisions.ts'
import type { NoticeEntry } from '../index/contract.ts'
import type { StandingJudgement } from '../model/judgement.ts'
import { type Problem, problem } from '../model/problem.ts'

/**
 * The judgements that stand, with the ids their notices have now. One whose notices are not there is a problem, as is
 * a withdrawal of what nobody decided.
 */
export function readJudgements(
  archive: Archive,
  entries: readonly NoticeEntry[],
): { readonly judgements: readonly StandingJudgement[]; readonly problems: readonly Problem[] } {
  const { decisions, problems: unreadable } = readDecisions(archive)
  const problems = [...unreadable]
  const standing = standings(decisions)
  const ids = new Set(entries.map(({ id }) => id))
  const byPath = new Map(entries.map(({ id, path }) => [path, id]))
  const judgements: StandingJudgement[] = []
  for (const { name, decision } of decisions) {
    const missing = (what: string): void =>
      void problems.push(problem('decision-unresolved', { path: decisionPath(name) }, { missing: what }))
    if (standing.get(name)!.state !== 'stands') continue
    if (decision.decision === 'withdrawal') {
      if (!standing.has(decision.of)) missing(decision.of)
      continue
    }
    const named = decision.decision === 'judgement' ? decision.notices : [decision.notice]
    const found = named.map(({ id, path }) => (ids.has(id) ? id : byPath.get(path)))
    if (decision.decision !== 'judgement') {
      // It was obeyed where the notice was read.
      if (found[0] === undefined) missing(decision.notice.path)
      continue
    }
    const [a, b] = found
    if (a === undefined || b === undefined || a === b) {
      // Two that have become one are both named: nothing says which of them is gone.
      const gone = named.filter((_, at) => a === b || found[at] === undefined)
      missing(gone.map(({ path }) => path).join(', '))
      continue
    }
    const { verdict, because, by, at } = decision
    judgements.push({ a, b, verdict, because, decision: name, by: by ?? null, at })
  }
  return { judgements, problems }
}
