import { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import type { BriefIncident, RootName } from '../index/incident-contract.ts'
import { linkKey, nameKeys } from '../index/link-key.ts'
import type { Document } from '../model/document.ts'
import type { Declined, Fact } from '../model/fact.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import type { Problem } from '../model/problem.ts'
import { defineQuery } from './define-query.ts'

export const showInput = z.object({
  /** An id, a unique beginning of one (4 characters or more), or a path. */
  notice: z.string().min(1).max(4000),
})
export type ShowInput = z.infer<typeof showInput>

/** A link of the notice to an earlier or related one, and the notice it leads to where the archive has it. */
export interface ResolvedReference {
  readonly label: string
  readonly address: string | null
  readonly notice: NoticeSummary | null
}

/** Everything a notice page shows. */
export interface NoticeView extends NoticeSummary {
  readonly capture: string
  readonly document: Document
  readonly facts: readonly Fact[]
  readonly declined: readonly Declined[]
  readonly problemList: readonly Problem[]
  readonly references: readonly ResolvedReference[]
  /** Notices of the archive whose references lead here. */
  readonly referredBy: readonly NoticeSummary[]
  /** The incident that it tells of; null while a build is under way that has just put it. */
  readonly incident: BriefIncident | null
  /** The root events that this incident traces back to. */
  readonly roots: readonly RootName[]
}

/**
 * The notices that references lead to, in their order. A key that several notices go by (an address at which a
 * publisher replaced one report by the next) leads nowhere for certain, and resolves to none.
 */
async function resolve(index: NoticeIndex, id: string, path: string, document: Document) {
  const keys = document.head.references.map(r => (r.address === null ? null : linkKey(r.address, path)))
  const named = await index.named([...new Set(keys.filter(key => key !== null))])
  const byKey = Map.groupBy(named, n => n.key)
  return document.head.references.map((reference, i): ResolvedReference => {
    const targets = (byKey.get(keys[i] ?? '') ?? []).filter(target => target.id !== id)
    const [target] = targets
    if (target === undefined || targets.length > 1)
      return { label: reference.label, address: reference.address, notice: null }
    const { key: _, ...notice } = target
    return { label: reference.label, address: reference.address, notice }
  })
}

/** The notices whose references resolve to this one: the other side of `resolve`, with the same caution. */
async function referring(index: NoticeIndex, id: string, path: string, document: Document) {
  const found = new Map<string, NoticeSummary>()
  for (const key of nameKeys(path, document.head.address?.value ?? null)) {
    const goingByIt = await index.named([key])
    for (const other of await index.linkingTo([key]))
      if (other.id !== id && goingByIt.every(n => n.id === id || n.id === other.id))
        found.set(other.id, other)
  }
  return [...found.values()]
}

/** The incident and the root events that a notice belongs to. */
async function placeOf(index: NoticeIndex, id: string): Promise<Pick<NoticeView, 'incident' | 'roots'>> {
  const name = (await index.incidentsOf([id])).get(id)
  const incident = name === undefined ? null : await index.briefIncident(name)
  return { incident, roots: incident ? ((await index.rootsOf([incident.id])).get(incident.id) ?? []) : [] }
}

/** One notice with its text, its facts and its links in both directions; null where the name fits none or several. */
export async function showNotice(index: NoticeIndex, name: string): Promise<NoticeView | null> {
  const row = await index.find(name)
  const summary = row && (await index.summary(row.id))
  if (!row || !summary) return null
  const { id, path, capture, document, facts, declined, problems } = row
  return {
    ...summary,
    capture,
    document,
    facts,
    declined,
    problemList: [...problems, ...(await index.pageProblems(id))],
    references: await resolve(index, id, path, document),
    referredBy: await referring(index, id, path, document),
    ...(await placeOf(index, id)),
  }
}

export const showNoticeQuery = defineQuery({
  name: 'show-notice',
  summary: {
    ja: '一件の公表と、その記載事項・前後の公表',
    en: 'One notice with its facts and the notices before and after it',
  },
  input: showInput,
  output: async () => (await import('./answers/show-notice.ts')).showNoticeAnswer,
  bulk: ['document.blocks', 'document.origin', 'document.head', 'document.statements', 'declined'],
  answer: (index, { notice }) => showNotice(index, notice),
})
