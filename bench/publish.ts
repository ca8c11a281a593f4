/**
 * Times the publishing of a site: from nothing, unchanged, and after one notice has changed, beside the floor of
 * writing the same bytes to as many files. Takes a copy of the real notices where they are, else of the examples.
 * The build that comes before each is not counted.
 *   node bench/publish.ts [FOLDER] [--threads N] [--json]
 */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openArchive } from '../src/archive/open-archive.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { type PublishSummary, publishSite } from '../src/site/publish-site.ts'

const { values, positionals } = parseArgs({
  options: { threads: { type: 'string' }, json: { type: 'boolean' } },
  allowPositionals: true,
})
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const shared = join(process.env.TENMATSU_SHARED ?? here('../../shared'), 'corpus')
const from = positionals[0] ?? (existsSync(shared) ? shared : here('../examples/notices'))
const threads = Number(values.threads ?? availableParallelism())

const scratch = mkdtempSync(join(tmpdir(), 'tenmatsu-bench-'))
const folder = join(scratch, 'notices')
const site = join(scratch, 'site')
cpSync(from, folder, { recursive: true })
const archive = openArchive(folder, { cache: join(scratch, 'cache') })

/** Builds, and then publishes; the seconds and the processor's seconds are of the publishing alone. */
async function publish(): Promise<{ said: PublishSummary; seconds: number; processor: number }> {
  await build(archive)
  const index = openIndex(archive.indexFile)
  const started = performance.now()
  const before = process.cpuUsage()
  const said = await publishSite({
    archive,
    withIndex: ask => ask(index),
    out: site,
    site: 'https://archive.example.jp/',
    base: '/',
    threads,
  })
  const { user, system } = process.cpuUsage(before)
  index.close()
  return { said, seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6 }
}

/** Seconds to write the bytes of the site to as many files of another folder. */
function floor(): number {
  const names = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const bytes = names.map(name => readFileSync(name))
  const copy = join(scratch, 'floor')
  const started = performance.now()
  for (const [i, name] of names.entries()) {
    const path = join(copy, name.slice(site.length))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes[i]!)
  }
  return (performance.now() - started) / 1000
}

const fresh = await publish()
const written = floor()
const unchanged = await publish()
const notices = (readdirSync(folder, { recursive: true }) as string[])
  .filter(name => name.endsWith('.md'))
  .sort()
const middle = notices[notices.length >> 1]!
appendFileSync(join(folder, middle), '\n追って、お客様12,345名の情報が漏えいしたことを確認しました。\n')
const changed = await publish()
rmSync(scratch, { recursive: true })

if (values.json) console.log(JSON.stringify({ threads, floor: written, fresh, unchanged, changed }))
else {
  const line = (name: string, { said, seconds, processor }: typeof fresh): string =>
    `${name.padEnd(22)} ${seconds.toFixed(2).padStart(7)} s  ${processor.toFixed(2).padStart(7)} s of processors  ${String(said.written).padStart(6)} files written`
  const { pages, files, bytes } = fresh.said
  console.log(`${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${threads} threads`)
  console.log(`${'floor: writing alone'.padEnd(22)} ${written.toFixed(2).padStart(7)} s`)
  console.log(line('from nothing', fresh))
  console.log(line('nothing changed', unchanged))
  console.log(line('one notice changed', changed))
}
