import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { findFacts } from '../src/facts/define-fact.ts'
import { eventDate } from '../src/facts/event-date/index.ts'
import { type DateMention, dateProblems, readDates } from '../src/text/dates/index.ts'
import { type NoticeText, openNotice } from '../src/text/notice-text.ts'
import { type DateCase, dates } from './dates/cases.ts'
import { noDates } from './dates/no-dates.ts'
import { documentOf } from './document-of.ts'
import { inProportion } from './in-proportion.ts'

const noticeOf = (text: string, published: string | null, title: string | null = null): NoticeText =>
  openNotice(documentOf(text, { published, title }))

const read = (text: string, published: string | null = '2026-01-20'): readonly DateMention[] =>
  readDates(noticeOf(text, published))

/** A mention in a line: value, time, range, and why. */
function inShort(notice: NoticeText, mention: DateMention): DateCase['finds'][number] {
  const { text } = notice.document
  const { start, end } = notice.view.toText(mention.span)
  return {
    quote: text.slice(start, end),
    value: mention.end ? `${mention.value}/${mention.end.value}` : mention.value,
    ...(mention.time ? { time: mention.time } : {}),
    ...(mention.basis === 'stated' ? {} : { basis: mention.basis }),
  }
}

describe('dates', () => {
  for (const c of dates)
    it(`${c.text}${c.published === undefined ? '' : ` (${c.published})`}`, () => {
      const notice = noticeOf(c.text, c.published === undefined ? '2026-01-20' : c.published)
      const found = readDates(notice).filter(
        m => !m.settings.includes('fiscal') && !m.settings.includes('law'),
      )
      assert.deepEqual(
        found.map(m => inShort(notice, m)),
        c.finds,
      )
    })
})

describe('no dates', () => {
  for (const { text, because } of noDates)
    it(`${text}: ${because}`, () => {
      const found = read(text).filter(m => !m.settings.includes('fiscal') && !m.settings.includes('law'))
      assert.deepEqual(
        found.map(m => m.value),
        [],
      )
    })
})

describe('what else a mention says', () => {
  const first = (text: string, published?: string): DateMention => read(text, published)[0]!

  it('keeps the surface apart from the value', () => {
    const { surface } = first('翌1月7日(水)午前2時頃')
    assert.deepEqual(surface, {
      relative: { word: '翌', unit: 'day' },
      month: 1,
      day: 7,
      weekday: 3,
      clock: { half: '午前', hour: 2, minute: null },
      approximate: true,
    })
    assert.equal(first('令和7年4月5日').surface.era, '令和7')
    assert.equal(first('1月6日未明に検知').surface.dayPart, '未明')
    assert.equal(first('11月下旬に検知').surface.part, '下旬')
  })
  it('says which side of the date is meant', () => {
    assert.equal(first('2025年12月8日時点で').edge, 'as-of')
    assert.equal(first('2025年12月8日現在、').edge, 'as-of')
    assert.equal(first('2025年12月8日以降、').edge, 'from')
    assert.equal(first('2025年12月8日までに').edge, 'until')
    assert.equal(first('2025年12月8日に').edge, null)
  })
  it('knows the date of a document, a quotation, a law, a fiscal year', () => {
    assert.ok(first('2025年12月8日付の第一報').dated)
    assert.ok(!first('2025年12月8日に').dated)
    assert.deepEqual(first('「2025年12月8日の障害について」').settings, ['quoted'])
    assert.deepEqual(first('個人情報の保護に関する法律(平成15年法律第57号)').settings, ['law'])
    assert.deepEqual(first('2025年度の業績').settings, ['fiscal'])
    assert.deepEqual(first('2026年3月期の業績').settings, ['fiscal'])
  })
  it('flags a weekday that is not that of the date, and believes the date', () => {
    const wrong = first('2025年12月8日(火)に検知')
    assert.equal(wrong.value, '2025-12-08')
    assert.ok(wrong.weekdayContradicts)
    assert.ok(!first('2025年12月8日(月)に検知').weekdayContradicts)
    assert.deepEqual(dateProblems(noticeOf('当社は2025年12月8日(火)に検知', '2026-01-20')), [
      {
        code: 'weekday-contradicts-date',
        place: { start: 3, end: 16 },
        details: { date: '2025-12-08', weekday: '月', written: '火' },
      },
    ])
  })
  it('names the words that 同日 counts from', () => {
    const text = '2025年12月8日に検知し、同日に遮断した。'
    const notice = noticeOf(text, '2026-01-20')
    const anchor = readDates(notice)[1]!.anchor!
    assert.equal(notice.view.text.slice(anchor.start, anchor.end), '2025年12月8日')
  })
  it('leaves a year open rather than guess from nothing', () => {
    assert.equal(read('12月8日に検知した。', null)[0]!.value, null)
    assert.equal(read('本日公表した。', null)[0]!.value, null)
    assert.equal(read('同日公表した。', '2026-01-20')[0]!.value, null)
  })
  it('takes the document’s own year where there is no publication', () => {
    const [, second] = read('2025年11月30日に検知した。\n12月8日に遮断した。', null)
    assert.equal(second!.value, '2025-12-08')
    assert.equal(second!.basis, 'document-year')
  })
  it('a publication known to the month gives 本日 its month and no more', () => {
    assert.equal(read('本日公表した。', '2025-03')[0]!.value, '2025-03')
  })
})

