import type { IncidentState, Twin } from '../model/incident.ts'
import type { ThreadedNotice } from './pair.ts'

/**
 * What became of an incident by its notices, oldest first. A retraction closes it as none. A final report closes it
 * as told to the end, unless a numbered report came after it.
 */
export function incidentState(notices: readonly ThreadedNotice[], twins: readonly Twin[]): IncidentState {
  if (notices.some(({ threading }) => threading.genre === 'retraction')) return 'no_incident'
  const copies = new Set(twins.map(({ copy }) => copy))
  const told = notices.filter(({ id }) => !copies.has(id)).map(({ threading }) => threading)
  const last = notices.findLastIndex(({ threading }) => threading.stage === 'final')
  if (last < 0) return 'open'
  return told.some(
    ({ stage, number, published }) =>
      stage !== 'final' && number !== null && after(published, notices[last]!.threading.published),
  )
    ? 'open'
    : 'final'
}

const after = (day: string | null, other: string | null): boolean =>
  day !== null && other !== null && day > other
