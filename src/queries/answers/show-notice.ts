import { z } from 'zod'
import type { NoticeView, ResolvedReference } from '../show-notice.ts'
import { documentAnswer } from './document.ts'
import { declinedAnswer, factAnswer } from './fact.ts'
import { heldTo } from './held-to.ts'
import { briefIncidentAnswer, rootNameAnswer } from './incident.ts'
import { noticeFields, noticeSummaryAnswer } from './notice.ts'
import { problemAnswer } from './problem.ts'

const referenceAnswer = heldTo<ResolvedReference>()(
  z
    .object({
      label: z.string(),
      address: z.string().nullable(),
      notice: noticeSummaryAnswer.nullable(),
    })
    .meta({ id: 'ResolvedReference' }),
)

export const showNoticeAnswer = heldTo<NoticeView>()(
  z
    .object({
      ...noticeFields,
      capture: z.string().describe('SHA-256 of the file it is kept in'),
      document: documentAnswer,
      facts: z.array(factAnswer),
      declined: z.array(declinedAnswer).describe('What a rule looked at and decided against'),
      problemList: z.array(problemAnswer),
      references: z.array(referenceAnswer),
      referredBy: z.array(noticeSummaryAnswer),
      incident: briefIncidentAnswer.nullable(),
      roots: z.array(rootNameAnswer),
    })
    .meta({ id: 'Notice' }),
)
