import { facetValues } from '../index/incident-facets.ts'
import { listOrganisations, listOrganisationsInput } from '../queries/list-organisations.ts'
import { canonicalAddress } from './addresses.ts'
import { shortHash } from './short-hash.ts'
import type { SiteContents, SitePage } from './site-page.ts'

/** Entries of a list on one page, as the web app has it where the address does not say. */
const perPage = 50

/** A list that has pages of its own: what an address asks for, and what the names of the files begin with. */
interface List {
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly name: string
  /** What tells its entries apart, in their order. */
  readonly entries: readonly string[]
  /** What its first page shows beside its entries, which counts them all. */
  readonly counts: string
  readonly from?: readonly string[]
}

/** A list's pages, under addresses and names that never change. */
export function pagesOf({ path, params, name, entries, counts, from = [] }: List): SitePage[] {
  const pages = Math.max(1, Math.ceil(entries.length / perPage))
  return Array.from({ length: pages }, (_, i): SitePage => {
    const page: Record<string, string> = i === 0 ? {} : { page: String(i + 1) }
    const shown = entries.slice(i * perPage, (i + 1) * perPage)
    return {
      address: canonicalAddress(path, new URLSearchParams({ ...params, ...page })),
      file: `${path.slice(1)}/${name}${i === 0 ? '' : `${name === '' ? '' : '-'}page-${i + 1}`}${name === '' && i === 0 ? 'index' : ''}.html`,
      from,
      // Pages behind the first one tell of the whole list no more than its length (src/web/frame.ts: rendering).
      state: shortHash(`${entries.length} ${shown.join(' ')} ${i === 0 ? counts : ''}`),
    }
  })
}

const isYear = (value: string): boolean => /^\d{4}$/.test(value)
const isMonth = (value: string): boolean => /^\d{4}-\d{2}$/.test(value)
const isCode = (value: string): boolean => /^[a-z][a-z0-9_-]{0,40}$/.test(value)

/** The parts of a list by a facet, in the order of its values. */
function partsOf<T>(
  members: readonly T[],
  valuesOf: (member: T) => readonly string[],
  is: (value: string) => boolean,
): [value: string, members: T[]][] {
  const parts = new Map<string, T[]>()
  for (const member of members)
    for (const value of new Set(valuesOf(member)))
      if (is(value)) {
        const part = parts.get(value)
        if (part) part.push(member)
        else parts.set(value, [member])
      }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1))
}

const everything = {
  text: { all: [], none: [] },
  filter: {},
  offset: 0,
  limit: Number.MAX_SAFE_INTEGER,
} as const

// What is not here (漏えい, the stage of a report, several conditions at once) is asked of the search in the browser.
export async function noticeLists({ index, versions }: SiteContents): Promise<SitePage[]> {
  const { notices } = await index.search({ ...everything, sort: 'newest' })
  const listOf = (members: typeof notices): Pick<List, 'path' | 'entries' | 'counts' | 'from'> => ({
    path: '/notices',
    entries: members.map(({ id }) => id),
    counts: members.map(({ id }) => versions.of(`summary:${id}`)).join(' ') + versions.of('units'),
    from: ['tombstones'],
  })
  return [
    ...pagesOf({ ...listOf(notices), params: {}, name: '' }),
    ...partsOf(notices, ({ published }) => [published?.slice(0, 4) ?? ''], isYear).flatMap(
      ([year, members]) =>
        pagesOf({ ...listOf(members), params: { from: year, to: year }, name: `year-${year}` }),
    ),
  ]
}

export async function incidentLists({ index, versions }: SiteContents): Promise<SitePage[]> {
  const { incidents } = await index.incidents({ ...everything, sort: 'newest' })
  const typesOf = new Map((await index.profiles()).map(profile => [profile.id, facetValues(profile).type]))
  const listOf = (members: typeof incidents): Pick<List, 'path' | 'entries' | 'counts'> => ({
    path: '/incidents',
    entries: members.map(({ id }) => id),
    counts: members
      .map(({ id }) => versions.of(`incident:${id}`) + versions.of(`profile:${id}`))
      .concat(versions.of('units'))
      .join(' '),
  })
  return [
    ...pagesOf({ ...listOf(incidents), params: {}, name: '' }),
    ...partsOf(incidents, ({ first }) => [first?.slice(0, 4) ?? ''], isYear).flatMap(([first, members]) =>
      pagesOf({ ...listOf(members), params: { first }, name: `year-${first}` }),
    ),
    // The numbers of the trends by month lead to these.
    ...partsOf(incidents, ({ first }) => [first?.slice(0, 7) ?? ''], isMonth).flatMap(([first, members]) =>
      pagesOf({ ...listOf(members), params: { first }, name: `month-${first}` }),
    ),
    ...partsOf(incidents, ({ id }) => typesOf.get(id) ?? [], isCode).flatMap(([type, members]) =>
      pagesOf({ ...listOf(members), params: { type }, name: `type-${type}` }),
    ),
  ]
}

export async function organisationLists({ index }: SiteContents): Promise<SitePage[]> {
  const whole = { ...listOrganisationsInput.parse({}), perPage: Number.MAX_SAFE_INTEGER }
  const { organisations } = await listOrganisations(index, whole)
  const listOf = (members: typeof organisations): Pick<List, 'path' | 'entries' | 'counts'> => {
    const entries = members.map(organisation => shortHash(JSON.stringify(organisation)))
    return { path: '/organisations', entries, counts: entries.join(' ') }
  }
  return [
    ...pagesOf({ ...listOf(organisations), params: {}, name: '' }),
    ...partsOf(organisations, ({ sector }) => [sector?.code ?? 'unknown'], isCode).flatMap(
      ([sector, members]) => pagesOf({ ...listOf(members), params: { sector }, name: `sector-${sector}` }),
    ),
  ]
}
