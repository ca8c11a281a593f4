import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FileRead, FileToRead } from './read-file.ts'

/** Fewer files than this are read sooner than a worker has started. */
const worthWorkers = 48
const batchSize = 8
/** Batches handed out beyond the one that is waited for, for each worker: bounds the memory. */
const ahead = 6

/** As many workers as there are cores; the index is written beside them. */
export const defaultWorkers = (): number => Math.min(8, availableParallelism())

/**
 * Reads files and yields them in the order given, whatever the number of workers.
 * @throws Error where a worker dies.
 */
export async function* readFiles(
  files: readonly FileToRead[],
  workers: number = defaultWorkers(),
): AsyncGenerator<FileRead> {
  if (files.length < worthWorkers || workers < 1) {
    const { readFile } = await import('./read-file.ts')
    for (const file of files) yield readFile(file)
    return
  }
  const batches: (readonly FileToRead[])[] = []
  for (let at = 0; at < files.length; at += batchSize) batches.push(files.slice(at, at + batchSize))
  const done = new Map<number, readonly FileRead[]>()
  let failure: Error | null = null
  let wake: () => void = () => {}
  let handedOut = 0
  let waitedFor = 0
  const idle: Worker[] = []
  const handOut = (): void => {
    while (idle.length > 0 && handedOut < batches.length && handedOut < waitedFor + ahead * workers) {
      const worker = idle.shift()!
      worker.postMessage({ batch: handedOut, files: batches[handedOut] })
      handedOut++
    }
  }
  const team = Array.from({ length: Math.min(workers, batches.length) }, () => {
    const worker = new Worker(new URL('./reading-worker.ts', import.meta.url))
    worker.on('message', ({ batch, read }: { batch: number; read: readonly FileRead[] }) => {
      done.set(batch, read)
      idle.push(worker)
      handOut()
      wake()
    })
    worker.on('error', error => {
      failure = error as Error
      wake()
    })
    // Twice, so that a worker has its next batch at hand while the main thread is busy with the index.
    idle.push(worker)
    return worker
  })
  idle.push(...team)
  try {
    handOut()
    for (; waitedFor < batches.length; waitedFor++) {
      handOut()
      while (!done.has(waitedFor)) {
        if (failure) throw failure
        await new Promise<void>(resolve => {
          wake = resolve
        })
      }
      const read = done.get(waitedFor)!
      done.delete(waitedFor)
      yield* read
    }
  } finally {
    await Promise.all(team.map(worker => worker.terminate()))
  }
}
