import type { FetchJournal, JournalLine } from '../../archive/fetch-journal.ts'
import { weighTitle } from '../../readings/is-notice/index.ts'
import type { AnnouncedPage } from '../../sources/announced-page.ts'
import { type FetchReason, fetchReasons } from '../../sources/fetch/reasons.ts'

/** Pages fetched of one source in one pass; a long list is worked off over several. */
const mostPerPass = 100
/** A title with fewer points is not worth asking the site for the page. */
const worthFetching = 1
/** Milliseconds before what failed is tried again. */
const patience = 20 * 3_600_000

/** What is new in a source. */
export interface Fresh {
  /** Addresses worth fetching now. */
  readonly wanted: readonly string[]
  /** Lines of the journal for those whose titles speak against a notice. */
  readonly left: readonly JournalLine[]
  /** How many are worth fetching in the next pass. */
  readonly waiting: number
}

/**
 * Picks the pages of a source that nothing is known of yet.
 * @param isTaken Whether another source of this pass has led to an address already.
 * @param now Milliseconds since 1970.
 */
export function pickFresh(
  source: string,
  pages: readonly Pick<AnnouncedPage, 'address' | 'title'>[],
  journal: FetchJournal,
  isTaken: (address: string) => boolean,
  now: number,
): Fresh {
  const wanted: string[] = []
  const left: JournalLine[] = []
  const at = new Date(now).toISOString()
  for (const { address, title } of pages) {
    if (isTaken(address) || !isUnsettled(journal.last(address), now)) continue
    const { points, because } = weighTitle(title)
    if (points >= worthFetching) wanted.push(address)
    else {
      const names = because.map(reason => reason.name).join(' ') || 'title-says-nothing'
      left.push({ address, outcome: 'left', at, because: names, source })
    }
  }
  return { wanted: wanted.slice(0, mostPerPass), left, waiting: Math.max(0, wanted.length - mostPerPass) }
}

/** Nothing is known of the address, or it failed a while ago in a way that may have passed. */
function isUnsettled(line: JournalLine | undefined, now: number): boolean {
  if (!line) return true
  if (line.outcome !== 'failed') return false
  const mayPass = fetchReasons[line.because as FetchReason]?.mayPass ?? false
  return mayPass && now - Date.parse(line.at) >= patience
}
