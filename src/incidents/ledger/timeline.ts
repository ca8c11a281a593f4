import { type EventCode, eventLabels } from '../../facts/event-date/events.ts'
import type { Label } from '../../model/label.ts'
import type { AssertionStatus } from '../../model/status.ts'
import type { Ledger, LedgerNotice, Words } from './ledger.ts'
import { stateAsOf } from './state-as-of.ts'
import { expressionOf, type TimeBasis } from './times.ts'

/** One thing that happened on a day, as it stands after the last notice. */
export interface TimelineEvent {
  readonly event: EventCode
  readonly label: Label
  /** ISO prefix: 2025, 2025-04, 2025-04-05. */
  readonly date: string
  /** T14 or T14:30 (Asia/Tokyo); null where none is told. */
  readonly time: string | null
  readonly basis: TimeBasis
  readonly status: AssertionStatus
  /** Id of the notice that says so. */
  readonly notice: string
  readonly sentence: Words
  /** Label of the strand that it belongs to, where the text parts several. */
  readonly branch: string | null
}

/** The course of an incident: every dated event that stands, oldest first. Days of notices are not among them. */
export function timelineOf(notices: readonly LedgerNotice[], ledger: Ledger): TimelineEvent[] {
  const labelOf = new Map(ledger.branches.map(({ key, label }) => [key, label]))
  return stateAsOf(ledger, null)
    .filter(({ field, isWithdrawn }) => field.kind === 'event-date' && !isWithdrawn)
    .map(({ field, version }) => {
      const { notice, fact, sentence } = version.statement
      const { event, date } = fact.value as { readonly event: EventCode; readonly date: string }
      const { time, basis } = expressionOf(notice, fact, notices)
      return {
        event,
        label: eventLabels[event],
        date,
        time: time ?? null,
        basis,
        status: fact.status,
        notice,
        sentence,
        branch: field.branch === null ? null : (labelOf.get(field.branch) ?? null),
      }
    })
    .filter(({ event }) => event !== 'previous_notice')
    .sort((a, b) => order(a.date, b.date) || order(a.time ?? '', b.time ?? ''))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
