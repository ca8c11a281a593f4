import { z } from 'zod'
import { type RootAccount, type RootNotice, rootAccount } from '../incidents/roots/root-account.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { BriefIncident, KeptRoot } from '../index/incident-contract.ts'
import { defineQuery } from './define-query.ts'
import { findIncident } from './find-incident.ts'
import { findOrganisation, type NamedOrganisation } from './find-organisation.ts'
import { keptFor } from './kept-for.ts'
import { type ListedRoot, listedRoots } from './list-roots.ts'

export const showRootInput = z.object({
  /** Its id or a former one, or a unique beginning (4 characters or more); or a notice or incident that belongs to it. */
  root: z.string().min(1).max(4000),
})
export type ShowRootInput = z.infer<typeof showRootInput>

/** Everything that is kept of a root event. */
export interface RootView extends ListedRoot {
  /** The incidents that trace back to it, by the day of their first notice: the fan of those affected over time. */
  readonly fan: readonly BriefIncident[]
  /** The fan in figures: when each told, whether again, and how many persons, by a rule that is said beside them. */
  readonly account: RootAccount
  /** The organisation that it happened at; null where the name is not that of one alone. */
  readonly organisation: NamedOrganisation | null
}

/** One root event; null where the name fits none, or several. */
export async function showRoot(index: NoticeIndex, name: string): Promise<RootView | null> {
  const event = await findRoot(index, name)
  return event && (await viewsOf(index, [event]))[0]!
}

const viewsOf = keptFor((index, events: readonly KeptRoot[]) =>
  Promise.all(events.map(event => viewOf(index, event))),
)

async function viewOf(index: NoticeIndex, event: KeptRoot): Promise<RootView> {
  const [shown] = await listedRoots(index, [event])
  const { incidents } = await index.incidents({
    text: { all: [], none: [] },
    filter: { root: event.id },
    sort: 'oldest',
    offset: 0,
    limit: Number.MAX_SAFE_INTEGER,
  })
  const facts = await index.gathered(event.notices)
  const notices = shown!.notices.map(
    ({ id, published, publishers }): RootNotice => ({
      id,
      published,
      publishers,
      facts: facts.get(id) ?? [],
    }),
  )
  const at = await findOrganisation(index, event.root)
  return {
    ...shown!,
    fan: await index.incidentsOfRoot(event.id),
    account: rootAccount(event, incidents, notices),
    organisation: at && { id: at.id, name: at.name },
  }
}

/** The root event that a name means: its own id, a former one, or an incident or notice that traces back to one alone. */
async function findRoot(index: NoticeIndex, name: string): Promise<KeptRoot | null> {
  const named = await index.root(name)
  if (named) return named
  const incident = await findIncident(index, name)
  const roots = incident && (await index.rootsOf([incident.id])).get(incident.id)
  return roots?.length === 1 ? index.root(roots[0]!.id) : null
}

export const showRootQuery = defineQuery({
  name: 'show-root',
  summary: {
    ja: '一つの根本事象を、遡る事案の時間順の広がりとともに',
    en: 'One root event with the incidents that trace back to it, in the order of time',
  },
  input: showRootInput,
  output: async () => (await import('./answers/show-root.ts')).showRootAnswer,
  bulk: ['because', 'notices'],
  answer: (index, { root }) => showRoot(index, root),
})
