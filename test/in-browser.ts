import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  type Browser,
  type BrowserContextOptions,
  chromium as chromiumType,
  type Page,
} from 'playwright-core'
import { chromiumArguments } from '../scripts/chromium-arguments.ts'
import { chromium, skipUnless } from './needs.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const program = chromium()

/** Options of a suite that needs a browser. @param timeout Milliseconds. */
export const needsBrowser = (timeout: number) => ({ ...skipUnless(program, 'Chromium on PATH'), timeout })

export const launchBrowser = (): Promise<Browser> =>
  chromiumType.launch({ executablePath: program!, args: [...chromiumArguments] })

export interface Expected {
  /** Everything that is asked for begins with this address. */
  readonly within?: string
  /** What the browser may complain of: an answer that is refused on purpose. */
  readonly allows?: RegExp
}

/** Lets `use` work with a page of its own; fails on any error, breach of the policy, or request elsewhere. */
export async function withPage(
  browser: Browser,
  options: BrowserContextOptions,
  { within, allows }: Expected,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: 'ja-JP', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const trouble: string[] = []
  page.on('console', message => {
    const isTrouble = message.type() === 'error' || message.type() === 'warning'
    if (isTrouble && !allows?.test(message.text())) trouble.push(message.text())
  })
  page.on('pageerror', error => trouble.push(error.message))
  page.on('request', request => {
    if (within !== undefined && !request.url().startsWith(within)) trouble.push(`request to ${request.url()}`)
  })
  try {
    await use(page)
    assert.deepEqual(trouble, [])
  } finally {
    await context.close()
  }
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

/**
 * What axe-core finds on the page that is more than minor. What is folded away is looked at too; the menu stays shut,
 * since it would only cover what lies under it.
 */
export async function findingsOf(page: Page): Promise<string[]> {
  await page.evaluate("document.querySelectorAll('details:not(.menu)').forEach(fold => { fold.open = true })")
  await page.evaluate(axe)
  const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as AxeResults
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, impact, nodes }) => `${id} (${impact}) ${nodes[0]?.html.slice(0, 200)}`)
}

/** How many pixels the page is wider than its window. */
export const tooWide = async (page: Page): Promise<number> =>
  Math.max(0, Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth')))
