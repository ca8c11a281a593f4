import { kindsOfFact } from '../facts/index.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { Fact } from '../model/fact.ts'
import type { IncidentProfile } from '../model/incident-profile.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import { listIncidents } from '../queries/list-incidents.ts'
import { type ListedRoot, listRoots } from '../queries/list-roots.ts'
import type { ListedIncident } from '../queries/listed-incident.ts'
import { noticeFilterOf } from '../queries/notice-filter-of.ts'
import { textQuery } from '../queries/text-query.ts'
import { parseSearch } from '../text/search/parse-search.ts'
import type { ExportRequest } from './define-export.ts'
import type { Question } from './question.ts'
import type { ExportRecord, FactRecord, IncidentRecord, NoticeRecord, RootEventRecord } from './records.ts'

const kinds = new Map(kindsOfFact.map(kind => [kind.kind, kind]))

/** Incidents and root events are read in stretches of as many, so that no more of them are held at once. */
const stretch = 200

/** A notice that was found, with its text and its facts. */
export interface FoundNotice {
  readonly summary: NoticeSummary
  readonly row: NoticeRow
}

/**
 * The notices that a question finds, newest first where it does not say otherwise, opened one at a time. Which they
 * are is asked once: what a build puts in meanwhile is not among them, what it takes away is passed over.
 */
export async function* findNotices(
  { index, onProgress }: Pick<ExportRequest, 'index' | 'onProgress'>,
  input: (Question & { readonly grain: 'notices' | 'facts' })['input'],
): AsyncGenerator<FoundNotice> {
  const { notices } = await index.search({
    text: textQuery(parseSearch(input.q)),
    filter: await noticeFilterOf(index, input),
    sort: input.sort ?? 'newest',
    offset: 0,
    limit: input.perPage,
  })
  for (const [done, summary] of notices.entries()) {
    const row = await index.find(summary.id)
    if (row) yield { summary, row }
    onProgress?.(done + 1, notices.length)
  }
}

/** A notice as a record of an export. */
async function noticeRecordOf(
  index: NoticeIndex,
  { summary, row: { capture, document, problems } }: FoundNotice,
): Promise<NoticeRecord> {
  const { id, path, published, title, publishers, genre, stage, number, leak, brief } = summary
  const incident = (await index.incidentsOf([id])).get(id) ?? null
  const roots = incident === null ? [] : ((await index.rootsOf([incident])).get(incident) ?? [])
  return {
    type: 'notice',
    id,
    path,
    sha256: capture,
    published,
    title,
    publishers: [...publishers],
    address: document.head.address?.value ?? null,
    genre: genre as NoticeRecord['genre'],
    stage: stage as NoticeRecord['stage'],
    number,
    leak,
    brief: [...brief],
    incident,
    roots: roots.map(root => root.id),
    problems: [...new Set(problems.map(({ code }) => code))],
  }
}

/** A fact as a record of an export. @param n Its place among the facts of its notice. */
export function factRecordOf({ summary }: FoundNotice, fact: Fact, n: number): FactRecord {
  const { kind, value, status, speaker = 'publisher', evidence, rule, operators } = fact
  const show = kinds.get(kind)?.show
  return {
    type: 'fact',
    notice: summary.id,
    n,
    published: summary.published,
    publishers: [...summary.publishers],
    kind,
    value,
    says: { ja: show?.(value, 'ja') ?? '', en: show?.(value, 'en') ?? '' },
    status,
    speaker,
    evidence: evidence.map(({ start, end, quote, role }) => ({ start, end, quote, role })),
    rule,
    operators: [...operators],
  }
}

const personsOf = (persons: IncidentProfile['persons']): IncidentRecord['persons'] => {
  if (persons === null || persons === 'unclear') return persons
  const { count, approx, bound, gross, group, status, notice } = persons
  return { count, approx, bound, gross, group, status, notice }
}

