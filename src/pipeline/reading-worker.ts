/** A worker thread that reads batches of files, in the order in which it is given them. */
import { enableCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { FileToRead } from './read-file.ts'

enableCompileCache()
const port = parentPort!
const loading = import('./read-file.ts')
port.on('message', async ({ batch, files }: { batch: number; files: readonly FileToRead[] }) => {
  const { readBatch } = await loading
  port.postMessage({ batch, read: await readBatch(files) })
})
