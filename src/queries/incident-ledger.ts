import type { Ledger, LedgerNotice } from '../incidents/ledger/ledger.ts'
import { ledgerOf } from '../incidents/ledger/ledger-of.ts'
import { isOutBy, type Standing, stateAsOf } from '../incidents/ledger/state-as-of.ts'
import { type TimelineEvent, timelineOf } from '../incidents/ledger/timeline.ts'
import { type TimeMeasure, timesOf } from '../incidents/ledger/times.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { KeptIncident } from '../index/incident-contract.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import type { Problem } from '../model/problem.ts'

/** What an incident's notices state, followed from one to the next. */
export interface IncidentLedger {
  readonly ledger: Ledger
  /** What stands after the last of the notices asked for. */
  readonly standing: readonly Standing[]
  readonly times: readonly TimeMeasure[]
  /** Every dated event that stands, oldest first. */
  readonly timeline: readonly TimelineEvent[]
  readonly ledgerProblems: readonly Problem[]
}

/** Ledgers by the first of their notices: one page is made in two languages, of the same rows. */
const madeOf = new WeakMap<
  NoticeRow,
  { readonly rows: readonly NoticeRow[]; readonly ledger: IncidentLedger }
>()

/** The ledger of an incident, of the notices that were out by the end of a day (ISO prefix) where one is given. */
export async function incidentLedger(
  index: NoticeIndex,
  { notices: ids, counted }: Pick<KeptIncident, 'notices' | 'counted'>,
  asOf: string | null,
): Promise<IncidentLedger> {
  // The copy of a release tells nothing of its own, and commentary is no word of those concerned.
  const telling = new Set(counted)
  const rows: NoticeRow[] = []
  for (const id of ids) {
    const row = telling.has(id) ? await index.find(id) : null
    if (row && isOutBy(publishedOf(row), asOf)) rows.push(row)
  }
  const [first] = rows
  const known = first && madeOf.get(first)
  if (known?.rows.length === rows.length && known.rows.every((row, i) => row === rows[i])) return known.ledger
  const made = ledgerOfRows(rows)
  if (first) madeOf.set(first, { rows, ledger: made })
  return made
}

const publishedOf = ({ document }: NoticeRow): string | null => document.head.published?.value ?? null

function ledgerOfRows(rows: readonly NoticeRow[]): IncidentLedger {
  const notices = rows.map(
    (row): LedgerNotice => ({
      id: row.id,
      published: publishedOf(row),
      document: row.document,
      facts: row.facts,
    }),
  )
  const ledger = ledgerOf(notices)
  const { times, problems } = timesOf(notices, ledger)
  return {
    ledger,
    standing: stateAsOf(ledger, null),
    times,
    timeline: timelineOf(notices, ledger),
    ledgerProblems: problems,
  }
}
