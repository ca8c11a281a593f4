import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { lineStart, readingLine } from '../src/archive/derived.ts'
import { type IndexChange, type IndexQuery, IndexUnusable, type NoticeIndex } from '../src/index/contract.ts'
import { writeRows } from '../src/index/sqlite/write-rows.ts'
import type { Fact } from '../src/model/fact.ts'
import { problem } from '../src/model/problem.ts'
import { type MadeUp, madeUp } from './made-up-notices.ts'

const nothing: IndexChange = { put: [], removed: [], files: [], filesGone: [] }
const everything: IndexQuery = {
  text: { all: [], none: [] },
  filter: {},
  sort: 'newest',
  offset: 0,
  limit: 100,
}

const notices: readonly MadeUp[] = [
  {
    id: 'aaaa000001',
    path: 'notices/2025/04/01_架空商事株式会社.md',
    title: '当社サーバへの不正アクセスについて（第1報）',
    published: '2025-04-01',
    body: '当社のサーバが暗号化されました。情報の漏えいは調査中です。',
    digest: { stage: 'initial', number: 1, leak: 'investigating' },
  },
  {
    id: 'aaaa000002',
    path: 'notices/2025/06/10_架空商事株式会社.md',
    title: '当社サーバへの不正アクセスについて（最終報）',
    published: '2025-06-10',
    address: 'https://kakuu.example/news/2/',
    references: [
      'https://git.example/x/archive/blob/main/2025/04/01_%E6%9E%B6%E7%A9%BA%E5%95%86%E4%BA%8B%E6%A0%AA%E5%BC%8F%E4%BC%9A%E7%A4%BE.md',
    ],
    body: '120件の情報の漏えいを確認しました。\n漏えい\nした情報',
    digest: { stage: 'final', leak: 'confirmed' },
  },
  {
    id: 'bbbb000003',
    path: 'notices/2024/12/24_学校法人まぼろし学園.md',
    title: 'メールの誤送信について',
    published: '2024-12',
    publishers: ['学校法人まぼろし学園', 'ＡＢＣ総研'],
    body: 'C:\\Temp に "控え" を置き、𠮷田が送信しました。',
    problems: [problem('head-missing', { path: 'notices/2024/12/24_学校法人まぼろし学園.md' })],
  },
  { id: 'cccc000004', path: 'page.txt#2025-513', body: '日付のない公表。\u0000 と \u0001 を含む。' },
]

