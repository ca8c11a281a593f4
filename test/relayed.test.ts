import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findFacts } from '../src/facts/define-fact.ts'
import { leak } from '../src/facts/leak/index.ts'
import { viewSpan } from '../src/model/span.ts'
import { speakerInWords } from '../src/model/speaker.ts'
import { openNotice } from '../src/text/notice-text.ts'
import { relayedAt } from '../src/text/relayed.ts'
import { documentOf } from './document-of.ts'

const published = (text: string) => openNotice(documentOf(text, { publishers: ['株式会社まぼろし商会'] }))

/** Whose words 漏えい (the first one) are: null for the publisher's own, '' for somebody not named. */
function sourceOf(text: string): string | null {
  const notice = published(text)
  const at = notice.view.text.indexOf('漏えい')
  const relayed = relayedAt(notice, viewSpan(at, at + 3))
  if (!relayed) return null
  return relayed.source ? notice.view.text.slice(relayed.source.start, relayed.source.end) : ''
}

const cases: readonly (readonly [text: string, source: string | null])[] = [
  ['委託先より、当社の顧客情報が漏えいしたとの報告を受けました。', '委託先'],
  [
    '株式会社かすみねシステムから、漏えいは確認されていないとの説明がありました。',
    '株式会社かすみねシステム',
  ],
  ['同社によると、外部への漏えいは確認されておりません。', '同社'],
  ['外部専門機関の報告では、情報の漏えいは認められておりません。', '外部専門機関'],
  ['個人情報が漏えいした可能性がある旨、運営会社より連絡がありました。', '運営会社'],
  ['現時点で、漏えいの事実は確認されていないとのことです。', ''],
  ['調査の結果、お客様の個人情報が漏えいしたことを確認しました。', null],
  [
    '個人情報が漏えいした可能性がある旨を公表いたしましたが、その後、委託先から問題はないとの報告を受けました。',
    null,
  ],
  ['警察から連絡を受け、当社で調査した結果、情報が漏えいしたことを確認しました。', null],
  ['当社は、漏えいした情報の件数を公表しています。', null],
]

describe('relayed: whose words a statement passes on', () => {
  for (const [text, source] of cases)
    it(`${text} ${source === null ? '(its own)' : source === '' ? '(not named)' : source}`, () =>
      assert.equal(sourceOf(text), source))

  it('a fact carries its speaker, and evidence that names them', () => {
    const { facts } = findFacts(leak, published(cases[0]![0]))
    assert.equal(facts[0]?.speaker, 'relayed')
    assert.deepEqual(
      facts[0]?.evidence.filter(e => e.role === 'source').map(e => e.quote),
      ['委託先'],
    )
    assert.equal(speakerInWords(facts[0]!, 'ja'), '委託先によれば')
    const own = findFacts(leak, published(cases[6]![0])).facts[0]!
    assert.equal(own.speaker, undefined)
    assert.equal(speakerInWords(own, 'en'), '')
  })

  it('stays in proportion to the text', () => {
    const time = (n: number): number => {
      const notice = published('漏えいとの報告、委託先より'.repeat(n))
      const t = performance.now()
      for (let at = 0; at < notice.view.text.length; at += 13) relayedAt(notice, viewSpan(at, at + 3))
      return performance.now() - t
    }
    time(200)
    const [small, large] = [time(2000), time(4000)]
    assert.ok(large < 4 * small + 50, `${small} ms, ${large} ms`)
  })
})
