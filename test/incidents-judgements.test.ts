import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { joinIncidents } from '../src/incidents/join-incidents.ts'
import type { ThreadedNotice } from '../src/incidents/pair.ts'
import { rejoin } from '../src/incidents/rejoin.ts'
import type { Joined } from '../src/incidents/settle.ts'
import type { Judgement, Verdict } from '../src/model/judgement.ts'
import { threadedNotice } from './threaded-notices.ts'

const own = ['あおば製菓']
/** A chain of reports; the third hangs on the second by less than all others on theirs. */
const chain: readonly ThreadedNotice[] = [
  threadedNotice('a', { own, published: '2031-04-05', events: ['2031-04-03'] }),
  threadedNotice('b', { own, published: '2031-04-08', events: ['2031-04-03'], cited: ['2031-04-05'] }),
  threadedNotice('c', { own, published: '2031-05-10', stage: 'final' }),
  threadedNotice('d', { own, published: '2031-06-20', cited: ['2031-05-10'] }),
]
const others: readonly ThreadedNotice[] = [
  threadedNotice('x', { own: ['みどり市'], published: '2031-04-05' }),
  threadedNotice('y', { own: ['きいろ町'], published: '2034-04-05' }),
]
const all = [...chain, ...others]

const judged = (verdict: Verdict, a: string, b: string, because = 'よく読んだ'): Judgement => ({
  a,
  b,
  verdict,
  because,
})
const shown = ({ incidents }: Joined): string => incidents.map(({ notices }) => notices.join('')).join(' ')
const joinedBy = (...judgements: Judgement[]): Joined => joinIncidents(all, { judgements })

describe('judgements', () => {
  it('without any, the signals join the chain', () => assert.equal(shown(joinedBy()), 'abcd x y'))

  it('same joins what no signal would, with its reason first', () => {
    const { incidents } = joinedBy(judged('same', 'y', 'x', '同じ委託先の同じ障害'))
    assert.deepEqual(
      incidents.map(({ notices }) => notices.join('')),
      ['abcd', 'xy'],
    )
    const [join] = incidents[1]!.joins
    assert.deepEqual(
      [join!.earlier, join!.later, join!.because[0]!.signal, join!.because[0]!.words],
      ['x', 'y', 'judgement', '同じ委託先の同じ障害'],
    )
  })

  it('same of two that the signals join too keeps their reasons', () => {
    const { incidents } = joinedBy(judged('same', 'a', 'b'))
    const join = incidents[0]!.joins.find(({ earlier, later }) => earlier === 'a' && later === 'b')!
    assert.ok(join.because.length > 2)
  })

  it('different parts two where the way between them is weakest', () => {
    assert.equal(shown(joinedBy(judged('different', 'a', 'd'))), 'ab x cd y')
    assert.equal(shown(joinedBy(judged('different', 'b', 'a'))), 'acd x b y')
  })

  it('different reaches what a person put together with one of the two', () => {
    const judgements = [
      judged('same', 'x', 'a'),
      judged('different', 'x', 'd'),
      judged('different', 'y', 'a'),
    ]
    assert.equal(shown(joinedBy(...judgements)), 'axb cd y')
  })

  it('undecided changes nothing', () => {
    assert.deepEqual(joinedBy(judged('undecided', 'a', 'd')).incidents, joinedBy().incidents)
  })

  it('those that contradict each other are not obeyed, and said', () => {
    const { incidents, problems } = joinedBy(judged('same', 'x', 'y'), judged('different', 'y', 'x'))
    assert.equal(incidents.length, 3)
    assert.deepEqual(
      problems.map(({ code, details }) => [code, details]),
      [['judgements-contradict', { a: 'x', b: 'y', notices: 'x, y' }]],
    )
  })

  it('a chain of same that leads around a different: none of it is obeyed, what hangs on it is', () => {
    const judgements = [
      judged('same', 'x', 'y'),
      judged('same', 'y', 'a'),
      judged('different', 'x', 'a'),
      judged('different', 'a', 'b'),
      judged('same', 'd', 'a'),
    ]
    const { problems, ...joined } = joinedBy(...judgements)
    assert.equal(shown({ ...joined, problems }), 'acd x b y')
    assert.deepEqual(
      problems.map(({ details }) => details.notices),
      ['a, x, y'],
    )
  })

  it('their order, and the order of notices, change nothing', () => {
    const judgements = [
      judged('same', 'x', 'a'),
      judged('different', 'x', 'd'),
      judged('different', 'y', 'a'),
      judged('same', 'y', 'x', '別の理由'),
    ]
    const expected = JSON.stringify(joinIncidents(all, { judgements }))
    for (let turn = 1; turn < 4; turn++) {
      const turned = [...judgements.slice(turn), ...judgements.slice(0, turn)]
      assert.equal(JSON.stringify(joinIncidents([...all].reverse(), { judgements: turned })), expected)
    }
  })

  it('one that names a notice that is not there waits for it', () => {
    const judgements = [judged('same', 'x', 'gone'), judged('same', 'gone', 'y')]
    assert.equal(shown(joinedBy(...judgements)), 'abcd x y')
    const gone = threadedNotice('gone', { published: '2031-01-01' })
    assert.equal(shown(joinIncidents([...all, gone], { judgements })), 'gonexy abcd')
  })

  it('taken back, everything is as it was, and nothing is compared', () => {
    const { pairs } = joinedBy(judged('different', 'a', 'd'))
    const back = rejoin({ pairs, gone: [] }, all, new Set())
    assert.equal(back.comparisons, 0)
    assert.deepEqual(back.incidents, joinedBy().incidents)
  })
})
