/**
 * `npm run bench`: times the build from nothing and unchanged, beside its floor (reading, hashing and NFKC-folding the
 * same files), in one run, since machines differ and are busy. Takes the real notices where they are, else the examples.
 *   node bench/build.ts [FOLDER] [--rounds N] [--json]
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
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
const folder = positionals[0] ?? (existsSync(shared) ? shared : here('../examples/notices'))

interface BuildTime {
  readonly seconds: number
  readonly notices: number
  readonly megabytes: number
}

if (values.only !== undefined) {
  const started = performance.now()
  const { notices } = await build(openArchive(folder, { cache: values.only }))
  const seconds = (performance.now() - started) / 1000
  console.log(JSON.stringify({ seconds, notices, megabytes: process.resourceUsage().maxRSS / 1024 }))
  process.exit(0)
}

const { scripts } = JSON.parse(readFileSync(here('../package.json'), 'utf8')) as {
  scripts: { tenmatsu: string }
}
/** What `npm run tenmatsu` starts Node with (docs/why/flags-of-the-engine.md). */
const flags = scripts.tenmatsu.split(' ').filter(word => word.startsWith('--'))

/** Seconds of one process from its start to its end, and what it said of itself. */
function buildInProcess(cache: string): { wall: number; said: BuildTime } {
  const started = performance.now()
  const out = execFileSync(process.execPath, [...flags, here('./build.ts'), folder, '--only', cache], {
    encoding: 'utf8',
  })
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
let notices = 0
let megabytes = 0
for (let round = 0; round < Number(values.rounds); round++) {
  const cache = mkdtempSync(join(tmpdir(), 'tenmatsu-bench-'))
  floors.push(floor())
  const first = buildInProcess(cache)
  const second = buildInProcess(cache)
  rmSync(cache, { recursive: true })
  fromNothing.push(first.wall)
  unchanged.push(second.wall)
  notices = first.said.notices
  megabytes = Math.max(megabytes, first.said.megabytes)
}
const result = {
  notices,
  cores: availableParallelism(),
  floorSeconds: median(floors),
  buildSeconds: median(fromNothing),
  ratio: median(fromNothing.map((seconds, i) => seconds / floors[i]!)),
  unchangedSeconds: median(unchanged),
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
  console.log(`peak memory                ${result.peakMegabytes.toFixed(0)} MB`)
}
