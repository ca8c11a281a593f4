/** A worker thread that makes units of the site and writes them, in the order in which it is given them. */
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { UnitsToMake, WorkerStart } from './make-units.ts'

enableCompileCache()
const port = parentPort!
const { archive, targets, site, out } = workerData as WorkerStart
const making = (async () => {
  const { openIndex } = await import('../index/sqlite/index.ts')
  const { openKept } = await import('../pipeline/kept.ts')
  const { unitMaker } = await import('./make-unit.ts')
  return unitMaker({ index: openIndex(archive.indexFile), kept: openKept(archive), targets, site })
})()
port.on('message', async ({ units }: UnitsToMake) => {
  const make = await making
  const { makeAndWrite } = await import('./make-units.ts')
  port.postMessage(await makeAndWrite(make, out, units))
})
