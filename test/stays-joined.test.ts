import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findRoots, findRootsAndTexts } from '../src/incidents/find-roots.ts'
import { compareAll, joinIncidents } from '../src/incidents/join-incidents.ts'
import type { ThreadedNotice } from '../src/incidents/pair.ts'
import { comparedAgain } from '../src/incidents/rejoin.ts'
import type { LikenedTexts } from '../src/incidents/roots/attach.ts'
import { settle } from '../src/incidents/settle.ts'
import { onlyCompared, onlyForCitations, staysJoined } from '../src/incidents/stays-joined.ts'
import type { JoinedIncident } from '../src/model/incident.ts'
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
const none: LikenedTexts = { members: [], others: [] }

describe('what a changed notice leaves as it is', () => {
  it('what is only compared is read neither in settling pairs nor in finding root events, but for the sketch', () => {
    const { pairs, incidents } = joinIncidents(made)
    const { sorted } = compareAll(made)
    assert.deepEqual(settle(without(sorted, onlyCompared), pairs, []).incidents, incidents)
    const groups = (of: readonly JoinedIncident[]) => of.map(({ cited: _, ...rest }) => rest)
    const uncited = sorted.map(notice => ({
      ...notice,
      threading: { ...notice.threading, citations: [], numberWords: null },
    }))
    assert.deepEqual(groups(settle(uncited, pairs, []).incidents), groups(incidents))
    const butSketch = [...onlyCompared.filter(field => field !== 'sketch'), ...onlyForCitations]
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
      const textOf = (id: string) => (id === now.id ? now : byId.get(id)!).threading
      if (!isSame || !staysJoined(before, now, likened, textOf)) {
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

  const sketch = (start: number): number[] => Array.from({ length: 64 }, (_, at) => start + at)
  const before = threadedNotice('a', { own: ['みどり市'], published: '2031-04-05', sketch: sketch(0) })
  const texts: Readonly<Record<string, Threading>> = {
    like: threadedNotice('like', { sketch: [...sketch(0).slice(0, 4), ...sketch(500).slice(4)] }).threading,
    unlike: threadedNotice('unlike', { sketch: sketch(900) }).threading,
  }
  const textOf = (id: string) => texts[id]
  const text = { sketch: sketch(100) }
  const cases: readonly [string, Partial<Threading>, LikenedTexts, boolean][] = [
    ['nothing', {}, none, true],
    ['its title', { title: '別の題' }, none, false],
    ['its day', { published: '2031-04-06' }, none, false],
    ['a name in it', { named: [{ name: 'あお社', keys: ['あお社'], relation: 'other' }] }, none, false],
    ['its types', { types: ['ransomware'] }, none, true],
    ['its text', text, none, true],
    ['the text of a member that nobody’s is like', text, { members: ['a'], others: ['unlike'] }, true],
    ['the text of a member that one was like', text, { members: ['a'], others: ['unlike', 'like'] }, false],
    ['a text that is held against no member’s', text, { members: ['unlike'], others: ['a'] }, true],
    ['a text that was like a member’s', text, { members: ['like'], others: ['a'] }, false],
    [
      'a text that becomes like a member’s',
      { sketch: sketch(900) },
      { members: ['unlike'], others: ['a'] },
      false,
    ],
    ['its text, as that of a notice that is gone was', text, { members: ['gone'], others: ['a'] }, false],
    ['the types of a member', { types: ['lost_media'] }, { members: ['a'], others: ['like'] }, true],
  ]
  for (const [what, threading, likened, stays] of cases)
    it(`${stays ? 'stays' : 'may not stay'} joined where this has changed: ${what}`, () => {
      const now = { ...before, threading: { ...before.threading, ...threading } }
      assert.equal(staysJoined(before, now, likened, textOf), stays)
    })

  it('may not stay joined where it was moved, or its links lead elsewhere', () => {
    assert.equal(staysJoined(before, { ...before, path: 'b.md' }, none, textOf), false)
    assert.equal(staysJoined(before, { ...before, linked: ['b'] }, none, textOf), false)
  })
})
