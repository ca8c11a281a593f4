import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readFolder } from '../scripts/evaluate/corpus.ts'
import { joinIncidents } from '../src/incidents/join-incidents.ts'
import type { ThreadedNotice } from '../src/incidents/pair.ts'
import { type JoinedBefore, rejoin } from '../src/incidents/rejoin.ts'
import type { Joined } from '../src/incidents/settle.ts'
import { threadNotice } from '../src/incidents/thread-notice.ts'
import { seeded } from './draw-pieces.ts'
import { bCubed, madeThreadings } from './made-threadings.ts'
import { sharedFolder, skipUnless } from './needs.ts'
import { threadedNotice } from './threaded-notices.ts'

/** Everything that was found, to be compared: the incidents, and all pairs in an order of their own. */
const found = ({ incidents, pairs }: Joined): string =>
  JSON.stringify([incidents, pairs.map(pair => JSON.stringify(pair)).sort()])
const nothing: JoinedBefore = { pairs: [], gone: [] }

function shuffled<T>(values: readonly T[], next: () => number): T[] {
  const all = [...values]
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[all[i], all[j]] = [all[j]!, all[i]!]
  }
  return all
}

/** Puts the notices in by and by, `step` at a time, and gives what is known at the end. */
function oneByOne(notices: readonly ThreadedNotice[], step: (held: number) => number): Joined {
  let before = nothing
  let joined = rejoin(before, [], new Set())
  for (let held = 0; held < notices.length; ) {
    const come = notices.slice(held, held + step(held))
    held += come.length
    joined = rejoin(before, notices.slice(0, held), new Set(come.map(({ id }) => id)))
    before = { pairs: joined.pairs, gone: [] }
  }
  return joined
}

/** Notices of a folder as threading takes them. */
const threadedFolder = (folder: string): ThreadedNotice[] =>
  [...readFolder(folder)].map(({ path, notice, reading }, at) => ({
    id: at.toString(36).padStart(10, '0'),
    path: `${path}#${at}`,
    threading: threadNotice(reading, notice),
    linked: [],
  }))

const orders = Array.from({ length: 20 }, (_, seed) => seed)

