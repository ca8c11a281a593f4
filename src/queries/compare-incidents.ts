import { z } from 'zod'
import { kindsOfFact } from '../facts/index.ts'
import type { Standing } from '../incidents/ledger/state-as-of.ts'
import type { TimelineEvent } from '../incidents/ledger/timeline.ts'
import type { TimeMeasure } from '../incidents/ledger/times.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { Label } from '../model/label.ts'
import { defineQuery } from './define-query.ts'
import { findIncident } from './find-incident.ts'
import { incidentLedger } from './incident-ledger.ts'
import { type ListedIncident, listed } from './listed-incident.ts'

/** More stand beside each other on no screen. */
export const mostCompared = 6

export const compareIncidentsInput = z.object({
  /** Ids of incidents or of their notices (or unique beginnings of them), with commas between. */
  incidents: z
    .string()
    .max(400)
    .transform(names => [...new Set(names.split(',').filter(name => name !== ''))])
    .pipe(
      z
        .array(z.string().regex(/^[0-9a-f]{4,40}$/))
        .min(1)
        .max(mostCompared),
    ),
})
export type CompareIncidentsInput = z.infer<typeof compareIncidentsInput>

/** One incident, as one column. */
export interface ComparedIncident
  extends Pick<
    ListedIncident,
    'id' | 'title' | 'organisations' | 'first' | 'last' | 'state' | 'leak' | 'told' | 'brief' | 'roots'
  > {
  readonly notices: readonly Pick<
    ListedIncident['notices'][number],
    'id' | 'published' | 'stage' | 'number'
  >[]
  /** As they stand after its last notice, oldest first. */
  readonly timeline: readonly TimelineEvent[]
  readonly times: readonly TimeMeasure[]
}

/** What the incidents say of one thing: a kind of fact and its subject (氏名, 警察, 検知). */
export interface ComparedRow {
  readonly kind: string
  readonly label: Label
  /** In the order of the incidents; empty where an incident's notices do not speak of it. */
  readonly cells: readonly (readonly Standing[])[]
}

export interface Comparison {
  readonly incidents: readonly ComparedIncident[]
  /** In the order of the kinds of fact; of one kind first what most of the incidents speak of. */
  readonly rows: readonly ComparedRow[]
  /** Names that fit no incident, or several. */
  readonly missing: readonly string[]
}

/** Incidents side by side: what stands of each after its last notice, with the sentences that say so. */
export async function compareIncidents(
  index: NoticeIndex,
  { incidents: names }: CompareIncidentsInput,
): Promise<Comparison> {
  const found = await Promise.all(names.map(async name => ({ name, kept: await findIncident(index, name) })))
  const kept = [...new Map(found.flatMap(({ kept }) => (kept ? [[kept.id, kept] as const] : []))).values()]
  const shown = await listed(index, kept)
  const ledgers = await Promise.all(kept.map(incident => incidentLedger(index, incident, null)))
  return {
    incidents: shown.map((incident, at): ComparedIncident => {
      const { id, title, organisations, first, last, state, leak, told, brief, roots } = incident
      const telling = new Set(ledgers[at]!.ledger.notices.map(notice => notice.id))
      return {
        id,
        title,
        organisations,
        first,
        last,
        state,
        leak,
        told,
        brief,
        roots,
        notices: incident.notices
          .filter(notice => telling.has(notice.id))
          .map(({ id, published, stage, number }) => ({ id, published, stage, number })),
        timeline: ledgers[at]!.timeline,
        times: ledgers[at]!.times,
      }
    }),
    rows: rowsOf(ledgers.map(({ standing }) => standing)),
    missing: found.filter(({ kept }) => kept === null).map(({ name }) => name),
  }
}

const orderOf = new Map(kindsOfFact.map(({ kind }, at) => [kind, at]))

function rowsOf(columns: readonly (readonly Standing[])[]): ComparedRow[] {
  const rows = new Map<string, { kind: string; label: Label; cells: Standing[][] }>()
  columns.forEach((standings, column) => {
    for (const standing of standings) {
      const { kind, label } = standing.field
      const key = `${kind} ${label.ja}`
      const row = rows.get(key) ?? { kind, label, cells: columns.map(() => []) }
      row.cells[column]!.push(standing)
      rows.set(key, row)
    }
  })
  const speaking = ({ cells }: ComparedRow): number => cells.filter(cell => cell.length > 0).length
  return [...rows.values()].sort(
    (a, b) => (orderOf.get(a.kind) ?? 0) - (orderOf.get(b.kind) ?? 0) || speaking(b) - speaking(a),
  )
}

export const compareIncidentsQuery = defineQuery({
  name: 'compare-incidents',
  summary: {
    ja: '複数の事案を、述べられていることごとに根拠の文とともに並べる',
    en: 'Incidents side by side: what the notices of each state, row by row, with the sentences that say so',
  },
  input: compareIncidentsInput,
  output: async () => (await import('./answers/compare-incidents.ts')).compareIncidentsAnswer,
  bulk: ['rows.cells.version.before'],
  answer: compareIncidents,
})
