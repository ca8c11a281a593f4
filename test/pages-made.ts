import { z } from 'zod'
import { defineFact, type KindOfFact } from '../src/facts/define-fact.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { digestNotice } from '../src/index/digest.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { type Block, type BlockKind, type Document, emptyHead, type Head } from '../src/model/document.ts'
import { cite } from '../src/model/evidence.ts'
import type { Declined, Fact } from '../src/model/fact.ts'
import type { NewRow, NoticeDigest } from '../src/model/notice-row.ts'
import { type Problem, problem } from '../src/model/problem.ts'
import type { SectionCode } from '../src/model/sections.ts'
import { textSpan } from '../src/model/span.ts'
import type { AssertionStatus } from '../src/model/status.ts'
import { openNotice } from '../src/text/notice-text.ts'

/** Kinds that show what they are given: pages are tested apart from what the rules find. */
const madeKind = (
  kind: string,
  section: SectionCode,
  ja: string,
  en: string,
  unit: { ja: string; en: string },
) =>
  defineFact({
    kind,
    section,
    label: { ja, en },
    summary: { ja: `${ja}（試験用）`, en: `${en}, for tests` },
    value: z.union([z.string(), z.number()]),
    find: () => [],
    show: (value, language) => `${value}${unit[language]}`,
    gold: () => ({}),
  })

// biome-ignore lint/suspicious/noExplicitAny: as in the registry
export const madeKinds: readonly KindOfFact<string, any>[] = [
  madeKind('made-leak', 'whose', '漏えい', 'Leak', { ja: '', en: '' }),
  madeKind('made-count', 'whose', '影響件数', 'Affected count', { ja: ' 名', en: ' persons' }),
  madeKind('made-date', 'when', '出来事の日付', 'Event date', { ja: '', en: '' }),
  madeKind('made-vendor', 'response', '委託先', 'Vendor', { ja: '', en: '' }),
]

/** One line of a made notice: what it is, its marker, its words (of a row: its cells). */
interface Line {
  readonly kind: BlockKind | 'gap'
  readonly marker?: string
  readonly words: string | readonly string[]
  readonly level?: number
}

interface Made {
  readonly id: string
  readonly title: string | null
  readonly published?: string
  readonly publishers?: readonly string[]
  readonly address?: string
  readonly references?: Head['references']
  readonly lines: readonly Line[]
  /** Each stands where its quote first stands in the text. */
  readonly facts?: readonly {
    readonly kind: string
    readonly value: string | number
    readonly status: AssertionStatus
    readonly quote: string
  }[]
  readonly declined?: readonly Declined[]
  readonly problems?: readonly Problem[]
  /** Two stretches of the text that are at odds with each other. */
  readonly quarrel?: readonly [string, string]
  readonly digest?: Partial<Pick<NoticeDigest, 'stage' | 'number' | 'leak'>>
}

/** Lines as a document: rows between pipes, every other line its marker and its words. */
function written(lines: readonly Line[]): { text: string; blocks: Block[] } {
  let text = ''
  const blocks: Block[] = []
  let header: number | null = null
  let heading: number | null = null
  for (const { kind, marker = '', words, level = 0 } of lines) {
    const start = text.length
    const cells = typeof words === 'string' ? null : words
    text += cells === null ? marker + words : '|'
    const spans = (cells ?? []).map(cell => {
      const at = text.length
      text += `${cell}|`
      return textSpan(at, at + cell.length)
    })
    const end = text.length
    text += '\n'
    if (kind !== 'row' && kind !== 'furniture') header = null
    if (kind === 'gap') continue
    if (kind === 'row' && header === null) header = blocks.length
    blocks.push({
      kind,
      span: textSpan(start, end),
      content: textSpan(start + marker.length, end),
      level,
      under: heading,
      ...(marker === '' ? {} : { marker: marker.trim() }),
      ...(cells === null ? {} : { cells: spans, header }),
    })
    if (kind === 'heading') heading = blocks.length - 1
  }
  return { text, blocks }
}

const named = (value: string) => ({ value, span: null })

/** A notice as the build hands it on. */
export function madeRow(made: Made): NewRow {
  const { text, blocks } = written(made.lines)
  const document: Document = {
    text,
    head: {
      ...emptyHead,
      title: made.title === null ? null : named(made.title),
      published: made.published === undefined ? null : named(made.published),
      publishers: (made.publishers ?? []).map(named),
      address: made.address === undefined ? null : named(made.address),
      references: made.references ?? [],
    },
    blocks,
    bodyStart: 0,
    problems: [],
    statements: [],
  }
  const facts = (made.facts ?? []).map((f): Fact => {
    const start = text.indexOf(f.quote)
    return {
      kind: f.kind,
      value: f.value,
      status: f.status,
      evidence: [cite(text, textSpan(start, start + f.quote.length))],
      rule: 'made-for-tests',
      operators: ['confirm'],
    }
  })
  const path = `notices/2025/${made.id}.md`
  const placeOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const [one, other] = made.quarrel ?? []
  const quarrel =
    one === undefined || other === undefined
      ? []
      : [problem('leak-statements-disagree', { ...placeOf(one), other: placeOf(other) }, { one, other })]
  return {
    id: made.id,
    path,
    capture: made.id.repeat(7).slice(0, 64),
    document,
    facts,
    declined: made.declined ?? [],
    problems: [...(made.problems ?? []), ...quarrel],
    digest: { ...digestNotice(path, { facts: [], declined: [] }, openNotice(document)), ...made.digest },
  }
}

