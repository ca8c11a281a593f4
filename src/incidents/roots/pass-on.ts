import { push } from '../push.ts'
import { type Event, inTime, itself, publishers, through } from './event.ts'
import type { Names } from './names.ts'

/** An event most of whose members speak of what a larger event is about is a link in its chain. */
export function passOn(events: readonly Event[], names: Names): void {
  const sizes = new Map(events.map(event => [event, event.members.size]))
  const byKey = new Map<string, Event[]>()
  for (const event of events) if (publishers(event) >= 2) push(byKey, event.key, event)
  for (const event of [...events].sort((a, b) => sizes.get(a)! - sizes.get(b)! || (a.key < b.key ? -1 : 1))) {
    const spoken = new Map<Event, number>()
    if ([...event.members.values()].some(({ label }) => label === itself)) continue
    for (const { unit } of event.members.values()) {
      const keys = unit.notices.flatMap(({ threading }) => threading.named.flatMap(party => party.keys))
      for (const key of new Set(keys.map(k => names.of(k))))
        if (key !== event.key)
          for (const other of byKey.get(key) ?? [])
            if (sizes.get(other)! > sizes.get(event)! && inTime(other, unit))
              spoken.set(other, (spoken.get(other) ?? 0) + 1)
    }
    const [best] = [...spoken].sort((a, b) => b[1] - a[1] || (a[0].key < b[0].key ? -1 : 1))
    if (!best || best[1] * 2 <= event.members.size) continue
    for (const [at, { unit }] of event.members)
      if (!best[0].members.has(at)) best[0].members.set(at, { unit, label: through, words: event.key })
    event.members.clear()
  }
}
