import type { NoticeIndex } from '../index/contract.ts'
import type { NoticeFilter } from '../index/notice-filter.ts'
import type { SearchInput } from './search-notices.ts'
import { incidentsConcerningAny } from './watched-names.ts'

/** What the heads of notices must meet by what a search asks. */
export async function noticeFilterOf(
  index: NoticeIndex,
  { from, to, publisher, leak, stage, concerning }: Partial<SearchInput>,
): Promise<NoticeFilter> {
  const incidents = await incidentsConcerningAny(index, concerning)
  return { from, to, publisher, leak, stage, ...(incidents ? { incidents: [...incidents] } : {}) }
}
