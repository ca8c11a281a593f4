/**
 * `npm run screenshots -- OUT [--archive DIR] [--only NAME,NAME] [--tall PIXELS]`: a picture of each type of page, light
 * and dark, at 390 and 1280 pixels, in Japanese, and in English as well in light at 1280. Without --archive, of the
 * examples with everything an archive can hold. `npm run screenshots` alone: the pictures of the README,
 * docs/images/{list,notice,incident}.png, made of examples/archive. Needs Chromium on PATH.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Browser, chromium as browserType } from 'playwright-core'
import { makeDemoArchive } from '../src/cli/demo.ts'
import { ensureBuilt } from '../src/pipeline/ensure-built.ts'
import { archiveWithEverything, servePagesToSee } from '../test/every-page.ts'
import { chromium } from '../test/needs.ts'
import { chromiumArguments } from './chromium-arguments.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    archive: { type: 'string' },
    cache: { type: 'string' },
    only: { type: 'string' },
    tall: { type: 'string', default: '2600' },
  },
})
const [folder] = positionals
const program = chromium()
if (program === null) {
  console.error('There is no Chromium on PATH.')
  process.exit(2)
}

const browser = await browserType.launch({ executablePath: program, args: [...chromiumArguments] })
if (folder === undefined) await picturesOfReadme(browser)
else await picturesOfAll(browser, folder)
await browser.close()

async function picturesOfReadme(browser: Browser): Promise<void> {
  const examples = fileURLToPath(new URL('../examples', import.meta.url))
  const built = await ensureBuilt(await makeDemoArchive(examples, join(examples, 'archive')), {})
  const served = await servePagesToSee(built.archive)
  const images = fileURLToPath(new URL('../docs/images', import.meta.url))
  mkdirSync(images, { recursive: true })
  const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1280, height: 1000 } })
  for (const [image, name] of [
    ['list', 'notices'],
    ['notice', 'fact'],
    ['incident', 'incident'],
  ] as const) {
    const { address } = served.pages.find(page => page.name === name)!
    await page.goto(inLanguage(address, 'ja'))
    await page.screenshot({ path: join(images, `${image}.png`) })
  }
  await served.close()
  console.log(`3 pictures in ${images}`)
}

async function picturesOfAll(browser: Browser, folder: string): Promise<void> {
  const archive =
    values.archive === undefined
      ? await archiveWithEverything()
      : (await ensureBuilt(values.archive, { cache: values.cache })).archive
  const served = await servePagesToSee(archive)
  const only = values.only?.split(',')
  const pages = served.pages.filter(({ name }) => only === undefined || only.includes(name))
  mkdirSync(folder, { recursive: true })
  const looks = [
    { colorScheme: 'light', width: 1280, language: 'ja' },
    { colorScheme: 'dark', width: 390, language: 'ja' },
    { colorScheme: 'dark', width: 1280, language: 'ja' },
    { colorScheme: 'light', width: 390, language: 'ja' },
    { colorScheme: 'light', width: 1280, language: 'en' },
    { colorScheme: 'light', width: 390, language: 'en' },
  ] as const
  for (const { colorScheme, width, language } of looks) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
    const page = await context.newPage()
    for (const { name, address } of pages) {
      await page.goto(inLanguage(address, language))
      // A long page is cut: what comes after is more of the same.
      const height = Number(await page.evaluate('document.documentElement.scrollHeight'))
      await page.screenshot({
        path: join(folder, `${name}-${language}-${colorScheme}-${width}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, Number(values.tall)) },
      })
    }
    await context.close()
  }
  await served.close()
  console.log(`${pages.length * looks.length} pictures in ${folder}`)
}

function inLanguage(address: string, language: 'ja' | 'en'): string {
  const url = new URL(address)
  url.searchParams.set('lang', language)
  return url.href
}