const incidentRecordOf = (
  incident: ListedIncident,
  profile: IncidentProfile | undefined,
): IncidentRecord => ({
  type: 'incident',
  id: incident.id,
  formerly: [...incident.formerly],
  splitFrom: incident.splitFrom ?? null,
  state: incident.state,
  title: incident.title,
  organisations: [...incident.organisations],
  first: incident.first,
  last: incident.last,
  leak: incident.leak,
  brief: [...incident.brief],
  types: (profile?.types ?? []).map(({ code, status }) => ({ code, status })),
  sector: profile?.sector?.code ?? null,
  organisationType: profile?.organisationType?.code ?? null,
  persons: personsOf(profile?.persons ?? null),
  told: incident.told,
  notices: incident.notices.map(({ id }) => id),
  copies: incident.twins.map(({ notice, copy }) => ({ notice, copy })),
  joins: incident.joins.map(({ earlier, later, weight, because }) => ({
    earlier,
    later,
    weight,
    because: because.map(({ signal, label, weight, words = null }) => ({ signal, label, weight, words })),
  })),
  roots: incident.roots.map(({ id, root }) => ({ id, name: root })),
})

const rootEventRecordOf = (event: ListedRoot, incidents: readonly string[]): RootEventRecord => ({
  type: 'root-event',
  id: event.id,
  formerly: [...event.formerly],
  splitFrom: event.splitFrom ?? null,
  name: event.root,
  organisations: [...event.organisations],
  first: event.first,
  last: event.last,
  told: event.told,
  incidents: [...incidents],
  notices: event.because.map(({ notice, label, words = null, isItself = false }) => ({
    id: notice,
    because: label,
    words,
    isItself,
  })),
})

/** What a question finds, as records of its grain, one at a time. */
export async function* readRecords(request: ExportRequest): AsyncGenerator<ExportRecord> {
  const { index, question, onProgress } = request
  switch (question.grain) {
    case 'notices':
      for await (const found of findNotices(request, question.input)) yield await noticeRecordOf(index, found)
      return
    case 'facts':
      for await (const found of findNotices(request, question.input))
        for (const [n, fact] of found.row.facts.entries()) yield factRecordOf(found, fact, n)
      return
    case 'incidents': {
      const profiles = new Map((await index.profiles()).map(profile => [profile.id, profile]))
      for await (const incident of listedIncidents(request, question.input))
        yield incidentRecordOf(incident, profiles.get(incident.id))
      return
    }
    case 'root-events':
      yield* inStretches(question.input.perPage, onProgress, async (page, perPage) => {
        const { total, roots } = await listRoots(index, { ...question.input, page, perPage })
        const records: RootEventRecord[] = []
        for (const event of roots)
          records.push(
            rootEventRecordOf(
              event,
              (await index.incidentsOfRoot(event.id)).map(({ id }) => id),
            ),
          )
        return { total, records }
      })
  }
}

/** The incidents that a question finds, one at a time. */
export const listedIncidents = (
  { index, onProgress }: Pick<ExportRequest, 'index' | 'onProgress'>,
  input: (Question & { readonly grain: 'incidents' })['input'],
): AsyncGenerator<ListedIncident> =>
  inStretches(input.perPage, onProgress, async (page, perPage) => {
    const found = await listIncidents(index, { ...input, page, perPage })
    return found && { total: found.total, records: found.incidents }
  })

/** The records of a list that is asked for page by page. @param most How many at most. */
async function* inStretches<R>(
  most: number,
  onProgress: ExportRequest['onProgress'],
  ask: (page: number, perPage: number) => Promise<{ total: number; records: readonly R[] } | null>,
): AsyncGenerator<R> {
  let done = 0
  for (let page = 1; done < most; page++) {
    const found = await ask(page, stretch)
    if (found === null || found.records.length === 0) return
    for (const record of found.records.slice(0, most - done)) {
      yield record
      onProgress?.(++done, Math.min(most, found.total))
    }
  }
}
