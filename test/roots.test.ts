import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findRoots } from '../src/incidents/find-roots.ts'
import { joinIncidents } from '../src/incidents/join-incidents.ts'
import type { ThreadedNotice } from '../src/incidents/pair.ts'
import { type RootNotice, rootAccount } from '../src/incidents/roots/root-account.ts'
import { sketchOf } from '../src/incidents/shingles.ts'
import type { Fact } from '../src/model/fact.ts'
import type { JoinedIncident } from '../src/model/incident.ts'
import type { FoundRoot } from '../src/model/root-event.ts'
import type { ThreadedParty } from '../src/model/threading.ts'
import type { Relation } from '../src/model/vocabulary/relations.ts'
import { threadedNotice as notice } from './threaded-notices.ts'

const party = (name: string, relation: Relation, ...also: string[]): ThreadedParty => ({
  name,
  keys: name === '' ? [] : [name, ...also],
  relation,
})
const rootsOf = (notices: readonly ThreadedNotice[]) => findRoots(notices, joinIncidents(notices).incidents)
const shown = (notices: readonly ThreadedNotice[]): string[] =>
  rootsOf(notices).map(({ root, notices: ids }) => `${root}: ${ids.join(' ')}`)

const client = (id: string, own: string, day: string, ...victims: ThreadedParty[]) =>
  notice(id, { own: [own], publishers: [own], published: day, victims, types: ['ransomware'] })
const vendor = notice('v', {
  own: ['みどり印刷'],
  publishers: ['みどり印刷'],
  published: '2031-04-05',
  victims: [party('みどり印刷', 'self')],
  events: ['2031-04-02'],
})
const printed = party('みどり印刷', 'contractor', 'みどり社')

describe('root events', () => {
  it('the vendor and the clients that name it, in whatever order they come', () => {
    const notices = [
      vendor,
      client('a', 'あおば市', '2031-04-08', printed),
      client('b', 'わかば町', '2031-04-20', printed),
    ]
    assert.deepEqual(shown(notices), ['みどり印刷: v a b'])
    assert.deepEqual(shown([...notices].reverse()), shown(notices))
  })

  it('each notice has its reason', () => {
    const [root] = rootsOf([
      vendor,
      client('a', 'あおば市', '2031-04-08', printed),
      client('b', 'わかば町', '2031-04-20', printed),
    ])
    assert.deepEqual(
      root!.because.map(({ notice: id, label }) => [id, label.en]),
      [
        ['v', 'the organisation itself'],
        ['a', 'names it as where it happened'],
        ['b', 'names it as where it happened'],
      ],
    )
  })

  it('two notices, or one organisation alone, are none', () => {
    assert.deepEqual(shown([vendor, client('a', 'あおば市', '2031-04-08', printed)]), [])
    const reports = ['2031-04-08', '2031-04-18', '2031-04-28'].map((day, i) =>
      client(`a${i}`, 'あおば市', day, printed),
    )
    assert.deepEqual(shown(reports), [])
  })

  it('a short form stands for the name it is mostly used for', () => {
    const short = party('みどり社', 'contractor')
    const notices = [
      vendor,
      client('a', 'あおば市', '2031-04-08', printed),
      client('b', 'わかば町', '2031-04-20', short),
    ]
    assert.deepEqual(shown(notices), ['みどり印刷: v a b'])
  })

  it('what two notices both call 委託先 is not one organisation', () => {
    const one = ['みどり印刷', 'きいろ配送'].map(name => party(name, 'contractor', '受託の会社'))
    const notices = ['あおば市', 'わかば町', 'もみじ村', 'かえで町'].map((own, i) =>
      client(`c${i}`, own, '2031-04-08', one[i % 2]!),
    )
    assert.deepEqual(shown(notices), [])
  })

  it('one that leaves the vendor unnamed in the words of the others belongs', () => {
    const text = Array.from(
      { length: 12 },
      (_, i) => `印刷を委ねた業者の${i}番の機器が暗号化され、名簿が漏れたおそれがあります。`,
    )
    const sketch = sketchOf(text.join(''))
    const withText = (n: ThreadedNotice) => ({ ...n, threading: { ...n.threading, sketch } })
    const notices = [
      withText(client('a', 'あおば市', '2031-04-08', printed)),
      client('b', 'わかば町', '2031-04-20', printed),
      withText(client('u', 'もみじ村', '2031-04-21', party('', 'contractor'))),
    ]
    assert.deepEqual(shown(notices), ['みどり印刷: a b u'])
  })

  it('a vendor harmed twice is two events', () => {
    const again = notice('w', {
      own: ['みどり印刷'],
      publishers: ['みどり印刷'],
      published: '2033-02-01',
      victims: [party('みどり印刷', 'self')],
    })
    const notices = [
      vendor,
      client('a', 'あおば市', '2031-04-08', printed),
      client('b', 'わかば町', '2031-04-20', printed),
      again,
      client('c', 'もみじ村', '2033-02-08', printed),
      client('d', 'かえで町', '2033-02-10', printed),
    ]
    assert.deepEqual(shown(notices), ['みどり印刷: v a b', 'みどり印刷: w c d'])
  })

  it('a contractor that points to its own contractor passes its clients on', () => {
    const notices = [
      client('m', 'きいろ配送', '2031-04-06', printed),
      client('a', 'あおば市', '2031-04-08', party('きいろ配送', 'contractor')),
      client('b', 'わかば町', '2031-04-20', printed),
      vendor,
    ]
    assert.deepEqual(shown(notices), ['みどり印刷: v m a b'])
  })
})

