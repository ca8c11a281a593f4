import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readParts } from '../src/formats/index.ts'
import { openNotice } from '../src/text/notice-text.ts'
import { makeSieve } from '../src/text/sieve.ts'

const noticeWith = (text: string) => openNotice(readParts({ text: `${text}\n`, path: null })[0]!.document)

const passes = (pattern: RegExp, text: string): boolean => {
  const sieve = makeSieve([pattern])
  const notice = noticeWith(text)
  return notice.sentences.some(sentence => sieve(notice).in(sentence).length > 0)
}

describe('a sieve of patterns', () => {
  const absent: readonly (readonly [RegExp, string])[] = [
    [/遮断(?:しま|いた)し/, '調査を行いました。'],
    [/(?:漏えい|流出)した/, '停止した。'],
    [/(?:メール|電話)[^。]{0,9}(?:送信|配信)/, 'メールを確認した。'],
    [/[一二三]社/, '五社に通知した。'],
    [/不正(?:な)?(?:書き込み|送信)/, '不正な投稿を送信した。'],
    [/sql(?:文)/i, 'SQLの実行'],
  ]
  for (const [pattern, text] of absent)
    it(`${pattern} cannot match in ${text}`, () => assert.equal(passes(pattern, text), false))

  const possible: readonly (readonly [RegExp, string])[] = [
    [/遮断(?:しま|いた)し/, '回線を遮断しました。'],
    [/(?:外部へ)?送信/, 'データを送信した。'],
    [/(?:a|(?:い{0,3}))う|え/, 'えびす'],
    [/[^あ]社/, '甲社に通知した。'],
    [/\d{2}名(?!義)/, '約20名です。'],
    [/(?<=誤)送信|[ぁ-ん]り/, 'くり返し'],
    [/(?<数>[0-9])\k<数>件/, '22件'],
    [/[\]（]+\u6f0f|x/, 'x'],
    [/ABC/i, 'abcの件'],
    [/^不正(?!に).$/, '不正だ'],
    [/(?:甲|乙)(?:社)?の(?=端末)端末/, '乙の端末'],
    [/あ(?:い)?(?<=い)う/, 'あいう'],
  ]
  for (const [pattern, text] of possible)
    it(`${pattern} may match in ${text}`, () => {
      assert.ok(pattern.test(text))
      assert.equal(passes(pattern, text), true)
    })

  it('names of several patterns those that may match, in order', () => {
    const sieve = makeSieve([/停止/, /.{3}確認/, /侵入(?:し|さ)/, /漏えい/])
    const notice = noticeWith('漏えいと侵入された跡を確認。稼働を停止した。')
    assert.deepEqual(
      notice.sentences.map(sentence => sieve(notice).in(sentence)),
      [[1, 2, 3], [0]],
    )
  })

  it('refuses a notice that was sifted before it was made', () => {
    const notice = noticeWith('停止した。')
    makeSieve([/停止/])(notice)
    assert.throws(() => makeSieve([/停止/])(notice))
  })
})
