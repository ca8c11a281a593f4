import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { NamedFile } from '../src/exports/define-export.ts'
import { zip } from '../src/exports/zip.ts'
import { unzipped } from './unzipped.ts'

async function zipped(files: Iterable<NamedFile>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of zip(
    (async function* () {
      yield* files
    })(),
  ))
    pieces.push(piece)
  return Buffer.concat(pieces)
}

describe('zip', () => {
  it('holds every file with its name and its words', async () => {
    const files = [
      { path: '2026/03/27_雲居精機株式会社.md', content: '# 公表概要\n'.repeat(100) },
      { path: 'empty.txt', content: '' },
      { path: 'a.json', content: '{"𠮷":"野家"}' },
    ]
    assert.deepEqual(
      [...unzipped(await zipped(files))],
      files.map(({ path, content }) => [path, content]),
    )
    assert.deepEqual([...unzipped(await zipped([]))], [])
  })

  it('is the same again, and has no date', async () => {
    const files = [{ path: 'a', content: 'b' }]
    const [first, second] = [await zipped(files), await zipped(files)]
    assert.ok(first.equals(second))
    assert.equal(first.readUInt16LE(10), 0)
  })

  it('holds more files than the first form of the directory counts', async () => {
    const many = Array.from({ length: 65_540 }, (_, n) => ({ path: `${n}`, content: '' }))
    const files = unzipped(await zipped(many))
    assert.equal(files.size, 65_540)
    assert.ok(files.has('65539'))
  })
})
