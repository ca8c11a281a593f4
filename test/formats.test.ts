import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { decode } from '../src/formats/decode.ts'
import { formatOf, formats, readParts } from '../src/formats/index.ts'
import type { Document } from '../src/model/document.ts'
import { assertSound } from './assert-sound.ts'
import { inProportion } from './in-proportion.ts'
import { sharedFolder, skipUnless } from './needs.ts'
import { printDocument } from './print-document.ts'

const root = fileURLToPath(new URL('../src/formats/', import.meta.url))

/** `UPDATE=1 node --test test/formats.test.ts` rewrites the expected outlines; read the difference before committing. */
const update = process.env.UPDATE === '1'

for (const format of formats)
  describe(`format ${format.name}`, () => {
    const folder = join(root, format.name, 'fixtures')
    for (const name of readdirSync(folder).sort())
      it(name.replaceAll('-', ' '), () => {
        const files = readdirSync(join(folder, name))
        const source = files.find(f => f.startsWith('source.'))!
        const { text, problems } = decode(readFileSync(join(folder, name, source)))
        const hint = join(folder, name, 'path.txt')
        const path = existsSync(hint) ? readFileSync(hint, 'utf8').replace(/\n$/, '') : null
        assert.equal(formatOf(text).name, format.name)
        const trouble = join(folder, name, 'problems.txt')
        const codes = existsSync(trouble) ? readFileSync(trouble, 'utf8').trim().split('\n') : []
        assert.deepEqual(
          problems.map(p => p.code),
          codes,
          'problems of the bytes',
        )
        const parts = readParts({ text, path })
        const printed = parts
          .map(
            part => `${part.selector === null ? '' : `## ${part.selector}\n`}${printDocument(part.document)}`,
          )
          .join('\n')
        for (const { document } of parts) assertSound(document)
        const expected = join(folder, name, 'document.txt')
        if (update) writeFileSync(expected, printed)
        assert.equal(printed, readFileSync(expected, 'utf8'))
        const withReturns = readParts({ text: text.replaceAll('\n', '\r\n'), path })
        assert.deepEqual(
          withReturns.map(part => printDocument(part.document)),
          parts.map(part => printDocument(part.document)),
          'carriage returns change nothing',
        )
      })
  })

const inBlocks = ({ text, blocks }: Document): { held: number; all: number } => {
  const mark = new Uint8Array(text.length)
  for (const block of blocks) mark.fill(1, block.span.start, block.span.end)
  let held = 0
  let all = 0
  for (let i = 0; i < text.length; i++)
    if (!/\s/.test(text[i]!)) {
      all++
      held += mark[i]!
    }
  return { held, all }
}

describe('bytes', () => {
  const utf8 = new TextEncoder()

  it('drops a byte order mark and keeps carriage returns', () => {
    const { text, problems } = decode(utf8.encode('\ufeff一行目\r\n二行目'))
    assert.equal(text, '一行目\r\n二行目')
    assert.deepEqual(problems, [])
  })

  it('reads Shift_JIS, EUC-JP and ISO-2022-JP', () => {
    const sjis = Uint8Array.from([0x82, 0xa8, 0x92, 0x6d, 0x82, 0xe7, 0x82, 0xb9, 0x81, 0x42])
    const euc = Uint8Array.from([0xa4, 0xaa, 0xc3, 0xce, 0xa4, 0xe9, 0xa4, 0xbb, 0xa1, 0xa3])
    const jis = Uint8Array.from([
      0x1b, 0x24, 0x42, 0x24, 0x2a, 0x43, 0x4e, 0x24, 0x69, 0x24, 0x3b, 0x21, 0x23, 0x1b, 0x28, 0x42,
    ])
    for (const [bytes, encoding] of [
      [sjis, 'shift_jis'],
      [euc, 'euc-jp'],
      [jis, 'iso-2022-jp'],
    ] as const) {
      const decoded = decode(bytes)
      assert.equal(decoded.text, 'お知らせ。')
      assert.equal(decoded.encoding, encoding)
      assert.deepEqual(
        decoded.problems.map(p => p.code),
        ['encoding-other'],
      )
    }
  })

  it('reads on over a byte that is no UTF-8 and says where', () => {
    const bytes = utf8.encode('不正アクセスのお知らせ。お詫び申し上げます。')
    bytes[9] = 0xff
    const { text, encoding, problems } = decode(bytes)
    assert.equal(encoding, 'utf-8')
    assert.equal(problems[0]?.code, 'encoding-invalid')
    assert.equal(text[problems[0]?.place.start ?? -1], '\ufffd')
    assert.ok(text.endsWith('お詫び申し上げます。'))
  })

  it('names NUL characters and empty files', () => {
    assert.deepEqual(
      decode(utf8.encode('一\0二')).problems.map(p => [p.code, p.place.start]),
      [['nul-byte', 1]],
    )
    assert.deepEqual(
      decode(new Uint8Array()).problems.map(p => p.code),
      ['file-empty'],
    )
  })
})

