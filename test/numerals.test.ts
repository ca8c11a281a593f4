import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { fold } from '../src/text/fold.ts'
import { readNumeral, readNumerals } from '../src/text/numerals.ts'
import type { Quantity } from '../src/text/quantities/quantity.ts'
import { quantitiesIn } from '../src/text/quantities/read-quantities.ts'
import { inProportion } from './in-proportion.ts'

const read = (words: string) => quantitiesIn(fold(words).text)

/** The one quantity of some words; fails where there is none or more than one. */
function only(words: string): Quantity {
  const { quantities } = read(words)
  assert.equal(quantities.length, 1, `one quantity in ${words}, not ${quantities.length}`)
  return quantities[0]!
}

describe('numerals with a counter', () => {
  const values: readonly (readonly [words: string, value: number])[] = [
    ['1件', 1],
    ['- 5名', 5],
    ['0件', 0],
    ['４４台', 44],
    ['1,200件', 1200],
    ['1，200件', 1200],
    ['20,1６１件', 20_161],
    ['計 542 件', 542],
    ['８，８５３，８３９件', 8_853_839],
    ['13万2,000件', 132_000],
    ['約 13 万 2,000 件', 132_000],
    ['4万4,000件', 44_000],
    ['3万9,267名', 39_267],
    ['2万1752件', 21_752],
    ['15万0491名', 150_491],
    ['１７万３千件', 173_000],
    ['約28万2千件', 282_000],
    ['約８千件', 8000],
    ['7.3万件', 73_000],
    ['最大136.6万件', 1_366_000],
    ['22.3万帳票', 223_000],
    ['1億2,000万円', 120_000_000],
    ['２億５千万円', 250_000_000],
    ['2億50百万円', 250_000_000],
    ['256百万円', 256_000_000],
    ['12,345千円', 12_345_000],
    ['1兆2,345億6,789万円', 1_234_567_890_000],
    ['1.5TB', 1500],
    ['60GB', 60],
    ['1.1テラバイト', 1100],
    ['512MB', 0.512],
    ['二名', 2],
    ['三社', 3],
    ['十二校', 12],
    ['百二十三名', 123],
    ['千五百件', 1500],
    ['一つのアカウント', 1],
    ['475アカウント', 475],
    ['100個のファイル', 100],
    ['13,547ID', 13_547],
    ['件数3,463件', 3463],
  ]
  for (const [words, value] of values)
    it(`${words} is ${value}`, () => assert.equal(only(words).value, value))
})

describe('qualifiers', () => {
  it('約, およそ, 程度, ほど, 前後 are flags and leave the value', () => {
    for (const words of ['約3,400人', 'およそ3,400人', '3,400人程度', '3,400人ほど', '3,400名前後']) {
      const q = only(words)
      assert.equal(q.value, 3400)
      assert.equal(q.approx, true, words)
    }
  })
  it('最大 and 以下 bound from above, 以上 and 超 from below', () => {
    for (const words of ['最大1,000件', '1,000件以下', '1,000件未満', '1,000名弱'])
      assert.deepEqual([only(words).bound, only(words).low, only(words).high], ['max', null, 1000], words)
    for (const words of ['1,000件以上', '1,000件超', '1,000余名', '少なくとも1,000件', '1,000件を超える'])
      assert.deepEqual([only(words).bound, only(words).low, only(words).high], ['min', 1000, null], words)
  })
  it('a range keeps both ends and counts its upper one', () => {
    for (const words of ['20～30台', '20〜30台', '20 ～ 30 台'])
      assert.deepEqual([only(words).low, only(words).high, only(words).value], [20, 30, 30], words)
  })
  it('4、5通 says four or five', () => {
    const q = read('4、5通の不審なメール').quantities.at(-1)
    assert.deepEqual([q?.low, q?.high, q?.value], [4, 5, 5])
  })
  it('延べ says that one may be counted twice', () => {
    for (const words of ['延べ252名', 'のべ252名', '最大のべ252名'])
      assert.equal(only(words).gross, true, words)
  })
  it('parts and totals are told apart', () => {
    const parts = read('計613名（うち511名は学生）、さらに83名').quantities.map(q => q.part)
    assert.deepEqual(parts, ['total', 'of-which', 'added'])
  })
  it('the full span holds the qualifiers, and only these', () => {
    const text = fold('お客様は、最大で延べ１，２００名程度です').text
    const { full } = quantitiesIn(text).quantities[0]!
    assert.equal(text.slice(full.start, full.end), '最大で延べ1,200名程度')
  })
})

