import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openBytes, readFactsOf } from '../src/pipeline/read-bytes.ts'

const read = async (bytes: Uint8Array) => {
  const capture = await openBytes(bytes, { path: 'a.txt', pathInSource: 'a.txt' })
  return readFactsOf([{ path: 'a.txt', capture }])[0]!
}

describe('files of no format of ours', () => {
  for (const [name, start] of [
    ['an office file', 'PK\u0003\u0004'],
    ['a picture', 'GIF89a'],
    ['rich text', '{\\rtf1'],
  ] as const)
    it(`${name} is one notice that says so, without a word or a fact`, async () => {
      const [notice, ...more] = await read(Buffer.from(`${start} 不正アクセスのお知らせ`))
      assert.equal(more.length, 0)
      assert.equal(notice!.document.text, '')
      assert.ok(notice!.problems.some(({ code }) => code === 'content-unsupported'))
      assert.deepEqual(
        notice!.facts.filter(fact => fact.evidence[0].quote !== ''),
        [],
      )
    })

  it('a text that names such a file is read', async () => {
    const [notice] = await read(Buffer.from('PKの会\n2025年6月3日\n不正アクセスを受けました。\n'))
    assert.ok(notice!.document.text.includes('不正アクセス'))
    assert.ok(!notice!.problems.some(({ code }) => code === 'content-unsupported'))
  })
})
