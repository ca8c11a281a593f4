import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { text } from '../src/formats/text/index.ts'
import { weighPage, weighTitle } from '../src/readings/is-notice/index.ts'
import { pageReasons } from '../src/readings/is-notice/page-reasons.ts'
import { titleReasons } from '../src/readings/is-notice/title-reasons.ts'
import type { Verdict } from '../src/readings/is-notice/verdict.ts'
import { readNotice } from '../src/readings/read-notice.ts'
import { type MadePage, noticePages, otherPages } from './made-pages.ts'

/** What is said of a made page, read as a fetched one would be. */
function judge([title, words]: MadePage): Verdict {
  const [part] = text.read({ text: `${title}\n\n${words}\n`, path: null })
  const { reading, notice } = readNotice(part!.document)
  return weighPage(notice, reading)
}

const told = ([title]: MadePage, { points, because }: Verdict): string =>
  `${points} ${title}: ${because.map(b => `${b.points} ${b.name} 「${b.words}」`).join(', ')}`

describe('is a page an incident notice?', () => {
  it('a hundred made pages each way', () => {
    assert.ok(noticePages.length >= 100 && otherPages.length >= 100)
    assert.equal(
      new Set([...noticePages, ...otherPages].map(([title]) => title)).size,
      noticePages.length + otherPages.length,
    )
  })

  it('most notices are found, next to nothing else is taken for one, and nothing is decided without a reason', t => {
    const yes = noticePages.map(page => ({ page, verdict: judge(page) }))
    const no = otherPages.map(page => ({ page, verdict: judge(page) }))
    const missed = yes.filter(({ verdict }) => verdict.is !== 'notice')
    const wrong = no.filter(({ verdict }) => verdict.is === 'notice')
    for (const { page, verdict } of [...missed, ...wrong]) t.diagnostic(told(page, verdict))
    const found = yes.length - missed.length
    assert.ok(found / yes.length >= 0.95, `recall ${found}/${yes.length}`)
    assert.ok(found / (found + wrong.length) >= 0.97, `precision ${found}/${found + wrong.length}`)
    for (const { verdict } of [...yes, ...no])
      if (verdict.is !== 'no-notice') assert.ok(verdict.because.length > 0)
  })

  it('a notice whose title says nothing is found by its words', () => {
    const page = noticePages.find(([title]) => title === '重要なお知らせ')!
    assert.equal(weighTitle(page[0]).is, 'doubtful')
    assert.equal(judge(page).is, 'notice')
  })

  it('hostile words take no time', () => {
    const units = [
      '当社',
      '当社が',
      '不正アクセス',
      '委託先職員',
      'とは、',
      '企業は',
      '当社とは一切関係',
      'ことが',
      '情報の',
      'データ',
    ]
    const started = process.cpuUsage()
    for (const a of units)
      for (const b of units) {
        const page = (a + b).repeat(3000).slice(0, 6000)
        for (const { words } of [...pageReasons, ...titleReasons]) words.exec(page)
      }
    assert.ok(process.cpuUsage(started).user < 20_000_000)
  })

  it('every reason is told in both languages', () => {
    for (const { because } of [...noticePages, ...otherPages].map(judge))
      for (const { label, words } of because) assert.ok(label.ja !== '' && label.en !== '' && words !== '')
  })
})
