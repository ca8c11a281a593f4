import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../src/archive/open-archive.ts'
import { makeDemoArchive } from '../src/cli/demo.ts'
import type { MispEvent } from '../src/exports/misp/event.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { maskedIndex } from '../src/queries/masked-index.ts'
import { temporaryFolder } from './archive-folders.ts'
import { exportedFiles, goldenRecords } from './exported.ts'

const examples = fileURLToPath(new URL('../examples/', import.meta.url))

let index: NoticeIndex
let files: Map<string, string>
let events: MispEvent[]
before(async () => {
  const home = await makeDemoArchive(examples, join(temporaryFolder(), 'archive'))
  index = maskedIndex(openIndex(openArchive(home).indexFile))
  files = await exportedFiles(index, 'misp', 'incidents')
  events = [...files]
    .filter(([path]) => /^[0-9a-f-]{36}\.json$/.test(path))
    .map(([, content]) => JSON.parse(content).Event)
})
after(() => index.close())

/** An event as test/exports-golden has it: statements are counted, and the first is given. */
function inShort({ uuid, info, date, analysis, timestamp, Tag, Attribute, Object: objects }: MispEvent) {
  const statements = Attribute.filter(({ type }) => type === 'text') as (MispEvent['Attribute'][number] & {
    comment: string
    Tag: { name: string }[]
  })[]
  const [first] = statements
  return {
    uuid,
    info,
    date,
    analysis,
    timestamp,
    Tag: Tag.map(({ name }) => name),
    Attribute: Attribute.filter(({ type }) => type !== 'text'),
    Object: objects.map(({ name, Attribute: own }) => [
      name,
      ...own.map(one => [(one as unknown as { object_relation: string }).object_relation, one.value]),
    ]),
    statements: statements.length,
    first: [first!.value, first!.comment, first!.Tag[0]!.name],
  }
}

describe('misp', () => {
  it('begins as written by hand', () => {
    const expected = goldenRecords('misp.jsonl')
    assert.deepEqual(events.slice(0, expected.length).map(inShort), expected)
  })
})
