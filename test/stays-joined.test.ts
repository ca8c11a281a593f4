import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findRoots, findRootsAndTexts } from '../src/incidents/find-roots.ts'
import { compareAll, joinIncidents } from '../src/incidents/join-incidents.ts'
import type { ThreadedNotice } from '../src/incidents/pair.ts'
import { comparedAgain } from '../src/incidents/rejoin.ts'
import type { LikenedTexts } from '../src/incidents/roots/attach.ts'
import { settle } from '../src/incidents/settle.ts'
import { onlyCompared, staysJoined } from '../src/incidents/stays-joined.ts'
import type { Threading } from '../src/model/threading.ts'
import { seeded } from './draw-pieces.ts'
import { madeThreadings } from './made-threadings.ts'
import { threadedNotice } from './threaded-notices.ts'

/** The notices with some fields that nobody may read. */
const without = (
  notices: readonly ThreadedNotice[],
  fields: readonly (keyof Threading)[],
): ThreadedNotice[] =>
  notices.map(notice => {
    const threading = { ...notice.threading }
    for (const field of fields)
      Object.defineProperty(threading, field, { get: () => assert.fail(`${field} is read`) })
    return { ...notice, threading }
  })

const made = madeThreadings(600, 5).notices
const none: LikenedTexts = { members: [], days: [] }

describe('what a changed notice leaves as it is', () => {
  it('what is only compared is read neither in settling pairs nor in finding root events, but for the sketch', () => {
    const { pairs, incidents } = joinIncidents(made)
    const { sorted } = compareAll(made)
    assert.deepEqual(settle(without(sorted, onlyCompared), pairs, []).incidents, incidents)
    const butSketch = onlyCompared.filter(field => field !== 'sketch')
    const roots = findRoots(made, incidents)
    assert.ok(roots.length > 3)
    assert.deepEqual(findRoots(without(made, butSketch), incidents), roots)
  })

  it('where it is said of another text that all stay joined, joining anew finds the same', () => {
    const next = seeded(9)
    const { pairs, incidents } = joinIncidents(made)
    const { roots, likened } = findRootsAndTexts(made, incidents)
    const byId = new Map(made.map(notice => [notice.id, notice]))
    const said = { stays: 0, mayNot: 0 }
    for (let turn = 0; turn < 120; turn++) {
      const before = made[Math.floor(next() * made.length)]!
      // A text like that of another notice: it may lead anywhere.
      const other = made[Math.floor(next() * made.length)]!
      const sketch = other.threading.sketch.map((value, at) =>
        next() < 0.8 ? value : before.threading.sketch[at]!,
      )
      const now = { ...before, threading: { ...before.threading, sketch } }
      const notices = made.map(notice => (notice === before ? now : notice))
      const { isSame } = comparedAgain({ pairs, gone: [before] }, notices, new Set([now.id]))
      const incident = incidents.find(({ notices: ids }) => ids.includes(now.id))!
      const together = incident.notices.map(id => (id === now.id ? now : byId.get(id)!))
      if (!isSame || !staysJoined(before, now, together, likened)) {
        said.mayNot++
        continue
      }
      said.stays++
      const anew = joinIncidents(notices)
      assert.deepEqual(anew.incidents, incidents, `turn ${turn}`)
      assert.deepEqual(findRoots(notices, anew.incidents), roots, `turn ${turn}`)
    }
    assert.ok(said.stays > 20 && said.mayNot > 20, JSON.stringify(said))
  })

  const before = threadedNotice('a', {
    own: ['みどり市'],
    published: '2031-04-05',
    events: ['2031-04-02'],
    sketch: [1],
  })
  const cases: readonly [string, Partial<Threading>, LikenedTexts, boolean][] = [
    ['nothing', {}, none, true],
    ['its title', { title: '別の題' }, none, false],
    ['its day', { published: '2031-04-06' }, none, false],
    ['a name in it', { named: [{ name: 'あお社', keys: ['あお社'], relation: 'other' }] }, none, false],
    ['its types', { types: ['ransomware'] }, none, true],
    ['its text', { sketch: [2] }, none, true],
    ['the text of a member of an event', { sketch: [2] }, { members: ['a'], days: [] }, false],
    ['its text, on a day of an event', { sketch: [2] }, { members: ['b'], days: ['2031-04-02'] }, false],
    [
      'its types, on a day of an event',
      { types: ['lost_media'] },
      { members: ['a'], days: ['2031-04-02'] },
      true,
    ],
  ]
  for (const [what, threading, likened, stays] of cases)
    it(`${stays ? 'stays' : 'may not stay'} joined where this has changed: ${what}`, () => {
      const now = { ...before, threading: { ...before.threading, ...threading } }
      assert.equal(staysJoined(before, now, [now], likened), stays)
    })

  it('a text that leaves somebody unnamed may be like any', () => {
    const victims = [{ name: '', keys: [], relation: 'contractor' as const }]
    const [was, is] = [[1], [2]].map(sketch => threadedNotice('a', { victims, sketch }))
    assert.equal(staysJoined(was!, is!, [is!], none), false)
    assert.equal(staysJoined(was!, was!, [was!], none), true)
  })

  it('may not stay joined where it was moved, or its links lead elsewhere', () => {
    assert.equal(staysJoined(before, { ...before, path: 'b.md' }, [before], none), false)
    assert.equal(staysJoined(before, { ...before, linked: ['b'] }, [before], none), false)
  })
})
