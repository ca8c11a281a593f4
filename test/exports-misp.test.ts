import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../src/archive/open-archive.ts'
import { makeDemoArchive } from '../src/cli/demo.ts'
import { defang } from '../src/exports/misp/defang.ts'
import type { MispEvent } from '../src/exports/misp/event.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { maskedIndex } from '../src/queries/masked-index.ts'
import { temporaryFolder } from './archive-folders.ts'
import { breaches, mispRules } from './export-rules.ts'
import { exportedFiles, goldenRecords, isOfOlderKind } from './exported.ts'

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
  const statements = Attribute.filter(
    ({ type, value }) => type === 'text' && isOfOlderKind(value),
  ) as (MispEvent['Attribute'][number] & {
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

  it('breaks no rule of the format', () => {
    assert.deepEqual(breaches(mispRules, events), [])
  })

  // biome-ignore lint/suspicious/noExplicitAny: what is broken is no longer what was written
  const changes: readonly (readonly [rule: string, change: (event: any) => void])[] = [
    ['an event has', event => (event.info = '')],
    ['an event has', event => (event.published = 'true')],
    ['an event has', event => (event.Orgc = {})],
    ['ids are UUIDs', event => (event.uuid = '1')],
    ['ids are UUIDs', event => (event.Attribute[1].uuid = event.Attribute[0].uuid)],
    ['numbers are text', event => (event.timestamp = 1774537200)],
    ['numbers are text', event => (event.analysis = '3')],
    ['a date is', event => (event.date = '2026-02')],
    ['an attribute has', event => (event.Attribute[0].value = '')],
    ['an attribute has', event => (event.Object[0].Attribute[0].deleted = '0')],
    ['a type stands', event => (event.Attribute[0].category = 'Network activity')],
    ['nothing is given', event => (event.Attribute[0].to_ids = true)],
    ['an object has', event => (event.Object[0]['meta-category'] = undefined)],
    ['an object is as', event => (event.Object[0].template_version = '2')],
    ['an object is as', event => (event.Object[0].Attribute[0].object_relation = 'severity')],
    ['an object is as', event => event.Object[0].Attribute.shift()],
    [
      'an incident is determined',
      event => {
        const status = event.Object[0].Attribute.find(
          (one: { object_relation: string }) => one.object_relation === 'investigation_status',
        )
        status.value = 'confirmed'
      },
    ],
    ['what belongs to an event', event => (event.Attribute[0].distribution = '3')],
    ['what belongs to an event', event => (event.Object[0].distribution = '1')],
    ['a tag is', event => event.Tag.push({ name: '要確認' })],
    ['no address', event => (event.Attribute[0].value = 'https://evil.example.com/')],
    [
      'what is denied',
      event => (event.Attribute[0].Tag = [{ name: 'admiralty-scale:information-credibility="6"' }]),
    ],
  ]
  for (const [rule, change] of changes)
    it(`a breach is found: ${rule}`, () => {
      const broken = structuredClone(events)
      change(broken[0])
      assert.ok(breaches(mispRules, broken).some(breach => breach.startsWith(rule)))
    })

  it('the folder is a feed: the manifest knows every event, and the hashes every value', () => {
    const manifest = JSON.parse(files.get('manifest.json')!)
    assert.deepEqual(Object.keys(manifest).sort(), events.map(({ uuid }) => uuid).sort())
    for (const { uuid, timestamp } of events) {
      assert.equal(manifest[uuid].timestamp, timestamp)
      assert.ok(files.has(`${uuid}.json`))
    }
    const [first] = events
    const hashes = new Set(files.get('hashes.csv')!.split('\n'))
    const md5 = createHash('md5').update(first!.Attribute[0]!.value, 'utf8').digest('hex')
    assert.ok(hashes.has(`${md5},${first!.uuid}`))
    assert.match(files.get('LEAVES-OUT.txt')!, /文書の種類/)
  })

  it('addresses in words are not live', () => {
    assert.equal(
      defang('送信元: alert@evil.example.com （HTTPS://evil.example.com/a?b=c@d）'),
      '送信元: alert[@]evil.example.com （hxxpS://evil.example.com/a?b=c[@]d）',
    )
    assert.equal(defang('漏えい@本社'), '漏えい@本社')
  })
})
