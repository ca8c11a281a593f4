import type { NoticeIndex } from '../index/contract.ts'
import type { KeptIncident } from '../index/incident-contract.ts'

/** The incident that a name means: an incident's own, a former one's, or a notice's that tells of it. */
export async function findIncident(index: NoticeIndex, name: string): Promise<KeptIncident | null> {
  const named = await index.incident(name)
  if (named) return named
  const notice = await index.find(name)
  const incident = notice && (await index.incidentsOf([notice.id])).get(notice.id)
  return incident === undefined || incident === null ? null : index.incident(incident)
}
