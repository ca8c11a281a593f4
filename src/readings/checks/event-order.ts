import type { EventCode } from '../../facts/event-date/events.ts'
import { eventDate } from '../../facts/event-date/index.ts'
import type { Fact } from '../../model/fact.ts'
import { problem } from '../../model/problem.ts'
import type { Check } from './check.ts'
import { bothPlaces, evidenceOf, statementOf } from './cited.ts'

/** A pair of events of which the first cannot come after the second. */
type Order = readonly [earlier: EventCode, later: EventCode]

const orders: readonly Order[] = [
  ['occurred_from', 'occurred_to'],
  ['occurred_from', 'detected'],
  ['occurred_from', 'contained'],
  ['occurred_from', 'leak_published'],
  ['occurred_from', 'restored'],
  ['occurred_from', 'reported_ppc'],
  ['occurred_from', 'reported_police'],
  ['occurred_from', 'investigation_done'],
  ['detected', 'reported_ppc'],
  ['detected', 'reported_police'],
  ['detected', 'investigation_done'],
  ['contained', 'restored'],
]

type EventFact = Fact<'event-date', { event: EventCode; date: string }>

/** Whether one ISO prefix lies before another for certain: 2025-06 is not before 2025-06-03. */
const isBefore = (a: string, b: string): boolean => !a.startsWith(b) && !b.startsWith(a) && a < b

/** Detected before it began, restored before it was stopped: one of the two dates is read or written wrongly. */
export const eventOrder: Check = {
  name: 'event-order',
  codes: ['events-out-of-order'],
  *run({ facts }, notice) {
    const events = new Map<string, EventFact>()
    for (const fact of facts)
      if (fact.kind === 'event-date') events.set((fact as EventFact).value.event, fact as EventFact)
    for (const [earlier, later] of orders) {
      const [a, b] = [events.get(earlier), events.get(later)]
      if (!a || !b || !isBefore(b.value.date, a.value.date)) continue
      yield problem('events-out-of-order', bothPlaces(evidenceOf(b), evidenceOf(a)), {
        first: statementOf(notice, evidenceOf(b)),
        firstJa: eventDate.show(b.value, 'ja'),
        firstEn: eventDate.show(b.value, 'en'),
        second: statementOf(notice, evidenceOf(a)),
        secondJa: eventDate.show(a.value, 'ja'),
        secondEn: eventDate.show(a.value, 'en'),
      })
    }
  },
}
