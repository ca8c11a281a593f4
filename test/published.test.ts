import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { openArchive } from '../src/archive/open-archive.ts'
import { exportFormats } from '../src/exports/index.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import type { NoticeView } from '../src/queries/show-notice.ts'
import { createApp } from '../src/web/app.ts'
import { temporaryFolder, write } from './archive-folders.ts'
import { leaksIn } from './leaks-in.ts'
import { sharedFolder, skipUnless } from './needs.ts'
import { unzipped } from './unzipped.ts'

const made = `# 公表概要
- 不正アクセスに関するお知らせ（お問い合わせは press@aoba.example.jp）
- 2025年6月3日
- 株式会社あおば製作所
- https://www.aoba.example.jp/news/1.html

# 本文
当社のサーバーが不正アクセスを受け、お客様300名のメールアドレスが漏えいしたおそれがあります。

不審なメールの送信元：
- alert@evil.example.com

ログに 203.0.113.9 からの 1,234,567 件の接続があり、CVE-2025-12345 が悪用されました（〒100-0001）。

【お問い合わせ先】
総務部　森本 圭
電話　０３－１２３４－５６７８（内線 12）　ＦＡＸ 03-1234-5679
info＠aoba.example.jp
以上
代表取締役　五十嵐 太一
`

/** Everything that an app publishes of a notice, and the answers that lists and API give of it. */
const formsOf = (id: string): string[] => [`/notices/${id}`, `/notices/${id}.json`, `/notices/${id}.txt`]

async function published(app: ReturnType<typeof createApp>, path: string): Promise<string> {
  const answer = await app.request(path)
  assert.equal(answer.status, 200, path)
  const bytes = Buffer.from(await answer.arrayBuffer())
  const isOf = (signature: string): boolean => bytes.toString('latin1', 0, signature.length) === signature
  if (isOf('PK')) return [...unzipped(bytes).values()].join('\n')
  // Parquet has the records of CSV, compressed: no text in which anything could be looked for.
  return isOf('PAR1') ? '' : bytes.toString()
}

