import type { NoticeIndex } from '../index/contract.ts'
import type { NoticeFilter } from '../index/notice-filter.ts'
import { findOrganisation } from './find-organisation.ts'
import type { SearchInput } from './search-notices.ts'
import { incidentsConcerningAny } from './watched-names.ts'

/** What the heads of notices must meet by what a search asks. */
export async function noticeFilterOf(
  index: NoticeIndex,
  { from, to, publisher, leak, stage, organisation, concerning }: Partial<SearchInput>,
): Promise<NoticeFilter> {
  const incidents = await incidentsConcerningAny(index, concerning)
  const publishes = organisation === undefined ? null : await findOrganisation(index, organisation)
  return {
    from,
    to,
    publisher,
    leak,
    stage,
    // Of an organisation that is not there, no notice is found.
    ...(organisation === undefined ? {} : { ids: publishes?.notices ?? [] }),
    ...(incidents ? { incidents: [...incidents] } : {}),
  }
}
