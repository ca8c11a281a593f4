import type { NoticeIndex } from '../index/contract.ts'
import { type NoticeView, showNotice } from '../queries/show-notice.ts'

/** An id, or the beginning of one. Paths, which the query takes as well, are no part of an address. */
const noticeId = /^[0-9a-f]{4,10}$/

export const noticeById = async (index: NoticeIndex, id: string): Promise<NoticeView | null> =>
  noticeId.test(id) ? showNotice(index, id) : null
