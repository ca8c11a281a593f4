import { z } from 'zod'
import { decisionPath, type NamedDecision, readDecisions, writeDecision } from '../archive/decisions.ts'
import { standings } from '../archive/standing-decisions.ts'
import { type HeadValues, headFields, headValues } from '../model/amendment.ts'
import type { AmendmentDecision } from '../model/decision.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import { type Stage, stages } from '../model/stage.ts'
import { deciding, noticeNamed, signed } from './deciding.ts'
import { defineDecision } from './define-decision.ts'
import { momentAfter } from './moment-after.ts'

export const amendNoticeInput = z.object({
  /** Id, a unique beginning of one, or path. */
  notice: z.string().min(1).max(4000),
  sets: headValues.refine(sets => headFields.some(field => sets[field] !== undefined), {
    message: 'nothing is set',
  }),
  ...signed,
})
export type AmendNoticeInput = z.infer<typeof amendNoticeInput>

export interface NoticeAmended {
  /** Name of the decision, for `tenmatsu undo`. */
  readonly decision: string
  /** Its file, relative to the archive. */
  readonly path: string
  /** Id of the notice. */
  readonly notice: string
  readonly sets: HeadValues
  /** What was read of the same fields. */
  readonly was: HeadValues
  /** Names of the amendments that have nothing left to say. */
  readonly replaces: readonly string[]
}

/** What a notice's head is to say: a person's word, which comes before what is read and survives every rebuild. */
export const amendNotice = defineDecision({
  name: 'amend-notice',
  summary: {
    ja: '公表の題名・公表日・組織・アドレス・報の段階を正す',
    en: 'Put right title, day, organisations, address or report stage of a notice',
  },
  input: amendNoticeInput,
  async decide(archive, index, { notice, sets, because, by }, means = {}): Promise<NoticeAmended> {
    const row = await noticeNamed(index, notice)
    const was = only(headOf(row, (await index.summary(row.id))!), sets)
    return deciding(archive, means, (disk, now) => {
      const over = amendmentsOf(readDecisions(archive).decisions, row.id)
      const replaces = over
        .filter(({ fields }) => fields.every(field => sets[field] !== undefined))
        .map(({ name }) => name)
      const made: AmendmentDecision = {
        decision: 'amendment',
        notice: { id: row.id, path: row.path },
        sets,
        was,
        because,
        ...(by === undefined ? {} : { by }),
        at: momentAfter(now, over),
        ...(over.length > 0 ? { over: over.map(({ name }) => name) } : {}),
        ...(replaces.length > 0 ? { replaces } : {}),
      }
      const named = headFields.filter(field => sets[field] !== undefined).join('-')
      const name = writeDecision(disk, archive, `${made.at.slice(0, 10)}_${named}_${row.id}`, made)
      return { decision: name, path: decisionPath(name), notice: row.id, sets, was, replaces }
    })
  },
})

/** The amendments of a notice that stand, with what they have to say. */
function amendmentsOf(decisions: readonly NamedDecision[], id: string) {
  const standing = standings(decisions)
  return decisions.flatMap(({ name, decision }) =>
    decision.decision === 'amendment' && decision.notice.id === id && standing.get(name)!.state === 'stands'
      ? [{ name, decision, fields: headFields.filter(field => decision.sets[field] !== undefined) }]
      : [],
  )
}

/** A notice's head as it stands. */
function headOf({ document: { head } }: NoticeRow, { stage, number }: NoticeSummary): HeadValues {
  const read = stages.find((known): known is Stage => known === stage)
  return {
    title: head.title?.value ?? null,
    published: head.published?.value ?? null,
    organisations: head.publishers.map(({ value }) => value),
    address: head.address?.value ?? null,
    ...(read ? { stage: read } : {}),
    number,
  }
}

/** Of what stands, what is set; a value that could not be set (a title of two lines) is cut down or left out. */
function only(head: HeadValues, sets: HeadValues): HeadValues {
  const kept: Record<string, unknown> = {}
  for (const field of headFields) {
    if (sets[field] === undefined) continue
    const value = headValues.shape[field].safeParse(plain(head[field]))
    if (value.success && value.data !== undefined) kept[field] = value.data
  }
  return headValues.parse(kept)
}

const plain = (value: HeadValues[keyof HeadValues]): unknown =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, 1000) : value
