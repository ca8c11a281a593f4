import { readCaptures } from '../archive/captures.ts'
import { IdRegister } from '../archive/ids.ts'
import type { Archive } from '../archive/open-archive.ts'
import { readTombstones } from '../archive/tombstones.ts'
import type { NoticeIndex } from '../index/contract.ts'
import { findOrganisation } from '../queries/find-organisation.ts'
import { organisationKeys } from '../text/organisation-key.ts'
import { type KnownReadings, readReadings } from './reading-lines.ts'
import type { Ingredient } from './recording-index.ts'
import { shortHash } from './short-hash.ts'

/** The state of everything that pages are made from, as short hashes. */
export interface Versions {
  /** Of one ingredient; it changes when the ingredient does. */
  of(ingredient: Ingredient): string
  readonly readings: KnownReadings
}

const hashOf = (value: unknown): string => shortHash(JSON.stringify(value))

/** Reads the state of an archive that has just been built. `known`: readings of the manifest. */
export async function readVersions(
  archive: Archive,
  index: NoticeIndex,
  known: KnownReadings,
): Promise<Versions> {
  const readings = readReadings(archive.derivedFolder, known)
  const lines = Object.values(readings).flatMap(file => file.lines)
  const ids = lines.map(({ id }) => id)
  const lineOf = new Map(lines.map(({ id, hash }) => [id, hash]))
  const named = new Map<string, string[]>()
  const linked = new Map<string, string[]>()
  for (const { id, names, links } of lines) {
    for (const key of names) pushTo(named, key, id)
    for (const key of links) pushTo(linked, key, id)
  }
  const summaries = await index.summariesOf(ids)
  const ofSummary = new Map([...summaries].map(([id, summary]) => [id, hashOf(summary)]))
  const incidents = index.keptIncidents()
  const rootsOf = await index.rootsOf(incidents.map(({ id }) => id))
  const ofIncident = new Map(
    incidents.map(incident => [incident.id, hashOf([incident, rootsOf.get(incident.id)])]),
  )
  const incidentOf = await index.incidentsOf(ids)
  const profiles = await index.profiles()
  const ofProfile = new Map(profiles.map(profile => [profile.id, hashOf(profile)]))
  const ofRoot = new Map<string, string>()
  const ofMembers = new Map<string, string>()
  const roots = index.keptRoots()
  for (const root of roots) {
    // With the organisation it happened at, which its page shows.
    const at = await findOrganisation(index, root.root)
    ofRoot.set(root.id, hashOf([root, at?.id, at?.name]))
    const members = await index.incidentsOfRoot(root.id)
    // As the page of one of them shows the others; what shows more of an incident asks for itself.
    const named = members.map(({ id, title, organisations, first }) => [id, title, organisations, first])
    ofMembers.set(root.id, hashOf(named))
  }
  const ofProblems = new Map(
    // Of their pages as well, which may be gone while the notice itself has not changed.
    (await index.problems()).map(({ notice, problems }) => [notice.id, hashOf([notice, problems])]),
  )
  const captures = capturesOf(archive)
  const ofOrganisation = await organisationsOf(index, ofIncident)
  const judgements = await index.judgements()
  const judged = new Map<string, unknown[]>()
  for (const judgement of judgements)
    for (const incident of new Set([incidentOf.get(judgement.a), incidentOf.get(judgement.b)]))
      if (incident !== undefined) pushTo(judged, incident, judgement)

  const inOrder = (of: ReadonlyMap<string, string>): string =>
    [...of]
      .map(pair => pair.join(' '))
      .sort()
      .join('\n')
  const ofAll = (...parts: readonly ReadonlyMap<string, string>[]): string =>
    shortHash(parts.map(inOrder).join('\n\n'))
  const counted = incidents.map(({ id, state, counted, notices }) => [
    id,
    state,
    counted,
    notices,
    rootsOf.get(id),
  ])
  const told = [...(await index.gathered(roots.flatMap(({ notices }) => notices)))]
  const ofWhole = new Map<Ingredient, string>([
    ['notices', ofAll(ofSummary)],
    ['units', hashOf(counted)],
    ['incidents', ofAll(ofSummary, ofIncident, ofRoot, ofProfile)],
    ['profiles', ofAll(ofProfile)],
    ['trends', ofAll(ofSummary, ofIncident, ofRoot, ofProfile) + hashOf(told)],
    ['organisations', hashOf((await index.organisations()).all)],
    ['judgements', hashOf(judgements)],
    ['problems', ofAll(ofProblems)],
    ['everything', ofAll(lineOf, ofSummary, ofIncident, ofRoot, ofProfile, captures, ofProblems)],
    ['tombstones', archive.layout === 'own' ? hashOf(readTombstones(archive.home)) : ''],
  ])
  const ofOne: Readonly<Record<string, (name: string) => string | undefined>> = {
    notice: id => `${lineOf.get(id) ?? 'gone'} ${incidentOf.get(id) ?? ''}`,
    summary: id => ofSummary.get(id),
    incident: id => ofIncident.get(id),
    profile: id => ofProfile.get(id),
    root: id => ofRoot.get(id),
    members: id => ofMembers.get(id),
    organisation: id => ofOrganisation.get(id),
    key: key => `${named.get(key)?.sort().join(' ') ?? ''} < ${linked.get(key)?.sort().join(' ') ?? ''}`,
    problems: id => ofProblems.get(id) ?? '',
    judged: id => (judged.has(id) ? hashOf(judged.get(id)) : ''),
    captures: path => captures.get(path) ?? '',
  }
  return {
    readings,
    of: ingredient => {
      const colon = ingredient.indexOf(':')
      return colon < 0
        ? (ofWhole.get(ingredient) ?? 'unknown')
        : (ofOne[ingredient.slice(0, colon)]?.(ingredient.slice(colon + 1)) ?? 'gone')
    },
  }
}

