import type { DatabaseSync } from 'node:sqlite'
import type { IncidentState } from '../../model/incident.ts'
import type { AssertionStatus } from '../../model/status.ts'
import { untilChanged } from './until-changed.ts'

/** What searches and counts ask of a notice. */
export interface NoticeHead {
  /** The number of its row. */
  readonly row: number
  readonly id: string
  readonly path: string
  /** ISO prefix. */
  readonly published: string | null
  readonly leak: AssertionStatus | null
  readonly stage: string | null
  readonly isCommentary: boolean
  /** Names of its publishers in search form. */
  readonly publisherForms: string
  /** The incident that it tells of; null while a build is under way that has just put it. */
  readonly incident: IncidentHead | null
  /** Whether it counts as 公表 of its incident. */
  readonly isCounted: boolean
  /** Its place among all, the newest first, and the oldest first. */
  readonly newest: number
  readonly oldest: number
  /** Which of `Heads.groups` it belongs to. */
  readonly group: number
}

/** What lists and counts ask of an incident. */
export interface IncidentHead {
  readonly id: string
  readonly first: string | null
  readonly last: string | null
  readonly state: IncidentState
  readonly leak: AssertionStatus | null
  /** How many of its notices count as 公表. */
  readonly told: number
}

/** Notices that facets count alike. */
export interface HeadGroup {
  readonly leak: string
  readonly stage: string
  readonly year: string
}

export interface Heads {
  /** By the number of its row. */
  readonly byRow: ReadonlyMap<number, NoticeHead>
  /** The newest first. */
  readonly all: readonly NoticeHead[]
  readonly groups: readonly HeadGroup[]
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** By the day of publication, of one day by path; a notice without a date stands last in either direction. */
const byNewest = (a: NoticeHead, b: NoticeHead): number =>
  a.published === b.published ? byPath(a, b) : (a.published ?? '') > (b.published ?? '') ? -1 : 1
const byOldest = (a: NoticeHead, b: NoticeHead): number =>
  a.published === b.published ? byPath(a, b) : (a.published ?? '~') < (b.published ?? '~') ? -1 : 1
const byPath = (a: NoticeHead, b: NoticeHead): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

/**
 * The heads of all notices in memory, read when first asked for and again once the index has changed: conditions are
 * looked up there in a fraction of the time that their rows take, most of which is other columns.
 */
export function headsOf(db: DatabaseSync): () => Heads {
  const allIncidents = db.prepare('SELECT id, first, last, state, leak, told FROM incidents')
  const allNotices = db.prepare(
    `SELECT n.row, n.id, n.path, n.published, n.leak, n.stage, n.genre IS 'commentary' AS isCommentary,
       n.publisher_forms AS publisherForms, m.incident, m.counted
     FROM notices n LEFT JOIN incident_notices m ON m.notice = n.id`,
  )
  return untilChanged(db, () => {
    const incidents = new Map<string, IncidentHead>()
    for (const { ...incident } of allIncidents.all() as unknown as IncidentHead[])
      incidents.set(incident.id, incident)
    const byRow = new Map<number, Writable<NoticeHead>>()
    const groups = new Map<string, HeadGroup & { readonly place: number }>()
    function groupOf(leak: string, stage: string, year: string): number {
      const key = `${leak} ${stage} ${year}`
      const group = groups.get(key) ?? { leak, stage, year, place: groups.size }
      groups.set(key, group)
      return group.place
    }
    for (const row of allNotices.all())
      byRow.set(Number(row.row), {
        row: Number(row.row),
        id: String(row.id),
        path: String(row.path),
        published: row.published as string | null,
        leak: row.leak as AssertionStatus | null,
        stage: row.stage as string | null,
        isCommentary: row.isCommentary === 1,
        publisherForms: String(row.publisherForms),
        incident: incidents.get(String(row.incident)) ?? null,
        isCounted: row.counted === 1,
        newest: 0,
        oldest: 0,
        group: groupOf(
          String(row.leak ?? 'not_stated'),
          String(row.stage ?? 'unknown'),
          String(row.published ?? 'unknown').slice(0, row.published === null ? undefined : 4),
        ),
      })
    const all = [...byRow.values()]
    for (const [place, head] of all.sort(byOldest).entries()) head.oldest = place
    for (const [place, head] of all.sort(byNewest).entries()) head.newest = place
    return { byRow, all, groups: [...groups.values()] }
  })
}
