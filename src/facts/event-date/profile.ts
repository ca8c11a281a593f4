import type { Fact } from '../../model/fact.ts'
import type { EventDays } from '../../model/incident-profile.ts'
import { affirmed } from '../ledger-projection.ts'
import { type EventCode, isEnding } from './events.ts'

type Dated = Fact<'event-date', { readonly event: EventCode; readonly date: string }>

/**
 * The day of each event: the first on which it is said to have happened, the last of what comes to an end. Of two
 * prefixes of one day the longer.
 */
export function daysOf(facts: readonly Dated[]): EventDays {
  const days: Partial<Record<string, string>> = {}
  for (const { event, date } of affirmed(facts).map(({ value }) => value)) {
    // That of an earlier notice is no event of the incident.
    if (event === 'previous_notice') continue
    const held = days[event]
    if (held === undefined || date.startsWith(held)) days[event] = date
    else if (!held.startsWith(date) && (isEnding(event) ? date > held : date < held)) days[event] = date
  }
  return days
}

/** The earliest day on which an earlier notice is said to have been published; null where none is. */
export const earlierNoticeOf = (facts: readonly Dated[]): string | null =>
  facts
    .map(({ value }) => value)
    .filter(({ event, date }) => event === 'previous_notice' && date.length >= 10)
    .map(({ date }) => date.slice(0, 10))
    .sort()[0] ?? null
