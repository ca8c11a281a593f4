import { namingFiles, realDisk } from '../../archive/disk.ts'
import type { Archive } from '../../archive/open-archive.ts'
import { readSettings, type WatchedSource, writeWatchList } from '../../archive/settings.ts'
import { removeSourceState } from '../../archive/source-state.ts'
import { decode } from '../../formats/decode.ts'
import { weighTitle } from '../../readings/is-notice/index.ts'
import type { AnnouncedPage } from '../../sources/announced-page.ts'
import { readFeed } from '../../sources/feed/read-feed.ts'
import type { Fetcher } from '../../sources/fetch/fetcher.ts'
import { finalAddress } from '../../sources/fetch/outcome.ts'
import { type Trouble, trouble } from '../../sources/fetch/reasons.ts'
import { feedsOf, readIndexPage } from '../../sources/index-page/read-index-page.ts'
import { refuseForeign } from '../refuse-foreign.ts'
import { underLock } from './under-lock.ts'

/** What is watched. @throws ArchiveError where the archive is foreign. */
export function watchList(archive: Archive): readonly WatchedSource[] {
  refuseForeign(archive)
  return readSettings(archive.home)?.watch ?? []
}

/** What an address would give to the watcher. */
export interface SourceTried {
  readonly source: WatchedSource
  readonly pages: readonly AnnouncedPage[]
  /** How many of their titles are worth a look. */
  readonly likely: number
  /** Feeds that the page says it has. */
  readonly feeds: readonly string[]
}

/** Fetches an address and says whether it is a feed or an index page, and what it announces. Never throws. */
export async function trySource(
  address: string,
  kind: WatchedSource['kind'] | undefined,
  fetcher: Fetcher,
): Promise<SourceTried | Trouble> {
  const outcome = await fetcher.fetch(address)
  if (outcome.kind === 'refused' || outcome.kind === 'failed')
    return { because: outcome.because, details: outcome.details }
  if (outcome.kind !== 'fetched')
    return trouble('status-other', { status: outcome.kind === 'gone' ? String(outcome.status) : '304' })
  const { text } = decode(outcome.bytes, outcome.mediaType || null)
  const from = finalAddress(outcome)
  const feed = kind === 'page' ? null : readFeed(text, from)
  if (kind === 'feed' && !feed) return trouble('not-a-feed')
  const pages = feed ?? readIndexPage(text, from)
  return {
    source: { address, kind: feed ? 'feed' : 'page' },
    pages,
    likely: pages.filter(page => weighTitle(page.title).is !== 'no-notice').length,
    feeds: feed ? [] : feedsOf(text, from),
  }
}

/** Watches a source from now on; one that is watched already is taken as it is named now. */
export async function watchSource(archive: Archive, source: WatchedSource): Promise<void> {
  const others = watchList(archive).filter(({ address }) => address !== source.address)
  await change(archive, [...others, source])
}

/** Watches a source no more; what it led to stays. @returns Whether it was watched. */
export async function unwatchSource(archive: Archive, address: string): Promise<boolean> {
  const before = watchList(archive)
  const after = before.filter(source => source.address !== address)
  if (after.length === before.length) return false
  await change(archive, after)
  removeSourceState(namingFiles(realDisk), archive.home, address)
  return true
}

async function change(archive: Archive, sources: readonly WatchedSource[]): Promise<void> {
  const disk = namingFiles(realDisk)
  await underLock(archive, disk, {}, () => writeWatchList(disk, archive.home, sources))
}