describe('no input drops a notice', () => {
  const inputs: Record<string, string> = {
    nothing: '',
    'white space': ' \n\u3000\n',
    'a heading alone': '# 公表概要',
    'a body heading alone': '# 本文',
    'a bracket': '【',
    'a table that never ends': '<table><tr><td>一',
    'a comment that never ends': '<!-- 一',
    'a case number alone': '【事件簿#2026-001】',
  }
  for (const [name, text] of Object.entries(inputs))
    it(name, () => {
      const parts = readParts({ text, path: null })
      assert.equal(parts.length, 1)
      assertSound(parts[0]!.document)
      assert.ok(
        parts[0]!.document.problems.some(p => p.code === 'body-missing') ||
          text.startsWith('<') ||
          text === '【',
      )
    })

  it('a line of the overview that is one long gap takes no longer than another', () => {
    const text = `# 公表概要\n- お知らせ${'　'.repeat(60_000)}\n\n# 本文\n以上\n`
    const started = performance.now()
    readParts({ text, path: null })
    assert.ok(performance.now() - started < 1000)
  })

  it('reads a long text in time that grows with its length', () => {
    const shapes = [
      '#',
      '|',
      '>',
      '- ',
      '【',
      '1',
      '※1 ',
      '|a',
      '2025年1月1日',
      '<td',
      '#\n',
      '|a|b\n',
      '1. 概要\n',
      '、\n',
    ]
    for (const shape of shapes) {
      const text = shape.repeat(Math.ceil(2_000_000 / shape.length))
      inProportion(() => void readParts({ text, path: null }))
    }
  })
})

const shared = sharedFolder()

describe('the real archive', skipUnless(shared, 'the shared folder (TENMATSU_SHARED)'), () => {
  const corpus = join(shared ?? '', 'corpus')
  const read = () =>
    (readdirSync(corpus, { recursive: true }) as string[])
      .filter(f => f.endsWith('.md'))
      .map(path => ({ path, parts: readParts({ text: readFileSync(join(corpus, path), 'utf8'), path }) }))

  it('every notice is one document with title, publisher and body; 99.9 % of its characters are in blocks', () => {
    let held = 0
    let all = 0
    for (const { path, parts } of read()) {
      assert.equal(parts.length, 1, path)
      const { document } = parts[0]!
      assertSound(document)
      assert.ok(document.head.title, path)
      assert.ok(document.head.publishers.length > 0, path)
      assert.ok(document.head.published, path)
      assert.ok(
        document.blocks.some(b => b.span.start >= document.bodyStart && b.kind !== 'furniture'),
        path,
      )
      const counted = inBlocks(document)
      held += counted.held
      all += counted.all
      assert.ok(counted.held >= counted.all * 0.998, `${path}: ${counted.held} of ${counted.all}`)
    }
    assert.ok(held >= all * 0.999, `${held} of ${all}`)
  })

  it('the casebook page is split as the labelled texts are', () => {
    const seeds = join(shared!, 'seeds')
    const texts = join(shared!, 'gold/seeds-text')
    for (const name of readdirSync(seeds)) {
      const parts = readParts({ text: readFileSync(join(seeds, name), 'utf8'), path: name })
      const expected = readdirSync(texts).filter(f => f === name || f.startsWith(`${name}#`))
      const got = parts.map(p => (p.selector === null ? name : `${name}#${p.selector}`))
      assert.deepEqual(got.toSorted(), expected.toSorted())
      for (const part of parts) {
        const file = part.selector === null ? name : `${name}#${part.selector}`
        assert.equal(part.document.text, readFileSync(join(texts, file), 'utf8'))
        const { held, all } = inBlocks(part.document)
        assert.ok(held >= all * 0.999, file)
      }
    }
  })
})
