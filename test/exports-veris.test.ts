import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../src/archive/open-archive.ts'
import { makeDemoArchive } from '../src/cli/demo.ts'
import { assetSection } from '../src/exports/veris/assets.ts'
import { attributeSection } from '../src/exports/veris/attributes.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { affectedSystemTerms } from '../src/model/vocabulary/affected-systems.ts'
import { maskedIndex } from '../src/queries/masked-index.ts'
import { temporaryFolder } from './archive-folders.ts'
import { breaches, verisRules } from './export-rules.ts'
import { exportedFiles, goldenRecords, isOfOlderKind } from './exported.ts'

const examples = fileURLToPath(new URL('../examples/', import.meta.url))

// biome-ignore lint/suspicious/noExplicitAny: what was written is read as it is
type VerisRecord = any
// biome-ignore lint/suspicious/noExplicitAny: what a section asks for, and no more
type Written = any

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
    for (const record of told) record.notes = record.notes.split('\n').filter(isOfOlderKind).join('\n')
    assert.deepEqual(JSON.parse(JSON.stringify(told)), expected)
  })

  it('breaks no rule of the standard', () => {
    assert.deepEqual(breaches(verisRules, records), [])
  })

  const changes: readonly (readonly [
    rule: string,
    change: (record: VerisRecord, other: VerisRecord) => void,
  ])[] = [
    ['an id stands once', (record, other) => (record.incident_id = other.incident_id)],
    ['the version', record => (record.schema_version = '1.4.0')],
    ['malware installs', record => (record.action.malware = { variety: ['Unknown'], vector: ['Unknown'] })],
    [
      'whoever is deceived',
      record => (record.action.social = { variety: ['Scam'], vector: ['Unknown'], target: [] }),
    ],
    ['an SQL injection', record => (record.action.hacking = { variety: ['SQLi'], vector: ['Unknown'] })],
    ['what is confirmed has', record => (record.attribute = undefined)],
    ['what is lost', record => (record.action.error = { variety: ['Loss'], vector: ['Unknown'] })],
    ['what is lost', record => (record.action.physical = { variety: ['Theft'], vector: ['Unknown'] })],
    [
      'plus tells',
      record => {
        record.attribute = { unknown: {} }
        record.plus.attribute = { confidentiality: { data_abuse: 'Yes' } }
      },
    ],
    [
      'the total is',
      record =>
        (record.attribute.confidentiality = {
          data_disclosure: 'Yes',
          data_total: 1,
          data: [{ variety: 'Personal', amount: 2 }],
        }),
    ],
    ['secondary victims', record => (record.victim.secondary = { amount: 1, victim_id: ['a', 'b'] })],
    [
      'misuse is by',
      record => {
        record.action.misuse = { variety: ['Unknown'], vector: ['Unknown'] }
        record.actor = { external: record.actor.external }
      },
    ],
    ['a region goes', record => (record.victim.region = ['019021'])],
    ['who is deceived', record => (record.action.social = { target: ['Finance'] })],
    [
      'a web application',
      record => (record.action.hacking = { variety: ['Unknown'], vector: ['Web application'] }),
    ],
    ['an unknown actor', record => (record.actor = { unknown: {} })],
    ['government', record => (record.victim.government = ['Federal'])],
    ['only what is confirmed', record => (record.attribute.confidentiality.data_disclosure = 'No')],
    ['a total is of', record => (record.attribute.confidentiality.data_total = 5)],
  ]
  for (const [rule, change] of changes)
    it(`a breach is found: ${rule}`, () => {
      const broken = structuredClone(records)
      change(broken[0], broken[1])
      assert.ok(breaches(verisRules, broken).some(breach => breach.startsWith(rule)))
    })

  it('assets are the systems that are confirmed; what may be several things is noted, and of a server the sort is told', () => {
    const system = (code: string, status = 'confirmed') =>
      ({
        kind: 'affected-system',
        status,
        term: affectedSystemTerms.find(term => term.code === code),
      }) as Written
    assert.deepEqual(
      assetSection(
        ['server', 'mail_account', 'mail_system', 'file_server', 'cloud', 'core_system'].map(code =>
          system(code),
        ),
        false,
      ),
      {
        assets: [{ variety: 'S - Mail' }],
        cloud: ['External Cloud Asset(s)'],
        notes: 'S - File or N - NAS',
      },
    )
    assert.deepEqual(assetSection([system('database', 'possible'), system('vpn', 'not_found')], true), {
      assets: [{ variety: 'P - Unknown' }],
      cloud: ['Unknown'],
    })
  })

  it('how long services stood still is told where it is stated once, as a length', () => {
    const outage = (value: object) => ({
      kind: 'outage',
      status: 'confirmed',
      value,
      words: { ja: '停止期間: 三日', en: 'Length of the outage: three days' },
    })
    const availabilityOf = (...values: object[]): Written =>
      attributeSection(
        { incident: { leak: null }, statements: values.map(outage) } as Written,
        new Map(),
        'ja',
      )?.availability
    const notes = '停止期間: 三日'
    const variety = ['Interruption']
    assert.deepEqual(availabilityOf({ duration: 'P3D' }), {
      variety,
      duration: { unit: 'Days', value: 3 },
      notes,
    })
    assert.deepEqual(availabilityOf({ duration: 'PT6H', approx: true }).duration, { unit: 'Hours', value: 6 })
    assert.deepEqual(availabilityOf({ from: '2026-04-01', to: '2026-04-04' }), { variety, notes })
    assert.equal(availabilityOf({ duration: 'P3D' }, { duration: 'P5D' }).duration, undefined)
    assert.equal(availabilityOf(), undefined)
  })

  it('each file is named for its incident, and one says what is left out', async () => {
    const files = await exportedFiles(index, 'veris', 'incidents')
    for (const [path, content] of files)
      if (path.endsWith('.json')) assert.equal(JSON.parse(content).plus.tenmatsu.id, path.slice(0, -5))
    assert.match(files.get('LEAVES-OUT.txt')!, /文書の種類: .*\nGenre: /)
  })
})
