import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { textSpan, viewSpan } from '../src/model/span.ts'
import { fold } from '../src/text/fold.ts'
import { inProportion } from './in-proportion.ts'

const folded = (text: string, soft?: ReadonlySet<number>): string => fold(text, soft).text

describe('fold: what becomes of a text', () => {
  const cases: readonly (readonly [text: string, view: string, why: string])[] = [
    ['２０２５年１０月８日', '2025年10月8日', 'full-width digits'],
    ['2025 年 10 月 8 日', '2025年10月8日', 'spaces that a PDF leaves inside a date'],
    ['令和７　年', '令和7年', 'an ideographic space'],
    ['20,1６１件', '20,161件', 'mixed widths'],
    ['①2024年', '①2024年', 'an enclosed numeral is no digit'],
    ['⑴ 概要', '⑴概要', 'a parenthesised numeral is no digit'],
    ['⒈概要', '⒈概要', 'a numeral with a full stop is no digit'],
    ['件数は1,234²です', '件数は1,234²です', 'a footnote mark after a number is none of its digits'],
    ['約12¹²件', '約12¹²件', 'a footnote mark of two digits'],
    ['*²', '*2', 'a raised digit that follows no number'],
    ['ｶﾞｲﾄﾞﾗｲﾝ', 'ガイドライン', 'half-width kana with their marks'],
    ['か\u3099', 'が', 'a combining mark'],
    ['㈱みどり', '(株)みどり', 'a squared abbreviation'],
    ['㋿７年', '令和7年', 'a squared era'],
    ['⽇⽉⻑', '日月長', 'radicals that stand for characters'],
    ['⼾', '戸', 'a radical that NFKC leaves traditional'],
    ['10時〜12時', '10時~12時', 'a wave dash'],
    ['10時～12時', '10時~12時', 'a full-width tilde'],
    ['3‐5日', '3-5日', 'a hyphen beside digits'],
    ['サーバー―全般', 'サーバー―全般', 'a dash between words stays'],
    ['サーバー', 'サーバー', 'ー is a letter'],
    ['SSL VPN 装置', 'SSL VPN装置', 'the space of a Latin name stays'],
    ['第 1 報', '第1報', 'spaces around a number'],
    ['１ ２', '1 2', 'two numbers stay two'],
    ['10：00 ～ 17：00', '10:00~17:00', 'spaces beside full-width signs'],
    ['A\u200bB\u00ad\ufeffC', 'ABC', 'zero-width characters'],
    ['葛\udb40\udd00城', '葛城', 'an ideographic variation selector'],
    ['\ud840\udc0b 県', '\ud840\udc0b県', 'an ideograph outside the first plane'],
    ['\ud840\n次', '\ud840\n次', 'half a surrogate does not swallow what follows'],
    ['行\n\u3099次', '行\n\u3099次', 'a mark does not swallow a newline'],
    ['行末  \n  行頭', '行末\n行頭', 'spaces at line ends'],
    ['一\r\n二\r三', '一\n二\n三', 'one newline for each kind'],
    ['一\u2028二', '一二', 'a line separator is a space'],
    ['A\u0000B', 'AB', 'a NUL byte'],
  ]
  for (const [text, view, why] of cases)
    it(`${JSON.stringify(text)}: ${why}`, () => assert.equal(folded(text), view))

  it('a soft newline counts as a space', () => {
    assert.equal(folded('漏え\nい', new Set([2])), '漏えい')
    assert.equal(folded('remote\naccess', new Set([6])), 'remote access')
    assert.equal(folded('漏え\r\nい', new Set([2, 3])), '漏えい')
  })
})

const pieces = fc.constantFrom(
  ...[
    '2025',
    ' ',
    '　',
    '年',
    '１',
    'ｶ',
    'ﾞ',
    'が',
    '\u3099',
    '㈱',
    '㍿',
    '①',
    '⽇',
    '〜',
    '－',
    '―',
    'ー',
    'A',
    'VPN',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u200b',
    '\ud840\udc0b',
    '\ud840',
    '\udc0b',
    '\u0301',
    '²',
    ',',
    '(',
    '）',
    '。',
    '\u0000',
  ],
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map(p => p.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const withSoft = texts.chain(text => {
  const newlines = [...text].length ? [...text.matchAll(/[\r\n]/g)].map(m => m.index) : []
  return fc.record({ text: fc.constant(text), soft: fc.subarray(newlines).map(s => new Set(s)) })
})

describe('fold: every offset leads back', () => {
  it('each character of the view has a source, in order and inside the text', () => {
    fc.assert(
      fc.property(withSoft, ({ text, soft }) => {
        const view = fold(text, soft)
        let before = textSpan(0, 0)
        for (let i = 0; i < view.text.length; i++) {
          const source = view.toText(viewSpan(i, i + 1))
          assert.ok(source.start >= 0 && source.end > source.start && source.end <= text.length)
          assert.ok(source.start >= before.start && source.end >= before.end, 'sources rise')
          assert.ok(source.start >= before.end || source.start === before.start, 'sources do not overlap')
          before = source
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('a slice of the view goes to the text and comes back, rounded to whole characters', () => {
    fc.assert(
      fc.property(withSoft, fc.nat(), fc.nat(), ({ text, soft }, a, b) => {
        const view = fold(text, soft)
        if (view.text.length === 0) return
        const start = a % view.text.length
        const end = start + 1 + (b % (view.text.length - start))
        const source = view.toText(viewSpan(start, end))
        const back = view.toView(source)
        assert.ok(back.start <= start && back.end >= end)
        assert.deepEqual(view.toText(back), source)
      }),
      { numRuns: 2000 },
    )
  })

  it('any stretch of the text has a place in the view that covers what is left of it', () => {
    fc.assert(
      fc.property(withSoft, fc.nat(), fc.nat(), ({ text, soft }, a, b) => {
        const view = fold(text, soft)
        const start = a % (text.length + 1)
        const end = start + (b % (text.length + 1 - start))
        const seen = view.toView(textSpan(start, end))
        assert.ok(seen.start >= 0 && seen.end >= seen.start && seen.end <= view.text.length)
        for (let i = 0; i < view.text.length; i++) {
          const source = view.toText(viewSpan(i, i + 1))
          const touches = source.start < end && source.end > start
          assert.equal(i >= seen.start && i < seen.end, touches)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('folding a folded text changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('年', '１', ' ', 'ｶﾞ', 'VPN', '〜', '(', '）', '⽇', '\n'), {
          maxLength: 60,
        }),
        parts => {
          const once = folded(parts.join(''))
          assert.equal(folded(once), once)
        },
      ),
    )
  })
})

describe('fold: hostile input', () => {
  for (const [name, piece] of [
    ['spaces', ' '],
    ['combining marks', '\u0301\u0316'],
    ['half-width marks', 'ﾞ'],
    ['dashes', '―'],
    ['half surrogates', '\ud840'],
    ['newlines', '\r'],
  ] as const)
    it(`${name}: time in proportion to length`, () => inProportion(() => void fold(piece.repeat(1_000_000))))
})
