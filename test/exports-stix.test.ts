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
import { breaches, stixRules } from './export-rules.ts'
import { exported, goldenRecords, isOfOlderKind } from './exported.ts'

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
      if (own.type === 'note')
        return { ...own, content: own.content.split('\n').filter(isOfOlderKind).join('\n') }
      if (own.type !== 'report') return own
      const { extensions: _____, ...rest } = own
      return rest
    }
    const [, , , , ...told] = objects
    assert.deepEqual(told.slice(0, expected.length).map(same), expected)
  })

  it('breaks no rule of the standard', () => {
    assert.deepEqual(breaches(stixRules, objects), [])
  })

  // biome-ignore lint/suspicious/noExplicitAny: what is broken is no longer what was written
  const changes: readonly (readonly [rule: string, change: (of: Record<string, any>) => void])[] = [
    ['an id is its type', ({ note }) => (note.id = note.id.replace('note', 'grouping'))],
    ['an id is its type', ({ note }) => (note.id = `note--${note.id.slice(6).replace(/-5/, '-1')}`)],
    ['an id is of version 5', ({ note }) => (note.id = `note--${note.id.slice(6).replace(/-5/, '-4')}`)],
    ['everything is marked', ({ report }) => (report.object_marking_refs = undefined)],
    ['an id stands once', ({ note, report }) => (note.id = report.id)],
    ['times are UTC', ({ incident }) => (incident.created = '2026-02-17T15:00:00Z')],
    ['modified is not before', ({ incident }) => (incident.modified = '2001-01-01T00:00:00.000Z')],
    ['spec_version', ({ report }) => (report.spec_version = '2.0')],
    ['what is referred to', ({ report }) => report.object_refs.push(report.id.replace('report', 'identity'))],
    ['what is referred to', ({ note }) => (note.created_by_ref = note.id.replace('note', 'identity'))],
    ['no list is empty', ({ note }) => (note.object_refs = [])],
    ['no list is empty', ({ note }) => (note.lang = null)],
    ['names of properties', ({ note }) => (note.ID = '1')],
    ['confidence', ({ relationship }) => (relationship.confidence = 101)],
    ['a reference has', ({ report }) => (report.external_references = [{ source_name: 'nobody' }])],
    ['a url is one', ({ report }) => (report.external_references[0].url = 'https://例え.jp/お知らせ')],
    ['a relationship joins', ({ relationship }) => (relationship.target_ref = relationship.id)],
    ['a type of relationship', ({ relationship }) => (relationship.relationship_type = 'related to')],
    [
      'an extension goes by',
      ({ report }) => (report.extensions = { tenmatsu: { extension_type: 'property-extension' } }),
    ],
    [
      'whoever defines an extension',
      objects => {
        objects['extension-definition'].created_by_ref = undefined
      },
    ],
    [
      'an extension of our own',
      ({ report }) =>
        (report.extensions = {
          [`extension-definition--${report.id.slice(8)}`]: { extension_type: 'property-extension' },
        }),
    ],
    [
      'an incident has the core',
      ({ incident }) =>
        ((Object.values(incident.extensions)[0] as { determination: string }).determination = 'maybe'),
    ],
    ['an incident has the core', ({ incident }) => (incident.extensions = undefined)],
    ['TLP:WHITE', objects => (objects['marking-definition'].definition = { tlp: 'clear' })],
    ['only what is confirmed', ({ relationship }) => (relationship.confidence = 15)],
  ]
  for (const [rule, change] of changes)
    it(`a breach is found: ${rule}`, () => {
      const broken = structuredClone(objects)
      const one = Object.fromEntries([...broken].reverse().map(object => [object.type, object]))
      change(one)
      assert.ok(breaches(stixRules, broken).some(breach => breach.startsWith(rule)))
    })

  it('every fact of every dated notice is in the extension of its report', async () => {
    const told = new Map(
      objects
        .filter(({ type }) => type === 'report')
        .map(({ extensions }) => Object.values(extensions)[0] as { notice: string; facts: unknown[] })
        .map(({ notice, facts }) => [notice, facts.length]),
    )
    assert.ok(told.size > 60)
    for (const [notice, count] of told) assert.equal(count, (await index.find(notice))!.facts.length)
  })

  it('says what it leaves out', () => {
    const left = objects.find(
      ({ type, object_refs: refs }) => type === 'note' && refs[0].startsWith('identity--'),
    )
    assert.match(left!.content, /根本事象/)
  })
})
