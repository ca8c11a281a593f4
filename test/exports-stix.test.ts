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
import { exported, goldenRecords } from './exported.ts'

const examples = fileURLToPath(new URL('../examples/', import.meta.url))

interface Found {
  readonly type: string
  readonly id: string
  // biome-ignore lint/suspicious/noExplicitAny: what was written is read as it is
  readonly [property: string]: any
}

let index: NoticeIndex
let objects: Found[]
before(async () => {
  const home = await makeDemoArchive(examples, join(temporaryFolder(), 'archive'))
  index = maskedIndex(openIndex(openArchive(home).indexFile))
  objects = JSON.parse(await exported(index, 'stix', 'incidents')).objects
})
after(() => index.close())

describe('stix', () => {
  it('begins as written by hand', () => {
    const expected = goldenRecords('stix.jsonl')
    const same = ({
      spec_version: _,
      created_by_ref: __,
      object_marking_refs: ___,
      lang: ____,
      ...own
    }: Found) => {
      if (own.type !== 'report') return own
      const { extensions: _____, ...rest } = own
      return rest
    }
    const [, , , , ...told] = objects
    assert.deepEqual(told.slice(0, expected.length).map(same), expected)
  })
})