/** What every implementation of an index keeps to. `open` opens the index in a file, `file` names a fresh one. */
export function describeIndex(name: string, open: (file: string) => NoticeIndex): void {
  describe(`index contract: ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'tenmatsu-index-'))
    after(() => rmSync(folder, { recursive: true }))
    let count = 0
    const fresh = (): string => join(folder, `${++count}.index`)
    const filled = (order = notices): NoticeIndex => {
      const index = open(fresh())
      index.apply({ ...nothing, put: order.map(madeUp) })
      return index
    }
    const ids = async (index: NoticeIndex, query: Partial<IndexQuery>): Promise<string[]> =>
      (await index.search({ ...everything, ...query })).notices.map(n => n.id)
    const wanted = (...all: string[]) => ({ text: { all: all.map(form => [form]), none: [] } })

    it('a new index is empty', async () => {
      const index = open(fresh())
      assert.deepEqual(index.files(), [])
      assert.deepEqual(index.entries(), [])
      assert.equal(index.row('aaaa000001'), null)
      assert.equal(index.mark('engine'), null)
      assert.equal((await index.search(everything)).total, 0)
    })

    it('hands back the rows as they were put, by path, and keeps them when it is closed', () => {
      const file = fresh()
      const first = open(file)
      first.apply({ ...nothing, put: notices.map(madeUp), marks: { engine: '1' } })
      first.close()
      const index = open(file)
      for (const notice of notices) {
        const { digest: _, ...row } = madeUp(notice)
        assert.deepEqual(index.row(notice.id), row)
      }
      assert.deepEqual(
        index.entries().map(e => e.path),
        notices.map(n => n.path).sort(),
      )
      assert.equal(index.entries()[0]!.problems[0]!.code, 'head-missing')
      assert.equal(index.mark('engine'), '1')
    })

    it('takes rows that are written out as it takes whole ones', async () => {
      const whole = filled()
      const index = open(fresh())
      const rows = notices.map(madeUp)
      const written = writeRows(rows)
      index.apply({
        ...nothing,
        put: rows.map(({ id, path, capture }, i) => ({ id, path, capture, ...written[i]! })),
      })
      for (const { id } of rows) assert.deepEqual(index.row(id), whole.row(id))
      assert.deepEqual(index.entries(), whole.entries())
      assert.deepEqual(index.threads(), whole.threads())
      assert.deepEqual(await index.search(everything), await whole.search(everything))
      assert.deepEqual(await ids(index, wanted('𠮷田')), ['bbbb000003'])
      // The line in derived/readings, too, is that of the whole row.
      for (const [i, row] of rows.entries())
        assert.equal(lineStart(row) + Buffer.from(written[i]!.line), readingLine(row))
    })

    it('replaces, removes, and keeps the state of files and marks', async () => {
      const index = filled()
      const file = { path: 'a.md', size: 10, mtimeMs: 1.5, sha256: 'ff' }
      index.apply({
        put: [madeUp({ ...notices[0]!, body: '書き直した本文' })],
        removed: ['cccc000004', 'not-there'],
        files: [file, { ...file, path: 'b.md' }],
        filesGone: [],
        marks: { state: 'x', other: 'y' },
      })
      assert.deepEqual(await ids(index, wanted('暗号化')), [])
      assert.deepEqual(await ids(index, wanted('書き直')), ['aaaa000001'])
      assert.deepEqual(await ids(index, wanted('日付のない')), [])
      assert.equal((await index.search(everything)).total, 3)
      index.apply({ ...nothing, files: [{ ...file, size: 11 }], filesGone: ['b.md'], marks: { state: null } })
      assert.deepEqual(index.files(), [{ ...file, size: 11 }])
      assert.deepEqual([index.mark('state'), index.mark('other')], [null, 'y'])
    })

    it('gives some notices as it gives all, and what stands of a row in the derived files', () => {
      const index = filled()
      const [all, threads] = [index.entries(), index.threads()]
      const some = ['cccc000004', 'aaaa000001', 'not-there']
      assert.deepEqual(new Set(index.entriesOf(some)), new Set(all.filter(({ id }) => some.includes(id))))
      // With those whose links lead to them.
      assert.deepEqual(
        new Set(index.threadsAround(['aaaa000001', 'bbbb000003', 'not-there'])),
        new Set(threads.filter(({ id }) => id !== 'cccc000004')),
      )
      for (const { id } of all) {
        const { head, facts, problems } = index.json(id)!
        const row = index.row(id)!
        assert.deepEqual(
          [head, facts, problems],
          [row.document.head, row.facts, row.problems].map(part => JSON.stringify(part)),
        )
      }
      assert.equal(index.json('not-there'), null)
    })

    it('gives what threading needs of every notice, by path, with the notices it links to', async () => {
      const index = filled([...notices].reverse())
      const threaded = await index.threaded()
      assert.deepEqual(
        threaded.map(({ id, linked }) => [id, linked]),
        [
          ['bbbb000003', []],
          ['aaaa000001', []],
          ['aaaa000002', ['aaaa000001']],
          ['cccc000004', []],
        ],
      )
      assert.deepEqual(threaded[1]!.threading, madeUp(notices[0]!).digest.threading)
      index.apply({ ...nothing, removed: ['aaaa000001'] })
      assert.deepEqual(
        (await index.threaded()).map(({ linked }) => linked),
        [[], [], []],
      )
    })

    it('gives the facts that are gathered of many notices at once', async () => {
      const fact: Fact = {
        kind: 'affected-count',
        value: { count: 120 },
        status: 'confirmed',
        evidence: [{ start: 0, end: 4, quote: '120件', role: 'value' }],
        rule: 'counter',
        operators: [],
      }
      const index = open(fresh())
      index.apply({
        ...nothing,
        put: [madeUp({ ...notices[0]!, digest: { gathered: [fact] } }), madeUp(notices[1]!)],
      })
      assert.deepEqual(
        [...(await index.gathered(['aaaa000002', 'aaaa000001', 'nobody']))],
        [
          ['aaaa000002', []],
          ['aaaa000001', [fact]],
        ],
      )
      assert.deepEqual([...(await index.summariesOf(['nobody', 'aaaa000001'])).keys()], ['aaaa000001'])
    })

    it('a change that fails leaves everything as it was', async () => {
      const index = filled()
      const broken = { ...madeUp(notices[0]!), document: null as never }
      assert.throws(() => index.apply({ ...nothing, removed: ['bbbb000003'], put: [broken] }))
      assert.equal((await index.search(everything)).total, 4)
      assert.deepEqual(await ids(index, wanted('誤送信')), ['bbbb000003'])
    })

    it('finds exactly what stands in the text', async () => {
      const index = filled()
      const cases: readonly (readonly [string, readonly string[]])[] = [
        ['漏えい', ['aaaa000002', 'aaaa000001']],
        ['漏えいを確認', ['aaaa000002']],
        ['漏えいした', []], // a line ends between them
        ['120件', ['aaaa000002']],
        ['20', ['aaaa000002']],
        ['𠮷田', ['bbbb000003']],
        ['𠮷', ['bbbb000003']],
        ['"控え"', ['bbbb000003']],
        ['"', ['bbbb000003']],
        ['c:\\temp', ['bbbb000003']],
        ["'", []],
        ['*', []],
        ['\u0001', []],
        ['\u0000', []],
        ['。', ['aaaa000002', 'aaaa000001', 'bbbb000003', 'cccc000004']],
      ]
      for (const [words, found] of cases)
        assert.deepEqual(await ids(index, wanted(words)), found, JSON.stringify(words))
    })

    it('all, any, none', async () => {
      const index = filled()
      const text = (all: string[][], none: string[]) => ids(index, { text: { all, none } })
      assert.deepEqual(await text([['漏えい'], ['調査中']], []), ['aaaa000001'])
      assert.deepEqual(await text([['調査中', '誤送信']], []), ['aaaa000001', 'bbbb000003'])
      assert.deepEqual(await text([['漏えい']], ['調査中', '誤送信']), ['aaaa000002'])
      assert.deepEqual(await text([], ['漏えい', '𠮷']), ['cccc000004'])
    })

    it('filters by date, organisation, leak status and stage', async () => {
      const index = filled()
      const by = (filter: IndexQuery['filter']) => ids(index, { filter })
      assert.deepEqual(await by({ from: '2025' }), ['aaaa000002', 'aaaa000001'])
      assert.deepEqual(await by({ from: '2025-04-02' }), ['aaaa000002'])
      assert.deepEqual(await by({ from: '2025-04-01', to: '2025-04' }), ['aaaa000001'])
      // A notice of December, its day unknown, may be of the 24th; one without a date is of no day.
      assert.deepEqual(await by({ from: '2024-12-24', to: '2024-12-24' }), ['bbbb000003'])
      assert.deepEqual(await by({ to: '2024-11' }), [])
      assert.deepEqual(await by({ publisher: 'abc総研' }), ['bbbb000003'])
      assert.deepEqual(await by({ publisher: '架空商事', leak: 'confirmed' }), ['aaaa000002'])
      assert.deepEqual(await by({ leak: 'not_stated' }), ['bbbb000003', 'cccc000004'])
      assert.deepEqual(await by({ stage: 'initial' }), ['aaaa000001'])
    })

    it('sorts, pages, and counts facets over all matches', async () => {
      const index = filled()
      const all = ['aaaa000002', 'aaaa000001', 'bbbb000003', 'cccc000004']
      assert.deepEqual(await ids(index, {}), all)
      assert.deepEqual(await ids(index, { sort: 'oldest' }), [
        'bbbb000003',
        'aaaa000001',
        'aaaa000002',
        all[3],
      ])
      assert.deepEqual(await ids(index, { offset: 1, limit: 2 }), all.slice(1, 3))
      // The title weighs more than the body.
      assert.deepEqual(await ids(index, { ...wanted('誤送信'), sort: 'relevance' }), ['bbbb000003'])
      const answer = await index.search({ ...everything, limit: 1 })
      assert.equal(answer.total, 4)
      assert.deepEqual(answer.facets, {
        leak: { investigating: 1, confirmed: 1, not_stated: 2 },
        stage: { initial: 1, final: 1, unknown: 2 },
        year: { 2024: 1, 2025: 2, unknown: 1 },
      })
      assert.deepEqual(answer.notices[0], {
        id: 'aaaa000002',
        path: 'notices/2025/06/10_架空商事株式会社.md',
        title: '当社サーバへの不正アクセスについて（最終報）',
        published: '2025-06-10',
        publishers: ['架空商事株式会社'],
        stage: 'final',
        number: null,
        leak: 'confirmed',
        genre: null,
        brief: [],
        problems: 0,
      })
    })

    it('the order in which notices arrive, and what was there before, change no answer', async () => {
      const [plain, turned] = [filled(), filled([...notices].reverse())]
      turned.apply({ ...nothing, removed: ['aaaa000001'] })
      turned.apply({ ...nothing, put: [madeUp({ ...notices[0]!, body: 'ほかの言葉' })] })
      turned.apply({ ...nothing, put: [madeUp(notices[0]!)] })
      for (const words of ['漏えい', '。', '不正アクセス', 'の']) {
        const query = { ...everything, ...wanted(words), sort: 'relevance' as const }
        assert.deepEqual(await turned.search(query), await plain.search(query))
      }
      assert.deepEqual(turned.entries(), plain.entries())
    })

    it('finds a notice by id, by the unique beginning of one, by path', async () => {
      const index = filled()
      const found = async (name: string) => (await index.find(name))?.id
      assert.equal(await found('bbbb000003'), 'bbbb000003')
      assert.equal(await found('bbbb'), 'bbbb000003')
      assert.equal(await found('bbb'), undefined)
      assert.equal(await found('aaaa'), undefined)
      assert.equal(await found('page.txt#2025-513'), 'cccc000004')
      assert.equal(await found("' OR 1=1 --"), undefined)
      assert.equal((await index.summary('aaaa000001'))?.number, 1)
      assert.equal(await index.summary('nobody'), null)
      assert.deepEqual([...(await index.texts(['bbbb000003', 'nobody'])).keys()], ['bbbb000003'])
    })

    it('knows who goes by a key, who links to it, and who has problems', async () => {
      const index = filled()
      const key = 'path:2025/04/01_架空商事株式会社.md'
      assert.deepEqual(
        (await index.named([key, 'url:kakuu.example/news/2'])).map(n => n.id),
        ['aaaa000001', 'aaaa000002'],
      )
      assert.deepEqual(
        (await index.linkingTo([key])).map(n => n.id),
        ['aaaa000002'],
      )
      assert.deepEqual(
        (await index.problems()).map(p => [p.notice.id, p.problems[0]!.code]),
        [['bbbb000003', 'head-missing']],
      )
    })

    it('says of a damaged, half-written or foreign file that it cannot be used', async () => {
      const file = fresh()
      const index = open(file)
      index.apply({ ...nothing, put: notices.map(madeUp) })
      index.close()
      const bytes = readFileSync(file)
      const damaged: Record<string, Buffer> = {
        half: bytes.subarray(0, Math.floor(bytes.length / 2)),
        garbage: Buffer.from('not an index at all, but long enough to look at'.repeat(400)),
        overwritten: Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(bytes.length - 100, 7)]),
      }
      for (const [how, content] of Object.entries(damaged)) {
        const broken = fresh()
        writeFileSync(broken, content)
        assert.throws(() => open(broken).entries(), IndexUnusable, how)
      }
    })
  })
}
