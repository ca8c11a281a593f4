import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openArchive } from '../src/archive/open-archive.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { searchInput, searchNotices } from '../src/queries/search-notices.ts'
import { publishSite } from '../src/site/publish-site.ts'
import { temporaryFolder } from './archive-folders.ts'
import { findingsOf, launchBrowser, needsBrowser, tooWide, withPage as withPageIn } from './in-browser.ts'
import { type ServedFiles, serveFiles } from './serve-files.ts'
import { filesOfSite } from './site-files.ts'

const base = '/archive/of-notices/'

describe('a published site in a browser', needsBrowser(180_000), () => {
  const site = temporaryFolder()
  let served: ServedFiles
  let index: NoticeIndex
  let browser: Browser

  before(async () => {
    const archive = openArchive(fileURLToPath(new URL('../examples/notices', import.meta.url)), {
      cache: temporaryFolder(),
    })
    await build(archive, { workers: 1 })
    index = openIndex(archive.indexFile)
    await publishSite({ archive, withIndex: ask => ask(index), out: site, site: null, base })
    served = await serveFiles(site, base)
    browser = await launchBrowser()
  })
  after(async () => {
    await browser?.close()
    await served?.close()
    index?.close()
  })

  const withPage = (options: BrowserContextOptions, use: (page: Page) => Promise<void>) =>
    withPageIn(browser, options, { within: served.address }, use)

  /** What the page says it has found, once it has. */
  async function tallyOf(page: Page): Promise<number> {
    let words = ''
    for (let tries = 0; tries < 200 && /…|^$/.test(words); tries++) {
      await page.waitForTimeout(50)
      words = (await page.locator('#tally').textContent())!
    }
    return Number(/\d+/.exec(words.replace(',', ''))?.[0] ?? 0)
  }

  it('from two characters to the sentence behind a figure', () =>
    withPage({ viewport: { width: 1280, height: 800 } }, async page => {
      await page.goto(`${served.address}index.html`)
      await page.locator('a[href="notices/index.html"]').first().click()
      await page.getByRole('searchbox').fill('委託')
      await page.keyboard.press('Enter')
      await page.waitForURL(/search\.html\?q=/)
      const { hits, total } = await searchNotices(index, searchInput.parse({ q: '委託' }))
      assert.equal(await tallyOf(page), total)
      await page.locator('.snippet mark').first().waitFor()
      const found = [await page.locator('.hit h2 a').first().getAttribute('href')]
      assert.ok(hits.some(({ id }) => found[0]?.endsWith(`notices/${id}.html`)))
      await page.locator('.hit h2 a').first().click()
      await page.waitForURL(/notices\/[0-9a-f]{10}\.html$/)
      const entry = page.locator('a[data-fact]').nth(2)
      const fact = await entry.getAttribute('data-fact')
      await entry.click()
      await page.waitForURL(new RegExp(`#fact-${fact}$`))
      assert.ok((await page.locator('.chosen').first().textContent())!.length > 0)
      await page.reload()
      assert.equal(await page.locator(`[data-fact="${fact}"]`).getAttribute('aria-current'), 'true')
    }))

  it('a sentence of an incident leads to its words in the notice, without scripts too', () =>
    withPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 700 } }, async page => {
      const incident = index.keptIncidents().find(({ notices }) => notices.length > 1)!
      await page.goto(`${served.address}incidents/${incident.id}.html`)
      await page.locator('a.sentence:visible').first().click()
      assert.match(page.url(), /notices\/[0-9a-f]{10}\.html#fact-\d+$/)
      const place = await page.locator(page.url().replace(/.*(#fact-\d+)$/, '$1')).boundingBox()
      assert.ok(place !== null && place.y >= 0 && place.y < 700)
    }))

  it('finds what the server finds', () =>
    withPage({}, async page => {
      for (const [q, file] of [
        ['漏洩', 'search.html'],
        ['"不正アクセスを受け"', 'search.html'],
        ['個人情報 -委託', 'en/search.html'],
        ['メ', 'search.html'],
        ['どこにもない', 'en/search.html'],
      ] as const) {
        const { total } = await searchNotices(index, searchInput.parse({ q }))
        await page.goto(`${served.address}${file}?q=${encodeURIComponent(q)}`)
        assert.equal(await tallyOf(page), total, q)
      }
    }))

  it('a filter narrows, the address keeps it, and going back undoes it', () =>
    withPage({}, async page => {
      await page.goto(`${served.address}search.html?q=${encodeURIComponent('情報')}`)
      await page.locator('.hit h2 a').first().waitFor()
      await page.locator('#leak').selectOption('confirmed')
      await page.waitForURL(/leak=confirmed/)
      const { total } = await searchNotices(index, searchInput.parse({ q: '情報', leak: 'confirmed' }))
      assert.equal(await tallyOf(page), total)
      await page.goBack()
      for (let tries = 0; tries < 100 && (await page.locator('#leak').inputValue()) !== ''; tries++)
        await page.waitForTimeout(50)
      assert.equal(await page.locator('#leak').inputValue(), '')
    }))

  it('without scripts the box says that it needs them, and the lists lead everywhere', () =>
    withPage({ javaScriptEnabled: false }, async page => {
      await page.goto(`${served.address}search.html?q=x`)
      assert.ok(await page.getByText('検索にはスクリプトが要ります').first().isVisible())
      await page.getByRole('main').getByRole('link', { name: '公表の一覧' }).click()
      await page.locator('.hit h2 a').first().click()
      assert.match(page.url(), /notices\/[0-9a-f]{10}\.html$/)
      await page.getByRole('link', { name: 'English' }).click()
      assert.match(page.url(), /en\/notices\/[0-9a-f]{10}\.html$/)
    }))

  it('a notice that is pasted is read where it is, from files alone', () =>
    withPage({}, async page => {
      await page.goto(`${served.address}playground.html`)
      await page
        .locator('#pasted')
        .fill('当社のサーバーが不正アクセスを受け、お客様300名の情報が漏えいしたおそれがあります。')
      await page.locator('#pasted-reading').getByText('300').first().waitFor()
    }))

  it('remembers how far somebody has looked, in both languages, and shows what came later', () =>
    withPage({}, async page => {
      const says = (words: RegExp) => page.locator('#tally').getByText(words).waitFor()
      await page.goto(`${served.address}news.html`)
      await says(/まだ印がありません/)
      await page.locator('.hit h2 a').first().waitFor()
      await page.getByRole('button', { name: 'ここから始める' }).click()
      await says(/印を付けました/)
      await page.goto(`${served.address}en/news.html`)
      await says(/No notice has come/)
      const seen = await page.evaluate(() => {
        const [kept] = Object.entries(localStorage)
        localStorage.setItem(kept![0], '0000000000')
        return kept!
      })
      await page.reload()
      await says(/no longer in this site/)
      const last = index.entries().find(({ id }) => id !== seen[1])!
      await page.evaluate(([key, id]) => localStorage.setItem(key!, id!), [seen[0], last.id])
      await page.reload()
      await says(/New notices: [1-9]/)
      await page.locator('.hit h2 a').first().click()
      assert.match(page.url(), /en\/notices\/[0-9a-f]{10}\.html$/)
    }))

  it('404.html finds its way home from anywhere', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${served.address}notices/some/where/else`)
    await page.getByRole('main').getByRole('link', { name: '公表の一覧' }).click()
    assert.equal(page.url(), `${served.address}notices/index.html`)
    await context.close()
  })

  it('nothing serious for axe on any type of page, in both themes, and none is wider than a phone', async () => {
    const files = filesOfSite(site).filter(file => file.endsWith('.html'))
    const kindOf = (file: string): string =>
      file
        .replace(/[0-9a-f]{10}|\d{4}-\d{2}-\d{2}/g, 'X')
        .replace(/year-.*|type-.*|sector-.*|leak-.*|stage-.*|organisationType-.*|page-.*/, 'part')
    const kinds = [...Map.groupBy(files, kindOf)]
      .filter(([kind]) => !kind.includes('part') && !kind.startsWith('en/trends/'))
      .map(([, members]) => members[0]!)
    for (const { colorScheme, width } of [
      { colorScheme: 'light', width: 390 },
      { colorScheme: 'dark', width: 1280 },
    ] as const) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
      const page = await context.newPage()
      for (const file of [...kinds, `search.html?q=${encodeURIComponent('漏えい')}`]) {
        await page.goto(served.address + file)
        if (file.includes('?')) await page.locator('.hit h2 a').first().waitFor()
        assert.equal(await tooWide(page), 0, `${file} ${width}`)
        const serious = (await findingsOf(page)).filter(finding => /\((?:serious|critical)\)/.test(finding))
        assert.deepEqual(serious, [], `${file} ${colorScheme}`)
      }
      await context.close()
    }
  })

  it('ships little before the first answer, and shows its first words within a second', () =>
    withPage({}, async page => {
      const before = served.bytes()
      await page.goto(`${served.address}search.html?q=${encodeURIComponent('漏えい')}`)
      await page.locator('.snippet mark').first().waitFor()
      assert.ok(
        served.bytes() - before < 150_000,
        `${served.bytes() - before} bytes, of which nothing was compressed`,
      )
      const paint = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      )
      assert.ok(paint < 3000, `${paint} ms`)
    }))
})