const days = fc.date({
  min: new Date(Date.UTC(1990, 0, 1)),
  max: new Date(Date.UTC(2035, 11, 31)),
  noInvalidDate: true,
})
const two = (n: number): string => String(n).padStart(2, '0')
const wide = (s: string): string => s.replace(/[0-9]/g, d => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
const weekdays = '日月火水木金土'

describe('print then read is identity', () => {
  const forms: Readonly<Record<string, (y: number, m: number, d: number) => string>> = {
    '2025年4月5日': (y, m, d) => `${y}年${m}月${d}日`,
    '2025 年 4 月 5 日': (y, m, d) => `${y} 年 ${m} 月 ${d} 日`,
    '２０２５年４月５日': (y, m, d) => wide(`${y}年${m}月${d}日`),
    '2025/4/5': (y, m, d) => `${y}/${m}/${d}`,
    '2025/04/05': (y, m, d) => `${y}/${two(m)}/${two(d)}`,
    '2025.4.5': (y, m, d) => `${y}.${m}.${d}`,
    '2025-04-05': (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    '2025年4月5日(土)': (y, m, d) =>
      `${y}年${m}月${d}日（${weekdays[new Date(Date.UTC(y, m - 1, d)).getUTCDay()]}）`,
  }
  for (const [name, print] of Object.entries(forms))
    it(name, () => {
      fc.assert(
        fc.property(days, date => {
          const iso = date.toISOString().slice(0, 10)
          const text = `${print(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())}に検知しました。`
          const [found, ...more] = read(text, '2026-01-20')
          assert.equal(found?.value, iso)
          assert.deepEqual(more, [])
          assert.equal(found?.weekdayContradicts, false)
        }),
      )
    })

  it('eras: 令和7年, 令和元年, 令和7年(2025年), R7.4.5', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2019, max: 2035 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (y, m, d) => {
          const n = y - 2018
          const era = `令和${n === 1 ? '元' : n}年`
          const iso = `${y}-${two(m)}-${two(d)}`
          for (const text of [
            `${era}${m}月${d}日`,
            `${era}（${y}年）${m}月${d}日`,
            `令和${n}（${y}）年${m}月${d}日`,
            `R${n}.${m}.${d}`,
          ])
            assert.equal(read(`${text}に検知`)[0]?.value, iso, text)
        },
      ),
    )
    assert.equal(read('平成31年4月30日')[0]?.value, '2019-04-30')
    assert.equal(read('昭和64年1月7日')[0]?.value, '1989-01-07')
    assert.deepEqual(read('平成32年4月1日'), [], 'an era that had ended')
  })

  it('a year-less date with its weekday finds its year, from 300 days before publication to 50 after', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -300, max: 50 }), (published, offset) => {
        const date = new Date(published.getTime() + offset * 86_400_000)
        const text = `${date.getUTCMonth() + 1}月${date.getUTCDate()}日(${weekdays[date.getUTCDay()]})に検知`
        assert.equal(
          read(text, published.toISOString().slice(0, 10))[0]?.value,
          date.toISOString().slice(0, 10),
        )
      }),
    )
  })

  it('ranges with the units left out', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (from, length) => {
        const to = new Date(from.getTime() + length * 86_400_000)
        const [y, m, d] = [from.getUTCFullYear(), from.getUTCMonth() + 1, from.getUTCDate()]
        const sameMonth = to.getUTCMonth() + 1 === m
        const end = sameMonth ? `${to.getUTCDate()}日` : `${to.getUTCMonth() + 1}月${to.getUTCDate()}日`
        for (const join of ['から', '〜', '～', ' - ', 'より']) {
          const [found] = read(`${y}年${m}月${d}日${join}${end}までの間`)
          assert.equal(found?.value, from.toISOString().slice(0, 10))
          assert.equal(found?.end?.value, to.toISOString().slice(0, 10), join)
        }
      }),
    )
  })
})

