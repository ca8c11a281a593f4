import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { inflateRawSync } from 'node:zlib'
import { openArchive } from '../src/archive/open-archive.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { maskedIndex } from '../src/queries/masked-index.ts'
import { searchInput, searchNotices } from '../src/queries/search-notices.ts'
import { textQuery } from '../src/queries/text-query.ts'
import { SiteSearch } from '../src/site/browser/search-site.ts'
import { browserModules } from '../src/site/browser-modules.ts'
import { makeSearchIndex, type SearchedNotice, shownNotice } from '../src/site/make-search-index.ts'
import { placedLines } from '../src/site/placed-lines.ts'
import { fold } from '../src/text/fold.ts'
import { parseSearch } from '../src/text/search/parse-search.ts'
import { searchForm } from '../src/text/search/search-form.ts'
import { temporaryFolder } from './archive-folders.ts'
import { sharedFolder, skipUnless } from './needs.ts'

interface Indexed {
  readonly index: NoticeIndex
  readonly notices: readonly SearchedNotice[]
  readonly files: ReadonlyMap<string, Uint8Array>
}

async function indexed(folder: string): Promise<Indexed> {
  const archive = openArchive(folder, { cache: temporaryFolder() })
  await build(archive)
  const index = maskedIndex(openIndex(archive.indexFile))
  const ids = index.entries().map(({ id }) => id)
  const [summaries, texts] = [await index.summariesOf(ids), await index.texts(ids)]
  const notices = ids.map(id => ({ summary: summaries.get(id)!, text: texts.get(id)! }))
  const files = new Map([
    ...makeSearchIndex(notices).files,
    ...notices.map(notice => [`n/${notice.summary.id}.bin`, shownNotice(notice)] as const),
  ])
  return { index, notices, files }
}

/** Opens the search over files, counting the bytes that are asked for. */
async function open({ files }: Indexed, Search = SiteSearch) {
  const shipped = { bytes: 0 }
  const known = new Set<string>()
  const fetched = (name: string): Uint8Array => {
    const bytes = files.get(name)
    assert.ok(bytes, name)
    if (!known.has(name)) shipped.bytes += bytes.length
    return bytes
  }
  const search = await Search.open(async (name, behind) => {
    const before = behind === undefined ? [] : [fetched(behind)]
    if (behind !== undefined) known.add(behind)
    return inflateRawSync(Buffer.concat([...before, fetched(name)]))
  })
  return { search, shipped }
}

/** Every notice that the server finds, in its order. */
async function served(index: NoticeIndex, asked: Record<string, unknown>): Promise<string[]> {
  const { q, sort, ...filter } = searchInput.parse(asked)
  const text = textQuery(parseSearch(q))
  const order = sort ?? (text.all.length > 0 ? 'relevance' : 'newest')
  const { notices } = await index.search({ text, filter, sort: order, offset: 0, limit: 1_000_000 })
  return notices.map(({ id }) => id)
}

/** Numbers that are the same in every run (a linear congruential generator). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 2 ** 32
  }
}

/** Words cut out of the texts at random, some in quotation marks. */
function randomQuestions(notices: readonly SearchedNotice[], count: number): string[] {
  const next = chance(20_250_603)
  const questions: string[] = []
  while (questions.length < count) {
    const { text } = notices[Math.floor(next() * notices.length)]!.text
    const length = 1 + Math.floor(next() * 12)
    const at = Math.floor(next() * Math.max(1, text.length - length))
    const words = text.slice(at, at + length)
    // A masked word is another in the server's index.
    if (/[\n\r●¤·]/.test(words) || words.trim() === '') continue
    questions.push(next() < 0.5 ? `"${words.replaceAll('"', '""')}"` : words)
  }
  return questions
}

const sorted = (ids: Iterable<string>): string[] => [...ids].sort()

/** Whether a notice has words that are masked: the server finds it by them, and what is published does not. */
async function isMasked(index: NoticeIndex, id: string): Promise<boolean> {
  return /[●¤·]/.test((await index.texts([id])).get(id)!.text)
}

async function agreesWithServer(it: Indexed, questions: readonly string[]): Promise<void> {
  const { search } = await open(it)
  for (const q of questions) {
    const found = (await search.search(q)).found.map(doc => search.idOf(doc))
    const others = await served(it.index, { q })
    for (const id of new Set([...found, ...others])) {
      if (found.includes(id) === others.includes(id)) continue
      assert.ok(!found.includes(id) && (await isMasked(it.index, id)), `${q}: ${id}`)
    }
  }
}

