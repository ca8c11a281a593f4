import { z } from 'zod'
import { joinIncidents } from '../incidents/join-incidents.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { Join, JoinedIncident } from '../model/incident.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import { defineQuery } from './define-query.ts'
import { summaries } from './summaries.ts'

export const listIncidentsInput = z.object({
  /** Leave out what the archive's keeper noted: links to earlier reports and 事案ID. */
  withoutCuratedLinks: z.boolean().default(false),
})
export type ListIncidentsInput = z.infer<typeof listIncidentsInput>

/** An incident with its notices, as a list shows it. */
export interface ListedIncident {
  /** Id of its first notice. */
  readonly id: string
  readonly title: string | null
  readonly organisations: readonly string[]
  /** Days of its first and last notice; null where none is known. */
  readonly first: string | null
  readonly last: string | null
  /** Oldest first. */
  readonly notices: readonly NoticeSummary[]
  readonly joins: readonly Join[]
}

export interface ListIncidentsOutput {
  readonly notices: number
  /** Newest first, by the day of the last notice. */
  readonly incidents: readonly ListedIncident[]
}

/** Every incident of the archive, with why its notices are joined. Commentary tells of no incident of its own. */
export async function listIncidents(
  index: NoticeIndex,
  { withoutCuratedLinks }: ListIncidentsInput,
): Promise<ListIncidentsOutput> {
  const threaded = await index.threaded()
  const { incidents } = joinIncidents(threaded, { withoutCuratedLinks })
  const known = await summaries(index)
  return {
    notices: threaded.length,
    incidents: incidents.map(incident => listed(incident, known)).sort(newestFirst),
  }
}

function listed(
  { id, notices: ids, joins }: JoinedIncident,
  known: ReadonlyMap<string, NoticeSummary>,
): ListedIncident {
  const notices = ids.map(notice => known.get(notice)).filter(notice => notice !== undefined)
  const days = notices.map(notice => notice.published).filter(day => day !== null)
  return {
    id,
    title: notices.find(notice => notice.title !== null)?.title ?? null,
    organisations: [...new Set(notices.flatMap(notice => notice.publishers))],
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    notices,
    joins,
  }
}

const newestFirst = (a: ListedIncident, b: ListedIncident): number => {
  const [x, y] = [a.last ?? '', b.last ?? '']
  return x > y ? -1 : x < y ? 1 : a.id < b.id ? -1 : 1
}

export const listIncidentsQuery = defineQuery({
  name: 'list-incidents',
  summary: {
    ja: '公表を事案にまとめて、まとめた理由とともに挙げる',
    en: 'Every incident with its notices, and why they are joined',
  },
  input: listIncidentsInput,
  answer: listIncidents,
})
