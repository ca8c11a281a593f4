/**
 * Times every export of a whole archive and the memory it takes: the command as anybody runs it, a process of its own
 * for each. Takes the real notices where they are, else the examples.
 *   node bench/exports.ts [FOLDER] [--format NAME] [--json]
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { exportFormats } from '../src/exports/index.ts'

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, format: { type: 'string' } },
  allowPositionals: true,
})

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const shared = join(process.env.TENMATSU_SHARED ?? here('../../shared'), 'corpus')
const folder = positionals[0] ?? (existsSync(shared) ? shared : here('../examples/notices'))

interface Measured {
  /** On the clock, which is worth something on a machine that does nothing else. */
  readonly seconds: number
  /** Seconds of processor time of the whole program, all its threads, and of the main one: those it takes on an idle machine. */
  readonly processor: number
  readonly thread: number
  /** At the most. */
  readonly megabytes: number
  readonly bytes: number
  readonly sha256: string
}

/** Told to the program before its own modules: it says at its end what it has used. */
const account = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
   const { user, system } = process.threadCpuUsage()
   process.stderr.write('\\nUSED ' + JSON.stringify([userCPUTime + systemCPUTime, user + system, maxRSS]) + '\\n') })`,
)}`

const work = mkdtempSync(join(tmpdir(), 'tenmatsu-bench-'))
const cache = join(work, 'cache')

function run(...words: string[]): Pick<Measured, 'seconds' | 'processor' | 'thread' | 'megabytes'> {
  const started = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', account, here('../src/cli/main.js'), ...words, '--archive', folder, '--cache', cache],
    { encoding: 'utf8' },
  )
  const used = /USED (.*)/.exec(stderr)?.[1]
  if (status !== 0 || used === undefined) throw new Error(`${words.join(' ')}: ${status}\n${stderr}`)
  const [processor, thread, kilobytes] = JSON.parse(used) as [number, number, number]
  return {
    seconds: (performance.now() - started) / 1000,
    processor: processor / 1e6,
    thread: thread / 1e6,
    megabytes: (kilobytes * 1024) / 1e6,
  }
}

function measure(format: string, grain: string): Measured {
  const out = join(work, 'out')
  const used = run('export', format, '--grain', grain, '--out', out)
  const hash = createHash('sha256')
  let bytes = 0
  const files = statSync(out).isDirectory()
    ? readdirSync(out, { recursive: true, encoding: 'utf8' }).map(name => join(out, name))
    : [out]
  for (const file of files.sort()) {
    if (statSync(file).isDirectory()) continue
    const content = readFileSync(file)
    hash.update(`${file} ${content.length}\n`).update(content)
    bytes += content.length
  }
  rmSync(out, { recursive: true })
  return { ...used, bytes, sha256: hash.digest('hex') }
}

try {
  run('build')
  const rows = []
  for (const { name, grains } of exportFormats)
    for (const grain of grains) {
      if (values.format !== undefined && values.format !== name) continue
      const [first, second] = [measure(name, grain), measure(name, grain)]
      rows.push({
        export: `${name} ${grain}`,
        seconds: Number(Math.min(first.seconds, second.seconds).toFixed(2)),
        processor: Number(Math.min(first.processor, second.processor).toFixed(2)),
        thread: Number(Math.min(first.thread, second.thread).toFixed(2)),
        megabytes: Math.round(Math.max(first.megabytes, second.megabytes)),
        kilobytes: Math.round(first.bytes / 1000),
        'same again': first.sha256 === second.sha256,
      })
    }
  if (values.json) console.log(JSON.stringify(rows))
  else console.table(rows)
} finally {
  rmSync(work, { recursive: true })
}
