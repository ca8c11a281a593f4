import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { navigationPaths } from '../src/web/navigation.ts'
import { archiveWithEverything, type PagesToSee, servePagesToSee } from './every-page.ts'
import { findingsOf, launchBrowser, needsBrowser } from './in-browser.ts'
import { attribute, parsePage } from './site-files.ts'

const languages = ['ja', 'en'] as const

let seen: PagesToSee
before(async () => {
  seen = await servePagesToSee(await archiveWithEverything())
})
after(() => seen?.close())

function inLanguage(address: string, language: string): string {
  const url = new URL(address)
  url.searchParams.set('lang', language)
  return url.href
}

describe('every type of page, and every page of an empty archive', () => {
  it('is valid HTML with one heading of the first rank, its language, and no id twice', async () => {
    assert.ok(seen.pages.length > 50, `${seen.pages.length} pages`)
    const wrong: string[] = []
    for (const { name, address, status } of seen.pages)
      for (const language of languages) {
        const answer = await fetch(inLanguage(address, language), { redirect: 'manual' })
        const body = await answer.text()
        const { errors, elements } = parsePage(body)
        const all = (tag: string) => elements.filter(({ tagName }) => tagName === tag)
        const ids = elements.flatMap(element => attribute(element, 'id') ?? [])
        const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
        const told = [
          answer.status === status ? [] : [`status ${answer.status}`],
          errors,
          all('h1').length === 1 ? [] : [`${all('h1').length} h1`],
          attribute(all('html')[0]!, 'lang') === language ? [] : ['lang'],
          twice.map(id => `id ${id} twice`),
          // The policy of the pages would not run it.
          elements.flatMap(({ attrs }) => attrs.filter(a => /^on|^style$/.test(a.name)).map(a => a.name)),
        ].flat()
        wrong.push(...told.map(what => `${name} ${language}: ${what}`))
      }
    assert.deepEqual(wrong, [])
  })

  it('leads to every other page of its kind that exists, from the navigation', async () => {
    const { address } = seen.pages.find(({ name }) => name === 'home')!
    const { elements } = parsePage(await (await fetch(address)).text())
    const links = elements.flatMap(element =>
      element.tagName === 'a' ? (attribute(element, 'href') ?? []) : [],
    )
    for (const path of navigationPaths.filter(path => path !== '/')) assert.ok(links.includes(path), path)
  })
})

describe('every type of page, in a browser', needsBrowser(400_000), () => {
  let browser: Browser
  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser?.close())

  for (const javaScriptEnabled of [true, false])
    it(`is no wider than 320 pixels, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 320, height: 700 } })
      const page = await context.newPage()
      const wide: string[] = []
      for (const { name, address } of seen.pages)
        for (const language of javaScriptEnabled ? languages : (['en'] as const)) {
          await page.goto(inLanguage(address, language))
          const width = Number(await page.evaluate('document.documentElement.scrollWidth'))
          if (width > 320) wide.push(`${name} ${language}: ${width}`)
        }
      await context.close()
      assert.deepEqual(wide, [])
    })

  for (const { colorScheme, width, language } of [
    { colorScheme: 'light', width: 1280, language: 'en' },
    { colorScheme: 'dark', width: 390, language: 'ja' },
  ] as const)
    it(`has nothing serious for axe, ${colorScheme}`, async () => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
      const page = await context.newPage()
      const found: string[] = []
      for (const { name, address } of seen.pages) {
        await page.goto(inLanguage(address, language))
        found.push(...(await findingsOf(page)).map(finding => `${name}: ${finding}`))
      }
      await context.close()
      assert.deepEqual(found, [])
    })
})
