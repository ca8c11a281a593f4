import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { viewSpan } from '../src/model/span.ts'
import { maskBrackets, outerBrackets } from '../src/text/quotation.ts'
import { splitSentences } from '../src/text/sentences.ts'
import { inProportion } from './in-proportion.ts'

const split = (text: string): string[] =>
  [...splitSentences(text, viewSpan(0, text.length))].map(span => text.slice(span.start, span.end))

describe('sentences', () => {
  const examples: readonly (readonly [string, readonly string[]])[] = [
    ['漏えいを確認しました。お詫びします。', ['漏えいを確認しました。', 'お詫びします。']],
    ['「確認した。」と述べました。以上', ['「確認した。」と述べました。', '以上']],
    ['件数は3件(重複を含む。)です。以上', ['件数は3件(重複を含む。)です。', '以上']],
    ['(閉じない括弧。次の文です。', ['(閉じない括弧。', '次の文です。']],
    ['閉じない「引用。\n次の行です。', ['閉じない「引用。', '次の行です。']],
    ['余分な)閉じ。次の文です。', ['余分な)閉じ。', '次の文です。']],
    ['「入れ子(の括弧。)。」でした。次', ['「入れ子(の括弧。)。」でした。', '次']],
    ['原因は何ですか?調査中です!', ['原因は何ですか?', '調査中です!']],
    ['  前後の空白  ', ['前後の空白']],
    ['', []],
    ['\n\n', []],
    ['。', ['。']],
  ]
  for (const [text, sentences] of examples)
    it(JSON.stringify(text), () => assert.deepEqual(split(text), sentences))
})

/** A small generator with a fixed seed, so that a failure can be run again. */
function* pieces(seed: number, alphabet: string, length: number): Generator<string> {
  let state = seed
  for (let n = 0; n < 400; n++) {
    let text = ''
    const size = n % length
    for (let i = 0; i < size; i++) {
      state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
      text += alphabet.charAt(state % alphabet.length)
    }
    yield text
  }
}

describe('properties of sentences', () => {
  it('every character that is no space lies in exactly one sentence, and the sentences are in order', () => {
    for (const text of pieces(7, '漏えい。、「」()【】!? \n流出ー1', 60)) {
      let at = 0
      let covered = ''
      for (const span of splitSentences(text, viewSpan(0, text.length))) {
        assert.ok(span.start >= at && span.end > span.start, JSON.stringify(text))
        assert.equal(text.slice(at, span.start).trim(), '', JSON.stringify(text))
        covered += text.slice(span.start, span.end)
        at = span.end
      }
      assert.equal(covered.replace(/\s/g, ''), text.replace(/\s/g, ''), JSON.stringify(text))
    }
  })

  it('a stretch inside a text gives the same sentences as that stretch alone', () => {
    for (const text of pieces(11, '漏。「」( )\n', 40)) {
      const within = `前文。「${text}」後文。`
      const spans = [...splitSentences(within, viewSpan(4, 4 + text.length))]
      assert.deepEqual(
        spans.map(s => within.slice(s.start, s.end)),
        split(text),
      )
    }
  })

  it('hundreds of thousands of nested or unclosed brackets take time in proportion to their number', () => {
    const n = 400_000
    for (const text of [
      '「'.repeat(n) + '」'.repeat(n),
      '「'.repeat(n),
      '」'.repeat(n),
      '(「'.repeat(n) + ')'.repeat(n),
      '「」。'.repeat(n),
      '「。\n'.repeat(n),
    ])
      inProportion(() => {
        for (const _ of splitSentences(text, viewSpan(0, text.length))) {
          // Only the time is of interest.
        }
        outerBrackets(text)
        maskBrackets(text)
      })
  })
})

describe('brackets', () => {
  it('finds the outermost closed pairs and ignores what is never closed', () => {
    assert.deepEqual(outerBrackets('あ「い(う)え」お'), [{ open: 1, close: 7 }])
    assert.deepEqual(outerBrackets('「あ(い」う'), [{ open: 0, close: 4 }])
    assert.deepEqual(outerBrackets('(あ「い'), [])
    assert.deepEqual(outerBrackets('あ)い'), [])
  })
  it('masks without changing a length', () => {
    for (const text of pieces(3, '「」()【】あ。', 50)) assert.equal(maskBrackets(text).length, text.length)
  })
})
