import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../src/archive/open-archive.ts'
import { makeDemoArchive } from '../src/cli/demo.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { maskedIndex } from '../src/queries/masked-index.ts'
import { temporaryFolder } from './archive-folders.ts'
import { exportedFiles, goldenRecords } from './exported.ts'

const examples = fileURLToPath(new URL('../examples/', import.meta.url))

// biome-ignore lint/suspicious/noExplicitAny: what was written is read as it is
type VerisRecord = any

let index: NoticeIndex
let records: VerisRecord[]
before(async () => {
  const home = await makeDemoArchive(examples, join(temporaryFolder(), 'archive'))
  index = maskedIndex(openIndex(openArchive(home).indexFile))
  const files = await exportedFiles(index, 'veris', 'incidents')
  records = [...files].filter(([path]) => path.endsWith('.json')).map(([, content]) => JSON.parse(content))
})
after(() => index.close())

describe('veris', () => {
  it('begins as written by hand', () => {
    const expected = goldenRecords('veris.jsonl')
    const told = structuredClone(records.slice(0, expected.length))
    for (const { plus } of told) {
      assert.ok(plus.tenmatsu.leaves_out.includes('knowledge-limit'))
      plus.tenmatsu.leaves_out = undefined
    }
    assert.deepEqual(JSON.parse(JSON.stringify(told)), expected)
  })
})
