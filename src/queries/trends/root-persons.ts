import { type RootNotice, rootAccount } from '../../incidents/roots/root-account.ts'
import type { NoticeIndex } from '../../index/contract.ts'
import type { KeptIncident } from '../../index/incident-contract.ts'
import type { RootPersons } from './persons.ts'

/**
 * Persons that each root event touched, as its page gives them: the largest of the sum over its incidents, the figure
 * that the organisation itself states, and those stated of the event as a whole. Root events of which none is stated
 * are left out.
 */
export async function rootPersons(index: NoticeIndex): Promise<RootPersons> {
  const roots = await index.roots()
  const notices = [...new Set(roots.flatMap(root => root.notices))]
  const facts = await index.gathered(notices)
  const summaries = await index.summariesOf(notices)
  const persons = new Map<string, number>()
  for (const root of roots) {
    const incidents: KeptIncident[] = []
    for (const id of root.incidents) {
      const incident = await index.incident(id)
      if (incident) incidents.push(incident)
    }
    const told = root.notices.flatMap((id): RootNotice[] => {
      const summary = summaries.get(id)
      if (!summary) return []
      const { published, publishers } = summary
      return [{ id, published, publishers, facts: facts.get(id) ?? [] }]
    })
    const { total, byItself, ofTheWhole } = rootAccount(root, incidents, told).persons
    const figures = [total ?? 0, byItself?.count ?? 0, ...ofTheWhole.map(({ count }) => count)]
    const most = figures.reduce((a, b) => Math.max(a, b), 0)
    if (most > 0) persons.set(root.id, most)
  }
  return persons
}
