import { listOrganisations, listOrganisationsInput } from '../queries/list-organisations.ts'
import { trendNames } from '../queries/trends/trend.ts'
import { playgroundScript } from '../web/playground/bundle.ts'
import { canonicalAddress } from './addresses.ts'
import type { PageType, SiteContents, SitePage } from './site-page.ts'
import { trendPages } from './trend-pages.ts'

/** Entries of a list on one page, as the web app has it where the address does not say. */
const perPage = 50

/** A page that stands alone. */
const single =
  (address: string, file: string): PageType =>
  () => [{ address, file }]

/** The pages of a list, or of a part of it: `count` entries, under an address and a name that never change. */
function pagesOf(path: string, params: Readonly<Record<string, string>>, name: string, count: number) {
  const pages = Math.max(1, Math.ceil(count / perPage))
  return Array.from({ length: pages }, (_, i): SitePage => {
    const page: Record<string, string> = i === 0 ? {} : { page: String(i + 1) }
    return {
      address: canonicalAddress(path, new URLSearchParams({ ...params, ...page })),
      file: `${path.slice(1)}/${name}${i === 0 ? '' : `${name === '' ? '' : '-'}page-${i + 1}`}${name === '' && i === 0 ? 'index' : ''}.html`,
    }
  })
}

/** A facet of which every value has pages of its own: what an address asks for, and the name of the file. */
interface ListedFacet {
  readonly values: Readonly<Record<string, number>>
  readonly is: (value: string) => boolean
  readonly params: (value: string) => Readonly<Record<string, string>>
  readonly name: string
}

const listOf = (path: string, total: number, facets: readonly ListedFacet[]): SitePage[] => [
  ...pagesOf(path, {}, '', total),
  ...facets.flatMap(({ values, is, params, name }) =>
    Object.entries(values)
      .filter(([value, count]) => is(value) && count > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([value, count]) => pagesOf(path, params(value), `${name}-${value}`, count)),
  ),
]

const year = {
  is: (value: string) => /^\d{4}$/.test(value),
  params: (value: string) => ({ from: value, to: value }),
  name: 'year',
}
const code = (name: string) => ({
  is: (value: string) => /^[a-z][a-z0-9_-]{0,40}$/.test(value),
  params: (value: string) => ({ [name]: value }),
  name,
})

const everything = { text: { all: [], none: [] }, filter: {}, offset: 0, limit: 1 } as const

// What is not here (漏えい, the stage of a report, several conditions at once) is asked of the search in the browser.
async function noticeLists({ index }: SiteContents): Promise<SitePage[]> {
  const { total, facets } = await index.search({ ...everything, sort: 'newest' })
  return listOf('/notices', total, [{ ...year, values: facets.year }])
}

async function incidentLists({ index }: SiteContents): Promise<SitePage[]> {
  const { total, facets } = await index.incidents({ ...everything, sort: 'newest' })
  return listOf('/incidents', total, [
    { ...year, params: first => ({ first }), values: facets.year },
    { ...code('type'), values: facets.type },
  ])
}

async function organisationLists({ index }: SiteContents): Promise<SitePage[]> {
  const { total, facets } = await listOrganisations(index, listOrganisationsInput.parse({ perPage: 1 }))
  return listOf('/organisations', total, [{ ...code('sector'), values: facets.sector }])
}

/** Today's incident, and as it was known on each day of its notices but the last. */
function incidentPages({ incidents, notices }: SiteContents): SitePage[] {
  return incidents.flatMap(incident => {
    const file = `incidents/${incident.id}.html`
    const days = [...new Set(incident.notices.map(id => notices.get(id)?.published ?? null))]
      .filter(day => day !== null)
      .sort()
    const address = `/incidents/${incident.id}`
    const last = days.pop()
    return [
      { address, file, alsoAt: last === undefined ? [] : [`${address}?asOf=${last}`] },
      ...days.map(day => ({
        address: `${address}?asOf=${day}`,
        file: `incidents/${incident.id}-as-of-${day}.html`,
        viewOf: file,
      })),
    ]
  })
}

/** Every type of page of the site, in the order in which they are written. One line a type. */
export const pageTypes: readonly PageType[] = [
  single('/', 'index.html'),
  noticeLists,
  incidentLists,
  ({ notices }) => [...notices.keys()].map(id => ({ address: `/notices/${id}`, file: `notices/${id}.html` })),
  incidentPages,
  async ({ index }) => pagesOf('/roots', {}, '', (await index.roots()).length),
  ({ roots }) =>
    roots.map(({ id }) => ({
      address: `/roots/${id}`,
      file: `roots/${id}.html`,
      alsoAt: [`/incidents?root=${id}`],
      // Its incidents are part of its own state; of organisations it tells the names.
      from: ['organisations'],
    })),
  trendPages,
  ({ takenDown }) => takenDown.map(id => ({ address: `/notices/${id}`, file: `notices/${id}.html` })),
  ({ takenDown }) => (takenDown.length === 0 ? [] : [{ address: '/tombstones', file: 'tombstones.html' }]),
  organisationLists,
  async ({ index }) =>
    (await index.organisations()).all.map(({ id, aliases }) => ({
      address: `/organisations/${id}`,
      file: `organisations/${id}.html`,
      alsoAt: [
        `/incidents?organisation=${id}`,
        `/incidents?vendor=${id}`,
        ...aliases.map(alias => `/organisations/${alias}`),
      ],
      from: [`organisation:${id}`],
    })),
  () => trendNames.map(name => ({ address: `/trends/${name}`, file: `trends/${name}.html` })),
  () =>
    trendNames.flatMap(name =>
      ['csv', 'svg'].map(extension => ({
        address: `/trends/${name}.${extension}`,
        file: `trends/${name}.${extension}`,
      })),
    ),
  async () => ((await playgroundScript()) ? [{ address: '/playground', file: 'playground.html' }] : []),
  single('/problems', 'problems.html'),
  single('/doubts', 'doubts.html'),
  single('/variants', 'variants.html'),
  single('/about', 'about.html'),
]
