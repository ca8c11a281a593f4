/**
 * How long joining into incidents takes and how right it is: the notices of a folder (the shared corpus, else the
 * examples) from their index, then made notices whose truth is known, in growing numbers; and what one more costs.
 *   node bench/joining.ts [DIR] [--sizes 10000,30000,100000]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findRoots } from '../src/incidents/find-roots.ts'
import { joinIncidents } from '../src/incidents/join-incidents.ts'
import { rejoin } from '../src/incidents/rejoin.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { ensureBuilt } from '../src/pipeline/ensure-built.ts'
import { bCubed, madeThreadings } from '../test/made-threadings.ts'
import { sharedFolder } from '../test/needs.ts'

const { values, positionals } = parseArgs({
  options: { sizes: { type: 'string', default: '10000,30000,100000' } },
  allowPositionals: true,
})
const shared = sharedFolder()
const folder =
  positionals[0] ??
  (shared === null ? fileURLToPath(new URL('../examples/notices', import.meta.url)) : join(shared, 'corpus'))

/** What work gives, its milliseconds, and those of the processor: on a busy machine these alone can be compared. */
function timed<T>(work: () => T): [T, number, number] {
  const [start, used] = [performance.now(), process.cpuUsage()]
  const made = work()
  const { user, system } = process.cpuUsage(used)
  return [made, performance.now() - start, (user + system) / 1000]
}

const out = (line: string): boolean => process.stdout.write(`${line}\n`)

const cache = mkdtempSync(join(tmpdir(), 'tenmatsu-bench-'))
try {
  const { archive } = await ensureBuilt(folder, { cache })
  const index = openIndex(archive.indexFile)
  const notices = await index.threaded()
  index.close()
  const [first, cold] = timed(() => joinIncidents(notices))
  const [, warm] = timed(() => joinIncidents(notices))
  const [roots, rooting] = timed(() => findRoots(notices, first.incidents))
  out(
    `${notices.length} notices: ${first.incidents.length} incidents, ${first.comparisons} comparisons, ` +
      `${cold.toFixed(0)} ms the first time, ${warm.toFixed(0)} ms again; ` +
      `${roots.length} root events in ${rooting.toFixed(0)} ms`,
  )
} finally {
  rmSync(cache, { recursive: true })
}

let before: { readonly n: number; readonly cpu: number } | null = null
for (const size of values.sizes.split(',').map(Number)) {
  const { notices, truth } = madeThreadings(size, 20251121)
  const [joined, ms, cpu] = timed(() => joinIncidents(notices))
  const { precision, recall, f1 } = bCubed(
    truth,
    joined.incidents.map(incident => incident.notices),
  )
  const last = notices[notices.length - 1]!
  const all = joinIncidents(notices.slice(0, -1)).pairs
  const [one, , adding] = timed(() => rejoin({ pairs: all, gone: [] }, notices, new Set([last.id])))
  const n = notices.length
  const growth =
    before === null
      ? ''
      : `; ${(n / before.n).toFixed(2)} × the notices, ${(cpu / before.cpu).toFixed(2)} × the processor’s time`
  out(
    `${n} made notices, ${truth.length} incidents: found ${joined.incidents.length}, B-cubed P ${pc(precision)} ` +
      `R ${pc(recall)} F1 ${pc(f1)}; ${(joined.comparisons / n).toFixed(2)} comparisons a notice, ` +
      `${(ms / 1000).toFixed(2)} s, of the processor ${(cpu / 1000).toFixed(2)} s, ${((1000 * cpu) / n).toFixed(0)} µs a notice${growth}`,
  )
  out(`  one more: ${one.comparisons} comparisons, ${adding.toFixed(0)} ms of the processor`)
  before = { n, cpu }
}

function pc(share: number): string {
  return (100 * share).toFixed(2)
}