describe('the account of a root event', () => {
  const fact = (kind: string, value: unknown, quote: string): Fact => ({
    kind,
    value,
    status: 'possible',
    evidence: [{ start: 0, end: quote.length, quote, role: 'value' }],
    rule: 'made',
    operators: [],
  })
  const counted = {
    of: 'persons',
    group: 'customers',
    approx: false,
    bound: 'exact',
    gross: false,
    part: 'unspecified',
  }
  const said = (
    id: string,
    day: string,
    publisher: string,
    stage: string,
    ...counts: number[]
  ): RootNotice => ({
    id,
    published: day,
    publishers: [publisher],
    facts: [
      fact('report-stage', { stage, number: null }, '公表'),
      ...counts.map(count => fact('affected-count', { ...counted, count }, `${count}名`)),
    ],
  })
  const incident = (...notices: string[]): JoinedIncident => ({
    id: notices[0]!,
    notices,
    joins: [],
    state: 'open',
    cited: [],
    twins: notices.includes('a2') ? [{ notice: 'a1', copy: 'a2' }] : [],
  })
  const incidents = [incident('v'), incident('a1', 'a2'), incident('b1', 'b2'), incident('c')]
  const root: FoundRoot = {
    id: 'b1',
    root: 'みどり印刷',
    notices: ['v', 'a1', 'a2', 'b1', 'b2', 'c'],
    incidents: incidents.map(({ id }) => id),
    because: ['v', 'a1', 'a2', 'b1', 'b2', 'c'].map(notice => ({
      notice,
      label: { ja: '', en: '' },
      ...(notice === 'v' ? { isItself: true as const } : {}),
    })),
  }
  const account = rootAccount(root, incidents, [
    said('v', '2031-04-05', 'みどり印刷', 'initial', 12399),
    said('a1', '2031-04-08', 'あおば市', 'initial', 12399, 240),
    said('a2', '2031-04-08', 'あおば市', 'initial', 12399, 240),
    said('b1', '2031-04-03', 'わかば町', 'initial', 100),
    said('b2', '2031-05-03', 'わかば町', 'final', 87),
    said('c', '2031-04-20', 'もみじ村', 'single'),
  ])

  it('the fan over time: who told first, who again, who left it at a promise', () => {
    assert.deepEqual(
      account.touched.map(t => [t.incident, t.daysAfterFirst, t.notices, t.followUp.code, t.isItself]),
      [
        ['b1', 0, 2, 'told_again', false],
        ['v', 2, 1, 'awaited', true],
        ['a1', 5, 1, 'awaited', false],
        ['c', 17, 1, 'closed', false],
      ],
    )
    assert.deepEqual(account.toldFirst, ['b1'])
  })

  it('persons: the last figure of each, none of the event as a whole, none twice', () => {
    const { total, stating, silent, byItself, ofTheWhole } = account.persons
    assert.deepEqual([total, stating, silent, byItself?.count], [240 + 87, 2, 1, 12399])
    assert.deepEqual(ofTheWhole, [{ count: 12399, incidents: ['a1', 'v'] }])
    assert.equal(account.touched[0]!.persons?.evidence.quote, '87名')
  })

  it('nobody states a figure: no total, and not nought', () => {
    const silent = rootAccount(root, [incident('c')], [said('c', '2031-04-20', 'もみじ村', 'single')])
    assert.equal(silent.persons.total, null)
  })
})
