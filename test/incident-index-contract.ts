import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { NoticeIndex } from '../src/index/contract.ts'
import type { IncidentFilter, IncidentQuery, KeptIncident, KeptRoot } from '../src/index/incident-contract.ts'
import { type MadeUp, madeUp } from './made-up-notices.ts'

const notices: readonly MadeUp[] = [
  {
    id: 'aaaa000001',
    path: '1.md',
    published: '2025-04-01',
    body: '暗号化されました。',
    digest: { leak: 'investigating' },
  },
  {
    id: 'aaaa000002',
    path: '2.md',
    published: '2025-06-10',
    body: '漏えいを確認しました。',
    digest: { leak: 'confirmed' },
  },
  {
    id: 'bbbb000003',
    path: '3.md',
    published: '2025-05-01',
    publishers: ['学校法人まぼろし学園'],
    body: '誤送信しました。',
  },
  { id: 'bbbb000004', path: '4.md', published: '2025-05', body: '誤送信しました。' },
  { id: 'cccc000005', path: '5.md', body: '暗号化の解説です。', digest: { genre: 'commentary' } },
  {
    id: 'dddd000006',
    path: '6.md',
    published: '2025-07-01',
    body: '訓練でした。',
    digest: { genre: 'retraction' },
  },
]

const incident = (ids: readonly string[], more: Partial<KeptIncident> = {}): KeptIncident => ({
  id: ids[0]!,
  notices: ids,
  joins: [],
  state: 'open',
  cited: [],
  twins: [],
  formerly: [],
  title: null,
  organisations: [],
  first: null,
  last: null,
  leak: null,
  counted: ids,
  told: ids.length,
  ...more,
})

const incidents: readonly KeptIncident[] = [
  incident(['aaaa000001', 'aaaa000002'], {
    formerly: ['aaaa000002'],
    first: '2025-04-01',
    last: '2025-06-10',
    leak: 'confirmed',
    state: 'final',
  }),
  incident(['bbbb000003', 'bbbb000004'], {
    first: '2025-05-01',
    last: '2025-05',
    counted: ['bbbb000003'],
    told: 1,
    twins: [{ notice: 'bbbb000003', copy: 'bbbb000004' }],
  }),
  incident(['cccc000005'], { counted: [], told: 0 }),
  incident(['dddd000006'], { first: '2025-07-01', last: '2025-07-01', state: 'no_incident' }),
]

const root: KeptRoot = {
  id: 'aaaa000001',
  root: '株式会社みどり印刷',
  notices: ['aaaa000001', 'bbbb000003', 'bbbb000004'],
  incidents: ['aaaa000001', 'bbbb000003'],
  because: [{ notice: 'aaaa000001', label: { ja: '名', en: 'name' } }],
  formerly: ['bbbb000003'],
  first: '2025-04-01',
  last: '2025-05-01',
  counted: ['aaaa000001', 'bbbb000003'],
}

const judgement = {
  a: 'aaaa000001',
  b: 'aaaa000002',
  verdict: 'same' as const,
  because: 'x',
  decision: '2025-06-11_same',
  by: null,
  at: '2025-06-11T00:00:00.000Z',
}

