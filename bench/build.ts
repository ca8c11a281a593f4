/**
 * `npm run bench`: times the build from nothing, unchanged and after one change, as whole processes, beside its floor
 * (reading, hashing and NFKC-folding the same files), in one run, since machines differ and are busy. Takes the real
 * notices where they are (a copy of them), else the examples.
 *   node bench/build.ts [FOLDER] [--rounds N] [--json]
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openArchive } from '../src/archive/open-archive.ts'
import { build } from '../src/pipeline/build.ts'
import { listFiles } from '../src/sources/list-files.ts'

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean' },
    /** One build in a process of its own, so that its memory is its own: the cache to build into. */
    only: { type: 'string' },
  },
  allowPositionals: true,
})

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const shared = join(process.env.TENMATSU_SHARED ?? here('../../shared'), 'corpus')
const given = positionals[0] ?? (existsSync(shared) ? shared : here('../examples/notices'))

interface BuildTime {
  readonly seconds: number
  readonly notices: number
  readonly megabytes: number
}

if (values.only !== undefined) {
  const started = performance.now()
  const { notices } = await build(openArchive(given, { cache: values.only }))
  const seconds = (performance.now() - started) / 1000
  console.log(JSON.stringify({ seconds, notices, megabytes: process.resourceUsage().maxRSS / 1024 }))
  process.exit(0)
}

const { scripts } = JSON.parse(readFileSync(here('../package.json'), 'utf8')) as {
  scripts: { tenmatsu: string }
}
/** What `npm run tenmatsu` starts Node with (docs/why/flags-of-the-engine.md). */
const flags = scripts.tenmatsu.split(' ').filter(word => word.startsWith('--'))

/** A copy, since notices are changed in it. */
const place = mkdtempSync(join(tmpdir(), 'tenmatsu-bench-'))
const folder = join(place, 'notices')
cpSync(given, folder, { recursive: true, preserveTimestamps: true })
const paths = listFiles(folder)
  .files.map(({ path }) => path)
  .filter(path => path.endsWith('.md'))

/** One change after another: a text is corrected, a notice comes, a notice goes. Each is of some other notice. */
const changes: Readonly<Record<string, (path: string) => void>> = {
  text: path => appendFileSync(join(folder, path), '追って掲示します。\n'),
  addition: path => cpSync(join(folder, path), join(folder, dirname(path), '28_架空の会社.md')),
  removal: path => rmSync(join(folder, dirname(path), '28_架空の会社.md')),
}

/** Seconds of one process from its start to its end, and what it said of itself. */
function buildInProcess(cache: string): { wall: number; said: BuildTime } {
  const started = performance.now()
  const args = [...flags, here('./build.ts'), folder, '--only', cache]
  const out = execFileSync(process.execPath, args, { encoding: 'utf8' })
  return { wall: (performance.now() - started) / 1000, said: JSON.parse(out) as BuildTime }
}

function floor(): number {
  const started = performance.now()
  let characters = 0
  for (const { path } of listFiles(folder).files) {
    const bytes = readFileSync(join(folder, path))
    createHash('sha256').update(bytes).digest('hex')
    characters += bytes.toString('utf8').normalize('NFKC').length
  }
  if (characters === 0) throw new Error(`There is nothing to read in ${folder}.`)
  return (performance.now() - started) / 1000
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!

const floors: number[] = []
const fromNothing: number[] = []
const unchanged: number[] = []
const changed = new Map(Object.keys(changes).map(what => [what, [] as number[]]))
let notices = 0
let megabytes = 0
for (let round = 0; round < Number(values.rounds); round++) {
  const cache = mkdtempSync(join(tmpdir(), 'tenmatsu-bench-'))
  floors.push(floor())
  const first = buildInProcess(cache)
  const second = buildInProcess(cache)
  const path = paths[Math.floor((paths.length * (round + 1)) / (Number(values.rounds) + 1))]!
  for (const [what, change] of Object.entries(changes)) {
    change(path)
    changed.get(what)!.push(buildInProcess(cache).wall)
  }
  rmSync(cache, { recursive: true })
  fromNothing.push(first.wall)
  unchanged.push(second.wall)
  notices = first.said.notices
  megabytes = Math.max(megabytes, first.said.megabytes)
}
rmSync(place, { recursive: true })
const result = {
  notices,
  cores: availableParallelism(),
  floorSeconds: median(floors),
  buildSeconds: median(fromNothing),
  ratio: median(fromNothing.map((seconds, i) => seconds / floors[i]!)),
  unchangedSeconds: median(unchanged),
  changedSeconds: Object.fromEntries([...changed].map(([what, seconds]) => [what, median(seconds)])),
  peakMegabytes: megabytes,
}
if (values.json) console.log(JSON.stringify(result))
else {
  console.log(`${notices} notices, ${result.cores} cores, median of ${values.rounds} rounds`)
  console.log(`floor (read, hash, NFKC)   ${result.floorSeconds.toFixed(2)} s`)
  console.log(
    `build from nothing         ${result.buildSeconds.toFixed(2)} s, ${result.ratio.toFixed(1)} times the floor`,
  )
  console.log(`build, nothing changed     ${result.unchangedSeconds.toFixed(2)} s`)
  for (const [what, seconds] of changed)
    console.log(`build, one ${what.padEnd(16)}${median(seconds).toFixed(2)} s`)
  console.log(`peak memory                ${result.peakMegabytes.toFixed(0)} MB`)
}
