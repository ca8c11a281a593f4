import { z } from 'zod'
import { Refusal } from '../archive/archive-error.ts'
import { decisionPath, type NamedDecision, readDecisions, writeDecision } from '../archive/decisions.ts'
import { type Standing, standings } from '../archive/standing-decisions.ts'
import type { Withdrawal } from '../model/decision.ts'
import { deciding, signed } from './deciding.ts'
import { defineDecision } from './define-decision.ts'
import { momentAfter } from './moment-after.ts'

export const withdrawDecisionInput = z.object({
  /** Its name, its path, or any part of its name that no other has. */
  decision: z.string().min(1).max(4000),
  ...signed,
})
export type WithdrawDecisionInput = z.infer<typeof withdrawDecisionInput>

export interface Withdrawn {
  /** Name of the withdrawal. */
  readonly decision: string
  /** Its file, relative to the archive. */
  readonly path: string
  /** Name of the decision that was taken back. */
  readonly of: string
}

/** Takes a decision back. Both files stay (docs/why/withdrawn-decisions-stay.md). */
export const withdrawDecision = defineDecision({
  name: 'withdraw-decision',
  summary: { ja: '判断を取り消す', en: 'Take a decision back' },
  input: withdrawDecisionInput,
  async decide(archive, _index, { decision: wanted, because, by }, means = {}): Promise<Withdrawn> {
    return deciding(archive, means, (disk, now) => {
      const { decisions } = readDecisions(archive)
      const target = named(decisions, wanted)
      const standing = standings(decisions).get(target.name)!
      if (standing.state !== 'stands') throw fallen(target, standing)
      const made: Withdrawal = {
        decision: 'withdrawal',
        of: target.name,
        because,
        ...(by === undefined ? {} : { by }),
        at: momentAfter(now, [target]),
      }
      const name = writeDecision(disk, archive, `${made.at.slice(0, 10)}_undo_${target.name}`, made)
      return { decision: name, path: decisionPath(name), of: target.name }
    })
  },
})

function named(decisions: readonly NamedDecision[], wanted: string): NamedDecision {
  const name = wanted.replace(/^.*[\\/]/, '').replace(/\.json$/, '')
  const exact = decisions.find(decision => decision.name === name)
  if (exact) return exact
  // A withdrawal carries the name of what it takes back: a part that both have means the decision itself.
  const having = name === '' ? [] : decisions.filter(decision => decision.name.includes(name))
  const acts = having.filter(({ decision }) => decision.decision !== 'withdrawal')
  const [only, ...others] = acts.length > 0 ? acts : having
  if (only && others.length === 0) return only
  throw new Refusal({
    ja: `「${wanted}」という判断は見つからないか、一つに決まりません。tenmatsu judge --list で名前が見られます。`,
    en: `There is no decision "${wanted}", or more than one. See their names with tenmatsu judge --list.`,
  })
}

const fallen = ({ name }: NamedDecision, standing: Standing): Refusal => {
  const by = standing.state === 'stands' ? '' : standing.by
  return new Refusal({
    ja: `${name} はすでに ${by} によって効力がありません。`,
    en: `${name} is of no effect already: see ${by}.`,
  })
}
