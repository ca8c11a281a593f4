import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCaptures } from '../archive/captures.ts'
import { IdRegister } from '../archive/ids.ts'
import type { Archive } from '../archive/open-archive.ts'
import { readTombstones } from '../archive/tombstones.ts'
import type { NoticeIndex } from '../index/contract.ts'
import { linkKey, nameKeys } from '../index/link-key.ts'
import type { Document } from '../model/document.ts'
import { organisationKeys } from '../text/organisation-key.ts'
import type { Ingredient } from './recording-index.ts'

/** What the manifest keeps of a notice's line in derived/readings, by its hash, so that it is parsed once. */
export interface KnownLine {
  readonly id: string
  /** Hashes of the keys it goes by, and of those it links to (src/index/link-key.ts). */
  readonly names: readonly string[]
  readonly links: readonly string[]
}

/** The state of everything that pages are made from, as short hashes. */
export interface Versions {
  /** Of one ingredient; it changes when the ingredient does. */
  of(ingredient: Ingredient): string
  readonly lines: Readonly<Record<string, KnownLine>>
}

export const shortHash = (content: string | Uint8Array): string =>
  createHash('sha1').update(content).digest('base64url').slice(0, 12)

/** Reads the state of an archive that has just been built. `known`: lines of the manifest. */
export async function readVersions(
  archive: Archive,
  index: NoticeIndex,
  known: Readonly<Record<string, KnownLine>>,
): Promise<Versions> {
  const lines: Record<string, KnownLine> = {}
  const lineOf = new Map<string, string>()
  for (const line of readingLines(archive)) {
    const hash = shortHash(line)
    const kept = known[hash] ?? parsed(line)
    lines[hash] = kept
    lineOf.set(kept.id, hash)
  }
  const named = new Map<string, string[]>()
  const linked = new Map<string, string[]>()
  for (const { id, names, links } of Object.values(lines)) {
    for (const key of names) pushTo(named, key, id)
    for (const key of links) pushTo(linked, key, id)
  }
  const incidents = index.keptIncidents()
  const rootsOf = await index.rootsOf(incidents.map(({ id }) => id))
  const ofIncident = new Map(
    incidents.map(incident => [incident.id, shortHash(JSON.stringify([incident, rootsOf.get(incident.id)]))]),
  )
  const incidentOf = await index.incidentsOf([...lineOf.keys()])
  // With the incidents that trace back to it, which its page shows.
  const ofRoot = new Map(
    index
      .keptRoots()
      .map(root => [
        root.id,
        shortHash(JSON.stringify([root, root.incidents.map(id => ofIncident.get(id))])),
      ]),
  )
  const summaries = await index.summariesOf([...lineOf.keys()])
  const inOrder = (of: ReadonlyMap<string, unknown>): string =>
    JSON.stringify([...of].sort(([a], [b]) => (a < b ? -1 : 1)))
  const captures = capturesOf(archive)
  // Of their pages as well, which may be gone while the notice itself has not changed.
  const ofProblems = new Map(
    (await index.problems()).map(({ notice, problems }) => [notice.id, shortHash(JSON.stringify(problems))]),
  )
  const ofOrganisation = await organisationsOf(index, ofIncident)
  const notices = shortHash(inOrder(summaries))
  const allIncidents = shortHash(inOrder(ofIncident) + inOrder(ofRoot))
  const profiles = shortHash(JSON.stringify(await index.profiles()))
  const counted = incidents.map(({ id, state, counted, notices }) => [
    id,
    state,
    counted,
    notices,
    rootsOf.get(id),
  ])
  const added = new Map<Ingredient, string>([
    ['notices', notices],
    ['units', shortHash(JSON.stringify(counted))],
    ['incidents', shortHash(notices + allIncidents + profiles)],
    ['profiles', profiles],
    ['organisations', shortHash(JSON.stringify((await index.organisations()).all))],
    ['judgements', shortHash(JSON.stringify(await index.judgements()))],
    [
      'everything',
      shortHash(
        notices + allIncidents + profiles + inOrder(lineOf) + inOrder(captures) + inOrder(ofProblems),
      ),
    ],
    ['tombstones', archive.layout === 'own' ? shortHash(JSON.stringify(readTombstones(archive.home))) : ''],
  ])
  return {
    lines,
    of: ingredient => {
      const own = added.get(ingredient)
      if (own !== undefined) return own
      const [noun, name] = split(ingredient)
      switch (noun) {
        case 'notice':
          return `${lineOf.get(name) ?? 'gone'} ${incidentOf.get(name) ?? ''}`
        case 'incident':
          return ofIncident.get(name) ?? 'gone'
        case 'root':
          return ofRoot.get(name) ?? 'gone'
        case 'organisation':
          return ofOrganisation.get(name) ?? 'gone'
        case 'key':
          return `${named.get(name)?.sort().join(' ')} < ${linked.get(name)?.sort().join(' ')}`
        case 'problems':
          return ofProblems.get(name) ?? ''
        case 'captures':
          return captures.get(name) ?? ''
        default:
          return 'unknown'
      }
    },
  }
}

/** Keys of notices hold addresses: what is kept of them, and goes to a public place, is their hash. */
export const keptIngredient = (ingredient: Ingredient): Ingredient =>
  ingredient.startsWith('key:') ? `key:${shortHash(ingredient.slice(4))}` : ingredient

const split = (ingredient: string): [string, string] => {
  const colon = ingredient.indexOf(':')
  return [ingredient.slice(0, colon), ingredient.slice(colon + 1)]
}

function* readingLines(archive: Archive): Generator<string> {
  const folder = join(archive.derivedFolder, 'readings')
  let files: string[]
  try {
    files = readdirSync(folder)
  } catch {
    // An archive without notices has no readings.
    return
  }
  for (const name of files.filter(name => name.endsWith('.jsonl')).sort())
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) if (line !== '') yield line
}

function parsed(line: string): KnownLine {
  const { id, path, head } = JSON.parse(line) as { id: string; path: string; head: Document['head'] }
  const links = head.references.map(({ address }) => (address === null ? null : linkKey(address, path)))
  return {
    id,
    names: nameKeys(path, head.address?.value ?? null).map(key => shortHash(key)),
    links: [...new Set(links.filter(key => key !== null))].map(key => shortHash(key)),
  }
}

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
      return [id, shortHash(JSON.stringify([organisation, stated.get(id), alike, own]))]
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
