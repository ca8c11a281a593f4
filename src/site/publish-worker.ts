/** A worker thread that makes units of the site and writes them, in the order in which it is given them. */
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { Made } from './make-unit.ts'
import type { UnitsToMake, WorkerStart } from './make-units.ts'
import type { Unit } from './units.ts'

enableCompileCache()
const port = parentPort!
const { archive, site, out } = workerData as WorkerStart
const loading = Promise.all([
  import('../index/sqlite/index.ts'),
  import('../pipeline/kept.ts'),
  import('./make-unit.ts'),
  import('./make-units.ts'),
])
let make: ((unit: Unit) => Promise<Made>) | null = null
port.on('message', async ({ targets, units }: UnitsToMake) => {
  const [{ openIndex }, { openKept }, { unitMaker }, { makeAndWrite }] = await loading
  make ??= unitMaker({
    index: openIndex(archive.indexFile),
    kept: openKept(archive),
    targets: targets!,
    site,
  })
  port.postMessage(await makeAndWrite(make, out, units))
})