describe('what is published', () => {
  let index: NoticeIndex
  let id: string
  before(async () => {
    const [folder, cache] = [temporaryFolder(), temporaryFolder()]
    write(folder, { '2025/06/03_株式会社あおば製作所.md': made })
    const archive = openArchive(folder, { cache })
    await build(archive, { workers: 0 })
    index = openIndex(archive.indexFile)
    id = index.entries()[0]!.id
  })

  const paths = (): string[] => [
    ...formsOf(id),
    `/notices/${id}?lang=en&fact=0`,
    '/',
    '/notices?q=お問い合わせ',
    '/notices?q=電話',
    '/doubts',
    '/problems',
    `/api/notices/${id}`,
    '/api/search?q=0312345678',
    '/api/search?q=電話',
    `/api/show-notice?notice=${id}`,
    '/api/list-problems',
    '/api/list-doubts',
    '/api/list-incidents',
    ...exportFormats.flatMap(({ name, grains }) => grains.map(grain => `/export/${name}?grain=${grain}`)),
  ]

  it('carries no address, no number and no contact name, on no page and in no answer', async () => {
    const app = createApp({ index: () => index })
    for (const path of paths()) {
      const text = await published(app, path)
      assert.deepEqual(leaksIn(text), [], path)
      assert.ok(!text.includes('森本'), path)
    }
    const text = await published(app, `/notices/${id}.txt`)
    for (const stays of [
      '五十嵐 太一',
      '300名',
      '203.0.113.9',
      '1,234,567 件',
      'CVE-2025-12345',
      '〒100-0001',
      'alert¤evil·example·com',
      'https://www.aoba.example.jp/news/1.html',
    ])
      assert.ok(text.includes(stays), stays)
  })

  it('nor does any page that a link leads to', async () => {
    const app = createApp({ index: () => index })
    const seen = new Set<string>()
    const next = ['/', '/?lang=en', '/doubts', '/problems', '/about']
    for (let path = next.shift(); path !== undefined && seen.size < 150; path = next.shift()) {
      // The table of variants leads to a search for each of its words.
      if (seen.has(path) || path.startsWith('/variants')) continue
      seen.add(path)
      const answer = await app.request(path)
      const text = await answer.text()
      assert.deepEqual(leaksIn(text), [], path)
      assert.ok(!text.includes('森本'), path)
      if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
      for (const [, link] of text.matchAll(/href="(\/[^"#]*)/g)) next.push(link!.replaceAll('&amp;', '&'))
    }
    assert.ok([...seen].some(path => /^\/incidents\/[0-9a-f]{10}/.test(path)))
    assert.ok(seen.size > 30)
  })

  it('every quote stands at its place, and no offset has moved', async () => {
    const app = createApp({ index: () => index })
    const notice = JSON.parse(await published(app, `/notices/${id}.json`)) as NoticeView
    const original = index.row(id)!
    assert.equal(notice.document.text.length, original.document.text.length)
    assert.ok(notice.facts.length > 0)
    for (const fact of notice.facts)
      for (const e of fact.evidence) assert.equal(notice.document.text.slice(e.start, e.end), e.quote)
    assert.deepEqual(
      notice.facts.map(f => f.evidence.map(e => [e.start, e.end])),
      original.facts.map(f => f.evidence.map(e => [e.start, e.end])),
    )
  })

  it('the keeper sees the originals on request', async () => {
    const app = createApp({ index: () => index, originals: true })
    assert.ok((await published(app, `/notices/${id}.txt`)).includes('info＠aoba.example.jp'))
    assert.ok(leaksIn(await published(app, `/notices/${id}`)).length >= 4, 'and the test would see them')
  })

  it('what the test looks for is what it takes for a leak', () => {
    for (const leak of [
      'a@b.example.jp',
      'a ＠ b.example.jp',
      'a[at]b.example.jp',
      '03-1234-5678',
      '（０３）１２３４ー５６７８',
      '+81-3-1234-5678',
      'TEL 12-3456',
    ])
      assert.equal(leaksIn(`x ${leak} y`).length, 1, leak)
    for (const no of [
      '2025-10-08',
      '20250822-7070-001',
      '192.0.2.10',
      '1,234,567',
      'https://a.example/03-1234-5678',
      '09:00-17:30',
      '@handle',
      '〒100-0001',
    ])
      assert.deepEqual(leaksIn(`x ${no} y`), [], no)
  })
})

const shared = sharedFolder()
describe('the real notices, published', skipUnless(shared, '../shared (TENMATSU_SHARED)'), () => {
  it('no page of any notice carries an address or a number, and no quote is off', async () => {
    const archive = openArchive(join(shared!, 'corpus'), { cache: temporaryFolder() })
    await build(archive)
    const index = openIndex(archive.indexFile)
    const app = createApp({ index: () => index })
    const leaks: string[] = []
    const holding: string[] = []
    let [quotes, off, unmasked] = [0, 0, 0]
    for (const { id, path } of index.entries()) {
      const page = await published(app, `/notices/${id}`)
      const json = await published(app, `/notices/${id}.json`)
      const { document, facts } = JSON.parse(json) as NoticeView
      for (const text of [page, document.text, JSON.stringify(facts)])
        leaks.push(...leaksIn(text).map(leak => `${path}: ${leak}`))
      const original = index.row(id)!
      const before = leaksIn(original.document.text).length
      unmasked += before
      if (before > 0) holding.push(id)
      const places = original.facts.flatMap(fact => fact.evidence)
      for (const [i, e] of facts.flatMap(fact => fact.evidence).entries()) {
        quotes++
        const place = places[i]!
        const stands = document.text.slice(e.start, e.end) === e.quote
        if (!stands || place.start !== e.start || place.end !== e.end) off++
      }
    }
    assert.deepEqual([leaks, off], [[], 0])
    assert.ok(quotes > 10_000 && unmasked > 20, `${quotes} quotes, ${unmasked} in the originals`)
    for (const words of ['お問い合わせ', '電話', 'メールアドレス'])
      for (let page = 1; page <= 5; page++)
        assert.deepEqual(leaksIn(await published(app, `/notices?q=${words}&page=${page}`)), [], words)
    for (const path of ['/api/list-incidents', '/api/list-doubts?perPage=1000', '/api/list-problems'])
      assert.deepEqual(leaksIn(await published(app, path)), [], path)
    for (const id of new Set((await index.incidentsOf(holding)).values()))
      for (const path of [`/incidents/${id}`, `/incidents/${id}?lang=en`])
        assert.deepEqual(leaksIn(await published(app, path)), [], path)
    for (const { name, grains } of exportFormats)
      for (const grain of grains) {
        const file = await published(app, `/export/${name}?grain=${grain}`)
        assert.deepEqual(file.split('\n').flatMap(leaksIn), [], `${name} ${grain}`)
      }
    index.close()
  })
})
