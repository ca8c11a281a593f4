import type { NoticeIndex } from '../index/contract.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'

/** Every notice of the archive in short, by id. */
export async function summaries(index: NoticeIndex): Promise<ReadonlyMap<string, NoticeSummary>> {
  const all = await index.search({
    text: { all: [], none: [] },
    filter: {},
    sort: 'oldest',
    offset: 0,
    limit: Number.MAX_SAFE_INTEGER,
  })
  return new Map(all.notices.map(notice => [notice.id, notice]))
}