export const ids = {
  full: 'a1b2c3d4e5',
  hostile: 'badbadbad0',
  bare: '0123456789',
  earlier: 'eeeeee0000',
} as const

const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)>`

/** A notice with every shape of block and overlapping facts; an earlier one; a hostile one; one that says nothing. */
export const madeRows: readonly NewRow[] = [
  madeRow({
    id: ids.full,
    title: '不正アクセスによる個人情報の漏えいのおそれについて（第2報）',
    published: '2025-06-03',
    publishers: ['架空商事株式会社', '架空ロジ株式会社'],
    address: 'https://kaku.example.com/news/20250603?a=1&b=2',
    references: [
      { label: '第1報', address: 'https://kaku.example.com/news/20250520', span: textSpan(0, 1) },
      { label: '関連', address: 'javascript:alert(3)', span: textSpan(0, 1) },
    ],
    lines: [
      { kind: 'gap', words: '# 公表概要' },
      {
        kind: 'overview',
        marker: '- ',
        words: '不正アクセスによる個人情報の漏えいのおそれについて（第2報）',
      },
      { kind: 'overview', marker: '- ', words: '2025年6月3日' },
      { kind: 'gap', words: '' },
      { kind: 'heading', marker: '## ', words: '■経緯', level: 2 },
      {
        kind: 'paragraph',
        words:
          '2025年5月12日、当社が業務を委託している架空ロジ株式会社のサーバーが第三者による不正アクセスを受け、\nお客様4,142名の氏名が漏えいしたおそれがあることが判明しました。現時点で不正な利用は確認されておりません。',
      },
      { kind: 'gap', words: '' },
      { kind: 'item', marker: '- ', words: '氏名^{※1}', level: 1 },
      { kind: 'item', marker: '・', words: '住所<br/>電話番号', level: 2 },
      { kind: 'heading', marker: '### ', words: '件数', level: 3 },
      { kind: 'row', words: ['対象', '件数'] },
      { kind: 'furniture', words: '|---|---|' },
      { kind: 'row', words: ['会員', '4,000名'] },
      { kind: 'row', words: ['退会された方', '142名'] },
      { kind: 'gap', words: 'どのブロックにも入らない行' },
      { kind: 'figure', words: '<img alt="概要図" src="https://kaku.example.com/figure.png">' },
      { kind: 'footnote', marker: '- ※1 ', words: 'サーバーとは倉庫の管理に使うものをいいます。' },
      { kind: 'furniture', words: '以上' },
    ],
    facts: [
      { kind: 'made-leak', value: '漏えい', status: 'possible', quote: '漏えいしたおそれがある' },
      { kind: 'made-count', value: 4142, status: 'possible', quote: 'お客様4,142名' },
      { kind: 'made-count', value: 4000, status: 'possible', quote: '4,000名' },
      { kind: 'made-date', value: '2025-05-12', status: 'confirmed', quote: '2025年5月12日' },
      {
        kind: 'made-date',
        value: '重なり',
        status: 'not_found',
        quote: '4,142名の氏名が漏えいしたおそれがあることが判明しました。現時点で',
      },
    ],
    declined: [
      {
        kind: 'made-count',
        rule: 'made-for-tests',
        start: 0,
        end: 1,
        quote: '142名',
        because: 'A part of 4,142名.',
      },
    ],
    problems: [problem('head-missing', { path: 'notices/2025/a.md' })],
    quarrel: ['4,000名', 'お客様4,142名'],
    digest: { stage: 'follow_up', number: 2, leak: 'possible' },
  }),
  madeRow({
    id: ids.earlier,
    title: '不正アクセスについて（第1報）',
    published: '2025-05-20',
    publishers: ['架空商事株式会社'],
    address: 'https://kaku.example.com/news/20250520',
    lines: [{ kind: 'paragraph', words: '不正アクセスを確認しました。漏えいの有無は調査中です。' }],
    digest: { stage: 'initial', number: 1, leak: 'investigating' },
  }),
  madeRow({
    id: ids.hostile,
    title: hostile,
    published: '2024-11-30',
    publishers: [`${hostile}\u202eじきめ`],
    address: 'javascript:alert(4)',
    lines: [
      { kind: 'heading', marker: '# ', words: hostile, level: 1 },
      { kind: 'paragraph', words: `${hostile} 漏洩した情報はありません。\u202e\u0007 終わり` },
      { kind: 'row', words: [hostile, '</table>'] },
    ],
    facts: [
      { kind: `unknown-${hostile}`, value: hostile, status: 'ruled_out', quote: '漏洩した情報はありません' },
    ],
    digest: { leak: 'ruled_out' },
  }),
  madeRow({ id: ids.bare, title: null, lines: [] }),
]

/** An index in memory with the given notices. */
export function madeIndex(rows: readonly NewRow[] = madeRows): NoticeIndex {
  const index = openIndex(':memory:')
  index.apply({ put: rows, removed: [], files: [], filesGone: [] })
  return index
}
