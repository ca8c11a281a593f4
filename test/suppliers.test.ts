import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../src/archive/open-archive.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { openKept } from '../src/pipeline/kept.ts'
import { listIncidents, listIncidentsInput } from '../src/queries/list-incidents.ts'
import { listRoots, listRootsInput } from '../src/queries/list-roots.ts'
import { watchNames, watchNamesInput } from '../src/queries/watch-names.ts'
import { readWatchedNames } from '../src/queries/watched-names.ts'
import { createApp } from '../src/web/app.ts'
import { temporaryFolder } from './archive-folders.ts'
import { words } from './page-words.ts'
import { runCommand } from './run-command.ts'

const home = temporaryFolder()
const examples = fileURLToPath(new URL('../examples/notices', import.meta.url))
let index: NoticeIndex & { close(): void }
let app: ReturnType<typeof createApp>
/** The name of the root event with the most notices. */
let vendor: string
/** Ids of its incidents. */
let traced: ReadonlySet<string>

before(async () => {
  mkdirSync(join(home, 'notices'))
  writeFileSync(
    join(home, 'tenmatsu.json'),
    JSON.stringify({
      tenmatsu: 1,
      from: examples,
      suppliers: 'my-suppliers.csv',
      savedSearches: [{ name: '漏えい', q: '漏えい' }],
    }),
  )
  const archive = openArchive(home)
  await build(archive, { workers: 1 })
  index = openIndex(archive.indexFile)
  const { roots } = await listRoots(index, listRootsInput.parse({}))
  const most = [...roots].sort((a, b) => b.notices.length - a.notices.length)[0]!
  vendor = most.root
  traced = new Set((await index.root(most.id))!.incidents)
  writeFileSync(join(home, 'my-suppliers.csv'), `取引先\n${vendor}\nどこにもない架空取引先株式会社\n`)
  app = createApp({ index: () => index, kept: openKept(archive) })
})
after(() => {
  index.close()
  rmSync(home, { recursive: true, force: true })
})

const watch = (names: string, more = {}) =>
  watchNames(index, watchNamesInput.parse({ names, perName: 200, ...more }))

describe('a list of names', () => {
  it('is CSV: a name a row, other names behind it; a header, empty and repeated names are left out', () => {
    assert.deepEqual(readWatchedNames('\ufeff会社名,別名\r\n 甲商事 ,"甲, K.K."\r\n\r\n甲商事\n乙クラウド'), [
      { name: '甲商事', aliases: ['甲, K.K.'] },
      { name: '乙クラウド', aliases: [] },
    ])
    assert.deepEqual(readWatchedNames(''), [])
    assert.equal(readWatchedNames(Array.from({ length: 900 }, (_, i) => `名${i}`).join('\n')).length, 500)
  })
})

describe('what concerns a supplier', () => {
  it('is every incident that traces back to it, the closest concern first, and each says where it is named', async () => {
    const { entries } = await watch(vendor)
    const [entry] = entries
    const found = new Map(entry!.matches.map(match => [match.id, match]))
    for (const id of traced) assert.ok(found.has(id), id)
    assert.equal(entry!.total, entry!.matches.length)
    const order = entry!.matches.map(({ as }) => ['own', 'vendor', 'root', 'mentioned'].indexOf(as))
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    )
    assert.ok(
      entry!.matches.some(({ as }) => as === 'own') && entry!.matches.some(({ as }) => as === 'vendor'),
    )
    for (const { named } of entry!.matches) {
      if (named === null) continue
      const text = (await index.texts([named.notice])).get(named.notice)!.text
      const { start, text: shown, marks } = named.snippet
      assert.equal(text.slice(start, start + shown.length).replaceAll('|', '／'), shown)
      assert.ok(marks.length > 0)
    }
  })

  it('is the same with or without the legal form, and under another name', async () => {
    const bare = vendor.replace('株式会社', '')
    assert.notEqual(bare, vendor)
    const ids = async (names: string) => (await watch(names)).entries[0]!.matches.map(({ id }) => id).sort()
    assert.deepEqual(await ids(bare), await ids(vendor))
    assert.deepEqual(await ids(`なにか別の呼び名,${vendor}`), await ids(vendor))
  })

  it('is nothing for a name that no notice has, and nothing before the day asked for', async () => {
    const { entries } = await watch('どこにもない架空取引先株式会社\n"\n-\nAND')
    for (const { total } of entries) assert.equal(total, 0)
    const all = (await watch(vendor)).entries[0]!
    const day = all.matches
      .map(({ last }) => last ?? '')
      .sort()
      .at(-1)!
    const since = (await watch(vendor, { since: day })).entries[0]!
    assert.ok(since.total >= 1 && since.total < all.total)
    for (const { last } of since.matches) assert.ok((last ?? '') >= day)
  })

  it('can be asked of the list of incidents, so that feeds and tables follow', async () => {
    const { entries } = await watch(vendor)
    const listed = await listIncidents(index, listIncidentsInput.parse({ concerning: vendor, perPage: 200 }))
    assert.deepEqual(
      listed!.incidents.map(({ id }) => id).sort(),
      entries[0]!.matches.map(({ id }) => id).sort(),
    )
    const none = await listIncidents(index, listIncidentsInput.parse({ concerning: '架空の架空' }))
    assert.equal(none!.total, 0)
    const feed = await app.request(`/export/atom?grain=notices&concerning=${encodeURIComponent(vendor)}`)
    assert.equal(feed.status, 200)
    const told = new Set(listed!.incidents.flatMap(({ notices }) => notices.map(({ id }) => id)))
    assert.equal((await feed.text()).match(/<entry>/g)?.length, told.size)
    const table = await app.request(`/export/csv?grain=incidents&concerning=${encodeURIComponent(vendor)}`)
    assert.equal((await table.text()).trim().split('\r\n').length, 1 + listed!.total)
    const page = await (
      await app.request(`/incidents?concerning=${encodeURIComponent(vendor)}&lang=en`)
    ).text()
    assert.match(page, new RegExp(`>Incidents: ${listed!.total}`))
  })
})

