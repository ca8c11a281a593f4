import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { problem } from '../src/model/problem.ts'
import { queries } from '../src/queries/index.ts'
import { listProblems, listProblemsInput } from '../src/queries/list-problems.ts'
import { type SearchOutput, searchInput, searchNotices } from '../src/queries/search-notices.ts'
import { showNotice } from '../src/queries/show-notice.ts'
import { makeSnippets } from '../src/queries/snippets.ts'
import { type MadeUp, madeUp } from './made-up-notices.ts'

const first = '2025/04/01_架空商事株式会社.md'
const second = '2025/04/20_架空商事株式会社.md'
const archived = (path: string) => `https://git.example/keeper/archive/blob/main/${encodeURI(path)}`
const page = 'https://kakuu.example/news/1/'

const notices: readonly MadeUp[] = [
  {
    id: 'aa00000001',
    path: first,
    title: '不正アクセスについて（第1報）',
    published: '2025-04-01',
    address: page,
    body: '当社の ＶＰＮ 機器を経て侵入され、情報漏洩のおそれがあります。\n詳細は調査中です。',
    digest: { stage: 'initial', number: 1, leak: 'possible' },
  },
  {
    id: 'aa00000002',
    path: second,
    title: '不正アクセスについて（第2報）',
    published: '2025-04-20',
    references: [archived(first), 'https://elsewhere.example/'],
    body: '情報の漏えいは確認されておりません。',
    digest: { stage: 'follow_up', number: 2, leak: 'not_found' },
  },
  {
    id: 'bb00000003',
    path: '2025/05/01_学校法人まぼろし学園.md',
    published: '2025-05-01',
    publishers: ['学校法人まぼろし学園'],
    address: 'https://maboroshi.example/info',
    references: [page, archived(second)],
    body: `${'前置きが長く続きます。'.repeat(12)}漏えいを確認しました。${'後書きも長く続きます。'.repeat(12)}`,
    problems: [problem('head-missing', { path: 'x' })],
    digest: { leak: 'confirmed' },
  },
  // Two reports at one address: which of them a link means cannot be told.
  {
    id: 'cc00000004',
    path: '2025/06/01_架空市.md',
    address: 'https://city.example/it',
    body: '訓練のお知らせ',
  },
  {
    id: 'cc00000005',
    path: '2025/06/09_架空市.md',
    address: 'http://city.example/it/',
    references: ['https://city.example/it'],
    body: '訓練の終わり',
  },
  {
    id: 'dd00000006',
    path: '2025/06/10_架空町.md',
    references: ['https://city.example/it#top'],
    body: '訓練への参加',
  },
]

