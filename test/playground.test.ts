import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { serveIndex } from '../src/cli/serve.ts'
import { readParts } from '../src/formats/index.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { readNotice } from '../src/readings/read-notice.ts'
import { createApp } from '../src/web/app.ts'
import { bundlePlayground } from '../src/web/playground/bundle.ts'
import { longestPasted, pastedPage, readPasted } from '../src/web/playground/read-pasted.ts'
import { sampleNotice } from '../src/web/playground/sample.ts'
import { temporaryFolder } from './archive-folders.ts'
import { findingsOf, launchBrowser, needsBrowser } from './in-browser.ts'
import { words } from './page-words.ts'

describe('a pasted text', () => {
  it('is read as a file of the same text is', () => {
    const { reading } = readPasted(sampleNotice, '')
    const [part] = readParts({ text: sampleNotice, path: 'file.txt' })
    assert.deepEqual(reading, readNotice(part!.document).reading)
    assert.ok(reading.facts.length > 20)
  })

  it('takes dates without a year by the day that is given, where it has none of its own', () => {
    const text = '不正アクセスに関するお知らせ\n\n5月3日に不正アクセスを検知しました。\n'
    const dates = (day: string): unknown[] =>
      readPasted(text, day)
        .reading.facts.filter(({ kind }) => kind === 'date-mention')
        .map(({ value }) => (value as { date: string | null }).date)
    assert.deepEqual(dates('2031-06-01'), ['2031-05-03'])
    assert.ok(!dates('').includes('2031-05-03'))
    assert.deepEqual(dates('soon'), dates(''))
  })

  it('is cut where it is very long, and nothing it says is markup', () => {
    const { document } = readPasted('あ'.repeat(longestPasted + 10), '')
    assert.ok(document.text.length <= longestPasted)
    const hostile =
      '<script>alert(1)</script><img src=x onerror=alert(2)> 1万件の氏名が漏えいしました。" onclick="x'
    for (const language of ['ja', 'en'] as const) {
      const page = String(pastedPage(readPasted(hostile, ''), language, 0))
      assert.doesNotMatch(page, /<(?:script|img)/)
      assert.doesNotMatch(page.replace(/>[^<]*</g, '><'), /\son\w+=/)
    }
    for (const text of ['', ' ', '\u0000', '|', '# ', '\ud800']) readPasted(text, '')
  })

  it('has a page in both languages, and a script that needs nothing of Node', async () => {
    const index = openIndex(':memory:')
    const app = createApp({ index: () => index })
    for (const lang of ['ja', 'en']) {
      const body = await (await app.request(`/playground?lang=${lang}`)).text()
      assert.doesNotMatch(body, /undefined|\[object|\sstyle="|\son\w+="/)
      if (lang === 'en')
        for (const { text, lang: said } of words(body.replace(/<template[\s\S]*<\/template>/, '')))
          if (said !== 'ja') assert.doesNotMatch(text, /[\u3041-\u30ff\u3400-\u9fff]/, text)
    }
    const script = await bundlePlayground()
    assert.doesNotMatch(script, /["']node:|require\(/)
    const served = await app.request('/assets/playground.js')
    assert.equal(await served.text(), script)
    assert.match(served.headers.get('content-type')!, /javascript/)
    index.close()
  })
})

describe('in a browser, a pasted notice', needsBrowser(120_000), () => {
  const folder = temporaryFolder()
  let browser: Browser
  let served: Awaited<ReturnType<typeof serveIndex>>
  before(async () => {
    const indexFile = `${folder}/index.sqlite`
    openIndex(indexFile).close()
    served = await serveIndex({ indexFile, host: '127.0.0.1', port: 0 })
    browser = await launchBrowser()
  })
  after(async () => {
    await browser?.close()
    await served?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is read at once, each fact leads to its words, and nothing is sent', async () => {
    const page = await browser.newPage()
    const trouble: string[] = []
    page.on('console', message => {
      if (message.type() === 'error') trouble.push(message.text())
    })
    page.on('pageerror', error => trouble.push(error.message))
    await page.goto(`${served.address}/playground?lang=ja`)
    await page.waitForLoadState('networkidle')
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    await page.fill('#pasted', sampleNotice)
    await page.waitForSelector('#pasted-reading .words')
    const shown = await page.locator('#pasted-reading a[data-fact]').count()
    assert.ok(shown > 10)
    await page.locator('#pasted-reading a[data-fact]', { hasText: '約12,300人' }).first().click()
    assert.match((await page.locator('#pasted-reading .chosen').allTextContents()).join(''), /約1万2,300名/)
    await page.fill('#pasted', '<img src=x onerror="document.title=1">漏えいは確認されておりません。')
    await page.waitForSelector('#pasted-reading .words:has-text("確認されておりません")')
    assert.equal(await page.locator('#pasted-reading img').count(), 0)
    assert.deepEqual(await findingsOf(page), [])
    assert.deepEqual(
      requests.filter(address => !address.includes('/assets/icon.svg')),
      [],
    )
    assert.deepEqual(
      trouble.filter(text => !/Content Security Policy/.test(text)),
      [],
    )
  })
})