describe('the page of suppliers', () => {
  it('reads the list of the archive, and any other from its address; both languages', async () => {
    for (const path of ['/suppliers', `/suppliers?names=${encodeURIComponent(`${vendor}\n無名商店`)}`])
      for (const lang of ['ja', 'en']) {
        const response = await app.request(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
        const body = await response.text()
        assert.equal(response.status, 200)
        assert.match(body, /class="concern vendor"/)
        assert.match(body, /class="names"/)
        assert.doesNotMatch(body, /undefined|\[object|NaN|\{\w+\}|\sstyle="|\son\w+="/)
        if (lang === 'en')
          for (const { text, lang: said } of words(body))
            if (said !== 'ja') assert.doesNotMatch(text, /[\u3041-\u30ff\u3400-\u9fff]/, text)
      }
  })

  it('narrows the list of notices, which says so', async () => {
    const all = await (await app.request('/notices?lang=en')).text()
    const some = await (await app.request(`/notices?concerning=${encodeURIComponent(vendor)}&lang=en`)).text()
    const total = (page: string): string => /class="total"><strong>([^<]+)/.exec(page)![1]!
    assert.notEqual(total(some), total(all))
    assert.match(some, />Concerning</)
  })

  it('escapes names, and refuses what it cannot read', async () => {
    const body = await (await app.request('/suppliers?names=%3Cscript%3Ealert(1)%3C/script%3E')).text()
    assert.doesNotMatch(body, /<script>alert/)
    assert.equal((await app.request('/suppliers?names=x&since=soon')).status, 400)
    assert.equal((await app.request(`/suppliers?names=${'x'.repeat(40_001)}`)).status, 400)
  })
})

describe('what is new since somebody last looked', () => {
  const looked = async (page: Response): Promise<string> =>
    /name="looked" value="([^"]+)"/.exec(await page.text())![1]!

  it('begins with the latest, then shows only what changed later, and keeps the mark in the browser', async () => {
    const mark = await looked(await app.request('/news'))
    const marked = await app.request('/news', { method: 'POST', body: new URLSearchParams({ looked: mark }) })
    assert.equal(marked.status, 303)
    const cookie = marked.headers.get('set-cookie')!
    assert.match(cookie, /HttpOnly/)
    assert.match(cookie, /SameSite=Strict/)
    const headers = { cookie: cookie.split(';')[0]! }
    assert.doesNotMatch(await (await app.request('/news', { headers })).text(), /name="looked"/)

    const archive = openArchive(home)
    const folder = join(home, 'notices/2031/03')
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(folder, '04_架空新着商会.md'),
      '# 公表概要\n\n- 公表日: 2031-03-04\n- 公表組織: 架空新着商会\n- タイトル: 不正アクセスに関するお知らせ\n\n# 本文\n\n当社のサーバーが不正アクセスを受けました。漏えいは確認されておりません。\n',
    )
    await build(archive, { workers: 1 })
    const now = await (await app.request('/news', { headers })).text()
    assert.match(now, /架空新着商会/)
    assert.equal(now.match(/class="news"/g)?.length, 1)
    assert.doesNotMatch(now.slice(now.indexOf('class="news"'), now.indexOf('</section>')), new RegExp(vendor))
  })

  it('lists the saved searches with their feeds, and takes no mark of another form', async () => {
    const body = await (await app.request('/news?lang=ja')).text()
    assert.match(body, /\/export\/atom\?grain=notices&amp;q=/)
    const bad = await app.request('/news', {
      method: 'POST',
      body: new URLSearchParams({ looked: 'a b\r\nc' }),
    })
    assert.equal(bad.headers.get('set-cookie'), null)
    const strange = await app.request('/news', { headers: { cookie: 'tenmatsu-looked=nonsense' } })
    assert.equal(strange.status, 200)
  })
})

describe('the command suppliers', () => {
  it('takes a file, or the list of the settings', async () => {
    const run = (...args: string[]) => runCommand(['suppliers', ...args, '--archive', home])
    const own = await run('--json')
    assert.equal(own.code, 0, own.err)
    assert.equal(JSON.parse(own.out).entries.length, 2)
    const file = join(home, 'other.csv')
    writeFileSync(file, 'どこにもない架空取引先株式会社\n')
    const none = await run(file)
    assert.equal(none.code, 1)
    assert.match(none.out, /どこにもない架空取引先株式会社/)
    assert.equal((await run(join(home, 'not-there.csv'))).code, 3)
    assert.equal((await run('--since', 'soon')).code, 2)
  })
})
