import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { type Document, emptyHead } from '../src/model/document.ts'
import { describe as inWords, type Problem } from '../src/model/problem.ts'
import { textSpan } from '../src/model/span.ts'
import { checkReading, checks } from '../src/readings/checks/index.ts'
import { readNotice } from '../src/readings/read-notice.ts'
import { readBlocks } from '../src/text/structure.ts'

/** A notice of a title line and a body. */
function noticeOf(title: string, body: string, published: string): Document {
  const text = `${title}\n${body}`
  const titleSpan = textSpan(0, title.length)
  return {
    text,
    head: {
      ...emptyHead,
      title: { value: title, span: titleSpan },
      published: { value: published, span: null },
      publishers: [{ value: '株式会社まぼろし商会', span: null }],
    },
    blocks: [
      { kind: 'overview', span: titleSpan, content: titleSpan, level: 0, under: null },
      ...readBlocks(text, title.length + 1, text.length).map(block => ({ ...block, under: null })),
    ],
    bodyStart: title.length + 1,
    problems: [],
    statements: [],
  }
}

function problemsOf(c: { title?: string; body: string; published?: string }): {
  problems: Problem[]
  text: string
} {
  const document = noticeOf(c.title ?? '不正アクセスに関するお知らせ', c.body, c.published ?? '2025-08-20')
  const { reading, notice } = readNotice(document)
  return { problems: checkReading(reading, notice), text: document.text }
}

interface Case {
  readonly title?: string
  readonly body: string
  readonly published?: string
  /** The code expected, and words that the two places hold; null where all is well. */
  readonly finds: { readonly code: string; readonly words: readonly string[] } | null
  readonly because?: string
}

const cases: readonly Case[] = [
  {
    body: '当社のサーバーは、2025年8月1日（月）に不正アクセスを受けました。',
    finds: { code: 'weekday-contradicts-date', words: ['2025年8月1日'] },
  },
  { body: '当社のサーバーは、2025年8月1日（金）に不正アクセスを受けました。', finds: null },
  {
    body: '2025年8月10日に第三者による不正アクセスが発生しました。2025年8月3日に不正アクセスを検知しました。',
    finds: { code: 'events-out-of-order', words: ['2025年8月3日', '2025年8月10日'] },
  },
  {
    body: '2025年8月3日に第三者による不正アクセスが発生しました。2025年8月10日に不正アクセスを検知しました。',
    finds: null,
  },
  {
    body: '2025年8月10日に第三者による不正アクセスが発生しました。2025年8月に不正アクセスを検知しました。',
    finds: null,
    because: 'A month may hold the day.',
  },
  {
    body: '2025年8月25日に復旧作業を完了しました。',
    finds: { code: 'done-after-publication', words: ['2025年8月25日'] },
  },
  { body: '2025年8月25日に復旧作業を完了する予定です。', finds: null, because: 'It is to come.' },
  {
    body: 'お客様120名（うち会員350名）の個人情報が漏えいしました。',
    finds: { code: 'part-exceeds-whole', words: ['350名', '120名'] },
  },
  { body: 'お客様350名（うち会員120名）の個人情報が漏えいしました。', finds: null },
  {
    body: '生徒80名、教員13名、合計95名の個人情報が漏えいしました。',
    finds: { code: 'parts-miss-total', words: ['95名', '80名'] },
  },
  { body: '生徒80名、教員13名、合計93名の個人情報が漏えいしました。', finds: null },
  {
    body: '生徒約80名、教員13名、合計95名の個人情報が漏えいしました。',
    finds: null,
    because: 'About eighty leaves room.',
  },
  {
    body: '3校の生徒80名、教員13名、合計93名の個人情報が漏えいしました。',
    finds: null,
    because: 'Schools are counted by another word.',
  },
  {
    body: '漏えいした人数\n\n|区分|人数|\n|---|---|\n|生徒|80名|\n|教員|13名|\n|合計|95名|\n',
    finds: { code: 'parts-miss-total', words: ['95名', '80名'] },
  },
  {
    body: '漏えいした人数\n\n|区分|人数|\n|---|---|\n|生徒|80名|\n|教員|13名|\n|合計|93名|\n',
    finds: null,
  },
  {
    title: '個人情報の漏えいに関するお詫び',
    body: 'お客様の個人情報が外部に漏えいした可能性があることが判明しました。',
    finds: { code: 'title-stronger-than-body', words: ['漏えいした可能性', '個人情報の漏えい'] },
  },
  {
    title: '個人情報の漏えいに関するお詫び',
    body: 'お客様の個人情報が外部に漏えいしたことが判明しました。',
    finds: null,
  },
  {
    title: '個人情報流出事案について（続報）',
    body: 'その後の調査の結果、パスワードにつきましては、漏えいのおそれはないと判明いたしました。',
    finds: null,
    because: 'That one item was spared says nothing of the leak.',
  },
  {
    title: '資金の流出に関するお知らせ',
    body: '当社の口座から資金が送金されました。個人情報の漏えいは確認されておりません。',
    finds: null,
    because: 'Money that flows out is no information.',
  },
  {
    title: '個人情報漏えいの可能性に関するお知らせ',
    body: '調査の結果、お客様の個人情報が外部に漏えいしたことを確認しました。',
    finds: { code: 'title-weaker-than-body', words: ['漏えいしたことを確認', '漏えいの可能性'] },
  },
  {
    body: '調査の結果、取引先の情報が外部に漏えいしたことを確認しました。\n現時点で、情報の漏えいは確認されておりません。',
    finds: { code: 'leak-statements-disagree', words: ['漏えいしたことを確認', '漏えいは確認されて'] },
  },
  {
    body: '調査の結果、取引先の情報が外部に漏えいしたことを確認しました。\nなお、クレジットカード情報の漏えいは確認されておりません。',
    finds: null,
    because: 'The denial is of one sort of information.',
  },
  {
    body: '調査の結果、個人情報の一部が外部に漏えいしたことを確認しました。\n個人情報の漏えいの事実は確認されていないが、漏えいしたおそれがある。',
    finds: null,
    because: 'The denial is conceded.',
  },
  {
    body: '口座情報が外部に漏えいした可能性があります。\n現時点で、口座情報の漏えいは確認されておりません。',
    finds: null,
    because: 'What may have leaked and of which no trace was found go together.',
  },
  {
    body: '口座情報が外部に漏えいした可能性があります。\n調査を続けた結果、口座情報の漏えいはありませんでした。',
    finds: { code: 'value-affirmed-and-denied', words: ['口座情報', '口座情報'] },
  },
  {
    body: '調査の結果、次の情報が漏えいしたことを確認しました。\n- 職位（約50名）\n\n次の情報は含まれておりません。\n- 所属店舗名、部署',
    finds: null,
    because: 'They are different things of one code.',
  },
  {
    body: '取引先の口座情報が漏えいしました。\n\n※乙野社の口座情報は漏えいしておりません。',
    finds: null,
    because: 'The remark takes one of them out.',
  },
  {
    body: '会員の口座情報が漏えいしました。\n\n2025年3月卒業生 1,025件（口座情報は含まれていません）',
    finds: null,
    because: 'The bracket speaks of one group.',
  },
  {
    body: '4月3日、複数のファイルにアクセスされたことを確認しました。\n現時点で、情報の漏えいは確認されておりません。',
    finds: null,
    because: 'That files were reached is no leak.',
  },
]

