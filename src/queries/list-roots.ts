import { z } from 'zod'
import { findRoots } from '../incidents/find-roots.ts'
import { joinIncidents } from '../incidents/join-incidents.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import type { RootReason } from '../model/root-event.ts'
import { defineQuery } from './define-query.ts'
import { summaries } from './summaries.ts'

export const listRootsInput = z.object({
  /** Leave out what the archive's keeper noted: links to earlier reports and 事案ID. */
  withoutCuratedLinks: z.boolean().default(false),
})
export type ListRootsInput = z.infer<typeof listRootsInput>

/** A root event with its notices, as a list shows it. */
export interface ListedRoot {
  /** Id of its first notice. */
  readonly id: string
  /** The organisation it happened at, as most notices write it. */
  readonly root: string
  readonly organisations: readonly string[]
  /** Days of its first and last notice; null where none is known. */
  readonly first: string | null
  readonly last: string | null
  readonly incidents: number
  /** Oldest first. */
  readonly notices: readonly NoticeSummary[]
  /** Why each notice belongs. */
  readonly because: readonly RootReason[]
}

export interface ListRootsOutput {
  /** Those with most notices first. */
  readonly roots: readonly ListedRoot[]
}

/** Every vendor, service or contractor that incidents of several organisations trace back to. */
export async function listRoots(
  index: NoticeIndex,
  { withoutCuratedLinks }: ListRootsInput,
): Promise<ListRootsOutput> {
  const threaded = await index.threaded()
  const { incidents } = joinIncidents(threaded, { withoutCuratedLinks })
  const known = await summaries(index)
  const roots = findRoots(threaded, incidents).map((root): ListedRoot => {
    const notices = root.notices.map(id => known.get(id)).filter(notice => notice !== undefined)
    const days = notices.map(notice => notice.published).filter(day => day !== null)
    return {
      id: root.id,
      root: root.root,
      organisations: [...new Set(notices.flatMap(notice => notice.publishers))],
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      incidents: root.incidents.length,
      notices,
      because: root.because,
    }
  })
  return { roots: roots.sort((a, b) => b.notices.length - a.notices.length || (a.id < b.id ? -1 : 1)) }
}

export const listRootsQuery = defineQuery({
  name: 'list-roots',
  summary: {
    ja: '複数の組織の事案が遡る先（根本事象）を、属する公表と理由とともに挙げる',
    en: 'Every root event that incidents of several organisations trace back to, with why each notice belongs',
  },
  input: listRootsInput,
  answer: listRoots,
})
