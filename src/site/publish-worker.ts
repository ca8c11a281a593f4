/** A worker thread that makes units of the site and writes them, in the order in which it is given them. */
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { NoticeIndex } from '../index/contract.ts'
import type { Made } from './make-unit.ts'
import type { WorkerAnswer, WorkerStart, WorkerTask } from './make-units.ts'
import type { Unit } from './units.ts'

enableCompileCache()
const port = parentPort!
const { archive, site, out } = workerData as WorkerStart
const loading = Promise.all([
  import('../index/sqlite/index.ts'),
  import('../pipeline/kept.ts'),
  import('./make-unit.ts'),
  import('./make-units.ts'),
  import('./trend-pages.ts'),
])
let index: NoticeIndex | null = null
let make: ((unit: Unit) => Promise<Made>) | null = null
port.on('message', async (task: WorkerTask) => {
  const [{ openIndex }, { openKept }, { unitMaker }, { makeAndWrite }, { trendStates }] = await loading
  index ??= openIndex(archive.indexFile)
  if (task.does === 'trends')
    return port.postMessage({ trends: await trendStates(index) } satisfies WorkerAnswer)
  make ??= unitMaker({ index, kept: openKept(archive), targets: task.targets!, site })
  port.postMessage({ made: await makeAndWrite(make, out, task.units) } satisfies WorkerAnswer)
})
