import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { readCaptures } from '../src/archive/captures.ts'
import { openJournal } from '../src/archive/fetch-journal.ts'
import { initArchive } from '../src/archive/init-archive.ts'
import { readLog } from '../src/archive/log.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { readSettings } from '../src/archive/settings.ts'
import { vanished } from '../src/pipeline/watching/vanished.ts'
import { unwatchSource, watchSource } from '../src/pipeline/watching/watch-list.ts'
import { type Watched, type WatchOptions, watchOnce } from '../src/pipeline/watching/watch-once.ts'
import { readFeed } from '../src/sources/feed/read-feed.ts'
import { openFetcher } from '../src/sources/fetch/fetcher.ts'
import { feedsOf, readIndexPage } from '../src/sources/index-page/read-index-page.ts'
import { temporaryFolder, treeOf } from './archive-folders.ts'
import { type FaultyServer, noticePage, startFaultyServer } from './faulty-server.ts'
import { runCommand } from './run-command.ts'

const site = 'https://www.aoba.example/news/'

describe('feeds', () => {
  it('RSS 2.0: titles with references and CDATA, relative links, days in Japan', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>青葉製作所</title><link>${site}</link><atom:link href="${site}rss.xml" rel="self"/>
<item><title>不正アクセスについて &#x28;第1報&#41;</title><link>/news/1.html?a=1&amp;b=2</link><pubDate>Mon, 03 Jun 2025 16:30:00 GMT</pubDate></item>
<item><title><![CDATA[<b>お詫び</b>と&amp;お知らせ]]></title><guid isPermaLink="true">${site}2.html</guid></item>
<item><title>手がかりなし</title></item></channel></rss>`
    assert.deepEqual(readFeed(text, `${site}rss.xml`), [
      {
        address: 'https://www.aoba.example/news/1.html?a=1&b=2',
        title: '不正アクセスについて (第1報)',
        date: '2025-06-04',
      },
      { address: `${site}2.html`, title: 'お詫びと&お知らせ', date: null },
    ])
  })

  it('RSS 1.0 and Atom', () => {
    const rdf = `<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel rdf:about="x"/><item rdf:about="${site}3"><title>紛失について</title><link>${site}3</link><dc:date>2025-06-05T09:00:00+09:00</dc:date></item></rdf:RDF>`
    assert.deepEqual(readFeed(rdf, site), [
      { address: `${site}3`, title: '紛失について', date: '2025-06-05' },
    ])
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><link href="${site}"/><entry><title type="html">&lt;i&gt;誤送信&lt;/i&gt;について</title><link rel="enclosure" href="a.pdf"/><link href="4.html"/><updated>2025-06-06</updated></entry></feed>`
    assert.deepEqual(readFeed(atom, site), [
      { address: `${site}4.html`, title: '誤送信について', date: '2025-06-06' },
    ])
  })

  it('what is no feed, or a hostile one, is none', () => {
    for (const text of [
      '',
      '<html><body>rss</body></html>',
      `<rss>${'<a>'.repeat(100_000)}`,
      '<rss><channel><item>',
    ])
      assert.deepEqual(readFeed(text, site) ?? [], [])
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(50)}">]><rss><channel><item><title>&b;</title><link>${site}5</link></item></channel></rss>`
    assert.ok((readFeed(bomb, site) ?? []).every(page => page.title.length < 20))
    const bad = `<rss><channel><item><title>x</title><link>javascript:alert(1)</link></item><item><link>http://a:b@c.example/</link></item></channel></rss>`
    assert.deepEqual(readFeed(bad, site), [])
  })
})

describe('index pages', () => {
  it('links with the title and the day of their entry; what leads around the site is left out', () => {
    const text = `<html><head><base href="/news/"><link rel="alternate" type="application/rss+xml" href="rss.xml"></head><body>
<header><a href="/">ホーム</a></header><nav><a href="/about">会社概要</a></nav>
<ul><li>2025年6月3日 <a href="1.html">不正アクセスについて</a></li>
<li><span>2025.06.04</span> メールの誤送信について <a href="2.pdf">詳細はこちら</a></li></ul>
<dl><dt>令和7年6月5日</dt><dd><a href="3.html">書類の紛失について</a></dd></dl>
<table><tr><td>2025/6/6</td><td><a href="#top">上へ</a></td><td><a href="4.html"><img alt="臨時休業"></a></td></tr></table>
<a href="mailto:x@example.jp">メール</a><a href="photo.jpg">写真</a><a href="1.html">不正</a>
<footer><a href="/privacy">プライバシーポリシー</a></footer></body></html>`
    assert.deepEqual(readIndexPage(text, 'https://www.aoba.example/list.html'), [
      { address: `${site}1.html`, title: '不正アクセスについて', date: '2025-06-03' },
      { address: `${site}2.pdf`, title: 'メールの誤送信について 詳細はこちら', date: '2025-06-04' },
      { address: `${site}3.html`, title: '書類の紛失について', date: '2025-06-05' },
      { address: `${site}4.html`, title: '臨時休業', date: null },
    ])
    assert.deepEqual(feedsOf(text, 'https://www.aoba.example/news/'), [`${site}rss.xml`])
  })

  it('takes time in proportion to a hostile page', () => {
    const started = performance.now()
    readIndexPage('<div>'.repeat(30_000) + '<a href="x">y</a>'.repeat(3_000), site)
    readIndexPage('<li><a href="a">'.repeat(5_000), site)
    assert.ok(performance.now() - started < 5_000, String(performance.now() - started))
  })
})

