import { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import type { KeptIncident, RootName } from '../index/incident-contract.ts'
import type { Organisation, Supply } from '../model/organisation.ts'
import { organisationKeys } from '../text/organisation-key.ts'
import { defineQuery } from './define-query.ts'
import { findOrganisation, type NamedOrganisation } from './find-organisation.ts'
import { type ListedOrganisation, listedOrganisation } from './list-organisations.ts'
import { type ListedIncident, listed } from './listed-incident.ts'
import { type QuotedSpan, sentenceAround } from './sentence-around.ts'

export const showOrganisationInput = z.object({
  /** Its id, a unique beginning of it (4 characters or more), or its name with or without legal form. */
  organisation: z.string().min(1).max(200),
})

/** That one organisation is the contractor or service provider of another, in one incident, and who says so. */
export interface StatedSupply extends Pick<Supply, 'relation' | 'incident'> {
  readonly organisation: NamedOrganisation
  /** ISO prefix: the day of the incident's first notice. */
  readonly first: string | null
  readonly title: string | null
  /** The sentence that names the vendor, and the notice it stands in; null where the notice is gone. */
  readonly evidence: (QuotedSpan & { readonly notice: string }) | null
}

/** Everything that is known of an organisation. */
export interface OrganisationView extends Omit<ListedOrganisation, 'roots'> {
  /** Other ids that its spellings have; each leads here. */
  readonly aliases: readonly string[]
  /** The incidents that it published or that happened at it, the newest first. */
  readonly ownIncidents: readonly ListedIncident[]
  /** Those at which its incidents, or incidents of its clients, happened: its contractors and service providers. */
  readonly vendors: readonly StatedSupply[]
  /** Those whose incidents happened at it. */
  readonly clients: readonly StatedSupply[]
  readonly rootEvents: readonly RootName[]
  /** Organisations with a name so like it that they may be the same, and are not taken to be. */
  readonly alike: readonly NamedOrganisation[]
}

/** One organisation; null where the name fits none, or several. */
export async function showOrganisation(index: NoticeIndex, name: string): Promise<OrganisationView | null> {
  const organisation = await findOrganisation(index, name)
  if (!organisation) return null
  const { all, supplies } = await index.organisations()
  const names = byId(all)
  const named = (id: string): NamedOrganisation => ({ id, name: names.get(id)?.name ?? id })
  const profiles = byId(await index.profiles())
  const parties = supplies.filter(
    ({ vendor, client }) => vendor === organisation.id || client === organisation.id,
  )
  const texts = await index.texts([...new Set(parties.map(({ notice }) => notice))])
  const stated = (supply: Supply, other: string): StatedSupply => {
    const { relation, incident, notice, span } = supply
    const text = texts.get(notice)
    return {
      organisation: named(other),
      relation,
      incident,
      first: profiles.get(incident)?.first ?? null,
      title: profiles.get(incident)?.title ?? null,
      evidence: text ? { notice, ...sentenceAround(text, span) } : null,
    }
  }
  const newest = (a: StatedSupply, b: StatedSupply): number =>
    a.first === b.first ? (a.incident < b.incident ? -1 : 1) : (a.first ?? '') > (b.first ?? '') ? -1 : 1
  const kept = await Promise.all(organisation.incidents.map(id => index.incident(id)))
  const roots = await index.rootsOf([...organisation.incidents, ...organisation.supplied])
  const { roots: _, ...shown } = listedOrganisation(organisation)
  return {
    ...shown,
    aliases: organisation.aliases,
    ownIncidents: await listed(index, kept.filter(incident => incident !== null).sort(byNewest)),
    vendors: parties
      .filter(({ client }) => client === organisation.id)
      .map(supply => stated(supply, supply.vendor))
      .sort(newest),
    clients: parties
      .filter(({ vendor }) => vendor === organisation.id)
      .map(supply => stated(supply, supply.client))
      .sort(newest),
    rootEvents: [...new Map([...roots.values()].flat().map(root => [root.id, root] as const)).values()],
    alike: alikeOf(organisation, all),
  }
}

/** Things by their ids, found once for each state of the index. */
const found = new WeakMap<readonly object[], ReadonlyMap<string, unknown>>()

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  const known = found.get(things) as ReadonlyMap<string, T> | undefined
  const made = known ?? new Map(things.map(thing => [thing.id, thing]))
  if (!known) found.set(things, made)
  return made
}

const byNewest = (a: KeptIncident, b: KeptIncident): number =>
  a.last === b.last ? (a.id < b.id ? -1 : 1) : (a.last ?? '') > (b.last ?? '') ? -1 : 1

/** Others that share a key with one of its spellings: a group's name, a facility in brackets, another legal form. */
function alikeOf(organisation: Organisation, all: readonly Organisation[]): NamedOrganisation[] {
  const like = new Set(keysOf(organisation).flatMap(key => byKey(all).get(key) ?? []))
  // In the order of all.
  return like.size < 2
    ? []
    : all
        .filter(other => other.id !== organisation.id && like.has(other))
        .map(({ id, name }) => ({ id, name }))
}

const keysOf = ({ names }: Organisation): readonly string[] =>
  names.flatMap(({ name }) => organisationKeys(name))

/** Organisations by their keys, made once for each state of the index: finding keys takes longer than all the rest. */
const known = new WeakMap<readonly Organisation[], ReadonlyMap<string, readonly Organisation[]>>()

function byKey(all: readonly Organisation[]): ReadonlyMap<string, readonly Organisation[]> {
  const made = known.get(all)
  if (made) return made
  const found = new Map<string, Organisation[]>()
  for (const organisation of all)
    for (const key of new Set(keysOf(organisation))) {
      const group = found.get(key)
      if (group) group.push(organisation)
      else found.set(key, [organisation])
    }
  known.set(all, found)
  return found
}

export const showOrganisationQuery = defineQuery({
  name: 'show-organisation',
  summary: {
    ja: '一つの組織を、事案、委託先と委託元（それを述べる文とともに）、根本事象、まとめた表記とともに',
    en: 'One organisation with its incidents, its vendors and clients (with the sentences that say so) and the spellings taken together',
  },
  input: showOrganisationInput,
  output: async () => (await import('./answers/show-organisation.ts')).showOrganisationAnswer,
  answer: (index, { organisation }) => showOrganisation(index, organisation),
})
