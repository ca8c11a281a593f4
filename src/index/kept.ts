import type { Incident } from '../model/incident.ts'
import type { RootEvent } from '../model/root-event.ts'
import type { NoticeEntry } from './contract.ts'
import type { KeptIncident, KeptRoot } from './incident-contract.ts'

/** What of a notice decides how it is listed and counted. */
export type Counted = Pick<NoticeEntry, 'published' | 'title' | 'publishers' | 'leak' | 'genre'>

type Known = ReadonlyMap<string, Counted>

/** An incident as lists and counts ask for it. @param known Its notices, by id. */
export function keptIncident(incident: Incident, known: Known): KeptIncident {
  const copies = new Set(incident.twins.map(({ copy }) => copy))
  const counted = incident.notices.filter(id => !copies.has(id) && known.get(id)?.genre !== 'commentary')
  const all = incident.notices.map(id => known.get(id)).filter(notice => notice !== undefined)
  const told = counted.map(id => known.get(id)).filter(notice => notice !== undefined)
  return {
    ...incident,
    title: all.find(({ title }) => title !== null)?.title ?? null,
    organisations: [...new Set(all.flatMap(({ publishers }) => publishers))],
    ...daysOf(incident.notices, known),
    leak: leakOf(told),
    told: counted.length,
    counted,
  }
}

/**
 * As the last notice that speaks of a leak states it, but what one has confirmed stays confirmed: a later denial, of a
 * part perhaps, stands beside it in the ledger and never in its place.
 */
const leakOf = (told: readonly Counted[]): Counted['leak'] =>
  told.some(({ leak }) => leak === 'confirmed')
    ? 'confirmed'
    : (told.findLast(({ leak }) => leak !== null)?.leak ?? null)

/** A root event as lists and counts ask for it. @param counting Notices that count as 公表. */
export const keptRoot = (root: RootEvent, counting: ReadonlySet<string>, known: Known): KeptRoot => ({
  ...root,
  ...daysOf(root.notices, known),
  counted: root.notices.filter(id => counting.has(id)),
})

function daysOf(notices: readonly string[], known: Known): Pick<KeptIncident, 'first' | 'last'> {
  const days = notices.map(id => known.get(id)?.published ?? null).filter(day => day !== null)
  return { first: days[0] ?? null, last: days.at(-1) ?? null }
}
