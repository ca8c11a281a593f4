/**
 * When a browser shows the first content of each type of page: `node bench/first-content.ts [DIR]`; DIR defaults to the
 * shared corpus. The least of three visits in headless Chromium, each with an empty cache (first-contentful-paint of the
 * Paint Timing standard, from the beginning of the visit), beside the time until the first byte. The paint is told of
 * after the load event, so that a page is asked for it until it has one. Exits with 1 where a type takes over a second.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium as browserType, type Page } from 'playwright-core'
import { chromiumArguments } from '../scripts/chromium-arguments.ts'
import { ensureBuilt } from '../src/pipeline/ensure-built.ts'
import { servePagesToSee } from '../test/every-page.ts'
import { chromium, sharedFolder } from '../test/needs.ts'

const visits = 3
const target = 1000
/** Milliseconds that a page is given to tell of its first paint once it is loaded. */
const patience = 3000

const program = chromium()
if (program === null) throw new Error('There is no Chromium on PATH.')
const shared = sharedFolder()
const folder = process.argv[2] ?? (shared === null ? null : join(shared, 'corpus'))
if (folder === null) throw new Error('Name a folder of notices: node bench/first-content.ts DIR')

/** Milliseconds from the beginning of the visit. The page's own policy forbids to wait for it by a script within it. */
async function paintOf(page: Page): Promise<number> {
  const until = performance.now() + patience
  for (;;) {
    const at = await page.evaluate(
      "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null",
    )
    if (at !== null) return Number(at)
    if (performance.now() > until) throw new Error(`${page.url()} told of no first content`)
    await page.waitForTimeout(20)
  }
}

const cache = mkdtempSync(join(tmpdir(), 'tenmatsu-bench-'))
const browser = await browserType.launch({ executablePath: program, args: [...chromiumArguments] })
try {
  const { archive } = await ensureBuilt(folder, { cache })
  const served = await servePagesToSee(archive)
  for (const { name, address } of served.pages) {
    const painted: number[] = []
    const begun: number[] = []
    for (let visit = 0; visit < visits; visit++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      const page = await context.newPage()
      await page.goto(address)
      painted.push(await paintOf(page))
      begun.push(Number(await page.evaluate("performance.getEntriesByType('navigation')[0].responseStart")))
      await context.close()
    }
    const [first, byte] = [Math.min(...painted), Math.min(...begun)]
    if (first > target) process.exitCode = 1
    console.log(
      `${name.padEnd(20)} first content ${first.toFixed(0).padStart(5)} ms  first byte ${byte.toFixed(0).padStart(5)} ms`,
    )
  }
  await served.close()
} finally {
  await browser.close()
  rmSync(cache, { recursive: true })
}
