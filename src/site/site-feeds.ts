import type { SavedSearch } from '../archive/settings.ts'
import type { NoticeIndex } from '../index/contract.ts'
import { incidentTypeTerms } from '../model/vocabulary/incident-types.ts'
import { maskedIndex } from '../queries/masked-index.ts'
import { searchInput, searchNotices } from '../queries/search-notices.ts'
import { maskStrings } from '../text/masking/index.ts'
import { shortHash } from './short-hash.ts'
import type { SiteFeed } from './units.ts'

/** Notices that a feed tells of. */
const feedLength = 50

/** The feeds of a site by what they are of. */
export interface SiteFeeds {
  readonly all: SiteFeed
  readonly kinds: readonly SiteFeed[]
  readonly saved: readonly SiteFeed[]
  readonly organisations: readonly SiteFeed[]
}

/** Which feeds there are, and which notices each tells of: newest first. Their names are masked. */
export async function siteFeeds(
  index: NoticeIndex,
  savedSearches: readonly SavedSearch[],
): Promise<SiteFeeds> {
  const everything = await index.search({
    text: { all: [], none: [] },
    filter: {},
    sort: 'newest',
    offset: 0,
    limit: Number.MAX_SAFE_INTEGER,
  })
  const newest = everything.notices.map(({ id }) => id)
  const among = (wanted: ReadonlySet<string>): string[] =>
    newest.filter(id => wanted.has(id)).slice(0, feedLength)
  const profiles = await index.profiles()
  const kinds = incidentTypeTerms.flatMap(({ code, label }): SiteFeed[] => {
    const told = profiles
      .filter(({ types }) =>
        types.some(type => type.code === code && !['not_found', 'ruled_out'].includes(type.status)),
      )
      .flatMap(({ tellings }) => tellings.map(({ notice }) => notice))
    return told.length === 0 ? [] : [{ name: `feeds/kind-${code}`, of: label, notices: among(new Set(told)) }]
  })
  const { all } = await index.organisations()
  const place = new Map(newest.map((id, i) => [id, i]))
  const organisations = all
    .filter(({ notices }) => notices.length > 0)
    .map(
      ({ id, name, notices }): SiteFeed => ({
        name: `feeds/organisation-${id}`,
        of: { ja: maskStrings(name), en: maskStrings(name) },
        notices: [...notices].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)).slice(0, feedLength),
      }),
    )
  const saved: SiteFeed[] = []
  const published = maskedIndex(index)
  for (const { name, q } of savedSearches) {
    const { hits } = await searchNotices(
      published,
      searchInput.parse({ q, sort: 'newest', perPage: feedLength }),
    )
    saved.push({
      name: `feeds/saved-${shortHash(name)}`,
      of: { ja: name, en: name },
      notices: hits.map(({ id }) => id),
    })
  }
  return {
    all: { name: 'feeds/notices', of: null, notices: newest.slice(0, feedLength) },
    kinds,
    saved,
    organisations,
  }
}
