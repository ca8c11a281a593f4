import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readParts } from '../src/formats/index.ts'
import { lettersOf } from '../src/text/letters.ts'
import { makeLexicon } from '../src/text/lexicon.ts'
import { makeFinder, makeTest, matchesIn } from '../src/text/matches.ts'
import { openNotice } from '../src/text/notice-text.ts'
import { makeSieve } from '../src/text/sieve.ts'

const noticeWith = (text: string) => openNotice(readParts({ text: `${text}\n`, path: null })[0]!.document)

const passes = (pattern: RegExp, text: string): boolean => {
  const sieve = makeSieve([pattern])
  const notice = noticeWith(text)
  return notice.sentences.some(sentence => sieve(notice)(sentence).length > 0)
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
      notice.sentences.map(sentence => sieve(notice)(sentence)),
      [[1, 2, 3], [0]],
    )
  })

  it('refuses a notice that was sifted before it was made', () => {
    const notice = noticeWith('停止した。')
    makeSieve([/停止/])(notice)
    assert.throws(() => makeSieve([/停止/])(notice))
  })
})

describe('matches without a copy of the pattern', () => {
  for (const [pattern, text] of [
    [/漏えい|流出/g, '流出と漏えい、流出'],
    [/あ?/g, 'いあい'],
    [/う/g, ''],
  ] as const)
    it(`${pattern} in 「${text}」`, () =>
      assert.deepEqual(
        matchesIn(text, pattern).map(m => [m.index, m[0]]),
        [...text.matchAll(pattern)].map(m => [m.index, m[0]]),
      ))
})

describe('a pattern that is tried only at letters it can begin with', () => {
  for (const [pattern, text] of [
    [/漏えい|流出/g, '流出と漏えい、流出流出'],
    [/(?<=外部へ)漏れ|(?<名>[甲乙]社)/g, '内部へ漏れ、外部へ漏れ、乙社'],
    [/(?:株式)?会社(?=の)|[A-C]社/g, '株式会社、会社の、株式会社の、B社、D社'],
    [/vpn/gi, 'VPNとvpn'],
    // These may begin with anything.
    [/[^。]社/g, '甲社。社'],
    [/あ?/g, 'いあい'],
    [/う/g, ''],
  ] as const) {
    it(`${pattern} finds all in 「${text}」`, () =>
      assert.deepEqual(
        makeFinder(pattern)(text).map(m => [m.index, m[0], { ...m.groups }]),
        [...text.matchAll(pattern)].map(m => [m.index, m[0], { ...m.groups }]),
      ))
    it(`${pattern} tells whether 「${text}」 has one`, () => {
      const once = new RegExp(pattern.source, pattern.flags.replace('g', ''))
      assert.equal(makeTest(once)(text), once.test(text))
    })
  }
})

it('letters of a class', () => {
  const letters = lettersOf('ぁ-んー0-9-')
  const is = (text: string): string => [...text].map(c => letters[c.charCodeAt(0)]).join('')
  assert.equal(is('ぁまんーァ09a-'), '111101101')
})

describe('a lexicon finds what one alternation of its patterns finds', () => {
  const patterns = [
    '氏名(?:等)?',
    '(?:お|ご)?住所',
    '[電携]話',
    'メ?ール+',
    '(?:会員)?番号|暗証番号',
    'ID(?=番)',
    'あ|い{2}',
  ]
  const lexicon = makeLexicon(patterns.map((pattern, i) => [i, pattern] as const))
  const all = new RegExp(patterns.map(pattern => `(${pattern})`).join('|'), 'g')
  for (const text of [
    'ご氏名等、お住所、携話',
    'メールルとール',
    '会員番号と暗証番号、番',
    'IDとID番号あいいい',
    'い',
    '住',
  ])
    it(text, () =>
      assert.deepEqual(
        lexicon.scan(text).map(({ start, end }) => [start, end]),
        [...text.matchAll(all)].map(m => [m.index, m.index + m[0].length]),
      ),
    )
})
