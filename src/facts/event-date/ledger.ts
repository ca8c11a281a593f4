import type { LedgerProjection } from '../ledger-projection.ts'
import { type EventCode, eventLabels } from './events.ts'

interface Dated {
  readonly event: EventCode
  readonly date: string
}

/** The most days by which the beginning or the end of a period turns out to lie farther out. */
const farthest = 400

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

export const dateLedger: LedgerProjection<'event-date', Dated> = {
  // An earlier notice is no event of the incident: it stands in the list of notices.
  subject: ({ event }) => (event === 'previous_notice' ? null : { key: event, label: eventLabels[event] }),
  // Another day is most often that of another finding, another wave: only like words make it the same.
  needsLikeWords: progress => progress === 'against',
  compare(earlier, later, toldOn) {
    if (earlier.date === later.date) return 'same'
    if (later.date.startsWith(earlier.date)) return 'refined'
    if (earlier.date.startsWith(later.date)) return 'vaguer'
    // What happened after the earlier notice is another wave.
    if (toldOn !== null && later.date > toldOn) return 'beside'
    const days = daysBetween(earlier.date, later.date)
    switch (later.event) {
      case 'occurred_from':
        return days < 0 && days > -farthest ? 'wider' : 'against'
      case 'occurred_to':
        return days > 0 && days < farthest ? 'wider' : 'against'
      case 'detected':
      case 'encrypted':
        return 'against'
      default:
        // A second report, a further restart.
        return 'beside'
    }
  },
}
