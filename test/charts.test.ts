import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bars } from '../src/web/charts/bars.ts'
import { fileBrush, pageBrush } from '../src/web/charts/brush.ts'
import { pictureFile } from '../src/web/charts/chart-file.ts'
import { columns } from '../src/web/charts/columns.ts'
import { dots } from '../src/web/charts/dots.ts'
import { fitted, widthOf } from '../src/web/charts/letter-widths.ts'
import { lines } from '../src/web/charts/lines.ts'
import { heatOf, matrix } from '../src/web/charts/matrix.ts'
import { numbersTable } from '../src/web/charts/numbers-table.ts'
import { joined, onPage, type Picture } from '../src/web/charts/picture.ts'
import { countMarks, logarithmic, tenfolds } from '../src/web/charts/scales.ts'
import { spreads } from '../src/web/charts/spreads.ts'
import { words } from './page-words.ts'

const grouped = String
const months = ['2025-11', '2025-12', '2026-01']
const stops = months.map(month => ({
  says: month,
  tick: month.endsWith('-01') ? { words: '2026', major: true } : null,
}))

const attribute = (element: string, name: string): number =>
  Number(new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1])
const elements = (drawn: string, tag: string): string[] =>
  [...drawn.matchAll(new RegExp(`<${tag}[^>]*>`, 'g'))].map(([whole]) => whole)
const onThePage = (picture: Picture): string => String(picture.draw(pageBrush))

describe('scales', () => {
  it('have marks that are whole numbers, a few of them, up to the most', () => {
    assert.deepEqual(countMarks(0), [0, 1])
    assert.deepEqual(countMarks(3), [0, 1, 2, 3])
    assert.deepEqual(countMarks(9), [0, 5, 10])
    assert.deepEqual(countMarks(377), [0, 100, 200, 300, 400])
    for (let n = 0; n < 5000; n += 7) {
      const marks = countMarks(n)
      assert.ok(marks.at(-1)! >= n && marks.length <= 6 && marks.every(Number.isInteger), String(n))
    }
  })

  it('go by powers of ten', () => {
    assert.deepEqual(tenfolds(3, 950), [1, 10, 100, 1000])
    assert.deepEqual(tenfolds(1, 1), [1, 10])
    const x = logarithmic(1, 1000, 0, 300)
    assert.deepEqual([1, 10, 100, 1000].map(x), [0, 100, 200, 300])
    assert.equal(x(0), 0)
  })
})

describe('letters', () => {
  it('of Japanese are twice as wide, and are cut with a sign', () => {
    assert.equal(widthOf('事案', 10), 20)
    assert.ok(widthOf('ab', 10) < 12)
    assert.equal(fitted('事案種別', 40, 10), '事案種別')
    assert.equal(fitted('事案種別の数', 40, 10), '事案種…')
  })
})

describe('columns', () => {
  const chart = columns({
    stops,
    series: [
      { label: '確認', fill: 'solid', values: [2, 0, 4], addresses: ['/a', '/b', '/c'] },
      { label: 'おそれ', fill: 'hatch', values: [1, 0, 4] },
    ],
    height: 118,
    grouped,
  })

  it('are as high as their numbers, standing on one another', () => {
    const drawn = onThePage(chart)
    const heights = elements(drawn, 'rect').map(rect => attribute(rect, 'height'))
    assert.equal(heights.length, 4, 'nothing is drawn for nothing')
    const [two, one, four, alsoFour] = heights as [number, number, number, number]
    assert.ok(Math.abs(two - 2 * one) < 1.5 && Math.abs(four - 2 * two) < 1.5 && four === alsoFour)
    const bottoms = elements(drawn, 'rect').map(rect => attribute(rect, 'y'))
    assert.ok(bottoms[3]! < bottoms[2]!)
  })

  it('lead where they are told to, and say what they are', () => {
    const drawn = onThePage(chart)
    assert.match(drawn, /<a href="\/a" tabindex="-1"><title>2025-11 確認 2<\/title>/)
    assert.match(drawn, /fill="url\(#chart-hatch\)"/)
    assert.doesNotMatch(drawn, /"\/b"/)
  })

  it('share a scale where they are told to', () => {
    const of = (most?: number) =>
      attribute(
        elements(
          onThePage(
            columns({
              stops,
              series: [{ label: '', fill: 'solid', values: [1, 0, 0] }],
              small: true,
              grouped,
              ...(most ? { most } : {}),
            }),
          ),
          'rect',
        )[0]!,
        'height',
      )
    assert.ok(of() > of(10) * 8)
  })

  it('of nothing at all are axes alone', () => {
    const drawn = onThePage(columns({ stops: [], series: [], grouped }))
    assert.equal(elements(drawn, 'rect').length, 0)
    assert.doesNotMatch(drawn, /NaN|Infinity/)
  })
})

describe('lines', () => {
  it('have their names at their ends, apart from one another', () => {
    const line = (label: string, values: number[]) =>
      ({ label, ink: 'ink', point: { fill: 'solid', shape: 'circle' }, values }) as const
    const drawn = onThePage(
      lines({
        stops,
        lines: [line('公表', [9, 9, 5]), line('事案', [5, 5, 5]), line('根本事象', [4, 4, 5])],
        grouped,
      }),
    )
    const named = [...drawn.matchAll(/ y="([\d.]+)"[^>]*>(公表|事案|根本事象)</g)].map(
      ([, y, name]) => [name, Number(y)] as const,
    )
    assert.deepEqual(
      named.map(([name]) => name),
      ['公表', '事案', '根本事象'],
    )
    const heights = named.map(([, y]) => y)
    assert.ok(heights[1]! - heights[0]! >= 12 && heights[2]! - heights[1]! >= 12, 'in their order, apart')
    assert.equal(elements(drawn, 'path').length, 3)
  })
})

