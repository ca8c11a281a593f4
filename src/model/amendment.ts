import { z } from 'zod'
import type { Label, Language } from './label.ts'
import { type Stage, stages, stageTerms } from './stage.ts'

/** What of a notice's head a person may put right. */
export const headFields = ['title', 'published', 'organisations', 'address', 'stage', 'number'] as const
export type HeadField = (typeof headFields)[number]

export const headFieldTerms: Readonly<Record<HeadField, Label>> = {
  title: { ja: '題名', en: 'Title' },
  published: { ja: '公表日', en: 'Published' },
  organisations: { ja: '組織', en: 'Organisations' },
  address: { ja: 'アドレス', en: 'Address' },
  stage: { ja: '報の段階', en: 'Report stage' },
  number: { ja: '第N報', en: 'Report number' },
}

/** Whether words are a day of the calendar, a month or a year as an ISO prefix: 2026-04-05, 2026-04, 2026. */
export function isIsoPrefix(words: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(words) ?? []
  if (year === undefined) return false
  const iso = `${year}-${month}-${day}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}

const oneLine = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .regex(/^[^\r\n]*$/, { message: 'more than one line' })

/** Values of a head. Null, and no organisations: it is not known. What is absent is left as it was read. */
export const headValues = z.object({
  title: oneLine.nullable().optional(),
  /** ISO prefix. */
  published: z.string().refine(isIsoPrefix, { message: 'no date such as 2026-04-05' }).nullable().optional(),
  organisations: z.array(oneLine).max(40).optional(),
  address: z
    .url({ protocol: /^https?$/ })
    .max(4000)
    .nullable()
    .optional(),
  stage: z.enum(stages).optional(),
  /** N of 第N報. */
  number: z.number().int().min(1).max(999).nullable().optional(),
})
export type HeadValues = z.infer<typeof headValues>

/** One field of a head as a person put it right. */
export interface Amended {
  readonly field: HeadField
  readonly value: string | number | readonly string[] | null
  /** What was read when it was put right. */
  readonly was: string | number | readonly string[] | null
  /** Name of the decision: what `tenmatsu undo` takes. */
  readonly decision: string
  readonly because: string
  /** Null where nobody is named. */
  readonly by: string | null
  /** ISO, UTC. */
  readonly at: string
}

/** A value of a head in words; null where it is not known. */
export function headValueInWords(
  field: HeadField,
  value: Amended['value'] | undefined,
  language: Language,
): string | null {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null
  if (field === 'stage') return stageTerms[value as Stage]?.[language] ?? String(value)
  return Array.isArray(value) ? value.join('、') : String(value)
}