describe('queries', () => {
  let index: NoticeIndex
  before(() => {
    index = openIndex(':memory:')
    index.apply({ put: notices.map(madeUp), removed: [], files: [], filesGone: [] })
  })
  after(() => index.close())
  const search = (input: Record<string, unknown>): Promise<SearchOutput> =>
    searchNotices(index, searchInput.parse(input))

  it('every question is in the registry under the name of its file', () => {
    const files = readdirSync(new URL('../src/queries/', import.meta.url)).map(f => f.replace(/\.ts$/, ''))
    for (const query of queries) assert.ok(files.includes(query.name), query.name)
    assert.equal(new Set(queries.map(q => q.name)).size, queries.length)
  })

  it('answers from the registry, with an input that its schema has read', async () => {
    for (const [name, input] of [
      ['search-notices', { q: '漏えい', page: '1' }],
      ['show-notice', { notice: 'bb00' }],
      ['list-problems', {}],
      ['list-doubts', {}],
    ] as const) {
      const query = queries.find(q => q.name === name)!
      assert.ok(await query.answer(index, query.input.parse(input)), name)
    }
  })

  it('searches: words with variants, filters, pages, facets', async () => {
    const answer = await search({ q: '漏えい -学園', perPage: 1 })
    assert.equal(answer.total, 2)
    assert.equal(answer.hits.length, 1)
    assert.deepEqual(answer.variants, [{ word: '漏えい', forms: ['漏えい', '漏洩', 'ろうえい'] }])
    assert.deepEqual(answer.facets, {
      leak: { possible: 1, not_found: 1 },
      stage: { initial: 1, follow_up: 1 },
      year: { 2025: 2 },
    })
    assert.equal((await search({ q: '"漏えい"' })).total, 2)
    assert.equal((await search({ q: 'vpn機器' })).hits[0]!.id, 'aa00000001')
    assert.deepEqual(
      (await search({ leak: 'confirmed' })).hits.map(h => h.id),
      ['bb00000003'],
    )
    assert.equal((await search({ q: '漏えい', page: 9 })).hits.length, 0)
  })

  it('without words every notice, newest first, without snippets', async () => {
    const answer = await search({})
    assert.equal(answer.total, notices.length)
    assert.equal(answer.hits[0]!.id, 'bb00000003')
    assert.deepEqual(answer.hits[0]!.snippets, [])
  })

  it('a snippet is a slice of the text with every hit in it marked', async () => {
    for (const q of ['漏えい', 'VPN', '"ＶＰＮ 機器" おそれ', '漏えい 確認', 'の']) {
      const answer = await search({ q })
      assert.ok(answer.total > 0)
      for (const hit of answer.hits) {
        const { text } = (await index.find(hit.id))!.document
        assert.ok(hit.snippets.length > 0 && hit.snippets.length <= 3)
        for (const snippet of hit.snippets) {
          assert.equal(text.slice(snippet.start, snippet.start + snippet.text.length), snippet.text)
          assert.ok(snippet.text.length < 200 && !snippet.text.includes('\n'))
          let at = 0
          for (const [start, end] of snippet.marks) {
            assert.ok(start >= at && end > start && end <= snippet.text.length)
            at = end
          }
        }
      }
    }
    const marked = async (q: string) =>
      (await search({ q })).hits.flatMap(h =>
        h.snippets.flatMap(s => s.marks.map(([start, end]) => s.text.slice(start, end))),
      )
    assert.deepEqual(await marked('"vpn機器"'), ['ＶＰＮ 機器'])
    assert.deepEqual(await marked('情報漏えい'), ['情報漏洩'])
    assert.deepEqual((await marked('漏えい 確認')).slice(0, 2).sort(), ['漏えい', '確認'])
  })

  it('a snippet begins and ends at a pause, never within a number, and shows no edge of a cell', () => {
    const snippetOf = (text: string, word: string) =>
      makeSnippets({ text, softNewlines: [], bodyStart: 0 }, [[word]])[0]!.text
    const long = '当社が管理するすべての会員の皆様に関する情報'
    assert.equal(
      snippetOf(`${long}のうち、1,234,567件の項目と${long.slice(0, 12)}が漏えいしました。`, '漏えい'),
      `1,234,567件の項目と${long.slice(0, 12)}が漏えいしました。`,
    )
    assert.equal(
      snippetOf(`${'令和'.repeat(9)}2025年12月31日時点の${'会員'.repeat(11)}の漏えい`, '漏えい'),
      `2025年12月31日時点の${'会員'.repeat(11)}の漏えい`,
    )
    assert.equal(snippetOf('| 会員 | 4,000名 | 漏えい |\n', '漏えい'), '会員 ／ 4,000名 ／ 漏えい')
  })

  it('shows a notice with the notices it leads to and those that lead to it', async () => {
    const view = (await showNotice(index, second))!
    assert.equal(view.id, 'aa00000002')
    assert.equal(view.number, 2)
    assert.deepEqual(
      view.references.map(r => [r.address, r.notice?.id ?? null]),
      [
        [archived(first), 'aa00000001'],
        ['https://elsewhere.example/', null],
      ],
    )
    assert.deepEqual(
      view.referredBy.map(n => n.id),
      ['bb00000003'],
    )
    const target = (await showNotice(index, 'aa00000001'))!
    assert.deepEqual(
      target.referredBy.map(n => n.id),
      ['aa00000002', 'bb00000003'],
    )
    assert.equal(await showNotice(index, 'aa0000000'), null)
    assert.equal(await showNotice(index, 'nothing'), null)
  })

  it('a link to an address that two notices share leads nowhere, in either direction', async () => {
    const notice = async (id: string) => (await showNotice(index, id))!
    assert.equal((await notice('dd00000006')).references[0]!.notice, null)
    // But of two reports at one address, one that links there means the other.
    assert.equal((await notice('cc00000005')).references[0]!.notice?.id, 'cc00000004')
    assert.deepEqual(
      (await notice('cc00000004')).referredBy.map(n => n.id),
      ['cc00000005'],
    )
    assert.deepEqual((await notice('cc00000005')).referredBy, [])
  })

  it('lists problems by kind and notice', async () => {
    const all = await listProblems(index, listProblemsInput.parse({}))
    assert.equal(all.total, 1)
    assert.deepEqual(all.byCode, { 'head-missing': 1 })
    assert.equal(all.notices[0]!.notice.id, 'bb00000003')
    assert.equal(listProblemsInput.safeParse({ code: 'no-such-code' }).success, false)
  })
})
