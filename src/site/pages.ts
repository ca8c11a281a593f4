import type { Archive } from '../archive/open-archive.ts'
import { readTombstones } from '../archive/tombstones.ts'
import type { NoticeEntry, NoticeIndex } from '../index/contract.ts'
import { playgroundScript } from '../web/playground/bundle.ts'
import { incidentLists, noticeLists, organisationLists, pagesOf } from './list-pages.ts'
import type { PageType, SiteContents, SitePage } from './site-page.ts'
import { type TrendStates, trendPages } from './trend-pages.ts'
import type { Versions } from './versions.ts'

/** A page that stands alone. */
const single =
  (address: string, file: string): PageType =>
  () => [{ address, file }]

/** Today's incident, and as it was known on each day of its notices but the last. */
function incidentPages({ incidents, notices }: SiteContents): SitePage[] {
  return incidents.flatMap(incident => {
    const file = `incidents/${incident.id}.html`
    const days = [...new Set(incident.notices.map(id => notices.get(id)?.published ?? null))]
      .filter(day => day !== null)
      .sort()
    const address = `/incidents/${incident.id}`
    const last = days.pop()
    const from = [`judged:${incident.id}`]
    return [
      { address, file, alsoAt: last === undefined ? [] : [`${address}?asOf=${last}`], from },
      ...days.map(day => ({
        address: `${address}?asOf=${day}`,
        file: `incidents/${incident.id}-as-of-${day}.html`,
        viewOf: file,
        from,
      })),
    ]
  })
}

/** The list of root events, which is short. */
const rootLists: PageType = ({ roots }) =>
  pagesOf({
    path: '/roots',
    params: {},
    name: '',
    entries: roots.map(({ id }) => id),
    counts: '',
    from: ['incidents'],
  })

/** Every type of page of the site, in the order in which they are written. One line a type. */
export const pageTypes: readonly PageType[] = [
  // What tells of everything comes first: see takeForWorker in make-units.ts.
  single('/', 'index.html'),
  ({ trends }) => trendPages(trends),
  single('/problems', 'problems.html'),
  single('/doubts', 'doubts.html'),
  noticeLists,
  incidentLists,
  ({ notices }) => [...notices.keys()].map(id => ({ address: `/notices/${id}`, file: `notices/${id}.html` })),
  incidentPages,
  rootLists,
  ({ roots }) =>
    roots.map(({ id }) => ({
      address: `/roots/${id}`,
      file: `roots/${id}.html`,
      alsoAt: [`/incidents?root=${id}`],
      // Its incidents and its organisation are part of its own state.
      from: [],
    })),
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
  async () => ((await playgroundScript()) ? [{ address: '/playground', file: 'playground.html' }] : []),
  single('/variants', 'variants.html'),
  single('/about', 'about.html'),
]

/** All pages of the site of an archive. */
export async function sitePages(
  archive: Archive,
  index: NoticeIndex,
  entries: readonly NoticeEntry[],
  versions: Versions,
  trends: TrendStates,
): Promise<readonly SitePage[]> {
  const contents: SiteContents = {
    index,
    versions,
    trends,
    notices: new Map(entries.map(entry => [entry.id, entry])),
    incidents: index.keptIncidents(),
    roots: index.keptRoots(),
    takenDown: archive.layout === 'own' ? readTombstones(archive.home).map(({ id }) => id) : [],
  }
  const pages: SitePage[] = []
  for (const type of pageTypes) pages.push(...(await type(contents)))
  return pages
}
