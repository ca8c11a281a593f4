import { Worker } from 'node:worker_threads'
import type { Answer, Request } from './messages.ts'

/** The thread was killed: it took too long, or more memory than it may. */
export class PdfStopped extends Error {
  readonly limit: string
  constructor(limit: string) {
    super(`PDF reading stopped: ${limit}`)
    this.limit = limit
  }
}

/** Megabytes that work on one PDF may take. */
const mostHeap = 512
/** Buffers (decompressed streams, pictures) lie outside the heap. */
const mostBuffers = 768
const lookEvery = 250

/** A thread for PDFs, started when the first is read, and anew after it had to be killed. One request at a time. */
export class PdfThread {
  #worker: Worker | null = null

  /**
   * @param milliseconds After which the thread is killed.
   * @throws PdfStopped where it was.
   */
  async ask(request: Request, milliseconds: number): Promise<Answer> {
    this.#worker ??= start()
    const worker = this.#worker
    worker.ref()
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    const onError = (error: Error & { code?: string }): void => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') reject(new PdfStopped(`${mostHeap} MB`))
      // What a damaged file does to pdf.js in passing.
      else resolve({ kind: 'unopened', because: 'broken' })
      this.#worker = null
    }
    const onExit = (): void => onError(new Error('exited'))
    worker.once('message', resolve).once('error', onError).once('exit', onExit)
    const timer = setTimeout(() => reject(new PdfStopped(`${milliseconds / 1000} s`)), milliseconds)
    const watch = setInterval(async () => {
      // Answered even while the thread is busy; where it has just ended, the error above says so.
      const statistics = await worker.getHeapStatistics().catch(() => null)
      if (statistics && statistics.external_memory > mostBuffers * 2 ** 20)
        reject(new PdfStopped(`${mostBuffers} MB`))
    }, lookEvery)
    try {
      worker.postMessage(request)
      return await promise
    } catch (error) {
      this.#worker = null
      void worker.terminate()
      throw error
    } finally {
      clearTimeout(timer)
      clearInterval(watch)
      worker.off('message', resolve).off('error', onError).off('exit', onExit)
      // An idle thread keeps no program from ending.
      worker.unref()
    }
  }
}

function start(): Worker {
  const worker = new Worker(new URL('../pdf-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostHeap },
    stdout: true,
    stderr: true,
  })
  // After a request has been given up, the end of its thread concerns nobody.
  worker.on('error', () => {})
  return worker
}
