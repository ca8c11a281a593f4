import type { Tombstone } from '../archive/tombstones.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { CapturedVersion } from '../pipeline/capture-history.ts'
import type { Kept } from '../pipeline/kept.ts'
import { daysOfReports } from '../queries/days-of-reports.ts'
import { masksOf } from '../queries/masked-index.ts'
import type { NoticeView } from '../queries/show-notice.ts'
import { applyMasks, maskStrings } from '../text/masking/index.ts'
import { noticeById } from './notice-by-id.ts'

/** A notice with what the archive keeps of it beside the index. */
export interface KeptNotice extends NoticeView {
  /** Oldest first; empty where the archive keeps no captures of it. */
  readonly captures: readonly CapturedVersion[]
}

/** Notices as pages and API show them, and the tombstones of those that were taken down. */
export interface KeptNotices {
  /** An id, or the beginning of one; null where it fits none or several. */
  noticeById(id: string): Promise<KeptNotice | null>
  /** What the page of a notice said, one after the other, masked as the notice is; null where it cannot be read. */
  textsOf(notice: KeptNotice): Promise<readonly (string | null)[]>
  tombstoneOf(id: string): Tombstone | null
  tombstones(): readonly Tombstone[]
}

/** `kept`: null for a folder that keeps no captures. `originals`: nothing is masked. */
export function keptNotices(index: () => NoticeIndex, kept: Kept | null, originals: boolean): KeptNotices {
  const shown = <T>(value: T): T => (originals ? value : maskStrings(value))
  const tombstones = (): readonly Tombstone[] => shown(kept?.tombstones() ?? [])
  return {
    tombstones,
    tombstoneOf: id => {
      const [found, ...more] = id.length < 4 ? [] : tombstones().filter(t => t.id.startsWith(id))
      return found && more.length === 0 ? found : null
    },
    textsOf: async ({ path }) =>
      ((await kept?.textsOf(path)) ?? []).map(({ document }) =>
        document === null || originals
          ? (document?.text ?? null)
          : applyMasks(document.text, masksOf(document)),
      ),
    noticeById: async id => {
      const notice = await noticeById(index(), id)
      if (!notice || !kept) return notice && { ...notice, captures: [] }
      const reports = await daysOfReports(index(), notice.id)
      const { captures, problems } = shown(await kept.historyOf(notice.path, reports))
      // What was captured since the last build is not in the index yet.
      const known = new Set(notice.problemList.map(problem => JSON.stringify(problem)))
      const fresh = problems.filter(problem => !known.has(JSON.stringify(problem)))
      return { ...notice, captures, problemList: [...notice.problemList, ...fresh] }
    },
  }
}
