/** A worker thread that reads batches of files, in the order in which it is given them. */
import { enableCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { BatchToRead } from './read-files.ts'

enableCompileCache()
const port = parentPort!
const loading = import('./read-file.ts')
port.on('message', async ({ batch, files, written }: BatchToRead) => {
  const { readBatch, writeBatch } = await loading
  if (!written) {
    port.postMessage({ batch, read: await readBatch(files) })
    return
  }
  const read = await writeBatch(files)
  const rows = read.flatMap(file => file.parts)
  // Handed over as they are: nothing is copied.
  const held = new Set(rows.flatMap(row => [row.bytes.buffer, row.line.buffer] as ArrayBuffer[]))
  port.postMessage({ batch, read }, [...held])
})
