import type { NoticeIndex } from '../../index/contract.ts'
import type { NoticeRow } from '../../model/notice-row.ts'
import type { PagesOfNotice, PagesOfNotices, PlaceOnPage } from '../../pipeline/pages-of-notices.ts'

/** The pages of the PDF that a notice was taken from, as its page shows them. */
export interface ShownPages {
  readonly pages: PagesOfNotice['pages']
  /** Names the PDF in the pictures' addresses: 12 hex digits of its hash. */
  readonly version: string
  /** Why there are no pictures; null where there are. */
  readonly withheld: 'cannot-draw' | 'recognised' | null
  /** Whether what is to be masked is covered in the pictures. */
  readonly isMasked: boolean
  /** Of each fact, the places of its words. */
  readonly places: readonly (readonly PlaceOnPage[])[]
}

/** Facts whose boxes a page shows; of a notice with more, those of the first. */
const mostFacts = 1000

/**
 * What a notice's page shows of its PDF; null where it was taken from none.
 * @param index Unmasked: places are found by the words.
 */
export async function shownPages(
  id: string,
  index: NoticeIndex,
  pages: PagesOfNotices,
  originals: boolean,
): Promise<ShownPages | null> {
  const row = index.row(id)
  const of = row && (await pages.pagesOf(row))
  if (!row || !of) return null
  return {
    pages: of.pages,
    version: of.sha256.slice(0, 12),
    withheld: await withheld(of, pages, originals),
    isMasked: !originals,
    places: placesOfFacts(row, of),
  }
}

async function withheld(
  of: PagesOfNotice,
  pages: PagesOfNotices,
  originals: boolean,
): Promise<ShownPages['withheld']> {
  if (of.recognised && !originals) return 'recognised'
  return (await pages.canDraw()) ? null : 'cannot-draw'
}

const placesOfFacts = ({ facts }: NoticeRow, of: PagesOfNotice): PlaceOnPage[][] =>
  facts.slice(0, mostFacts).map(({ evidence }) => evidence.flatMap(words => of.placesOf(words)))