const examples = fileURLToPath(new URL('../examples/notices', import.meta.url))

describe('the search of a published site', () => {
  let made: Indexed
  before(async () => {
    made = await indexed(examples)
  })

  it('finds what the server finds: 300 random questions of one to twelve characters', async () => {
    await agreesWithServer(made, randomQuestions(made.notices, 300))
  })

  it('reads a question as the server does', async () => {
    await agreesWithServer(made, [
      '',
      '漏洩',
      'ＶＰＮ',
      'vpn',
      '漏えい -訓練',
      '漏えい NOT 委託',
      '委託先 OR 再委託',
      '"不正アクセスを受け"',
      '-漏えい',
      '不正アクセス 委託先 個人情報',
      'どこにもない言葉',
      '"',
      '- NOT OR',
      '情報漏洩',
      'サーバー',
      '%',
      'a',
    ])
  })

  it('and a phrase does not run over the end of a line', async () => {
    const [first, second] = made.notices[0]!.text.text.split('\n').filter(line => line.trim().length > 4)
    const { search } = await open(made)
    const across = `${first!.slice(-2)}${second!.slice(0, 2)}`
    const found = (await search.search(`"${across}"`)).found.map(doc => search.idOf(doc))
    assert.deepEqual(sorted(found), sorted(await served(made.index, { q: `"${across}"` })))
  })

  it('filters and sorts as the server does', async () => {
    const { search } = await open(made)
    for (const filter of [
      { from: '2025-06' },
      { to: '2025-05' },
      { from: '2025', to: '2025' },
      { leak: 'confirmed' },
      { leak: 'not_stated' },
      { stage: 'follow_up' },
      { sort: 'newest' as const },
      { sort: 'oldest' as const },
    ]) {
      const found = (await search.search('情報', filter)).found.map(doc => search.idOf(doc))
      const others = await served(made.index, { q: '情報', ...filter })
      if ('sort' in filter) assert.deepEqual(found, others)
      else assert.deepEqual(sorted(found), sorted(others), JSON.stringify(filter))
    }
    const { facets, total } = await search.search('')
    assert.equal(total, made.notices.length)
    assert.equal(
      Object.values(facets.leak).reduce((a, b) => a + b, 0),
      total,
    )
  })

  it('shows the same stretches as the server, and a title before the body', async () => {
    const { search } = await open(made)
    const answer = await search.search('委託先')
    const others = await searchNotices(made.index, searchInput.parse({ q: '委託先', perPage: 200 }))
    for (const doc of answer.found) {
      const hit = await search.hit(doc, answer.terms)
      assert.deepEqual(hit.snippets, others.hits.find(({ id }) => id === hit.id)!.snippets)
    }
    const inTitle = (doc: number): boolean => {
      const { title } = made.notices.find(({ summary }) => summary.id === search.idOf(doc))!.summary
      return searchForm(fold(title ?? '').text).includes('お知らせ')
    }
    const ranked = (await search.search('お知らせ')).found.map(inTitle)
    const firstWithout = ranked.indexOf(false)
    assert.ok(ranked.includes(true) && (firstWithout < 0 || !ranked.slice(firstWithout).includes(true)))
  })

  it('finds the same, in the same order, whatever the numbers of the notices', async () => {
    const files = new Map([...made.files, ...makeSearchIndex([...made.notices].reverse()).files])
    const [one, other] = [await open(made), await open({ ...made, files })]
    for (const sort of ['relevance', 'newest', 'oldest'] as const)
      for (const q of ['', '漏えい', '不正アクセス 委託先']) {
        const [here, there] = [await one.search.search(q, { sort }), await other.search.search(q, { sort })]
        assert.deepEqual(
          there.found.map(doc => other.search.idOf(doc)),
          here.found.map(doc => one.search.idOf(doc)),
        )
      }
  })

  it('a phrase that many ask for costs one file of the index', async () => {
    const { search, shipped } = await open(made)
    const before = shipped.bytes
    const { found } = await search.search('"不正アクセス"')
    assert.ok(found.length > 3)
    assert.ok(shipped.bytes - before < 3000, `${shipped.bytes - before} bytes`)
    assert.deepEqual(
      sorted(found.map(doc => search.idOf(doc))),
      sorted(await served(made.index, { q: '"不正アクセス"' })),
    )
  })

  it('an empty archive has a search that finds nothing', async () => {
    const { files } = makeSearchIndex([])
    const { search } = await open({ index: made.index, notices: [], files })
    assert.equal((await search.search('漏えい')).total, 0)
    assert.equal((await search.search('')).total, 0)
  })

  it('the modules that the browser is sent find the same', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    for (const [path, code] of browserModules()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), code)
      assert.doesNotMatch(code, /from '[^']*\.ts'|node:/, path)
    }
    const sent = (await import(pathToFileURL(join(folder, 'site/browser/search-site.js')).href)) as {
      SiteSearch: typeof SiteSearch
    }
    const [here, there] = [await open(made), await open(made, sent.SiteSearch)]
    for (const q of randomQuestions(made.notices, 40))
      assert.deepEqual((await there.search.search(q)).found, (await here.search.search(q)).found, q)
  })
})