describe('doubtful numbers have no value', () => {
  const doubtful: readonly (readonly [words: string, doubt: string])[] = [
    ['1.200件', 'thousands-or-decimal'],
    ['1、200件', 'comma-or-list'],
    ['12,34件', 'broken-grouping'],
    ['1,2,3件', 'broken-grouping'],
    ['20 ,161件', 'torn'],
    ['1 234件', 'torn'],
    ['13万20000件', 'scales-out-of-order'],
    ['2千3万件', 'scales-out-of-order'],
    ['1.23456万件', 'fraction-of-one'],
    ['1.5件', 'fraction'],
    ['数十名', 'indeterminate'],
    ['十数名', 'indeterminate'],
    ['20数台', 'indeterminate'],
    ['数千件', 'indeterminate'],
    ['数100件', 'indeterminate'],
    ['30～20台', 'range-descends'],
    ['二〇件', 'positional-kanji'],
    ['対象は〇組織', 'positional-kanji'],
    ['-5名', 'signed'],
    ['生徒 －5名', 'signed'],
    ['▲5名', 'signed'],
    ['99999999999999999999件', 'too-long'],
  ]
  for (const [words, doubt] of doubtful)
    it(`${words}: ${doubt}`, () => {
      const q = read(words).quantities.at(-1)
      assert.equal(q?.value, null)
      assert.equal(q?.doubt, doubt)
    })
})

describe('numbers that count nothing', () => {
  const asides: readonly (readonly [words: string, why: string])[] = [
    ['2025年', 'date'],
    ['10月', 'date'],
    ['2025/10/8', 'date'],
    ['17:30', 'time'],
    ['24時間', 'duration'],
    ['30日間', 'duration'],
    ['20歳', 'age'],
    ['03-1234-5678', 'phone'],
    ['電話：0120-123-456', 'phone'],
    ['〒123-4567', 'postal-code'],
    ['50%', 'percentage'],
    ['第26条', 'article'],
    ['第2報', 'ordinal'],
    ['3社目', 'ordinal'],
    ['※1', 'footnote'],
    ['CVE-2025-1234', 'code'],
    ['v3', 'code'],
    ['https://example.jp/news/2025/0415.html', 'url'],
    ['1人あたり', 'rate'],
    ['1件につき', 'rate'],
    ['一件あたり', 'rate'],
    ['1校あたり', 'rate'],
    ['2段階認証', 'word'],
    ['一人ひとり', 'word'],
    ['〇組織の強化', 'word'],
  ]
  for (const [words, why] of asides)
    it(`${words}: ${why}`, () => {
      const { quantities, setAside } = read(words)
      assert.deepEqual(quantities, [])
      assert.ok(setAside.length > 0)
      for (const aside of setAside) assert.equal(aside.why, why)
    })
  it('a number of a heading counts nothing of its words', () =>
    assert.deepEqual(read('### 5-2 アカウント管理の再構築').quantities, []))
  it('kanji that are words are not mentioned at all', () => {
    for (const words of [
      '一部',
      '第三者',
      '二次被害',
      '十分',
      '一切',
      '万が一',
      '一般',
      '三菱',
      '統一',
      '一方',
      '千葉県',
      '四半期',
    ])
      assert.deepEqual(
        read(words).quantities.map(q => q.span),
        [],
        words,
      )
  })
  it('a counter does not bite into a word', () => {
    for (const words of ['10名簿', '3社内', '2人事部', '5個人情報', '4校舎', '6通信'])
      assert.equal(
        read(words).quantities.every(q => q.counter === null),
        true,
        words,
      )
  })
})

/** One way to write a number. */
type Print = (n: number) => string
const grouped: Print = n => n.toLocaleString('en-US')
const wide: Print = n => String(n).replace(/[0-9]/g, d => String.fromCharCode(0xff10 + Number(d)))
const man =
  (small: Print): Print =>
  n => {
    const [high, low] = [Math.floor(n / 10_000), n % 10_000]
    const oku = Math.floor(high / 10_000)
    const ten = high % 10_000
    return `${oku ? `${small(oku)}億` : ''}${ten ? `${small(ten)}万` : ''}${low || n === 0 ? small(low) : ''}`
  }
