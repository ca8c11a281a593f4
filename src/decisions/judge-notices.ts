import { z } from 'zod'
import { Refusal } from '../archive/archive-error.ts'
import { decisionPath, type NamedDecision, readDecisions, writeDecision } from '../archive/decisions.ts'
import { standings } from '../archive/standing-decisions.ts'
import type { JudgementDecision } from '../model/decision.ts'
import { verdicts } from '../model/judgement.ts'
import { deciding, noticeNamed, signed } from './deciding.ts'
import { defineDecision } from './define-decision.ts'
import { momentAfter } from './moment-after.ts'

const notice = z.string().min(1).max(4000)

export const judgeNoticesInput = z.object({
  /** Two notices, each by id, a unique beginning of one, or path. */
  a: notice,
  b: notice,
  verdict: z.enum(verdicts),
  ...signed,
})
export type JudgeNoticesInput = z.infer<typeof judgeNoticesInput>

export interface Judged {
  /** Name of the decision, for `tenmatsu undo`. */
  readonly decision: string
  /** Its file, relative to the archive. */
  readonly path: string
  /** Ids of the two notices. */
  readonly notices: readonly [string, string]
  /** Names of the judgements of the same two notices whose place it takes. */
  readonly replaces: readonly string[]
}

/** Whether two notices tell of the same incident: a person's word, which wins over every signal. */
export const judgeNotices = defineDecision({
  name: 'judge-notices',
  summary: {
    ja: '二つの公表が同じ事案か、別の事案か、決められないかを判断する',
    en: 'Judge whether two notices tell of the same incident, of different ones, or that it cannot be told',
  },
  input: judgeNoticesInput,
  async decide(archive, index, { a, b, verdict, because, by }, means = {}): Promise<Judged> {
    const [first, second] = [await noticeNamed(index, a), await noticeNamed(index, b)]
    if (first.id === second.id) throw sameNotice(first.path)
    return deciding(archive, means, (disk, now) => {
      const replaced = judgementsOf(readDecisions(archive).decisions, first.id, second.id)
      const replaces = replaced.map(({ name }) => name)
      const made: JudgementDecision = {
        decision: 'judgement',
        verdict,
        notices: [
          { id: first.id, path: first.path },
          { id: second.id, path: second.path },
        ],
        because,
        ...(by === undefined ? {} : { by }),
        at: momentAfter(now, replaced),
        ...(replaces.length > 0 ? { replaces } : {}),
      }
      const wanted = `${made.at.slice(0, 10)}_${verdict}_${first.id}_${second.id}`
      const name = writeDecision(disk, archive, wanted, made)
      return { decision: name, path: decisionPath(name), notices: [first.id, second.id], replaces }
    })
  },
})

/** The judgements of two notices that stand. */
function judgementsOf(decisions: readonly NamedDecision[], a: string, b: string): readonly NamedDecision[] {
  const standing = standings(decisions)
  return decisions.filter(({ name, decision }) => {
    if (decision.decision !== 'judgement' || standing.get(name)!.state !== 'stands') return false
    const [x, y] = decision.notices
    return (x.id === a && y.id === b) || (x.id === b && y.id === a)
  })
}

const sameNotice = (path: string): Refusal =>
  new Refusal({
    ja: `二つとも同じ公表（${path}）です。比べる二つの公表を書いてください。`,
    en: `Both are the same notice (${path}). Name the two to be compared.`,
  })