describe('damaged sources', () => {
  it('a thousand feeds and pages with pieces torn out, doubled and slipped in are read without an error', () => {
    const whole = [
      `<rss><channel><item><title>不正&#x30A2;<![CDATA[<b>x</b>]]></title><link>/a?b&amp;c</link><pubDate>Mon, 03 Jun 2025 16:30:00 GMT</pubDate></item></channel></rss>`,
      `<feed><entry><title type="html">&lt;i&gt;誤&lt;/i&gt;</title><link rel="alternate" href="4.html"/></entry></feed>`,
      `<base href="/n/"><ul><li>2025年6月3日 <a href="1.html">不正</a></ul><dl><dt>2025.6.3<dd><a href=3>x</a></dl><table><tr><td><a href=4>こちら</a></table>`,
    ]
    const pieces = [
      '<',
      '</',
      '<item>',
      '<![CDATA[',
      ']]>',
      '&#x',
      '"',
      '\0',
      '<__proto__>',
      '<!DOCTYPE',
      '<svg>',
      '\ud800',
      '<li>'.repeat(200),
      '<div>'.repeat(600),
    ]
    let seed = 7
    const pick = (n: number): number => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      return seed % n
    }
    for (let n = 0; n < 1000; n++) {
      let text = whole[n % whole.length]!
      for (let cuts = pick(6) + 1; cuts > 0; cuts--) {
        const at = pick(text.length + 1)
        const middle =
          pick(2) === 0 ? pieces[pick(pieces.length)]! : text.slice(at, at + pick(30)).repeat(pick(20))
        text = text.slice(0, at) + middle + text.slice(at + pick(20))
      }
      for (const page of [...(readFeed(text, site) ?? []), ...readIndexPage(text, site)])
        assert.match(page.address, /^https?:/)
    }
  })
})

describe('what vanished', () => {
  it('old entries that make room for new ones are no loss', () => {
    assert.deepEqual(vanished(['c', 'b', 'a'], ['d', 'c', 'b']), [])
    assert.deepEqual(
      vanished(['e', 'd', 'c', 'b', 'a', 'about', 'privacy'], ['f', 'e', 'd', 'c', 'b', 'about', 'privacy']),
      [],
    )
  })
  it('entries that went from the middle, or without any having come, are', () => {
    assert.deepEqual(vanished(['c', 'b', 'a'], ['d', 'c', 'a']), [])
    assert.deepEqual(vanished(['c', 'b', 'a'], ['c', 'a']), ['b'])
    assert.deepEqual(vanished(['c', 'b', 'a'], ['c', 'b']), ['a'])
  })
  it('a list of which nothing is left has vanished', () => {
    assert.deepEqual(vanished(['b', 'a'], ['y', 'x']), ['b', 'a'])
    assert.deepEqual(vanished(['b', 'a'], []), ['b', 'a'])
  })
})