describe('checks of a reading', () => {
  it('the registry holds exactly the files', () => {
    const apart = new Set(['check', 'cited', 'index'])
    const files = readdirSync(new URL('../src/readings/checks/', import.meta.url))
      .map(f => f.replace(/\.ts$/, ''))
      .filter(f => !apart.has(f))
    assert.deepEqual(checks.map(c => c.name).sort(), files.sort())
  })

  for (const c of cases)
    it(`${c.title ? `${c.title}: ` : ''}${c.body}${c.because ? ` [nothing: ${c.because}]` : ''}`, () => {
      const { problems, text } = problemsOf(c)
      if (c.finds === null) {
        assert.deepEqual(problems, [])
        return
      }
      const { code, words } = c.finds
      const found = problems.find(p => p.code === code)
      assert.ok(found, `no ${code} among ${problems.map(p => p.code)}`)
      const { start, end, other } = found.place
      const held = [text.slice(start, end), ...(other ? [text.slice(other.start, other.end)] : [])]
      for (const [i, expected] of words.entries())
        assert.ok(held[i]?.includes(expected), `${held[i]} does not hold ${expected}`)
    })

  it('says both statements in both languages, and never leaves a placeholder open', () => {
    for (const c of cases)
      for (const p of problemsOf(c).problems)
        for (const language of ['ja', 'en'] as const)
          assert.doesNotMatch(inWords(p, language).message, /\{\w+\}/)
  })

  it('every problem is of a code that its check declares', () => {
    for (const c of cases) {
      const { reading, notice } = readNotice(noticeOf(c.title ?? '', c.body, c.published ?? '2025-08-20'))
      for (const check of checks)
        for (const p of check.run(reading, notice)) assert.ok(check.codes.includes(p.code), p.code)
    }
  })
})
