import type { WatchedSource } from '../../archive/settings.ts'
import type { SourceState } from '../../archive/source-state.ts'
import { decode } from '../../formats/decode.ts'
import type { AnnouncedPage } from '../../sources/announced-page.ts'
import { readFeed } from '../../sources/feed/read-feed.ts'
import type { Fetcher } from '../../sources/fetch/fetcher.ts'
import { finalAddress, type Known, knownFrom } from '../../sources/fetch/outcome.ts'
import { type Trouble, trouble } from '../../sources/fetch/reasons.ts'
import { readIndexPage } from '../../sources/index-page/read-index-page.ts'

/** What a source shows now. */
export type Look =
  | { readonly kind: 'pages'; readonly pages: readonly AnnouncedPage[]; readonly known: Known }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

/** A list of news has a few hundred kB; more is something else. */
const largestSource = 4 * 1024 * 1024

/** Fetches a feed or an index page and reads the pages it announces. Never throws. */
export async function lookAtSource(
  source: WatchedSource,
  before: SourceState | null,
  fetcher: Fetcher,
): Promise<Look> {
  const outcome = await fetcher.fetch(source.address, before ? validatorsOf(before) : {})
  switch (outcome.kind) {
    case 'not-modified':
      return { kind: 'unchanged' }
    case 'gone':
      return { kind: 'trouble', trouble: trouble('status-other', { status: String(outcome.status) }) }
    case 'refused':
    case 'failed':
      return { kind: 'trouble', trouble: { because: outcome.because, details: outcome.details } }
    case 'fetched': {
      if (outcome.bytes.length > largestSource)
        return { kind: 'trouble', trouble: trouble('too-large', { limit: String(largestSource) }) }
      const { text } = decode(outcome.bytes, outcome.mediaType || null)
      const address = finalAddress(outcome)
      const pages = source.kind === 'feed' ? readFeed(text, address) : readIndexPage(text, address)
      if (pages === null) return { kind: 'trouble', trouble: trouble('not-a-feed') }
      return { kind: 'pages', pages, known: knownFrom(outcome.headers) }
    }
  }
}

const validatorsOf = ({ etag, lastModified }: SourceState): Known => ({
  ...(etag === undefined ? {} : { etag }),
  ...(lastModified === undefined ? {} : { lastModified }),
})
