import { z } from 'zod'
import type { IndexChangeMark } from '../index/change-contract.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { BriefIncident } from '../index/incident-contract.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import { defineQuery } from './define-query.ts'
import { endOfChanges, listChanges, listChangesInput } from './list-changes.ts'
import { listIncidents, listIncidentsInput } from './list-incidents.ts'
import type { ListedIncident } from './listed-incident.ts'

export const listNewsInput = listChangesInput.pick({ since: true, modifiedSince: true }).extend({
  page: z.coerce.number().int().min(1).default(1),
  perPage: z.coerce.number().int().min(1).max(200).default(50),
})
export type ListNewsInput = z.infer<typeof listNewsInput>

/**
 * By what the answer was found. `changes`: all that came or changed since. `published`: the index was made after the
 * moment that was asked for, so that of changes it cannot tell; incidents with a notice published since. `latest`: no
 * moment was asked for, or a mark of another index.
 */
export const newsBases = ['changes', 'published', 'latest'] as const

/** An incident that came or changed, and those of its notices that did. */
export interface NewsOfIncident {
  readonly incident: BriefIncident
  /** Oldest first. */
  readonly notices: readonly NoticeSummary[]
}

export interface ListNewsOutput {
  readonly basis: (typeof newsBases)[number]
  /** Ask for it as `since`: what comes or changes later. */
  readonly next: string
  readonly total: number
  readonly page: number
  readonly perPage: number
  /** The latest first. */
  readonly incidents: readonly NewsOfIncident[]
  /** Incidents that went, or became part of another. */
  readonly gone: readonly IndexChangeMark[]
}

/** Changes that one answer looks through; whoever was away for more begins with the latest. */
const mostChanges = 20_000

/** What is new since a mark, or since a day: for a person who looks in now and then. */
export async function listNews(index: NoticeIndex, input: ListNewsInput): Promise<ListNewsOutput> {
  const { since, modifiedSince, page, perPage } = input
  const next = endOfChanges(await index.state())
  const given = { since, modifiedSince }
  const changes = since === undefined && modifiedSince === undefined ? null : await changesSince(index, given)
  if (changes) return { basis: 'changes', next, page, perPage, ...(await told(index, changes, input)) }
  const from = modifiedSince?.slice(0, 10)
  const latest = await listIncidents(index, listIncidentsInput.parse({ from, page, perPage }))
  return {
    basis: from === undefined ? 'latest' : 'published',
    next,
    total: latest?.total ?? 0,
    page,
    perPage,
    incidents: (latest?.incidents ?? []).map(incident => ({
      incident: briefly(incident),
      notices:
        from === undefined ? [] : incident.notices.filter(({ published }) => (published ?? '') >= from),
    })),
    gone: [],
  }
}

/** Every change since; null where the index cannot tell all of them. */
async function changesSince(
  index: NoticeIndex,
  given: Pick<ListNewsInput, 'since' | 'modifiedSince'>,
): Promise<readonly IndexChangeMark[] | null> {
  const changes: IndexChangeMark[] = []
  for (let at = given.since; ; ) {
    const part = await listChanges(index, { ...given, since: at, perPage: 1000 })
    if (!part.complete) return null
    changes.push(...part.changes)
    if (!part.more) return changes
    if (changes.length >= mostChanges) return null
    at = part.next
  }
}

async function told(
  index: NoticeIndex,
  changes: readonly IndexChangeMark[],
  { page, perPage }: ListNewsInput,
): Promise<Pick<ListNewsOutput, 'total' | 'incidents' | 'gone'>> {
  const ofIncidents = changes.filter(({ noun }) => noun === 'incident')
  const there = new Set(ofIncidents.flatMap(({ id, fate }) => (fate === 'there' ? [id] : [])))
  const profiles = (await index.profiles()).filter(({ id }) => there.has(id))
  const shown = profiles
    .toSorted((a, b) => (b.last ?? '').localeCompare(a.last ?? '') || a.id.localeCompare(b.id))
    .slice((page - 1) * perPage, page * perPage)
  const changed = changes.flatMap(({ noun, id, fate }) => (noun === 'notice' && fate === 'there' ? [id] : []))
  const incidentOf = await index.incidentsOf(changed)
  const noticesOf = Map.groupBy(changed, id => incidentOf.get(id))
  const summaries = await index.summariesOf(shown.flatMap(({ id }) => noticesOf.get(id) ?? []))
  const incidents: NewsOfIncident[] = []
  for (const { id } of shown) {
    const incident = await index.briefIncident(id)
    if (!incident) continue
    const notices = (noticesOf.get(id) ?? []).flatMap(notice => summaries.get(notice) ?? [])
    incidents.push({
      incident,
      notices: notices.toSorted((a, b) => (a.published ?? '').localeCompare(b.published ?? '')),
    })
  }
  return { total: profiles.length, incidents, gone: ofIncidents.filter(({ fate }) => fate !== 'there') }
}

const briefly = ({
  id,
  state,
  title,
  organisations,
  first,
  last,
  leak,
  told,
}: ListedIncident): BriefIncident => ({ id, state, title, organisations, first, last, leak, told })

export const listNewsQuery = defineQuery({
  name: 'list-news',
  summary: {
    ja: 'ある日、または前に見た印より後に加わった・変わった事案と、その公表',
    en: 'Incidents that came or changed since a day or since a mark, with those of their notices that did',
  },
  input: listNewsInput,
  output: async () => (await import('./answers/list-news.ts')).listNewsAnswer,
  list: { items: 'incidents', keyOf: ({ incident }: NewsOfIncident) => incident.id },
  answer: listNews,
})
