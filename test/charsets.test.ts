import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { decode } from '../src/formats/decode.ts'
import { encode } from './encoded.ts'

const utf8 = new TextEncoder()
const page = (
  charset: string | null,
  words = '不正アクセスに関するお知らせ。お客様の情報が漏えいしました。',
): string =>
  `<!DOCTYPE html><html><head>${charset === null ? '' : `<meta charset="${charset}">`}<title>お知らせ</title></head><body><p>${words}</p></body></html>`
const codes = (bytes: Uint8Array, contentType?: string): string[] =>
  decode(bytes, contentType).problems.map(p => p.code)

describe('encodings of pages', () => {
  for (const [label, encoding] of [
    ['Shift_JIS', 'shift_jis'],
    ['x-sjis', 'shift_jis'],
    ['windows-31j', 'shift_jis'],
    ['cp932', 'shift_jis'],
    ['EUC-JP', 'euc-jp'],
    ['euc_jp', 'euc-jp'],
    ['iso-2022-jp', 'iso-2022-jp'],
  ] as const)
    it(`${label}, declared as it is, is no problem`, () => {
      const decoded = decode(encode(page(label), encoding))
      assert.equal(decoded.text, page(label))
      assert.deepEqual(decoded.problems, [])
    })

  it('a declaration that is wrong is named, and not followed', () => {
    for (const [declared, real] of [
      ['utf-8', 'shift_jis'],
      ['utf-8', 'euc-jp'],
      ['shift_jis', 'euc-jp'],
      ['euc-jp', 'shift_jis'],
      ['iso-8859-1', 'shift_jis'],
      ['windows-1252', 'euc-jp'],
    ] as const) {
      const decoded = decode(encode(page(declared), real))
      assert.equal(decoded.text, page(declared), `${declared} for ${real}`)
      assert.deepEqual(
        decoded.problems.map(p => [p.code, p.details]),
        [['encoding-declared-wrong', { declared, encoding: real }]],
      )
    }
    assert.deepEqual(codes(utf8.encode(page('Shift_JIS'))), ['encoding-declared-wrong'])
  })

  it('a missing declaration is named in a page, and in a text only where it is not UTF-8', () => {
    assert.deepEqual(codes(encode(page(null), 'shift_jis')), ['encoding-undeclared'])
    assert.deepEqual(codes(utf8.encode(page(null))), ['encoding-undeclared'])
    assert.deepEqual(codes(utf8.encode('お知らせ')), [])
    assert.deepEqual(codes(encode('お知らせいたします。', 'shift_jis')), ['encoding-other'])
    assert.deepEqual(codes(utf8.encode('<html><body>plain</body></html>')), [])
  })

  it("the server's word comes before the page's, and the bytes before both", () => {
    const server = 'text/html; charset="Shift_JIS"'
    assert.deepEqual(codes(encode(page(null), 'shift_jis'), server), [])
    assert.deepEqual(codes(encode(page('utf-8'), 'shift_jis'), server), ['encoding-declared-wrong'])
    assert.equal(decode(utf8.encode(page('utf-8')), server).encoding, 'utf-8')
    assert.equal(decode(encode('おわび', 'euc-jp'), 'text/plain; charset=EUC-JP').text, 'おわび')
  })

  it('an unknown or hostile label is a wrong one', () => {
    for (const label of ['x-user', 'none', 'utf-7', 'hz-gb-2312', 'a'.repeat(40)])
      assert.deepEqual(codes(utf8.encode(page(label))), ['encoding-declared-wrong'], label)
    assert.deepEqual(
      codes(utf8.encode(page('utf-16'))),
      [],
      'read as the standard has it: the page is in UTF-8',
    )
    assert.equal(decode(utf8.encode(page('utf-8')), `charset=${'x'.repeat(1_000_000)}`).encoding, 'utf-8')
  })

  it('a few damaged bytes do not change the encoding', () => {
    const bytes = utf8.encode(page('utf-8', 'お客様の情報が漏えいしました。'.repeat(20)))
    for (let at = 120; at < bytes.length; at += 97) bytes[at] = 0xff
    const decoded = decode(bytes)
    assert.equal(decoded.encoding, 'utf-8')
    assert.deepEqual(
      decoded.problems.map(p => p.code),
      ['encoding-invalid'],
    )
  })

  it('a text garbled before it was saved is named and not mended', () => {
    const words = '不正アクセスを受けました。お詫び申し上げます。'
    const twice = new TextDecoder('windows-1252').decode(utf8.encode(words))
    const asKanji = new TextDecoder('shift_jis').decode(utf8.encode(words))
    for (const text of [twice, asKanji, '�'.repeat(20)]) {
      const decoded = decode(utf8.encode(page('utf-8', text)))
      assert.deepEqual(
        decoded.problems.map(p => p.code),
        ['text-garbled'],
      )
      assert.ok(decoded.text.includes(text))
    }
    assert.deepEqual(codes(utf8.encode(page('utf-8', '縺れた糸。繧りかえし、Café à São Paulo。'))), [])
  })
})

describe('encodings of texts that declare nothing', () => {
  const folder = fileURLToPath(new URL('../examples/notices/', import.meta.url))
  const texts = (readdirSync(folder, { recursive: true }) as string[])
    .filter(name => name.endsWith('.md'))
    .map(name => readFileSync(join(folder, name), 'utf8'))

  for (const encoding of ['shift_jis', 'euc-jp', 'iso-2022-jp'] as const)
    it(`${encoding} is recognised in every notice of the examples, and in 60 characters of each`, () => {
      for (const text of texts) {
        assert.equal(decode(encode(text, encoding)).encoding, encoding)
        const body = text.slice(text.indexOf('# 本文') + 5).trim()
        assert.equal(decode(encode(body.slice(0, 60), encoding)).encoding, encoding, body.slice(0, 60))
      }
    })
})
