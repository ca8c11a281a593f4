import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openArchive } from '../src/archive/open-archive.ts'
import { type Served, serveIndex } from '../src/cli/serve.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { navigationPaths } from '../src/web/navigation.ts'
import { findingsOf, launchBrowser, needsBrowser, withPage as withPageIn } from './in-browser.ts'
import { ids, madeRows } from './pages-made.ts'

describe('in a browser', needsBrowser(240_000), () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenmatsu-browser-'))
  let served: Served
  /** The example archive, whose notices are joined. */
  let examples: Served
  let joinedPages: readonly string[]
  let browser: Browser

  before(async () => {
    const indexFile = join(folder, 'index.sqlite')
    const index = openIndex(indexFile)
    index.apply({ put: madeRows, removed: [], files: [], filesGone: [] })
    index.close()
    served = await serveIndex({ indexFile, host: '127.0.0.1', port: 0 })
    const archive = openArchive(fileURLToPath(new URL('../examples/notices', import.meta.url)), {
      cache: folder,
    })
    await build(archive, { workers: 1 })
    examples = await serveIndex({ indexFile: archive.indexFile, host: '127.0.0.1', port: 0 })
    const ask = async (query: string) => (await fetch(`${examples.address}/api/${query}`)).json()
    const { incidents } = (await ask('list-incidents?sort=most-notices')) as { incidents: { id: string }[] }
    const { roots } = (await ask('list-roots')) as { roots: { id: string }[] }
    const { organisations } = (await ask('list-organisations?sort=most-clients')) as {
      organisations: { id: string }[]
    }
    joinedPages = [
      '/',
      '/incidents',
      `/incidents/${incidents[0]!.id}`,
      '/roots',
      `/roots/${roots[0]!.id}`,
      '/organisations',
      `/organisations/${organisations[0]!.id}`,
      '/trends?type=ransomware',
      '/trends/kinds?column=unauthorized_access',
    ].map(path => examples.address + path)
    browser = await launchBrowser()
  })
  after(async () => {
    await browser?.close()
    await served?.close()
    await examples?.close()
    rmSync(folder, { recursive: true })
  })

  const withPage = (options: BrowserContextOptions, use: (page: Page) => Promise<void>) =>
    withPageIn(browser, options, { within: served.address }, use)

  const shown = (page: Page, selector: string): Promise<string> =>
    page.locator(selector).evaluateAll(found => found.map(e => e.textContent).join(''))

  const place = (page: Page, selector: string) => page.locator(selector).first().boundingBox()

  /** Whether all of the element is to be seen, once scrolling (which may be smooth) has ended. */
  async function isInView(page: Page, selector: string): Promise<boolean> {
    let box = await place(page, selector)
    for (let tries = 0; tries < 20; tries++) {
      await page.waitForTimeout(120)
      const now = await place(page, selector)
      if (now?.y === box?.y) break
      box = now
    }
    return box !== null && box.y >= 0 && box.y + box.height <= page.viewportSize()!.height
  }

  for (const javaScriptEnabled of [true, false])
    it(`from two characters to the highlighted sentence, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () =>
      withPage({ javaScriptEnabled, viewport: { width: 1280, height: 500 } }, async page => {
        await page.goto(served.address)
        await page.getByRole('searchbox').fill('委託')
        await page.getByRole('button', { name: '検索' }).click()
        await page.waitForURL(/\/notices\?q=/)
        assert.equal(await shown(page, 'mark'), '委託')
        await page.getByRole('link', { name: /第2報/ }).click()
        await page.waitForURL(`**/notices/${ids.full}`)
        assert.equal(await shown(page, '.in-sentence'), '')

        await page.locator('[data-fact="2"]').click()
        await page.waitForURL(`**/notices/${ids.full}?fact=2#fact-2`)
        assert.equal(await shown(page, '.chosen'), '4,000名')
        assert.ok(await isInView(page, '.chosen'))

        await page.locator('[data-fact="1"]').click()
        await page.waitForURL(`**/notices/${ids.full}?fact=1#fact-1`)
        for (const again of [false, true]) {
          if (again) await page.reload()
          assert.equal(await shown(page, '.chosen'), 'お客様4,142名')
          assert.match(await shown(page, '.in-sentence'), /^2025年5月12日、.*判明しました。$/s)
          assert.equal(await page.locator('[data-fact="1"]').getAttribute('aria-current'), 'true')
          assert.ok(await isInView(page, '.chosen'))
        }

        await page.goBack()
        await page.waitForURL(/fact=2/)
        assert.equal(await shown(page, '.chosen'), '4,000名')
      }))

  it('the words in the text lead to their entry', () =>
    withPage({ viewport: { width: 390, height: 700 } }, async page => {
      await page.goto(`${served.address}/notices/${ids.full}`)
      await page.locator('a.evidence[data-facts="3"]').click()
      await page.waitForURL(/fact=3#entry-3$/)
      assert.ok(await isInView(page, '#entry-3'))
      assert.equal(await shown(page, '.chosen'), '2025年5月12日')
    }))

  it('choosing a fact does not load the page again where scripts run', () =>
    withPage({}, async page => {
      await page.goto(`${served.address}/notices/${ids.full}`)
      let loads = 0
      page.on('load', () => loads++)
      await page.locator('[data-fact="0"]').click()
      await page.waitForURL(/fact=0/)
      assert.equal(loads, 0)
    }))

  it('the keyboard alone is enough', () =>
    withPage({}, async page => {
      await page.goto(`${served.address}/notices/${ids.full}`)
      await page.keyboard.press('Tab')
      assert.equal(await page.locator(':focus').getAttribute('class'), 'skip')
      await page.keyboard.press('Enter')
      for (let i = 0; i < 12; i++) {
        await page.keyboard.press('Tab')
        if ((await page.locator(':focus').getAttribute('data-fact')) === '0') break
      }
      await page.keyboard.press('Enter')
      await page.waitForURL(/fact=0#fact-0$/)
      await page.keyboard.press('j')
      await page.waitForURL(/fact=1#fact-1$/)
      await page.keyboard.press('k')
      await page.waitForURL(/fact=0#fact-0$/)
      assert.equal(await shown(page, '.chosen'), '漏えいしたおそれがある')
    }))

  it('no page is wider than a phone', () =>
    withPage({ viewport: { width: 390, height: 800 } }, async page => {
      for (const path of [`/notices/${ids.full}`, `/notices/${ids.hostile}`, ...navigationPaths].map(
        path => served.address + path,
      )) {
        await page.goto(path)
        assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 390, path)
      }
    }))

  it('no page of an incident or a root event is wider than a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } })
    const page = await context.newPage()
    for (const address of joinedPages) {
      await page.goto(address)
      assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 390, address)
    }
    await context.close()
  })

  it('a picture is taken along as PNG, drawn where it is seen', async () => {
    const context = await browser.newContext({ locale: 'ja-JP' })
    const page = await context.newPage()
    await page.goto(`${examples.address}/trends/leaks`)
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'PNG' }).click()
    const download = await waiting
    assert.equal(download.suggestedFilename(), 'tenmatsu-leaks.png')
    const file = readFileSync((await download.path())!)
    assert.equal(file.toString('latin1', 1, 4), 'PNG')
    assert.ok(file.readUInt32BE(16) > 800, 'twice as wide as the picture')
    await context.close()
  })

  it('nothing serious for axe on any type of page, light and dark', async () => {
    const paths = [
      '/notices?q=漏えい&leak=possible',
      '/notices?q=どこにもない語',
      `/notices/${ids.full}?fact=1`,
      `/notices/${ids.hostile}?lang=en`,
      ...navigationPaths,
      '/about?lang=en',
      '/nowhere',
    ].map(path => served.address + path)
    const screens = [
      { colorScheme: 'light', width: 1280 },
      { colorScheme: 'dark', width: 390 },
    ] as const
    for (const { colorScheme, width } of screens) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
      const page = await context.newPage()
      for (const path of [...paths, ...joinedPages]) {
        await page.goto(path)
        assert.deepEqual(await findingsOf(page), [], `${path} ${colorScheme} ${width}`)
      }
      await context.close()
    }
  })
})