describe('lines of a text in the index', () => {
  const lines = Array.from({ length: 60 }, (_, i) => `第${i}行の${'記載'.repeat(1 + ((i * 7) % 40))}`)
  /** The places of each line by its words, and that of its end. */
  const placesIn = (all: readonly string[]): Map<string, number> => {
    const text = all.join('\n')
    return new Map(placedLines(text).map(({ start, end, place }) => [text.slice(start, end), place]))
  }

  it('have places that no other line follows on', () => {
    const placed = [...placesIn(lines)]
    assert.equal(placed.length, lines.length)
    for (const [i, [words, place]] of placed.entries())
      assert.ok(place + words.length <= (placed[i + 1]?.[1] ?? Number.POSITIVE_INFINITY), words)
  })

  it('keep them where another line is put in before them, nearly all', () => {
    const before = placesIn(lines)
    const after = placesIn(['この行は新しく、前の行のどれとも違います。', ...lines])
    const moved = [...before].filter(([words, place]) => after.get(words) !== place)
    assert.ok(moved.length < 4, moved.join(' '))
  })
})

/** What people type into the box of such a site. */
const everyday = [
  ...[
    '漏洩',
    '漏えい',
    '委託先',
    'ランサムウェア',
    '不正アクセス',
    '個人情報',
    '情報漏えい',
    '個人情報保護委員会',
  ],
  ...['サーバー', 'クレジットカード', 'メール誤送信', 'なりすまし', '教育委員会', '病院', '大学', '株式会社'],
  ...['マルウェア', 'フォレンジック', 'リモートデスクトップ', 'お知らせ', '再発防止', '紛失', '復旧', 'VPN'],
]

const shared = sharedFolder()
describe('over the real notices', skipUnless(shared, '../shared (TENMATSU_SHARED)'), () => {
  it('finds what the server finds, and ships little for it', async () => {
    const made = await indexed(join(shared!, 'corpus'))
    const questions = randomQuestions(made.notices, 300)
    await agreesWithServer(made, questions)
    const first: number[] = []
    const further: number[] = []
    const session = await open(made)
    for (const [i, q] of questions.entries()) {
      // As many hits as a window shows.
      const ask = async ({ search, shipped }: typeof session): Promise<number> => {
        const before = shipped.bytes
        const answer = await search.search(q)
        for (const doc of answer.found.slice(0, 6)) await search.hit(doc, answer.terms)
        return shipped.bytes - before
      }
      further.push(await ask(session))
      if (i % 10 !== 0) continue
      const fresh = await open(made)
      first.push(fresh.shipped.bytes + (await ask(fresh)))
    }
    const median = (all: number[]): number => all.sort((a, b) => a - b)[all.length >> 1]!
    assert.ok(median(further) < 20_000, `${median(further)} bytes`)
    const usual: number[] = []
    for (const q of everyday) {
      const { search, shipped } = await open(made)
      // The words that stand before every notice are fetched by the first question.
      await search.hit(0, [])
      const before = shipped.bytes
      const answer = await search.search(q)
      for (const doc of answer.found.slice(0, 6)) await search.hit(doc, answer.terms)
      usual.push(shipped.bytes - before)
    }
    assert.ok(median(usual) < 15_000, `${median(usual)} bytes`)
    assert.ok(
      first.every(bytes => bytes < 100_000),
      `${Math.max(...first)} bytes`,
    )
  })
})
