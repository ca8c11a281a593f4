import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openIndex } from '../src/index/sqlite/index.ts'
import { doubtOf, type Problem, problem } from '../src/model/problem.ts'
import { listDoubts, listDoubtsInput } from '../src/queries/list-doubts.ts'
import { checks } from '../src/readings/checks/index.ts'
import { type MadeUp, madeUp } from './made-up-notices.ts'

const body = '調査の結果、120名のうち350名の情報が漏えいしました。'

/** Where some words stand in the text of a made-up notice with this body. */
const placeOf = (notice: MadeUp, words: string): { start: number; end: number } => {
  const start = madeUp(notice).document.text.indexOf(words)
  return { start, end: start + words.length }
}

const plain: MadeUp = {
  id: 'aa00000001',
  path: '2025/04/01_架空商事株式会社.md',
  published: '2025-04-01',
  body,
}
const withProblems = (notice: MadeUp, problems: readonly Problem[], genre?: string): MadeUp => ({
  ...notice,
  problems,
  ...(genre === undefined ? {} : { digest: { genre } }),
})

const notices: readonly MadeUp[] = [
  withProblems(plain, [
    problem('head-order', {}),
    problem('date-missing', {}),
    problem(
      'part-exceeds-whole',
      { ...placeOf(plain, '350名'), other: placeOf(plain, '120名') },
      { part: '350名', whole: '120名' },
    ),
  ]),
  withProblems({ ...plain, id: 'bb00000002', path: 'b.md', published: '2025-05-01' }, [
    problem('date-missing', {}),
  ]),
  withProblems(
    { ...plain, id: 'cc00000003', path: 'c.md' },
    [problem('publisher-missing', {}), problem('title-missing', {})],
    'commentary',
  ),
]

describe('doubts', () => {
  const index = openIndex(':memory:')
  index.apply({ put: notices.map(madeUp), removed: [], files: [], filesGone: [] })
  const ask = (input: Record<string, unknown> = {}) => listDoubts(index, listDoubtsInput.parse(input))

  it('whatever a check of a reading finds puts it in doubt', () => {
    for (const check of checks) for (const code of check.codes) assert.ok(doubtOf(code), code)
  })

  it('the most doubtful first, then the newest; slips of form are left out', async () => {
    const { total, doubts, byCode } = await ask()
    assert.equal(total, 3)
    assert.deepEqual(
      doubts.map(d => [d.problem.code, d.notice.id]),
      [
        ['part-exceeds-whole', 'aa00000001'],
        ['date-missing', 'bb00000002'],
        ['date-missing', 'aa00000001'],
      ],
    )
    assert.deepEqual(byCode, { 'part-exceeds-whole': 1, 'date-missing': 2 })
  })

  it('quotes both statements from the text', async () => {
    const [first] = (await ask()).doubts
    assert.deepEqual([first?.words, first?.otherWords], ['350名', '120名'])
  })

  it('one kind, one page', async () => {
    assert.equal((await ask({ code: 'date-missing' })).total, 2)
    const second = await ask({ perPage: 1, page: 2 })
    assert.deepEqual([second.total, second.doubts[0]?.notice.id], [3, 'bb00000002'])
  })

  it('a commentary is not asked for a publisher', async () => {
    assert.equal((await ask({ code: 'publisher-missing' })).total, 0)
  })
})
