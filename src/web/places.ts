import { cite, type Evidence } from '../model/evidence.ts'
import type { Place } from '../model/problem.ts'
import { textSpan } from '../model/span.ts'
import { link, type PageRequest } from './request.ts'

/** The words of a text that an address asks for beside any fact: first those to go to, then those they are at odds with. */
export interface Places {
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

const asked = /^(\d{1,9})-(\d{1,9})(?:_(\d{1,9})-(\d{1,9}))?$/

/** The places of an address (`?at=120-126_40-44`), or null where it asks for none or for none that the text has. */
export function placesOf(params: URLSearchParams, text: string): Places | null {
  const found = asked.exec(params.get('at') ?? '')
  if (!found) return null
  const [start, end, otherStart, otherEnd] = found.slice(1).map(Number)
  const spans = [textSpan(start!, end!), ...(otherEnd ? [textSpan(otherStart!, otherEnd)] : [])]
  const [first, ...others] = spans
    .filter(span => span.end > span.start && span.end <= text.length)
    .map(span => cite(text, span))
  return first ? { evidence: [first, ...others] } : null
}

/**
 * The addresses that show where a problem is: of the one place, of both as seen from each, or none.
 */
export function placeAddresses(request: PageRequest, id: string, place: Place): string[] {
  const { start, end, other } = place
  if (start === undefined || end === undefined || end <= start) return []
  const here = `${start}-${end}`
  const to = (at: string): string => link(request, `/notices/${id}`, { at }, 'place')
  if (!other) return [to(here)]
  const there = `${other.start}-${other.end}`
  return [to(`${here}_${there}`), to(`${there}_${here}`)]
}
