import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Archive } from '../src/archive/open-archive.ts'
import { type Served, serveIndex } from '../src/cli/serve.ts'
import { build } from '../src/pipeline/build.ts'
import { openRebuilding } from '../src/web/review/rebuilding.ts'
import { openGuard } from '../src/web/session/guard.ts'
import { hashPassword } from '../src/web/session/password.ts'
import { madeUpNotice } from './archive-folders.ts'
import { findingsOf, launchBrowser, needsBrowser, tooWide, withPage as withPageIn } from './in-browser.ts'
import { builtArchive } from './review-server.ts'

const password = 'correct horse battery'

describe('review in a browser', needsBrowser(240_000), () => {
  let archive: Archive
  let served: Served
  let closed: Served
  let browser: Browser
  let id: string

  before(async () => {
    archive = await builtArchive({
      '2025/06/03_株式会社あおば製作所.md': `${madeUpNotice(1)}生徒30名、教員40名、合計95名の個人情報が漏えいしました。\n復旧作業の完了は\n未定です。\n`,
    })
    const review = { archive, rebuilding: openRebuilding(archive), closed: null }
    const shared = { indexFile: archive.indexFile, host: '127.0.0.1', port: 0, review }
    served = await serveIndex(shared)
    const credentials = [{ name: 'Aoki', hash: await hashPassword(password) }]
    closed = await serveIndex({ ...shared, guard: openGuard({ credentials }) })
    const found = (await (await fetch(`${served.address}/api/search`)).json()) as { hits: { id: string }[] }
    id = found.hits[0]!.id
    browser = await launchBrowser()
  })
  after(async () => {
    await browser?.close()
    await served?.close()
    await closed?.close()
  })

  // What a page that was refused on purpose is told about.
  const refused = /status of 40[39]/
  const withPage = (options: BrowserContextOptions, use: (page: Page) => Promise<void>) =>
    withPageIn(browser, { viewport: { width: 1280, height: 800 }, ...options }, { allows: refused }, use)

  /** The address of the review of the fact with these words. */
  async function reviewOf(quote: string): Promise<string> {
    const { facts } = (await (await fetch(`${served.address}/notices/${id}.json`)).json()) as {
      facts: { kind: string; evidence: { quote: string }[] }[]
    }
    const n = facts.findIndex(
      ({ kind, evidence }) => kind === 'affected-count' && evidence[0]!.quote === quote,
    )
    assert.ok(n >= 0, quote)
    return `${served.address}/notices/${id}/review?fact=${n}`
  }

  const shownValue = (page: Page): Promise<string> =>
    page.locator('.chosen-fact .fact-value .value').innerText()

  for (const javaScriptEnabled of [true, false])
    it(`correct a fact, rebuild, see it kept; undo, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () =>
      withPage({ javaScriptEnabled }, async page => {
        await page.goto(await reviewOf('101名'))
        await page.getByText('訂正する', { exact: true }).click()
        const form = page.locator('details.correct form')
        await form.getByLabel('数', { exact: true }).fill('110')
        await form.getByLabel('断定の度合い').selectOption('confirmed')
        await form.getByLabel('理由').fill('原本の表では110名')
        await form.getByLabel('判断する人').fill('青木')
        await form.getByRole('button').click()
        await page.waitForURL(/done=/)
        assert.match(await shownValue(page), /110/)
        assert.match(await page.locator('.notice-line').innerText(), /書き込みました/)

        rmSync(join(archive.home, 'derived'), { recursive: true })
        await build(archive, { fresh: true, workers: 1 })
        await page.goto(await reviewOf('101名'))
        assert.match(await shownValue(page), /110/)
        assert.match(await page.locator('.standing').innerText(), /原本の表では110名/)

        await page.locator('.standing').getByText('取り消す', { exact: true }).first().click()
        const undo = page.locator('.standing form')
        await undo.getByLabel('理由').fill('表の読み違い')
        await undo.getByRole('button').click()
        await page.waitForURL(/done=[^&]*undo/)
        assert.match(await page.locator('.notice-line').innerText(), /取り消しました/)
        await page.goto(await reviewOf('101名'))
        assert.match(await shownValue(page), /101/)
        assert.equal(await page.locator('.standing').count(), 0)
      }))

  it('is worked from the keyboard: the queue, the next fact, confirm, correct, reject, take back, go on', () =>
    withPage({}, async page => {
      await page.goto(`${served.address}/review`)
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.waitForURL(/fact=\d+/)
      const before = page.url()
      await page.keyboard.press('j')
      await page.waitForURL(address => address.href !== before)
      await page.keyboard.press('k')
      await page.waitForURL(before)
      await page.keyboard.press('e')
      assert.equal(await page.evaluate('document.activeElement.name'), 'value.of')
      await page.keyboard.press('Escape')
      await page.keyboard.press('r')
      assert.equal(await page.evaluate('document.activeElement.name'), 'because')
      await page.keyboard.type('jkc')
      assert.equal(page.url(), before, 'letters of a reason are letters')
      await page.keyboard.press('Escape')
      await page.keyboard.press('c')
      await page.waitForURL(/done=/)
      assert.match(await page.locator('.notice-line').innerText(), /書き込みました/)
      await page.keyboard.press('u')
      await page.keyboard.press('Enter')
      await page.waitForURL(/done=[^&]*undo/)
      assert.match(await page.locator('.notice-line').innerText(), /取り消しました/)
      await page.keyboard.press('n')
      await page.waitForURL(address => !address.href.includes('done='))
    }))

  it('words are selected in the text and added, across a line that is wrapped', () =>
    withPage({}, async page => {
      await page.goto(`${served.address}/notices/${id}/review`)
      await page.evaluate(`{
        const walker = document.createTreeWalker(document.querySelector('.words'), NodeFilter.SHOW_TEXT)
        while (walker.nextNode() && !walker.currentNode.data.includes('完了は'));
        const node = walker.currentNode
        const at = node.data.indexOf('完了は')
        getSelection().setBaseAndExtent(node, at, node, node.data.indexOf('未定') + 2)
      }`)
      await page.getByRole('button', { name: '選んだ語句を加える' }).click()
      const form = page.locator('form.add-words')
      assert.match(await form.getByLabel('原文の語句').inputValue(), /完了は\s?未定/)
      await form.getByLabel('記載事項の種類').selectOption('service-impact')
      await form.getByRole('button').click()
      const value = page.locator('form.add-value')
      await value.locator('select[name="value.impact"]').selectOption('suspended')
      await value.locator('select[name="value.firmness"]').selectOption({ index: 1 })
      await value.getByLabel('理由').fill('停止が続いている')
      await value.getByRole('button').click()
      await page.waitForURL(/done=/)
      assert.match(await page.locator('.chosen-fact mark').innerText(), /完了は\s*未定/)
    }))

  it('two people: the second sees the conflict, decides knowingly, and both decisions stay', () =>
    withPage({}, first =>
      withPage({}, async second => {
        const address = await reviewOf('40名')
        await first.goto(address)
        await second.goto(address)
        for (const [page, count] of [
          [first, '41'],
          [second, '42'],
        ] as const) {
          await page.getByText('訂正する', { exact: true }).click()
          const form = page.locator('details.correct form')
          await form.getByLabel('数', { exact: true }).fill(count)
          await form.getByLabel('理由').fill(`${count}名と数えた`)
        }
        await first.locator('details.correct button').click()
        await first.waitForURL(/done=/)
        await second.locator('details.correct button').click()
        await second.getByRole('heading', { name: 'ほかの人が先に判断しています' }).waitFor()
        const shown = await second.locator('.conflict').innerText()
        assert.match(shown, /41名と数えた/)
        assert.match(shown, /42名と数えた/)
        await second.getByRole('button', { name: /知ったうえで/ }).click()
        await second.waitForURL(/done=/)
        assert.match(await shownValue(second), /42/)
        await second.goto(`${served.address}/decisions`)
        const list = await second.locator('.decisions').innerText()
        assert.match(list, /41名と数えた[\s\S]*改められた/)
      }),
    ))

  it('a form of another site changes nothing', () =>
    withPage({}, async page => {
      const address = await reviewOf('30名')
      await page.goto(address)
      const other = closed.address
      await page.route(`${other}/elsewhere`, route =>
        route.fulfill({
          contentType: 'text/html',
          body: `<form method="post" action="${served.address}/notices/${id}/review"><input name="act" value="reject"><button>x</button></form>`,
        }),
      )
      await page.goto(`${other}/elsewhere`)
      const [response] = await Promise.all([
        page.waitForResponse(r => r.request().method() === 'POST'),
        page.getByRole('button').click(),
      ])
      assert.equal(response.status(), 403)
      assert.ok(await reviewOf('30名'))
    }))

  it('a server with a password lets in with it, and shows who is there', () =>
    withPage({}, async page => {
      await page.goto(`${closed.address}/review`)
      await page.waitForURL(/\/login/)
      await page.getByLabel('名前').fill('Aoki')
      await page.getByLabel('パスワード').fill('wrong password')
      await page.getByRole('button', { name: 'ログインする' }).click()
      await page.getByRole('alert').waitFor()
      await page.getByLabel('パスワード').fill(password)
      await page.getByRole('button', { name: 'ログインする' }).click()
      await page.waitForURL(/\/review/)
      assert.match(await page.locator('.person').innerText(), /Aoki/)
      await page.getByRole('button', { name: 'ログアウトする' }).click()
      await page.waitForURL(/\/login/)
    }))

  it('nothing serious is found by axe-core, light and dark, and nothing is wider than a phone', async () => {
    const address = await reviewOf('101名')
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 390],
    ] as const)
      await withPage({ colorScheme, viewport: { width, height: 844 } }, async page => {
        for (const path of [
          `${served.address}/review`,
          address,
          `${served.address}/decisions`,
          `${closed.address}/login`,
        ]) {
          await page.goto(path)
          assert.equal(await tooWide(page), 0, path)
          assert.deepEqual(await findingsOf(page), [], path)
        }
      })
  })
})
