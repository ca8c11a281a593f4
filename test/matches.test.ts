import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lettersOf } from '../src/text/letters.ts'
import { makeFinder, makeTest, matchesIn } from '../src/text/matches.ts'

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
