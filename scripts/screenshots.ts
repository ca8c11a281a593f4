/**
 * `npm run screenshots -- OUT [--archive DIR] [--full]`: a picture of each type of page, light and dark, at 390 and
 * 1440 pixels. `npm run screenshots` alone: the pictures of the README, docs/images/{list,notice,incident}.png.
 * Needs Chromium on PATH. The archive (default: examples/archive, which `npm start` makes) is built first.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium as browserType } from 'playwright-core'
import { serveIndex } from '../src/cli/serve.ts'
import { ensureBuilt } from '../src/pipeline/ensure-built.ts'
import type { SearchOutput } from '../src/queries/search-notices.ts'
import { openRebuilding } from '../src/web/review/rebuilding.ts'
import { chromium } from '../test/needs.ts'
import { chromiumArguments } from './chromium-arguments.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { archive: { type: 'string' }, cache: { type: 'string' }, full: { type: 'boolean' } },
})
const [folder] = positionals
const program = chromium()
if (program === null) {
  console.error('There is no Chromium on PATH.')
  process.exit(2)
}

const { archive } = await ensureBuilt(
  values.archive ?? fileURLToPath(new URL('../examples/archive', import.meta.url)),
  { cache: values.cache },
)
const isOwn = archive.layout === 'own'
const served = await serveIndex({
  indexFile: archive.indexFile,
  host: '127.0.0.1',
  port: 0,
  review: {
    archive,
    rebuilding: openRebuilding(archive),
    closed: isOwn ? null : { because: 'foreign', folder: archive.folder },
  },
})

interface Seen {
  readonly id: string
  readonly document: { readonly bodyStart: number }
  readonly facts: readonly {
    readonly kind: string
    readonly evidence: readonly [{ readonly start: number }]
  }[]
}

/** The notices with the words, in full. */
async function noticesWith(words: string): Promise<Seen[]> {
  const answer = await fetch(`${served.address}/api/search?perPage=100&q=${encodeURIComponent(words)}`)
  const { hits } = (await answer.json()) as SearchOutput
  const seen: Seen[] = []
  for (const { id } of hits)
    seen.push((await (await fetch(`${served.address}/api/notices/${id}`)).json()) as Seen)
  return seen
}

const kindsIn = ({ facts }: Seen): number => new Set(facts.map(fact => fact.kind)).size

/** The notice that scores highest, with the number of the dated event that its body names first. */
async function pick(words: string, score: (notice: Seen) => number): Promise<{ id: string; fact: number }> {
  const [best] = (await noticesWith(words)).toSorted((a, b) => score(b) - score(a))
  if (!best) throw new Error(`No notice of the archive has the words ${words}`)
  const [first] = best.facts
    .map(({ kind, evidence: [{ start }] }, fact) => ({ kind, start, fact }))
    .filter(({ kind, start }) => kind === 'event-date' && start >= best.document.bodyStart)
    .toSorted((a, b) => a.start - b.start)
  return { id: best.id, fact: first?.fact ?? 0 }
}

const rich = await pick('ランサムウェア', n => kindsIn(n) * 100 + n.facts.length)
const vendor = await pick('委託先における', kindsIn)
const short = await pick('', n => (n.facts.length < 8 ? -1000 : -n.facts.length))

const firstOf = async (query: string): Promise<string> => {
  const answer = (await (await fetch(`${served.address}/api/${query}`)).json()) as Record<
    string,
    { id: string }[]
  >
  return (answer.incidents ?? answer.roots ?? answer.organisations)![0]!.id
}
const incident = await firstOf('list-incidents?sort=most-notices')
const root = await firstOf('list-roots')
const organisation = await firstOf('list-organisations?sort=most-clients')

const browser = await browserType.launch({ executablePath: program, args: [...chromiumArguments] })
if (folder === undefined) await picturesOfReadme()
else await picturesOfAll(folder)
await browser.close()
await served.close()

async function picturesOfReadme(): Promise<void> {
  const images = fileURLToPath(new URL('../docs/images', import.meta.url))
  mkdirSync(images, { recursive: true })
  const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1280, height: 1000 } })
  for (const [name, path] of [
    ['list', '/notices?lang=ja'],
    ['notice', `/notices/${rich.id}?fact=${rich.fact}&lang=ja`],
    ['incident', `/incidents/${incident}?lang=ja`],
  ] as const) {
    await page.goto(`${served.address}${path}`)
    await page.screenshot({ path: join(images, `${name}.png`) })
  }
  console.log(`3 pictures in ${images}`)
}

async function picturesOfAll(folder: string): Promise<void> {
  const pages: readonly (readonly [string, string])[] = [
    ['home', '/?lang=ja'],
    ['english-home', '/?lang=en'],
    ['trends', '/trends?lang=ja'],
    ['english-trends', '/trends?unit=root_event&lang=en'],
    ['trend', '/trends/to-first-notice?row=all&column=stated&lang=ja'],
    ['matrix', '/trends/measures-by-cause?lang=ja'],
    ['list', '/notices?lang=ja'],
    ['search', '/notices?q=漏えい+委託&leak=possible&lang=ja'],
    ['empty', '/notices?q="存在しない言い回し"&lang=ja'],
    ['notice', `/notices/${rich.id}?lang=ja`],
    ['fact', `/notices/${rich.id}?fact=${rich.fact}&lang=ja#fact-${rich.fact}`],
    ['vendor', `/notices/${vendor.id}?lang=ja`],
    ['short', `/notices/${short.id}?lang=ja`],
    ['incidents', '/incidents?lang=ja'],
    ['incident', `/incidents/${incident}?lang=ja`],
    ['roots', '/roots?lang=ja'],
    ['root', `/roots/${root}?lang=ja`],
    ['facets', '/incidents?type=ransomware&lang=ja'],
    ['organisations', '/organisations?lang=ja'],
    ['organisation', `/organisations/${organisation}?lang=ja`],
    ['english-incident', `/incidents/${incident}?lang=en`],
    ['doubts', '/doubts?lang=ja'],
    ['review', '/review?lang=ja'],
    ['decisions', '/decisions?lang=ja'],
    ...(isOwn
      ? [['review-fact', `/notices/${rich.id}/review?fact=${rich.fact}&lang=ja#review`] as const]
      : []),
    ['problems', '/problems?lang=ja'],
    ['variants', '/variants?lang=ja'],
    ['about', '/about?lang=ja'],
    ['english-list', '/notices?q=VPN&lang=en'],
    ['english-notice', `/notices/${rich.id}?fact=0&lang=en#fact-0`],
    ['missing', '/notices/0000000000?lang=ja'],
  ]

  mkdirSync(folder, { recursive: true })
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
  console.log(`${pages.length * 4} pictures in ${folder}`)
}
