import type { ExportFormat, Omission } from '../define-export.ts'
import {
  alsoLeftOutOfFeeds,
  type FeedEntry,
  factsOfFeeds,
  feedEntry,
  feedHead,
  feedLength,
} from '../feed-entry.ts'
import { inSentence } from '../in-sentence.ts'
import { leavesOut } from '../leaves-out.ts'
import type { Question } from '../question.ts'
import { findNotices } from '../read-records.ts'
import { untitled } from '../untitled.ts'
import { xml } from './xml.ts'

const undated: Omission = {
  what: { ja: '公表日のない公表', en: 'Notices without a date' },
  because: {
    ja: 'Atom の項目には日時が要る（月だけ分かるものは、その月の初日の updated だけを持つ）',
    en: 'An Atom entry must have one (where only the month is known, `updated` is its first day, and `published` is left out)',
  },
}

const element = (name: string, text: string): string => `<${name}>${xml(text)}</${name}>`

function entryLines(entry: FeedEntry, since: string, language: 'ja' | 'en'): string {
  const { id, title, day, publishers, page, address, words } = entry
  const lines = [
    element('id', id),
    element('title', title ?? untitled[language]),
    element('updated', since),
    ...(day === null ? [] : [element('published', day)]),
    ...publishers.map(name => `<author>${element('name', name)}</author>`),
    ...(page === null ? [] : [`<link rel="alternate" type="text/html" href="${xml(page)}"/>`]),
    ...(address === null
      ? []
      : [`<link rel="${page === null ? 'alternate' : 'via'}" href="${xml(address)}"/>`]),
    // An entry that leads nowhere must say itself what it has to say (4.1.2).
    element(page === null && address === null ? 'content' : 'summary', words),
  ]
  return `  <entry>\n${lines.map(line => `    ${line}\n`).join('')}  </entry>\n`
}

/** RFC 4287. */
export const atom: ExportFormat = {
  name: 'atom',
  summary: {
    ja: 'Atom: 条件に合う新しい公表を、フィードリーダーで購読する（RFC 4287）',
    en: 'Atom: subscribe to the newest notices of a question in a feed reader (RFC 4287)',
  },
  mediaType: 'application/atom+xml; charset=utf-8',
  extension: 'xml',
  grains: ['notices'],
  limit: feedLength,
  layout: () => ['id', 'title', 'updated', 'published', 'author', 'link', 'summary', 'content'],
  carries: () => factsOfFeeds,
  alsoLeavesOut: () => [...alsoLeftOutOfFeeds, undated],
  saysWhatItLeavesOut: true,
  async *write(request) {
    const { question, language, base } = request
    const input = { ...(question as Question & { grain: 'notices' }).input, sort: 'newest' as const }
    const { title, id, self, home } = feedHead(question, language, base, atom.name)
    const opening = (updated: string): string =>
      [
        '<?xml version="1.0" encoding="utf-8"?>',
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
        `  ${element('id', id)}`,
        `  ${element('title', title)}`,
        `  ${element('subtitle', inSentence(leavesOut(atom, 'notices'), language))}`,
        `  ${element('updated', updated)}`,
        `  <author>${element('name', 'Tenmatsu')}</author>`,
        '  <generator>Tenmatsu</generator>',
        ...(self === null ? [] : [`  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>`]),
        ...(home === null ? [] : [`  <link rel="alternate" type="text/html" href="${xml(home)}"/>`]),
        '',
      ].join('\n')
    let isOpen = false
    for await (const found of findNotices(request, input)) {
      const entry = feedEntry(found, request)
      if (entry.since === null) continue
      // The first is the newest.
      if (!isOpen) yield opening(entry.since)
      isOpen = true
      yield entryLines(entry, entry.since, language)
    }
    if (!isOpen) yield opening('1970-01-01T00:00:00Z')
    yield '</feed>\n'
  },
}
