import { availableParallelism } from 'node:os'
import { setImmediate as letMessagesIn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { PartRead } from './read-bytes.ts'
import type { FileRead, FileToRead, PartWritten } from './read-file.ts'

/** What a worker is given to read. */
export interface BatchToRead {
  /** Its number. */
  readonly batch: number
  readonly files: readonly FileToRead[]
  /** Whether the notices are handed over written out. */
  readonly written: boolean
}

/** Fewer files than this are read sooner than a worker has started. */
const worthWorkers = 48
/** The most files and bytes that are read side by side: enough to gain by it, and few enough to hold at once. */
const filesAtOnce = 48
const bytesAtOnce = 480 * 1024
/** Batches a worker has at hand, so that it need not wait while this thread is busy with the index. */
const atHand = 2
/**
 * A worker's memory for new objects. What it would take by itself is more than a batch needs: a build takes less
 * memory so, and no longer; with half as much it would spend a tenth of its time on clearing up. What it may hold in
 * all is not limited.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 48 }
/** Batches read ahead of the one that is waited for, for each thread: bounds the memory. */
const ahead = 3

/**
 * Reads files and yields them in the order given, whatever the number of threads.
 * @param threads This thread and its workers; it reads too whenever it would have to wait, since each further thread
 *   has to warm up and to hand its results over. One a core unless said.
 * @throws Error where a worker dies.
 */
export const readFiles = (
  files: readonly FileToRead[],
  threads?: number,
): AsyncGenerator<FileRead<PartRead>> => readInThreads(files, false, threads)

/** The same, with the notices written out as an index keeps them. */
export const writeFiles = (
  files: readonly FileToRead[],
  threads?: number,
): AsyncGenerator<FileRead<PartWritten>> => readInThreads(files, true, threads)

async function* readInThreads<P extends PartRead | PartWritten>(
  files: readonly FileToRead[],
  written: boolean,
  threads: number = Math.min(8, availableParallelism()),
): AsyncGenerator<FileRead<P>> {
  const batches = batchesOf(files)
  const readHere = async (files: readonly FileToRead[]): Promise<readonly FileRead<P>[]> => {
    // Loaded only here: while this thread loads its readers, the workers, started before, load theirs.
    const { readBatch, writeBatch } = await import('./read-file.ts')
    return (await (written ? writeBatch(files) : readBatch(files))) as FileRead<
      PartRead | PartWritten
    >[] as FileRead<P>[]
  }
  if (files.length < worthWorkers || threads <= 1) {
    for (const batch of batches) yield* await readHere(batch)
    return
  }
  const done = new Map<number, readonly FileRead<P>[]>()
  let failure: Error | null = null
  let wake: () => void = () => {}
  let next = 0
  let waitedFor = 0
  const mayTake = (): boolean => next < batches.length && next < waitedFor + ahead * threads

  const team = Array.from({ length: Math.min(threads - 1, batches.length) }, () => {
    const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { resourceLimits })
    const member = { worker, busyWith: 0 }
    worker.on('message', ({ batch, read }: { batch: number; read: readonly FileRead<P>[] }) => {
      done.set(batch, read)
      member.busyWith--
      handOut()
      wake()
    })
    worker.on('error', error => {
      failure = error as Error
      wake()
    })
    return member
  })
  const handOut = (): void => {
    for (const member of team)
      while (member.busyWith < atHand && mayTake()) {
        const toRead: BatchToRead = { batch: next, files: batches[next]!, written }
        member.worker.postMessage(toRead)
        member.busyWith++
        next++
      }
  }

  try {
    for (; waitedFor < batches.length; waitedFor++) {
      handOut()
      while (!done.has(waitedFor)) {
        if (failure) throw failure
        if (mayTake()) {
          const own = next++
          done.set(own, await readHere(batches[own]!))
          await letMessagesIn()
        } else
          await new Promise<void>(resolve => {
            wake = resolve
          })
      }
      const read = done.get(waitedFor)!
      done.delete(waitedFor)
      yield* read
    }
  } finally {
    await Promise.all(team.map(({ worker }) => worker.terminate()))
  }
}

function batchesOf(files: readonly FileToRead[]): (readonly FileToRead[])[] {
  const batches: FileToRead[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const file of files) {
    bytes += file.size
    if (bytes > bytesAtOnce || batches.at(-1)!.length >= filesAtOnce) {
      batches.push([])
      bytes = file.size
    }
    batches.at(-1)!.push(file)
  }
  return batches
}
