import { z } from 'zod'
import type { Label } from '../../model/label.ts'
import type { NoticeSummary } from '../../model/notice-summary.ts'
import { assertionStatus } from '../../model/status.ts'
import { heldTo } from './held-to.ts'

/** ISO prefix: 2025, 2025-06, 2025-06-03. */
export const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('ISO prefix: 2025, 2025-06 or 2025-06-03')

/** The id of a notice, an incident or a root event. */
export const id = z.string().regex(/^[0-9a-f]{10}$/)

export const labelAnswer = heldTo<Label>()(z.object({ ja: z.string(), en: z.string() }).meta({ id: 'Label' }))

export const leakAnswer = assertionStatus.nullable().describe('null: nothing is said of a leak')

export const noticeFields = {
  id,
  path: z.string(),
  title: z.string().nullable(),
  published: day.nullable(),
  publishers: z.array(z.string()),
  stage: z.string().nullable().describe('initial, follow_up, final, single; null where it is not read'),
  number: z.number().int().nullable().describe('N of an explicit 第N報'),
  leak: leakAnswer,
  genre: z.string().nullable().describe('A code of the vocabulary; null where it is not read'),
  brief: z.array(labelAnswer).describe('What happened and to how many, in a few words'),
  problems: z.number().int().describe('How many'),
} as const

export const noticeSummaryAnswer = heldTo<NoticeSummary>()(
  z.object(noticeFields).meta({ id: 'NoticeSummary' }),
)