describe('watching', () => {
  let server: FaultyServer
  before(async () => {
    server = await startFaultyServer()
  })
  after(() => server.close())

  let now = Date.UTC(2026, 3, 1)
  const day = 86_400_000
  const fetcher = () =>
    openFetcher({
      allowLoopback: true,
      clock: () => now,
      limits: { interval: 0, perHost: 6, attempts: 1, patience: 1000 },
    })

  async function look(folder: string, options: Partial<WatchOptions> = {}): Promise<Watched[]> {
    const events: Watched[] = []
    const settings: WatchOptions = {
      fetcher: fetcher(),
      clock: () => now,
      judge: async () => 'doubtful',
      accept: async () => false,
      ...options,
    }
    for await (const event of watchOnce(openArchive(folder), settings)) events.push(event)
    return events
  }

  const feed = (items: readonly (readonly [path: string, title: string])[]): string =>
    `<rss><channel>${items.map(([path, title]) => `<item><title>${title}</title><link>${server.origin}${path}</link></item>`).join('')}</channel></rss>`

  const added = (events: readonly Watched[]): string[] =>
    events
      .flatMap(e =>
        e.kind === 'added'
          ? `${e.added.outcome} ${e.added.target.kind === 'address' ? e.added.target.address.slice(server.origin.length) : ''}`
          : [],
      )
      .sort()

  async function watched(name: string): Promise<string> {
    const folder = join(temporaryFolder(), name)
    initArchive(folder)
    await watchSource(openArchive(folder), { address: `${server.origin}/${name}`, kind: 'feed' })
    return folder
  }

  it('adds what is a notice, says why it left the rest, and does no work twice', async () => {
    const folder = await watched('feed-1')
    server.pages.set('/feed-1', {
      body: feed([
        ['/w/1', '不正アクセスによる情報漏えいについて'],
        ['/w/2', '夏季休業のお知らせ'],
        ['/w/3', '重要なお知らせ'],
        ['/w/4', '重要なお知らせ（4月）'],
        ['/w/5', '不正アクセスの可能性について'],
      ]),
      etag: '"f1"',
    })
    server.pages.set('/w/1', { body: noticePage(201) })
    server.pages.set('/w/3', { body: noticePage(203) })
    server.pages.set('/w/4', {
      body: '<html lang="ja"><body><main><h1>重要なお知らせ</h1><p>4月1日より、当館の駐車場の出入口が変わります。係員の案内に従ってください。</p></main></body></html>',
    })
    const events = await look(folder)
    assert.deepEqual(added(events), ['gone /w/5', 'kept /w/1', 'kept /w/3', 'left /w/4'].sort())
    assert.ok(!server.hits.some(h => h.path === '/w/2'))
    const journal = openJournal(folder)
    assert.match(journal.last(`${server.origin}/w/2`)!.because!, /title-about-service/)
    assert.equal(journal.last(`${server.origin}/w/1`)!.source, `${server.origin}/feed-1`)
    const hits = server.hits.length
    assert.deepEqual(added(await look(folder)), [])
    // The feed alone was asked for, and robots.txt.
    assert.ok(server.hits.length - hits <= 2)
  })

  it('a doubtful page is left for a person, and added by one', async () => {
    const folder = await watched('feed-2')
    server.pages.set('/feed-2', { body: feed([['/w/10', '当社に関するお知らせについて']]) })
    server.pages.set('/w/10', {
      body: '<html lang="ja"><body><main><h1>当社に関するお知らせについて</h1><p>2026年3月1日</p><p>会員サイトの画面の乱れについて、お問い合わせをいただいております。ご不便をおかけしております。</p></main></body></html>',
    })
    assert.deepEqual(added(await look(folder)), ['doubtful /w/10'])
    assert.equal(openJournal(folder).last(`${server.origin}/w/10`)!.outcome, 'doubtful')
    assert.deepEqual(added(await look(folder)), [])
  })

  it('an index page of which more than a tenth is gone stops the watcher until a person says so', async () => {
    const folder = await watched('feed-3')
    const items = Array.from({ length: 10 }, (_, i) => [`/gone/${i}`, '夏季休業'] as const)
    server.pages.set('/feed-3', { body: feed(items) })
    await look(folder)
    server.pages.set('/feed-3', { body: feed([['/w/30', '不正アクセスについて'], ...items.slice(3, 9)]) })
    server.pages.set('/w/30', { body: noticePage(230) })
    const stopped = await look(folder)
    const [event] = stopped
    assert.ok(event?.kind === 'stopped')
    assert.equal(event.vanished.of, 10)
    assert.equal(event.vanished.lost.length, 3)
    assert.deepEqual(added(stopped), [])
    // Asked again the next time, since nothing has been taken for granted.
    assert.equal((await look(folder))[0]!.kind, 'stopped')
    assert.deepEqual(added(await look(folder, { accept: async () => true })), ['kept /w/30'])
    assert.equal((await look(folder))[0]!.kind, 'source')
  })

  it('looks again at the pages that it keeps: a silent change is a further capture, a removal is told to the log', async () => {
    const folder = await watched('feed-4')
    const items = Array.from({ length: 11 }, (_, i) => [`/k/${i}`, '不正アクセスについて'] as const)
    for (const [path] of items) server.pages.set(path, { body: noticePage(300 + Number(path.slice(3))) })
    server.pages.set('/feed-4', { body: feed(items) })
    assert.equal(added(await look(folder)).length, 11)
    now += 2 * day
    server.pages.set('/k/1', { body: noticePage(301).replace(/お客様[0-9]+名/, 'お客様99,480名') })
    server.pages.set('/k/2', { body: '', status: 404 })
    // Other bytes, the same words: no new version.
    server.pages.set('/k/3', { body: noticePage(303).replace('<main>', '<main data-visit="2">') })
    assert.deepEqual(added(await look(folder)), ['already /k/1', 'gone /k/2'])
    assert.equal(readCaptures(folder).length, 12)
    const changed = readCaptures(folder).filter(c => c.fetched!.address.endsWith('/k/1'))
    assert.equal(new Set(changed.map(c => c.parts[0]!.notice)).size, 1)
    const { lines } = readLog(folder)
    assert.equal(lines.filter(l => l.did === 'gone').length, 1)
    assert.equal(lines.filter(l => l.did === 'seen').length, 9)
    // Within a day nothing is asked for again.
    const hits = server.hits.length
    await look(folder)
    assert.ok(server.hits.length - hits <= 2)
  })

  it('pages of notices that vanish together stop it too', async () => {
    const folder = await watched('feed-5')
    const items = [1, 2, 3].map(i => [`/v/${i}`, '不正アクセスについて'] as const)
    for (const [path] of items) server.pages.set(path, { body: noticePage(400 + Number(path.slice(3))) })
    server.pages.set('/feed-5', { body: feed(items) })
    await look(folder)
    now += 2 * day
    for (const [path] of items) server.pages.set(path, { body: '', status: 410 })
    const event = (await look(folder)).at(-1)
    assert.ok(
      event?.kind === 'stopped' && event.vanished.what === 'notices' && event.vanished.lost.length === 3,
    )
    assert.equal(readLog(folder).lines.filter(l => l.did === 'gone').length, 0)
    now += day
    assert.deepEqual(added(await look(folder, { accept: async () => true })), [
      'gone /v/1',
      'gone /v/2',
      'gone /v/3',
    ])
    assert.equal(Object.keys(treeOf(join(folder, 'notices'))).length, 3)
  })

  it('a source in trouble is told, and the others are looked at', async () => {
    const folder = await watched('feed-6')
    server.pages.set('/feed-6', { body: '<html><body>工事中</body></html>' })
    await watchSource(openArchive(folder), { address: `${server.origin}/list-6`, kind: 'page' })
    server.pages.set('/list-6', { body: '<ul><li><a href="/w/60">不正アクセスについて</a></li></ul>' })
    server.pages.set('/w/60', { body: noticePage(260) })
    const events = await look(folder)
    assert.ok(events.some(e => e.kind === 'trouble' && e.trouble.because === 'not-a-feed'))
    assert.deepEqual(added(events), ['kept /w/60'])
  })

  describe('the command line', () => {
    const run = (...args: string[]) => runCommand(args)

    it('add tells a feed from a page, list and remove edit the plain list in the settings', async () => {
      const folder = join(temporaryFolder(), 'cli')
      initArchive(folder)
      const given = ['--archive', folder, '--allow-loopback']
      assert.equal((await run('watch', '--once', ...given)).code, 3)
      server.pages.set('/rss', { body: feed([['/w/1', '不正アクセスについて']]) })
      server.pages.set('/news', {
        body: '<head><link rel="alternate" type="application/rss+xml" href="/rss"></head><a href="/w/1">不正アクセスについて</a>',
      })
      assert.match(
        (await run('watch', 'add', `${server.origin}/rss`, ...given)).out,
        /as a feed.*1 entry, 1 of them likely/,
      )
      assert.match(
        (await run('watch', 'add', `${server.origin}/news`, ...given)).out,
        /as a page[\s\S]*has a feed, too/,
      )
      assert.equal((await run('watch', 'add', `${server.origin}/missing`, ...given)).code, 1)
      assert.equal((await run('watch', 'add', 'ftp://a.example', ...given)).code, 2)
      assert.equal((await run('watch', 'nonsense', ...given)).code, 2)
      assert.equal((await run('watch', '--every', '0', ...given)).code, 2)
      const settings = readFileSync(join(folder, 'tenmatsu.json'), 'utf8')
      assert.match(settings, /"watch": \[/)
      assert.deepEqual(
        JSON.parse((await run('watch', 'list', '--json', ...given)).out).map((s: { kind: string }) => s.kind),
        ['feed', 'page'],
      )
      const once = await run('watch', '--once', '--json', ...given)
      const events = once.out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
      assert.equal(once.code, 0, once.out)
      assert.deepEqual(
        events.map(e => e.event),
        ['source', 'source', 'added'],
      )
      assert.equal((await run('watch', 'remove', `${server.origin}/rss`, ...given)).code, 0)
      assert.equal((await run('watch', 'remove', `${server.origin}/rss`, ...given)).code, 1)
      assert.equal(readSettings(folder)!.watch!.length, 1)
      assert.equal(await unwatchSource(openArchive(folder), 'https://nobody.example/'), false)
    })
  })
})