/** An ingredient as the manifest may keep it, which can lie in a public place: keys of notices hold addresses. */
export const keptIngredient = (ingredient: Ingredient): Ingredient =>
  ingredient.startsWith('key:') ? `key:${shortHash(ingredient.slice(4))}` : ingredient

/** Of every organisation: what is known of it, of its vendors and clients, and of others with a key of its own. */
async function organisationsOf(
  index: NoticeIndex,
  ofIncident: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const { all, supplies } = await index.organisations()
  const names = new Map(all.map(({ id, name }) => [id, name]))
  const stated = new Map<string, unknown[]>()
  for (const supply of supplies) {
    const told = [supply, names.get(supply.vendor), names.get(supply.client), ofIncident.get(supply.incident)]
    for (const id of [supply.vendor, supply.client]) pushTo(stated, id, told)
  }
  const byKey = new Map<string, string[]>()
  const keysOf = new Map(
    all.map(({ id, names: spellings }) => [
      id,
      [...new Set(spellings.flatMap(({ name }) => organisationKeys(name)))],
    ]),
  )
  for (const { id, name } of all) for (const key of keysOf.get(id)!) pushTo(byKey, key, `${id} ${name}`)
  return new Map(
    all.map(organisation => {
      const { id, incidents } = organisation
      const alike = keysOf.get(id)!.map(key => byKey.get(key))
      const own = incidents.map(incident => ofIncident.get(incident))
      return [id, hashOf([organisation, stated.get(id), alike, own])]
    }),
  )
}

/** Of every notice that has captures, by its path. */
function capturesOf(archive: Archive): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (archive.layout !== 'own') return found
  const ids = new IdRegister(archive.idsFile)
  for (const record of readCaptures(archive.home))
    for (const { notice } of record.parts) {
      const path = ids.whereIs(notice) ?? notice
      found.set(path, shortHash(`${found.get(path) ?? ''}${JSON.stringify(record)}`))
    }
  return found
}

function pushTo<V>(map: Map<string, V[]>, key: string, value: V): void {
  const group = map.get(key)
  if (group) group.push(value)
  else map.set(key, [value])
}