describe('joining anew', () => {
  const examples = threadedFolder(fileURLToPath(new URL('../examples/notices', import.meta.url)))
  const made = madeThreadings(150, 7).notices

  for (const [name, notices] of [
    ['the examples', examples],
    ['made notices', made],
  ] as const)
    it(`${name}: added one by one in 20 random orders, the incidents are the batch’s`, () => {
      const batch = found(joinIncidents(notices))
      for (const seed of orders)
        assert.equal(found(oneByOne(shuffled(notices, seeded(seed)), () => 1)), batch, `order ${seed}`)
    })

  const shared = sharedFolder()
  it(
    'real notices of one month: added in 20 random orders, the incidents are the batch’s',
    skipUnless(shared, '../shared'),
    () => {
      const notices = threadedFolder(join(shared!, 'corpus/2025/04'))
      const batch = found(joinIncidents(notices))
      for (const seed of orders) {
        const next = seeded(seed)
        const step = (): number => 1 + Math.floor(next() * 40)
        assert.equal(found(oneByOne(shuffled(notices, next), step)), batch, `order ${seed}`)
      }
    },
  )

  it('changed and removed, the incidents are the batch’s', () => {
    const next = seeded(11)
    let held = made.slice(0, 120)
    let joined = joinIncidents(held)
    for (let turn = 0; turn < 60; turn++) {
      const gone = shuffled(held, next).slice(0, 1 + Math.floor(next() * 4))
      const [changing, leaving] = [gone.slice(1), gone.slice(0, 1)]
      const other = made[Math.floor(next() * made.length)]!.threading
      const changed = changing.map(notice => ({
        ...notice,
        threading: { ...notice.threading, own: other.own, address: other.address, events: other.events },
      }))
      const back = made.filter(({ id }) => !held.some(notice => notice.id === id)).slice(0, 1)
      held = [
        ...held.filter(notice => !gone.includes(notice)),
        ...changed,
        ...back.filter(({ id }) => !leaving.some(notice => notice.id === id)),
      ]
      const ids = new Set([...changed, ...back].map(({ id }) => id))
      joined = rejoin({ pairs: joined.pairs, gone }, held, ids)
      assert.equal(found(joined), found(joinIncidents(held)), `turn ${turn}`)
    }
  })

  it('one more is compared with what it can touch, however many there are', () => {
    for (const size of [500, 5000]) {
      const { notices } = madeThreadings(size, 3)
      const come = notices[Math.floor(size / 2)]!
      const others = notices.filter(notice => notice !== come)
      const { pairs } = joinIncidents(others)
      const joined = rejoin({ pairs, gone: [] }, notices, new Set([come.id]))
      assert.ok(joined.comparisons <= 40, `${size}: ${joined.comparisons}`)
      assert.equal(found(joined), found(joinIncidents(notices)))
    }
  })

  it('nothing new: nothing is compared', () => {
    const { pairs } = joinIncidents(made)
    assert.equal(rejoin({ pairs, gone: [] }, made, new Set()).comparisons, 0)
  })

  it('an organisation with more notices than its window: what lies between two decides whether they meet', () => {
    const many = Array.from({ length: 90 }, (_, i) =>
      threadedNotice(`m${String(i).padStart(2, '0')}`, {
        own: ['あおば市'],
        published: `2031-${String(4 + Math.floor(i / 30)).padStart(2, '0')}-${String((i % 30) + 1).padStart(2, '0')}`,
        stage: 'single',
        events: i % 65 === 0 ? ['2031-03-03'] : [],
      }),
    )
    const joined = joinIncidents(many)
    assert.equal(joined.pairs.length, 0)
    for (const seed of orders.slice(0, 5))
      assert.equal(found(oneByOne(shuffled(many, seeded(seed)), () => 7)), found(joined))
    const gone = many.slice(40, 50)
    const rest = many.filter(notice => !gone.includes(notice))
    const closer = rejoin({ pairs: joined.pairs, gone }, rest, new Set())
    assert.equal(closer.pairs.length, 1)
    assert.equal(found(closer), found(joinIncidents(rest)))
    const back = new Set(gone.map(({ id }) => id))
    assert.equal(found(rejoin({ pairs: closer.pairs, gone: [] }, many, back)), found(joined))
  })

  it('a school that comes and goes changes nothing between the places of its name', () => {
    const city = { title: '書類の紛失', events: ['2031-04-03'], published: '2031-04-05' }
    const cities = ['青葉県みどり市', 'みどり市'].map(own =>
      threadedNotice(own, { ...city, own: [own], speaksForGroup: true }),
    )
    const school = threadedNotice('s', { ...city, own: ['みどり市立第三中学校'] })
    const [without, within] = [joinIncidents(cities), joinIncidents([...cities, school])]
    const come = rejoin({ pairs: without.pairs, gone: [] }, [...cities, school], new Set(['s']))
    assert.equal(found(come), found(within))
    assert.equal(found(rejoin({ pairs: within.pairs, gone: [school] }, cities, new Set())), found(without))
  })

  it('a site that becomes anybody’s, and is it no more', () => {
    const title = '予約サイトへの不正アクセスについて'
    const on = (id: string, own: string, day: string): ThreadedNotice =>
      threadedNotice(id, {
        own: [own],
        publishers: [own],
        title,
        published: day,
        address: `https://aoba.example/${id}`,
        events: ['2031-04-03'],
      })
    const group = [on('a', 'あおば病院', '2031-04-05'), on('b', 'みどり薬局', '2031-04-06')]
    const more = ['きいろ社', 'くろ社', 'しろ社'].map((own, i) => on(`x${i}`, own, '2033-01-01'))
    const all = [...group, ...more]
    const [few, many] = [joinIncidents(group), joinIncidents(all)]
    assert.equal(few.incidents.length, 1)
    assert.ok(many.incidents.length > 2)
    const ids = new Set(more.map(({ id }) => id))
    assert.equal(found(rejoin({ pairs: few.pairs, gone: [] }, all, ids)), found(many))
    assert.equal(found(rejoin({ pairs: many.pairs, gone: more }, group, new Set())), found(few))
  })
})

describe('joining made notices whose truth is known', () => {
  it('is right, and compares no more of them the more there are', () => {
    const [small, large] = [madeThreadings(1000, 1), madeThreadings(8000, 1)].map(({ notices, truth }) => {
      const { incidents, comparisons } = joinIncidents(notices)
      const clusters = incidents.map(incident => incident.notices)
      return { each: comparisons / notices.length, f1: bCubed(truth, clusters).f1 }
    })
    assert.ok(small!.f1 >= 0.98 && large!.f1 >= 0.98, `${small!.f1} ${large!.f1}`)
    assert.ok(large!.each <= small!.each * 1.5, `${small!.each} → ${large!.each} comparisons a notice`)
  })
})