/** What every implementation of an index keeps to about incidents and root events. */
export function describeIncidentIndex(name: string, open: (file: string) => NoticeIndex): void {
  describe(`incidents in an index: ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'tenmatsu-incidents-'))
    after(() => rmSync(folder, { recursive: true }))
    let count = 0
    const filled = (): NoticeIndex => {
      const index = open(join(folder, `${++count}.index`))
      index.apply({ put: notices.map(madeUp), removed: [], files: [], filesGone: [] })
      index.putIncidents({ incidents, roots: [root], judgements: [judgement], marks: { joined: '1' } })
      return index
    }
    const ask = (
      index: NoticeIndex,
      filter: IncidentFilter = {},
      words: readonly string[] = [],
      more: Partial<IncidentQuery> = {},
    ) =>
      index.incidents({
        text: { all: words.map(word => [word]), none: [] },
        filter,
        sort: 'newest',
        offset: 0,
        limit: 100,
        ...more,
      })
    const ids = async (...asked: Parameters<typeof ask>): Promise<string[]> =>
      (await ask(...asked)).incidents.map(({ id }) => id)

    it('hands back what was put, and puts the next in its place', async () => {
      const index = filled()
      assert.deepEqual(index.keptIncidents(), incidents)
      assert.deepEqual(index.keptRoots(), [root])
      assert.deepEqual(await index.judgements(), [judgement])
      assert.equal(index.mark('joined'), '1')
      // A notice moves from one incident to another, which comes first or last.
      const moved = [
        incident(['aaaa000001']),
        incident(['aaaa000002', ...incidents[1]!.notices]),
        incident(['cccc000005', 'dddd000006']),
      ]
      for (const next of [moved, [...moved].reverse()]) {
        index.putIncidents({ incidents, roots: [root], judgements: [judgement], marks: {} })
        index.putIncidents({ incidents: next, roots: [], judgements: [], marks: { joined: null } })
        assert.deepEqual(index.keptIncidents(), moved)
        assert.deepEqual(
          [...(await index.incidentsOf(notices.map(({ id }) => id)))],
          moved.flatMap(({ id, notices: members }) => members.map(notice => [notice, id])),
        )
        assert.deepEqual(await index.roots(), [])
        assert.equal((await index.rootsOf(['aaaa000001'])).get('aaaa000001')?.length, 0)
        assert.equal(await index.incident('bbbb000003'), null)
        assert.equal(index.mark('joined'), null)
      }
    })

    it('renews some incidents, and leaves all else as it was put', async () => {
      const index = filled()
      assert.deepEqual(index.keptIds(), {
        incidents: incidents.map(({ id }) => id),
        roots: [root.id],
      })
      assert.deepEqual(index.keptIncidentsWith(['bbbb000004', 'bbbb000003', 'aaaa000002', 'not-there']), [
        incidents[0],
        incidents[1],
      ])
      const state = await index.state()
      const renewed = { ...incidents[1]!, title: '別の題', leak: 'possible' as const }
      index.renewIncidents({ incidents: [incidents[0]!, renewed], marks: { joined: '2' } })
      assert.deepEqual(
        index.keptIncidents(),
        incidents.map(one => (one.id === renewed.id ? renewed : one)),
      )
      assert.deepEqual(index.keptRoots(), [root])
      assert.deepEqual(await index.judgements(), [judgement])
      assert.deepEqual(await ids(index, { leak: 'possible' }), ['bbbb000003'])
      assert.equal((await index.incident('aaaa000002'))?.id, 'aaaa000001')
      assert.equal(index.mark('joined'), '2')
      const { changes } = await index.changes({
        after: { sequence: state.sequence, noun: '~', id: '' },
        since: null,
        nouns: ['incident', 'root-event'],
        limit: 10,
      })
      // The root event that it traces back to is told otherwise with it.
      assert.deepEqual(
        changes.map(({ noun, id, fate }) => [noun, id, fate]),
        [
          ['incident', 'bbbb000003', 'there'],
          ['root-event', 'aaaa000001', 'there'],
        ],
      )
    })

    it('finds an incident and a root event by id, by a former one, by the unique beginning of either', async () => {
      const index = filled()
      const found = async (name: string) => (await index.incident(name))?.id
      assert.equal(await found('aaaa000002'), 'aaaa000001')
      assert.equal(await found('aaaa'), 'aaaa000001', 'both lead to the same')
      assert.equal(await found('bbbb'), 'bbbb000003')
      assert.equal(await found('bbb'), undefined)
      assert.equal(await found("' OR 1=1"), undefined)
      assert.deepEqual(await index.briefIncident('dddd000006'), {
        id: 'dddd000006',
        state: 'no_incident',
        title: null,
        organisations: [],
        first: '2025-07-01',
        last: '2025-07-01',
        leak: null,
        told: 1,
      })
      assert.equal(await index.briefIncident('aaaa000002'), null)
      assert.equal((await index.root('bbbb'))?.id, 'aaaa000001')
      assert.deepEqual(
        (await index.incidentsOfRoot('aaaa000001')).map(({ id, first, told }) => [id, first, told]),
        [
          ['aaaa000001', '2025-04-01', 2],
          ['bbbb000003', '2025-05-01', 1],
        ],
      )
      assert.deepEqual((await index.rootsOf(['bbbb000003'])).get('bbbb000003'), [
        { id: 'aaaa000001', root: '株式会社みどり印刷' },
      ])
    })

    it('lists by words and head of any notice, and by what the incident itself is', async () => {
      const index = filled()
      const [a, b, , d] = incidents.map(({ id }) => id)
      assert.deepEqual(await ids(index), [d, a, b])
      assert.deepEqual(await ids(index, {}, [], { sort: 'oldest' }), [a, b, d])
      assert.deepEqual(await ids(index, {}, [], { sort: 'most-notices' }), [a, d, b])
      assert.deepEqual(await ids(index, {}, [], { offset: 1, limit: 1 }), [a])
      assert.deepEqual(await ids(index, {}, ['暗号化']), [a], 'commentary tells of no incident')
      assert.deepEqual(await ids(index, { from: '2025-06' }), [d, a])
      assert.deepEqual(await ids(index, { publisher: 'まぼろし' }), [b])
      assert.deepEqual(await ids(index, { leak: 'confirmed' }), [a])
      assert.deepEqual(await ids(index, { leak: 'not_stated' }), [d, b])
      assert.deepEqual(await ids(index, { state: 'no_incident' }), [d])
      assert.deepEqual(await ids(index, { several: true }), [a])
      assert.deepEqual(await ids(index, { several: false }), [d, b])
      assert.deepEqual(await ids(index, { root: root.id, to: '2025-05' }), [a, b])
      const { total, facets } = await ask(index, {}, [], { limit: 1 })
      assert.equal(total, 3)
      const { leak, state, year } = facets
      assert.deepEqual(
        { leak, state, year },
        {
          leak: { confirmed: 1, not_stated: 2 },
          state: { final: 1, open: 1, no_incident: 1 },
          year: { 2025: 3 },
        },
      )
    })

    it('counts in the three units: a copy once, commentary and what was taken back not', async () => {
      const index = filled()
      const everything = {
        notices: 4,
        copies: 1,
        commentary: 1,
        incidents: 2,
        noIncidents: 1,
        roots: 1,
        unrooted: 0,
      }
      assert.deepEqual((await ask(index)).units, everything)
      const units = (words: readonly string[], filter = {}) =>
        index.units({ text: { all: words.map(word => [word]), none: [] }, filter })
      assert.deepEqual(await units([]), everything)
      assert.deepEqual(await units(['暗号化']), {
        notices: 1,
        copies: 0,
        commentary: 1,
        incidents: 1,
        noIncidents: 0,
        roots: 1,
        unrooted: 0,
      })
      assert.equal(
        (await units([], { leak: 'investigating' })).incidents,
        1,
        'of the notice, not of the incident',
      )
      assert.equal((await units(['ない言葉'])).notices, 0)
      const periods = await index.unitsByPeriod({ text: { all: [], none: [] }, filter: {} }, 'month')
      assert.deepEqual(
        periods.map(p => [p.period, p.notices, p.incidents, p.roots, p.unrooted]),
        [
          ['2025-04', 1, 1, 1, 0],
          ['2025-05', 1, 1, 0, 0],
          ['2025-06', 1, 0, 0, 0],
          ['2025-07', 1, 0, 0, 0],
        ],
      )
    })
  })
}
