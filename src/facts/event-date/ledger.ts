import type { LedgerProjection } from '../ledger-projection.ts'
import { type EventCode, eventLabels } from './events.ts'

interface Dated {
  readonly event: EventCode
  readonly date: string
}

/** Of these an incident has one; a second day of any other is another act (a second report, a further restart). */
const once: ReadonlySet<EventCode> = new Set(['occurred_from', 'occurred_to', 'detected', 'encrypted'])

export const dateLedger: LedgerProjection<'event-date', Dated> = {
  // An earlier notice is no event of the incident: it stands in the list of notices.
  subject: ({ event }) => (event === 'previous_notice' ? null : { key: event, label: eventLabels[event] }),
  compare(earlier, later) {
    if (earlier.date === later.date) return 'same'
    if (later.date.startsWith(earlier.date)) return 'refined'
    if (earlier.date.startsWith(later.date)) return 'vaguer'
    if (!once.has(later.event)) return 'beside'
    // The period of the intrusion turns out longer.
    if (later.event === 'occurred_from' && later.date < earlier.date) return 'wider'
    if (later.event === 'occurred_to' && later.date > earlier.date) return 'wider'
    return 'against'
  },
}
