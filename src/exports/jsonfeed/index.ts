import type { ExportFormat } from '../define-export.ts'
import {
  alsoLeftOutOfFeeds,
  type FeedEntry,
  factsOfFeeds,
  feedEntry,
  feedHead,
  feedLength,
} from '../feed-entry.ts'
import { leavesOut } from '../leaves-out.ts'
import type { Question } from '../question.ts'
import { findNotices } from '../read-records.ts'

const itemOf = ({ id, title, day, publishers, page, address, words }: FeedEntry) => ({
  id,
  ...(page === null ? {} : { url: page }),
  ...(address === null ? {} : { external_url: address }),
  ...(title === null ? {} : { title }),
  content_text: words,
  ...(day === null ? {} : { date_published: day }),
  ...(publishers.length === 0 ? {} : { authors: publishers.map(name => ({ name })) }),
})

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export const jsonfeed: ExportFormat = {
  name: 'jsonfeed',
  summary: {
    ja: 'JSON Feed 1.1: 同じものを JSON で購読する',
    en: 'JSON Feed 1.1: the same for readers of JSON',
  },
  mediaType: 'application/feed+json; charset=utf-8',
  extension: 'json',
  grains: ['notices'],
  limit: feedLength,
  layout: () => ['id', 'url', 'external_url', 'title', 'content_text', 'date_published', 'authors'],
  carries: () => factsOfFeeds,
  alsoLeavesOut: () => alsoLeftOutOfFeeds,
  saysWhatItLeavesOut: true,
  async *write(request) {
    const { question, language, base } = request
    const input = { ...(question as Question & { grain: 'notices' }).input, sort: 'newest' as const }
    const { title, self, home } = feedHead(question, language, base, jsonfeed.name)
    const head = {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      ...(home === null ? {} : { home_page_url: home }),
      ...(self === null ? {} : { feed_url: self }),
      language,
      _tenmatsu: { leavesOut: leavesOut(jsonfeed, 'notices') },
    }
    yield `${JSON.stringify(head).slice(0, -1)},"items":[`
    let isFirst = true
    for await (const found of findNotices(request, input)) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(itemOf(feedEntry(found, request)))}`
      isFirst = false
    }
    yield '\n]}\n'
  },
}
