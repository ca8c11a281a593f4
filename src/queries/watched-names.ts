import { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import type { Label } from '../model/label.ts'
import type { Organisation } from '../model/organisation.ts'
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
  own: { ja: '本人の事案', en: 'its own' },
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

/** Organisations that go by one of the names. */
export async function organisationsNamed(
  index: NoticeIndex,
  { name, aliases }: WatchedName,
): Promise<readonly Organisation[]> {
  const { all, byName } = await index.organisations()
  const found = new Set<string>()
  for (const words of [name, ...aliases]) {
    const exact = byName.get(words)
    if (exact !== undefined) found.add(exact)
    else {
      const [key] = organisationKeys(words)
      for (const one of all)
        if (key !== undefined && (one.key === key || one.key.startsWith(`${key} `))) found.add(one.id)
    }
  }
  return all.filter(({ id }) => found.has(id))
}

/** The incidents that concern a name, by id. */
export async function incidentsConcerning(
  index: NoticeIndex,
  watched: WatchedName,
): Promise<ReadonlyMap<string, Concerned>> {
  const named = await organisationsNamed(index, watched)
  const mentions = new Map<string, string>()
  for (const words of [watched.name, ...watched.aliases]) {
    const searched = searchedName(words)
    if (searched === null) continue
    const { notices } = await index.search({
      text: textQuery(parseSearch(`"${searched}"`)),
      filter: {},
      sort: 'newest',
      offset: 0,
      limit: 100_000,
    })
    const incidents = await index.incidentsOf(notices.map(({ id }) => id))
    for (const { id } of notices) {
      const incident = incidents.get(id)
      if (incident !== undefined && !mentions.has(incident)) mentions.set(incident, id)
    }
  }
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
