import { threadNotice } from '../incidents/thread-notice.ts'
import type { NoticeDigest } from '../model/notice-row.ts'
import { kindDigest, kindProfile, type Reading } from '../readings/read-notice.ts'
import type { NoticeText } from '../text/notice-text.ts'
import { searchForm } from '../text/search/search-form.ts'
import { linkKey, nameKeys } from './link-key.ts'

/** Which of the view's lines carry the title: those weigh more in the order of an answer. */
function titleRange({ document, view }: NoticeText): { start: number; end: number } {
  const span = document.head.title?.span
  if (!span) return { start: 0, end: 0 }
  const { start, end } = view.toView(span)
  const newline = view.text.indexOf('\n', Math.max(end - 1, start))
  return {
    start: view.text.lastIndexOf('\n', start - 1) + 1,
    end: newline < 0 ? view.text.length : newline,
  }
}

/** What lists, filters, search and links need of a notice. */
export function digestNotice(path: string, reading: Reading, notice: NoticeText): NoticeDigest {
  const { head } = notice.document
  const text = searchForm(notice.view.text)
  const title = titleRange(notice)
  return {
    ...kindDigest(reading),
    titleLines: text.slice(title.start, title.end),
    otherLines: `${text.slice(0, title.start)}${text.slice(title.end)}`,
    names: nameKeys(path, head.address?.value ?? null),
    profile: kindProfile(reading, notice),
    threading: threadNotice(reading, notice),
    links: [
      ...new Set(
        head.references
          .map(reference => (reference.address === null ? null : linkKey(reference.address, path)))
          .filter(key => key !== null),
      ),
    ],
  }
}
