import { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import type { IncidentProfile } from '../model/incident-profile.ts'
import type { Label } from '../model/label.ts'
import type { Organisation, Organisations } from '../model/organisation.ts'
import { csvRows } from '../text/csv-rows.ts'
import { nameWithoutLegalForm, organisationKeys } from '../text/organisation-key.ts'
import { parseSearch } from '../text/search/parse-search.ts'
import { textQuery } from './text-query.ts'

/** Names as `readWatchedNames` takes them. */
export const watchedNamesText = z.string().max(40_000)

/** A supplier, service or other name that somebody watches, with other names it goes by. */
export interface WatchedName {
  readonly name: string
  readonly aliases: readonly string[]
}

/** More names are held against an archive by nobody at once. */
export const mostWatched = 500

const header = /^(?:name|名前|名称|組織|組織名|会社名|取引先|取引先名|委託先|サービス名)$/i

/**
 * A list of names as CSV: a name a row, what else it goes by in further cells; a header and repeated names are left
 * out. At most `mostWatched` are read.
 */
export function readWatchedNames(text: string): readonly WatchedName[] {
  const rows = csvRows(text.replace(/^\ufeff/, '')).map(row =>
    row.map(cell => cell.trim()).filter(cell => cell !== ''),
  )
  const named = rows.filter(([name], at) => name !== undefined && !(at === 0 && header.test(name)))
  const byName = new Map<string, WatchedName>()
  for (const [name, ...aliases] of named) if (!byName.has(name!)) byName.set(name!, { name: name!, aliases })
  return [...byName.values()].slice(0, mostWatched)
}

/**
 * How an incident concerns a name, the closest first: it is its own (it published the notice, or is the victim), it
 * happened at it as somebody's vendor, it traces back to a root event of its, or a notice has the name in its text.
 */
export const concerns = ['own', 'vendor', 'root', 'mentioned'] as const
export type Concern = (typeof concerns)[number]

export const concernTerms: Readonly<Record<Concern, Label>> = {
  own: { ja: '当の組織の事案', en: 'its own' },
  vendor: { ja: '委託先・提供元として', en: 'at it, as vendor' },
  root: { ja: '根本事象として', en: 'traces back to it' },
  mentioned: { ja: '本文に名前', en: 'named in the text' },
}

/** A notice that has the name in its text, and the incident it tells of. */
export interface Concerned {
  readonly as: Concern
  /** Id of the newest such notice; null where the name stands in none so. */
  readonly notice: string | null
}

/** What search is asked for: shorter names stand in too many texts by chance. */
const shortestSearched = 3

/** The name without legal form, or with it where too little is left. */
export function searchedName(name: string): string | null {
  const bare = nameWithoutLegalForm(name)
  const words = (bare.length >= shortestSearched ? bare : name).replaceAll('"', ' ').trim()
  return words.length >= shortestSearched ? words : null
}

/** The organisations of an index by their keys: each by its own, and by what that begins with, word by word. */
const byKeys = new WeakMap<Organisations, ReadonlyMap<string, readonly Organisation[]>>()

function organisationsByKey(organisations: Organisations): ReadonlyMap<string, readonly Organisation[]> {
  const known = byKeys.get(organisations)
  if (known) return known
  const made = new Map<string, Organisation[]>()
  for (const organisation of organisations.all) {
    const { key } = organisation
    for (let end = key.indexOf(' '); ; end = key.indexOf(' ', end + 1)) {
      const beginning = end < 0 ? key : key.slice(0, end)
      made.set(beginning, [...(made.get(beginning) ?? []), organisation])
      if (end < 0) break
    }
  }
  byKeys.set(organisations, made)
  return made
}

/** Organisations that go by one of the names. */
export async function organisationsNamed(
  index: NoticeIndex,
  { name, aliases }: WatchedName,
): Promise<readonly Organisation[]> {
  const organisations = await index.organisations()
  const { byName, all } = organisations
  const exact = new Set<string>()
  const found = new Set<Organisation>()
  for (const words of [name, ...aliases]) {
    const id = byName.get(words)
    if (id !== undefined) exact.add(id)
    else {
      const [key] = organisationKeys(words)
      for (const one of organisationsByKey(organisations).get(key ?? '') ?? []) found.add(one)
    }
  }
  return exact.size + found.size === 0 ? [] : all.filter(one => exact.has(one.id) || found.has(one))
}

/** The newest notice of each incident that has the name in its text, by the incident's id. */
async function incidentsMentioning(
  index: NoticeIndex,
  { name, aliases }: WatchedName,
): Promise<ReadonlyMap<string, string>> {
  const notices = new Set<string>()
  for (const words of [name, ...aliases]) {
    const searched = searchedName(words)
    if (searched === null) continue
    const text = textQuery(parseSearch(`"${searched}"`))
    for (const id of (await index.idsOf({ text, filter: {} }, Number.MAX_SAFE_INTEGER)) ?? []) notices.add(id)
  }
  if (notices.size === 0) return new Map()
  const incidents = await index.incidentsOf([...notices])
  const newest = new Map<string, string>()
  for (const notice of [...notices].sort()) {
    const incident = incidents.get(notice)
    if (incident !== undefined && !newest.has(incident)) newest.set(incident, notice)
  }
  const profiles = await profilesById(index)
  for (const [incident] of newest) {
    const told = profiles.get(incident)?.tellings.findLast(({ notice }) => notices.has(notice))
    if (told) newest.set(incident, told.notice)
  }
  return newest
}

const profilesOf = new WeakMap<readonly IncidentProfile[], ReadonlyMap<string, IncidentProfile>>()

async function profilesById(index: NoticeIndex): Promise<ReadonlyMap<string, IncidentProfile>> {
  const profiles = await index.profiles()
  const known = profilesOf.get(profiles) ?? new Map(profiles.map(profile => [profile.id, profile]))
  profilesOf.set(profiles, known)
  return known
}

/** The incidents that concern a name, by id. */
export async function incidentsConcerning(
  index: NoticeIndex,
  watched: WatchedName,
): Promise<ReadonlyMap<string, Concerned>> {
  const named = await organisationsNamed(index, watched)
  const mentions = await incidentsMentioning(index, watched)
  const found = new Map<string, Concerned>()
  const add = (as: Concern, incidents: Iterable<string>): void => {
    for (const id of incidents) if (!found.has(id)) found.set(id, { as, notice: mentions.get(id) ?? null })
  }
  add(
    'own',
    named.flatMap(({ incidents }) => incidents),
  )
  add(
    'vendor',
    named.flatMap(({ supplied }) => supplied),
  )
  // A root event is that of the organisation it is named after; others that trace back to it are no news of it.
  const own = new Set(named.map(({ id }) => id))
  const { byName } = await index.organisations()
  for (const root of await index.roots())
    if (own.has(byName.get(root.root) ?? '')) add('root', root.incidents)
  add('mentioned', mentions.keys())
  return found
}

/** The incidents that concern any name of a list (CSV); undefined where none is given. */
export async function incidentsConcerningAny(
  index: NoticeIndex,
  names: string | undefined,
): Promise<ReadonlySet<string> | undefined> {
  if (names === undefined) return undefined
  const found = new Set<string>()
  for (const name of readWatchedNames(names))
    for (const id of (await incidentsConcerning(index, name)).keys()) found.add(id)
  return found
}
