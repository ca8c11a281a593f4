import type { IncidentProfile, StatedParty } from '../../model/incident-profile.ts'
import type { ListedCompany } from '../../model/listed-company.ts'
import type { Organisation, Organisations, Supply } from '../../model/organisation.ts'
import { classifyOrganisation } from '../../text/organisations/classify-organisation.ts'
import { type OneName, tellNamesApart } from '../../text/organisations/tell-names-apart.ts'

/** A notice that is no commentary, as organisations are gathered from it. */
export interface PublishedNotice {
  readonly id: string
  readonly incident: string
  /** Whether it counts as 公表, being no copy of another. */
  readonly isCounted: boolean
  /** ISO prefix, or null. */
  readonly published: string | null
  readonly publishers: readonly string[]
  /** What its publisher calls itself, most frequent first. */
  readonly selfWords: readonly string[]
}

interface Gathered {
  readonly names: Map<string, number>
  readonly notices: PublishedNotice[]
  readonly incidents: Set<string>
  readonly supplied: Set<string>
}

/** Relations in which an incident is that of the organisation it happened at. */
const own: ReadonlySet<string> = new Set(['self', 'subsidiary', 'group', 'other'])

/**
 * The organisations that publish notices or that these name as victims.
 * @param notices Oldest first.
 * @param idOf Makes an id of what tells a name from others.
 * @param listedAs What the archive's list of listed companies says of a key.
 */
export function gatherOrganisations(
  profiles: readonly IncidentProfile[],
  notices: readonly PublishedNotice[],
  listedAs: (key: string) => ListedCompany | null,
  idOf: (identity: string) => string,
): Organisations {
  const names = new Set<string>()
  for (const { publishers } of notices) for (const name of publishers) names.add(name)
  for (const { victims } of profiles) for (const { name } of victims) if (name !== '') names.add(name)
  const groups = tellNamesApart([...names])
  const byName = new Map<string, string>()
  const gathered = new Map<string, Gathered>()
  const groupOf = new Map<string, OneName>()
  for (const group of groups) {
    const { identity, names: spellings } = group
    const id = idOf(identity)
    groupOf.set(id, group)
    gathered.set(id, { names: new Map(), notices: [], incidents: new Set(), supplied: new Set() })
    for (const spelling of spellings) byName.set(spelling, id)
  }
  const met = (name: string): { readonly id: string; readonly of: Gathered } | null => {
    const id = byName.get(name)
    return id === undefined ? null : { id, of: gathered.get(id)! }
  }
  const count = (of: Gathered, name: string): void => void of.names.set(name, (of.names.get(name) ?? 0) + 1)

  const publishers = new Map<string, Set<string>>()
  for (const notice of notices)
    for (const name of new Set(notice.publishers)) {
      const publisher = met(name)
      if (!publisher) continue
      count(publisher.of, name)
      if (notice.isCounted) publisher.of.notices.push(notice)
      publisher.of.incidents.add(notice.incident)
      const known = publishers.get(notice.incident)
      if (known) known.add(publisher.id)
      else publishers.set(notice.incident, new Set([publisher.id]))
    }

  const supplies: Supply[] = []
  const supply = (
    incident: string,
    vendor: string,
    client: string,
    party: StatedParty,
    relation: Supply['relation'],
  ) => {
    if (vendor === client) return
    supplies.push({ vendor, client, relation, incident, notice: party.notice, span: party.span })
  }
  for (const profile of profiles) {
    const told = publishers.get(profile.id) ?? new Set<string>()
    for (const party of profile.victims) {
      const victim = met(party.name)
      if (!victim) continue
      if (!told.has(victim.id) || !own.has(party.relation)) count(victim.of, party.name)
      if (own.has(party.relation)) victim.of.incidents.add(profile.id)
      else if (party.relation === 'client') {
        victim.of.incidents.add(profile.id)
        for (const publisher of told) supply(profile.id, publisher, victim.id, party, 'contractor')
      } else if (party.relation === 'contractor' || party.relation === 'service_provider') {
        if (!told.has(victim.id)) victim.of.supplied.add(profile.id)
        for (const publisher of told) supply(profile.id, victim.id, publisher, party, party.relation)
      }
    }
  }

  const profileOf = new Map(profiles.map(profile => [profile.id, profile]))
  const all = [...gathered].map(([id, of]): Organisation => {
    const spellings = [...of.names]
      .map(([name, notices]) => ({ name, notices }))
      .sort((a, b) => b.notices - a.notices || b.name.length - a.name.length || (a.name < b.name ? -1 : 1))
    const name = spellings[0]?.name ?? ''
    const { key, aliases } = groupOf.get(id)!
    const listed = listedAs(key)
    const known = [...of.incidents, ...of.supplied].flatMap(incident => profileOf.get(incident) ?? [])
    const days = known.flatMap(({ first, last }) => [first, last]).filter(day => day !== null)
    const classified = classifyOrganisation({
      name,
      selfWords: of.notices.find(({ selfWords }) => selfWords.length > 0)?.selfWords ?? [],
      listed,
    })
    return {
      id,
      aliases: aliases.map(idOf),
      name,
      names: spellings,
      key,
      ...classified,
      listed: classified.organisationType?.code === 'listed_company' ? listed : null,
      first: days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b)),
      last: days.length === 0 ? null : days.reduce((a, b) => (a > b ? a : b)),
      notices: of.notices.map(notice => notice.id),
      incidents: [...of.incidents],
      supplied: [...of.supplied],
      roots: [...new Set(known.flatMap(({ roots }) => roots))],
    }
  })
  return {
    all: all.filter(({ name }) => name !== '').sort((a, b) => (a.id < b.id ? -1 : 1)),
    supplies,
    byName,
  }
}