const kanji: Print = n => {
  const digits = '〇一二三四五六七八九'
  const small = (k: number): string =>
    [1000, 100, 10, 1]
      .map((scale, i) => {
        const d = Math.floor(k / scale) % 10
        if (d === 0) return ''
        return `${d === 1 && scale > 1 ? '' : digits.charAt(d)}${['千', '百', '十', ''][i]}`
      })
      .join('')
  return [
    [100_000_000, '億'],
    [10_000, '万'],
    [1, ''],
  ]
    .map(([scale, name]) => {
      const k = Math.floor(n / Number(scale)) % 10_000
      return k === 0 ? '' : `${small(k)}${name}`
    })
    .join('')
}
const spaced =
  (print: Print): Print =>
  n =>
    print(n).replace(/([万億千])/g, ' $1 ')
const mixedWidth: Print = n =>
  grouped(n).replace(/[0-9]/g, (d, at: number) => (at % 2 ? String.fromCharCode(0xff10 + Number(d)) : d))

describe('properties', () => {
  const prints: Readonly<Record<string, Print>> = {
    plain: String,
    grouped,
    wide,
    wideComma: n => grouped(n).replace(/,/g, '，'),
    man: man(String),
    manGrouped: man(grouped),
    manWide: man(wide),
    manSpaced: spaced(man(grouped)),
    mixedWidth,
    kanji,
  }
  const amounts = fc.oneof(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 999_999_999 }))
  for (const [name, print] of Object.entries(prints))
    it(`print then read is identity: ${name}`, () =>
      fc.assert(
        fc.property(amounts, n => {
          if (name === 'kanji' && n === 0) return
          assert.equal(only(`${print(n)}名`).value, n)
        }),
        { numRuns: 400 },
      ))
  it('a value is exact or absent, never near: decimals with 万', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), n => {
        const q = only(`${n / 100}万件`)
        assert.ok(q.value === n * 100 || q.value === null)
      }),
    ))
  it('what stands around does not change the value', () =>
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom('', '約', '最大', '延べ', 'お客様', '計', '（', '：', 'うち'),
        fc.constantFrom('', '以上', '程度', 'の情報', '）', '分', '。'),
        (n, before, after) => assert.equal(only(`${before}${grouped(n)}件${after}`).value, n),
      ),
    ))
  it('any string: every value is a number, every span holds a figure, spans ascend', () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'0123456789,.、，万億千百十一二件名社台円GBTB約最大~-第年 \n'),
          maxLength: 60,
        }),
        text => {
          const folded = fold(text).text
          let last = -1
          for (const q of quantitiesIn(folded).quantities) {
            assert.ok(q.span.start >= last && q.span.end <= folded.length)
            assert.match(folded.slice(q.span.start, q.span.end), /[0-9〇一二三四五六七八九十百千万億兆]/)
            assert.ok(q.value === null || Number.isFinite(q.value))
            assert.equal(q.value === null, q.doubt !== null)
            last = q.span.start
          }
        },
      ),
      { numRuns: 2000 },
    ))
})

describe('hostile input ends soon', () => {
  const hostile: Readonly<Record<string, string>> = {
    'digits without end': '9'.repeat(100_000),
    'commas without end': '1,'.repeat(50_000),
    'lists without end': '1、'.repeat(50_000),
    'scales without end': '千万億'.repeat(30_000),
    'torn without end': '1 '.repeat(50_000),
    'dots without end': '1.'.repeat(50_000),
    'counters without end': '1件'.repeat(50_000),
    'ranges without end': '1~'.repeat(50_000),
    'qualifiers without end': '約最大延べ'.repeat(20_000),
    'addresses without end': 'https://1件/'.repeat(20_000),
    'letters and digits': 'a1'.repeat(50_000),
  }
  for (const [name, text] of Object.entries(hostile))
    it(name, () => {
      inProportion(() => void quantitiesIn(text.repeat(10)))
    })
  it('one run too long has no value', () => assert.equal(readNumeral('9'.repeat(100_000)).value, null))
  it('a stretch is read without what stands behind it', () =>
    assert.deepEqual(
      [...readNumerals('1234', { start: 0, end: 2 })].map(n => n.value),
      [12],
    ))
})
