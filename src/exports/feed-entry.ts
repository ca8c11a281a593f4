import type { Language } from '../model/label.ts'
import { stageInWords } from '../model/stage.ts'
import { statusTerms } from '../model/status.ts'
import type { Carried, ExportRequest, Omission } from './define-export.ts'
import { conditionsOf, type Question } from './question.ts'
import { addressOf } from './read-cases.ts'
import type { FoundNotice } from './read-records.ts'
import { stableUuid } from './stable-uuid.ts'

/** What a feed tells of a notice. */
export interface FeedEntry {
  /** The same wherever the archive is served. */
  readonly id: string
  readonly title: string | null
  /** RFC 3339, the beginning of the day in Tokyo; null where no day is known. */
  readonly day: string | null
  /** The same, and where only the month is known its beginning; null where neither is. */
  readonly since: string | null
  readonly publishers: readonly string[]
  /** The page of this archive, where its address is known. */
  readonly page: string | null
  /** Where the publisher put it. */
  readonly address: string | null
  /** Stage, leak, what happened and to how many. */
  readonly words: string
}

const leakName = { ja: '漏えい', en: 'Leak' }
const notStated = { ja: '記載なし', en: 'not stated' }

export function feedEntry(
  found: FoundNotice,
  { language, base }: Pick<ExportRequest, 'language' | 'base'>,
): FeedEntry {
  const { id, title, published, publishers, stage, number, leak, brief } = found.summary
  const words = [
    stageInWords(stage, number, language),
    `${leakName[language]}: ${leak === null ? notStated[language] : statusTerms[leak].label[language]}`,
    ...brief.map(label => label[language]),
  ]
  const midnight = (day: string): string => `${day}T00:00:00+09:00`
  return {
    id: `urn:uuid:${stableUuid(`notice/${id}`)}`,
    title,
    day: published?.length === 10 ? midnight(published) : null,
    // 2025-06 as 2025-06-01, and 2025 as 2025-01-01.
    since: published === null ? null : midnight(`${published}-01-01`.slice(0, 10)),
    publishers,
    page: base === null ? null : `${base}/notices/${id}`,
    address: addressOf(found),
    words: words.filter(word => word !== '').join(' ・ '),
  }
}

/** A feed of a question: a name, an id that only the question decides, and its own address where that is known. */
export function feedHead(question: Question, language: Language, base: string | null, format: string) {
  const conditions = conditionsOf({ ...question, input: { ...question.input, sort: undefined } } as Question)
  const asked = Object.values(conditions).join(' ')
  const name = language === 'ja' ? '顛末 Tenmatsu：新しい公表' : 'Tenmatsu: newest notices'
  const query = new URLSearchParams(
    Object.entries({ ...conditions, lang: language }).map(([key, value]): [string, string] => [
      key,
      String(value),
    ]),
  )
  return {
    title: asked === '' ? name : language === 'ja' ? `${name}（${asked}）` : `${name} (${asked})`,
    id: `urn:uuid:${stableUuid(`feed/${JSON.stringify(conditions)}`)}`,
    self: base === null ? null : `${base}/export/${format}?${query}`,
    home: base === null ? null : `${base}/notices`,
  }
}

/** Records of a feed where nobody says how many. */
export const feedLength = 50

export const factsOfFeeds: Carried = {
  only: ['leak', 'report-stage', 'publisher'],
  because: {
    ja: '購読する人に新しい公表を知らせるもので、記載事項は公表の画面にある（一部は要約の語に出る）',
    en: 'A feed tells that there is a new notice, whose facts are on its page; its summary names only some in words',
  },
}

export const alsoLeftOutOfFeeds: readonly Omission[] = [
  {
    what: { ja: '公表の本文', en: 'The text of a notice' },
    because: {
      ja: '本文は公表元とアーカイブの画面にある',
      en: 'It stands at its publisher and on the page of the archive',
    },
  },
  {
    what: { ja: '事案と根本事象', en: 'Incidents and root events' },
    because: { ja: '一項目は一つの公表である', en: 'An entry is one notice' },
  },
]