describe('hostile input', () => {
  for (const [name, piece, times] of [
    ['digits', '1', 100_000],
    ['digits and slashes', '1/', 50_000],
    ['years that never end', '2025年', 25_000],
    ['open brackets', '「', 100_000],
    ['pairs of brackets', '「1日」', 25_000],
    ['days alone', '10日に、', 20_000],
    ['coordinated days', '12月10日、', 10_000],
    ['addresses', 'https://example.jp/2025/12/08/ ', 5_000],
    ['wave dashes', '12月1日〜', 10_000],
  ] as const)
    it(`${name}: time in proportion to length`, () =>
      inProportion(() => void readDates(noticeOf(piece.repeat(20 * times), '2026-01-20'))))

  it('events of many dates: time in proportion to their number', () => {
    for (const piece of [
      '12月10日、',
      '12月10日に検知し、',
      '12月10日に検知した。',
      '- 12月10日：検知\n',
      '12月10日\n',
      '12月10日は不正'.repeat(2),
    ]) {
      inProportion(() => void findFacts(eventDate, noticeOf(piece.repeat(60_000), '2026-01-20')))
    }
  })

  it('reads any text without an exception, spans in order and inside the view', () => {
    const pieces = fc.constantFrom(
      ...[
        '2025',
        '年',
        '12',
        '月',
        '8',
        '日',
        '同',
        '翌',
        '本日',
        '(',
        ')',
        '月)',
        '/',
        '.',
        '-',
        '〜',
        'から',
        'まで',
        '令和',
        '元',
        '「',
        '」',
      ],
      ...['\n', '午後', '3時', '頃', '時点', '、', '。', '0', '99', '上旬', '末', '付', '|', ' '],
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
        const notice = noticeOf(parts.join(''), '2026-01-20')
        let free = 0
        for (const mention of readDates(notice)) {
          assert.ok(mention.span.start >= free && mention.span.end > mention.span.start)
          assert.ok(mention.span.end <= notice.view.text.length)
          free = mention.span.end
          for (const value of [mention.value, mention.end?.value ?? null])
            if (value !== null)
              assert.match(value, /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
          if (mention.value && mention.end?.value && mention.value.length === mention.end.value.length)
            assert.ok(mention.value <= mention.end.value, 'a range runs forwards')
        }
      }),
      { numRuns: 3000 },
    )
  })
})
