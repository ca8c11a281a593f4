import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { makeLexicon } from '../src/text/lexicon.ts'

const entries = [
  ['card', '(?:クレジット)?カード(?:番号|情報)(?!会社)|(?<=[、・])カード'],
  ['phone', '(?:携帯|固定)?(?:お)?電話番号|[Tt]el'],
  ['name', '(?:お|ご){0,1}氏名'],
] as const

const found = (text: string) =>
  makeLexicon(entries)
    .scan(text)
    .map(({ entry, start, end }) => `${entry}:${text.slice(start, end)}`)

describe('lexicon', () => {
  it('finds what one alternation of all its patterns finds', () => {
    const text = 'ご氏名、カード、携帯電話番号、クレジットカード情報、カード情報会社、Tel、お電話番号、氏名'
    const plain = new RegExp(entries.map(([, source]) => `(?:${source})`).join('|'), 'g')
    assert.deepEqual(
      makeLexicon(entries)
        .scan(text)
        .map(({ start, end }) => text.slice(start, end)),
      [...text.matchAll(plain)].map(match => match[0]),
    )
  })

  it('at one place the first entry that matches wins, and no two overlap', () => {
    assert.deepEqual(found('お氏名・カード'), ['name:お氏名', 'card:カード'])
    assert.deepEqual(
      makeLexicon([
        ['long', 'カード会社'],
        ['short', 'カード'],
      ])
        .scan('カード会社のカード')
        .map(({ entry }) => entry),
      ['long', 'short'],
    )
  })

  it('refuses a pattern of which nobody can say how it begins', () => {
    assert.throws(() => makeLexicon([['any', '[一-鿿]{2}県']]))
    assert.throws(() => makeLexicon([['empty', '(?:お)?']]))
    assert.throws(() => makeLexicon([['space', '\\s名']]))
  })
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
