import { z } from 'zod'
import type { Doubt, ListDoubtsOutput } from '../list-doubts.ts'
import { heldTo } from './held-to.ts'
import { noticeSummaryAnswer } from './notice.ts'
import { byCodeAnswer, problemAnswer } from './problem.ts'

const doubtAnswer = heldTo<Doubt>()(
  z
    .object({
      notice: noticeSummaryAnswer,
      problem: problemAnswer,
      weight: z.number(),
      words: z.string().nullable(),
      otherWords: z.string().nullable(),
    })
    .meta({ id: 'Doubt' }),
)

export const listDoubtsAnswer = heldTo<ListDoubtsOutput>()(
  z.object({
    total: z.number().int(),
    page: z.number().int(),
    perPage: z.number().int(),
    byCode: byCodeAnswer,
    doubts: z.array(doubtAnswer),
  }),
)
