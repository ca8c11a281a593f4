import { z } from 'zod'
import type { ListProblemsOutput } from '../list-problems.ts'
import { heldTo } from './held-to.ts'
import { noticeSummaryAnswer } from './notice.ts'
import { byCodeAnswer, problemAnswer } from './problem.ts'

export const listProblemsAnswer = heldTo<ListProblemsOutput>()(
  z.object({
    total: z.number().int(),
    byCode: byCodeAnswer,
    notices: z.array(z.object({ notice: noticeSummaryAnswer, problems: z.array(problemAnswer) })),
  }),
)