describe('bars, spreads, dots, matrices', () => {
  it('draw bars in proportion', () => {
    const part = (value: number) => [{ label: '', fill: 'solid' as const, value, address: null }]
    const drawn = onThePage(
      bars(
        [
          { label: '個人情報保護委員会', total: 10, parts: part(10) },
          { label: '警察', total: 5, parts: part(5) },
        ],
        grouped,
      ),
    )
    const [ten, five] = elements(drawn, 'rect').map(rect => attribute(rect, 'width'))
    assert.ok(Math.abs(ten! - 2 * five!) < 0.2)
  })

  it('draw the middle half, the median, and where all lie; nothing where there are too few', () => {
    const row = (
      quartiles: { least: number; lower: number; median: number; upper: number; most: number } | null,
    ) => ({
      label: '不正アクセス',
      note: 'n = 9',
      quartiles,
      says: '',
      address: null,
    })
    const drawn = onThePage(
      spreads({
        groups: [
          { heading: '', rows: [row({ least: 0, lower: 2, median: 5, upper: 20, most: 100 }), row(null)] },
        ],
        marks: [{ value: 0, words: '0' }],
      }),
    )
    assert.equal(drawn.match(/fill-tint/g)?.length, 1)
    const [box] = elements(drawn, 'rect').filter(rect => rect.includes('fill-tint'))
    const median = elements(drawn, 'line').find(line => line.includes('stroke-ink'))!
    assert.ok(attribute(median, 'x1') > attribute(box!, 'x'))
    assert.ok(attribute(median, 'x1') < attribute(box!, 'x') + attribute(box!, 'width'))
  })

  it('draw a dot for each value, those alike in a heap', () => {
    const dot = (value: number) => ({ value, says: '', address: null })
    const drawn = onThePage(
      dots([{ label: '', note: '', dots: [dot(100), dot(100), dot(10_000)], quartiles: null }], String),
    )
    const circles = elements(drawn, 'circle').map(c => [attribute(c, 'cx'), attribute(c, 'cy')])
    assert.equal(circles.length, 3)
    assert.equal(circles[0]![0], circles[1]![0])
    assert.ok(circles[1]![1]! < circles[0]![1]!)
    assert.ok(circles[2]![0]! > circles[0]![0]!)
  })

  it('shade a matrix by its numbers, nothing lightest, the greatest darkest', () => {
    assert.deepEqual(
      [0, 1, 25, 50, 100].map(n => heatOf(n, 100)),
      [0, 1, 3, 4, 5],
    )
    assert.equal(heatOf(0, 0), 0)
    const drawn = String(
      matrix({ rows: ['調査'], columns: ['脆弱性', '設定'], cells: [[4, 0]] }).draw(fileBrush),
    )
    assert.match(drawn, />4<[\s\S]*>·</)
  })
})

describe('what stands around a picture', () => {
  const picture = columns({
    stops,
    series: [{ label: 'x', fill: 'open', values: [1, 2, 3], addresses: ['/a', '/b', '/c'] }],
    grouped,
  })

  it('names it for those who do not see it, or leaves it to the words beside it', () => {
    assert.match(String(onPage(picture, '図「数」')), /role="group" aria-label="図「数」"/)
    assert.match(String(onPage(picture, null)), /aria-hidden="true"/)
  })

  it('makes a file of it with title, definition, key, source and colours, and no link', () => {
    const file = pictureFile(
      joined(
        [
          { title: 'あ', note: '1', picture },
          { title: 'い', note: '2', picture },
        ],
        2,
      ),
      {
        title: '<数> & "量"',
        counts: '月ごとの数を数える。'.repeat(12),
        key: [{ fill: 'open', label: '確認' }],
        source: '顛末',
        language: 'ja',
      },
    )
    assert.match(file, /&lt;数&gt; &amp; &quot;量&quot;/)
    assert.doesNotMatch(file, /<a |class=|var\(|NaN/)
    assert.ok((file.match(/月ごとの数を/g)?.length ?? 0) > 2, 'a long definition is broken into lines')
    const [width, height] = [attribute(file, 'width'), attribute(file, 'height')]
    assert.equal(/viewBox="([^"]*)"/.exec(file)![1], `0 0 ${width} ${height}`)
    assert.ok(width > 800)
    assert.ok([...words(file.replace(/<\?xml.*?\?>/, ''))].length > 10, 'every element is closed')
  })

  it('has its numbers as a table with headings, groups, and a way on from every number but nothing', () => {
    const table = String(
      numbersTable(
        {
          caption: '数',
          corner: '月',
          rows: [
            { words: '2025-04', group: null },
            { words: '製造', group: '業種' },
          ],
          columns: [
            { words: '確認', group: 'VPN' },
            { words: 'おそれ', group: 'VPN' },
            { words: '計', group: null },
          ],
          cells: [
            [1, 0, null],
            [1200, 2, 3],
          ],
          address: (row, column) => (column === 2 ? null : `/cell?row=${row}&column=${column}`),
        },
        'ja',
      ),
    )
    assert.match(table, /<th scope="colgroup" colspan="2">VPN<\/th>/)
    assert.match(table, /<th scope="rowgroup" colspan="4">業種<\/th>/)
    assert.equal(table.match(/<a href/g)?.length, 3)
    assert.match(table, /<a href="\/cell\?row=1&amp;column=0">1,200<\/a>/)
    assert.match(table, /role="region" aria-label="数"/)
  })
})
