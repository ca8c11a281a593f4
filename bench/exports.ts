/**
 * Times every export of a whole archive and the memory it takes, each in a process of its own. Takes the real notices
 * where they are, else the examples.
 *   node bench/exports.ts [FOLDER] [--json]
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openArchive } from '../src/archive/open-archive.ts'
import type { Grain } from '../src/exports/define-export.ts'
import { inChunks } from '../src/exports/in-chunks.ts'
import { exportFormats } from '../src/exports/index.ts'
import { type Question, questionSchemas } from '../src/exports/question.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { maskedIndex } from '../src/queries/masked-index.ts'

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean' },
    /** One export in a process of its own: format and grain, and where the archive is built into. */
    only: { type: 'string' },
    cache: { type: 'string' },
  },
  allowPositionals: true,
})

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const shared = join(process.env.TENMATSU_SHARED ?? here('../../shared'), 'corpus')
const folder = positionals[0] ?? (existsSync(shared) ? shared : here('../examples/notices'))

interface Measured {
  readonly seconds: number
  readonly megabytes: number
  readonly bytes: number
  readonly sha256: string
}

async function measure(name: string, grain: Grain, cache: string): Promise<Measured> {
  const started = performance.now()
  const index = maskedIndex(openIndex(openArchive(folder, { cache }).indexFile))
  const format = exportFormats.find(known => known.name === name)!
  const question = { grain, input: questionSchemas[grain].parse({}) } as Question
  const hash = createHash('sha256')
  let bytes = 0
  const pieces = format.write({ index, question, language: 'ja', base: 'https://archive.example.jp' })
  for await (const chunk of inChunks(pieces)) {
    hash.update(chunk)
    bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.length
    // As where it is written to a file or a socket.
    await new Promise(setImmediate)
  }
  index.close()
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
    bytes,
    sha256: hash.digest('hex'),
  }
}

if (values.only !== undefined) {
  const [name, grain] = values.only.split(' ')
  console.log(JSON.stringify(await measure(name!, grain as Grain, values.cache!)))
  process.exit(0)
}

const cache = mkdtempSync(join(tmpdir(), 'tenmatsu-bench-'))
try {
  // Only here: the memory of an export is not that of a build.
  const { build } = await import('../src/pipeline/build.ts')
  const { notices } = await build(openArchive(folder, { cache }))
  const rows = []
  for (const { name, grains } of exportFormats)
    for (const grain of grains) {
      const once = (): Measured =>
        JSON.parse(
          execFileSync(
            process.execPath,
            [here('./exports.ts'), folder, '--only', `${name} ${grain}`, '--cache', cache],
            { encoding: 'utf8' },
          ),
        )
      const [first, second] = [once(), once()]
      rows.push({
        export: `${name} ${grain}`,
        seconds: Number(Math.min(first.seconds, second.seconds).toFixed(2)),
        megabytes: Math.round(Math.max(first.megabytes, second.megabytes)),
        kilobytes: Math.round(first.bytes / 1000),
        'same again': first.sha256 === second.sha256,
      })
    }
  if (values.json) console.log(JSON.stringify({ notices, rows }))
  else {
    console.log(`${notices} notices`)
    console.table(rows)
  }
} finally {
  rmSync(cache, { recursive: true })
}
