import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type {
  ChangeQueries,
  ChangeQuery,
  ChangingNoun,
  IndexChangeMark,
  IndexState,
} from '../change-contract.ts'
import { untilChanged } from './until-changed.ts'

const marks = { epoch: 'epoch', begun: 'begun', sequence: 'sequence', joined: 'sequence-joined' } as const

/** Letters alone, so that nobody takes it for a number (a telephone number is masked). */
const freshEpoch = (): string =>
  randomUUID()
    .replaceAll('-', '')
    .slice(0, 12)
    .replace(/\d/g, digit => 'ghijklmnop'[Number(digit)]!)

/** Notes what a build changes, within its transactions. `begin` comes first in each of them. */
export interface ChangeNotes {
  begin(): void
  /** What is told of a notice, before its row is taken out; null where there is none. */
  told(id: string): string | null
  /** @param before As `told` had it. */
  noticePut(id: string, before: string | null): void
  noticeGone(id: string): void
  /** Incidents and root events that were put anew or are gone, after they were written; those whose notices changed follow from it. */
  groupsPut(groups: Readonly<Record<'incident' | 'root-event', Groups>>): void
}

export interface Groups {
  readonly changed: Iterable<string>
  readonly gone: Iterable<string>
}

/** @param clock Milliseconds since 1970. */
export function changeNotes(db: DatabaseSync, clock: () => number = Date.now): ChangeNotes {
  const mark = db.prepare('SELECT value FROM marks WHERE name = ?')
  const putMark = db.prepare('INSERT OR REPLACE INTO marks (name, value) VALUES (?, ?)')
  const note = db.prepare(
    'INSERT OR REPLACE INTO changes (noun, id, sequence, at, gone) VALUES (?, ?, ?, ?, ?)',
  )
  const toldOf = db.prepare(
    `SELECT n.path, n.capture, n.title, n.published, n.publishers, n.stage, n.number, n.leak, n.genre, n.brief,
       n.problems, t.text, c.document, c.reading
     FROM notices n JOIN texts t ON t.row = n.row JOIN contents c ON c.row = n.row WHERE n.id = ?`,
  )
  const touchedIncidents = db.prepare(
    `SELECT DISTINCT m.incident AS id FROM changes c JOIN incident_notices m ON m.notice = c.id
     WHERE c.noun = 'notice' AND c.sequence > ?`,
  )
  const touchedRoots = db.prepare(
    `SELECT DISTINCT r.root AS id FROM changes c JOIN root_incidents r ON r.incident = c.id
     WHERE c.noun = 'incident' AND c.sequence = ?`,
  )
  const numberOf = (name: string): number => Number(mark.get(name)?.value ?? 0)

  let step: { readonly sequence: number; readonly at: string } | null = null
  /** The step of this transaction, counted when it first changes something. */
  const current = () => {
    if (step) return step
    const at = new Date(clock()).toISOString()
    if (!mark.get(marks.epoch)) {
      putMark.run(marks.epoch, freshEpoch())
      putMark.run(marks.begun, at)
    }
    step = { sequence: numberOf(marks.sequence) + 1, at }
    putMark.run(marks.sequence, String(step.sequence))
    return step
  }
  const noted = (noun: ChangingNoun, id: string, gone: boolean): void => {
    const { sequence, at } = current()
    note.run(noun, id, sequence, at, gone ? 1 : 0)
  }
  const told = (id: string): string | null => {
    const row = toldOf.get(id)
    return row ? JSON.stringify(Object.values(row)) : null
  }

  return {
    begin: () => {
      step = null
    },
    told,
    noticePut: (id, before) => {
      if (before === null || before !== told(id)) noted('notice', id, false)
    },
    noticeGone: id => noted('notice', id, true),
    groupsPut: groups => {
      const { sequence } = current()
      const incidents = new Set(groups.incident.changed)
      for (const { id } of touchedIncidents.all(numberOf(marks.joined))) incidents.add(String(id))
      for (const id of incidents) noted('incident', id, false)
      for (const id of groups.incident.gone) noted('incident', id, true)
      const roots = new Set(groups['root-event'].changed)
      for (const { id } of touchedRoots.all(sequence)) roots.add(String(id))
      for (const id of roots) noted('root-event', id, false)
      for (const id of groups['root-event'].gone) noted('root-event', id, true)
      putMark.run(marks.joined, String(sequence))
    },
  }
}

/** The part of a SQLite index that tells what has changed. @param reading Runs work in a transaction that reads. */
export function changeQueries(db: DatabaseSync, reading: <T>(work: () => T) => Promise<T>): ChangeQueries {
  const mark = db.prepare('SELECT value FROM marks WHERE name = ?')
  const rows = db.prepare(
    `SELECT c.noun, c.id, c.sequence, c.at, c.gone, b.now
     FROM changes c LEFT JOIN names_before b
       ON b.id = c.id AND b.noun = CASE c.noun WHEN 'root-event' THEN 'root' ELSE c.noun END
     WHERE (c.sequence, c.noun, c.id) > (?, ?, ?) AND c.at >= ? AND instr(?, ' ' || c.noun || ' ') > 0
     ORDER BY c.sequence, c.noun, c.id LIMIT ?`,
  )
  rows.setReturnArrays(true)
  type Columns = [
    noun: ChangingNoun,
    id: string,
    sequence: number,
    at: string,
    gone: number,
    now: string | null,
  ]
  const markOf = ([noun, id, sequence, at, gone, now]: Columns): IndexChangeMark => ({
    noun,
    id,
    sequence,
    at,
    fate: gone === 0 ? 'there' : now === null ? 'gone' : 'merged',
    now: gone === 0 ? null : now,
  })
  const found = ({ after, since, nouns, limit }: ChangeQuery) => {
    const place = after ?? { sequence: -1, noun: '', id: '' }
    const wanted = ` ${nouns.join(' ')} `
    const all = rows.all(
      place.sequence,
      place.noun,
      place.id,
      since ?? '',
      wanted,
      limit + 1,
    ) as unknown as Columns[]
    return { changes: all.slice(0, limit).map(markOf), more: all.length > limit }
  }
  const state = untilChanged(
    db,
    (): IndexState => ({
      epoch: String(mark.get(marks.epoch)?.value ?? 'none'),
      sequence: Number(mark.get(marks.sequence)?.value ?? 0),
      begun: String(mark.get(marks.begun)?.value ?? ''),
    }),
  )
  return { state: () => reading(state), changes: query => reading(() => found(query)) }
}
