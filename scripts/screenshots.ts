/**
 * `node scripts/screenshots.ts OUT [--archive DIR] [--full]`: a picture of each type of page, light and dark,
 * at 390 and 1440 pixels. Needs Chromium on PATH. The archive (default: examples/archive, which `npm start` makes) is built first.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium as browserType } from 'playwright-core'
import { serveIndex } from '../src/cli/serve.ts'
import { ensureBuilt } from '../src/pipeline/ensure-built.ts'
import type { SearchOutput } from '../src/queries/search-notices.ts'
import { chromium } from '../test/needs.ts'
import { chromiumArguments } from './chromium-arguments.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { archive: { type: 'string' }, cache: { type: 'string' }, full: { type: 'boolean' } },
})
const [folder] = positionals
const program = chromium()
if (folder === undefined || program === null) {
  console.error(folder === undefined ? 'Name the folder for the pictures.' : 'There is no Chromium on PATH.')
  process.exit(2)
}

const { archive } = await ensureBuilt(
  values.archive ?? fileURLToPath(new URL('../examples/archive', import.meta.url)),
  { cache: values.cache },
)
const served = await serveIndex({ indexFile: archive.indexFile, host: '127.0.0.1', port: 0 })

/** The notice with the most facts among the first hundred that confirm a leak: it shows what a page can hold. */
async function richNotice(): Promise<{ id: string; fact: number }> {
  const answer = await fetch(`${served.address}/api/search?leak=confirmed&perPage=100`)
  const found = (await answer.json()) as SearchOutput
  let best = { id: found.hits[0]?.id ?? '', facts: -1 }
  for (const { id } of found.hits) {
    const { facts } = (await (await fetch(`${served.address}/api/notices/${id}`)).json()) as {
      facts: unknown[]
    }
    if (facts.length > best.facts && facts.length < 40) best = { id, facts: facts.length }
  }
  return { id: best.id, fact: Math.max(0, Math.floor(best.facts / 2)) }
}

const rich = await richNotice()
const pages: readonly (readonly [string, string])[] = [
  ['list', '/notices?lang=ja'],
  ['search', '/notices?q=漏えい+委託&leak=possible&lang=ja'],
  ['empty', '/notices?q="存在しない言い回し"&lang=ja'],
  ['notice', `/notices/${rich.id}?lang=ja`],
  ['fact', `/notices/${rich.id}?fact=${rich.fact}&lang=ja#fact-${rich.fact}`],
  ['problems', '/problems?lang=ja'],
  ['variants', '/variants?lang=ja'],
  ['about', '/about?lang=ja'],
  ['english-list', '/notices?q=VPN&lang=en'],
  ['english-notice', `/notices/${rich.id}?fact=0&lang=en#fact-0`],
  ['missing', '/notices/0000000000?lang=ja'],
]

mkdirSync(folder, { recursive: true })
const browser = await browserType.launch({ executablePath: program, args: [...chromiumArguments] })
for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1440]) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: width < 600 ? 844 : 900 },
      deviceScaleFactor: width < 600 ? 2 : 1,
    })
    const page = await context.newPage()
    for (const [name, path] of pages) {
      await page.goto(`${served.address}${path}`)
      await page.screenshot({
        path: join(folder, `${name}-${colorScheme}-${width}.png`),
        fullPage: values.full ?? false,
      })
    }
    await context.close()
  }
await browser.close()
await served.close()
console.log(`${pages.length * 4} pictures in ${folder}`)
