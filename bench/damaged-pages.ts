/**
 * Reads damaged pages and says whether any of them crashed the reading, took more than 5 seconds of the processor, or more memory than
 * a worker is given. The pages are the same ones for the same seed.
 *   node bench/damaged-pages.ts [--count N] [--seed N]
 */
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { decode } from '../src/formats/decode.ts'
import { html } from '../src/formats/html/index.ts'
import { formatOf } from '../src/formats/index.ts'
import { assertSound } from '../test/assert-sound.ts'
import { mutatedPages } from './page-mutations.ts'

/** Milliseconds of the processor: the clock would count whatever else the machine does. */
const longest = 5000
const longestByClock = 60_000
const mostMegabytes = 512

function readAll(bytes: Uint8Array): number {
  const before = process.threadCpuUsage()
  const { text } = decode(bytes)
  // What is damaged enough to be taken for a plain text is read as a page all the same.
  formatOf(text)
  for (const { document } of html.read({ text, path: null })) assertSound(document)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

interface Answer {
  readonly milliseconds: number
  readonly because?: string
}

if (!isMainThread)
  parentPort!.on('message', (bytes: Uint8Array) => {
    let answer: Answer
    try {
      answer = { milliseconds: readAll(bytes) }
    } catch (error) {
      answer = { milliseconds: 0, because: String((error as Error).stack) }
    }
    parentPort!.postMessage(answer)
  })
else {
  const { values } = parseArgs({
    options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
  })
  const start = (): Worker =>
    new Worker(new URL(import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } })
  let worker = start()
  const ask = (bytes: Uint8Array): Promise<Answer> =>
    new Promise(resolve => {
      const asked = worker
      const settle = (answer: Answer): void => {
        clearTimeout(timer)
        asked.off('message', settle)
        asked.off('error', died)
        resolve(answer)
      }
      const stop = (because: string): void => {
        void asked.terminate()
        worker = start()
        settle({ milliseconds: longest, because })
      }
      const died = (error: unknown): void => stop(String(error))
      const timer = setTimeout(() => stop('It does not end.'), longestByClock)
      asked.on('message', settle)
      asked.on('error', died)
      asked.postMessage(bytes)
    })
  const times: number[] = []
  let failed = 0
  let most = 0
  let slowest = ''
  for (const { how, bytes } of mutatedPages(Number(values.count), Number(values.seed))) {
    const { milliseconds, because } = await ask(bytes)
    if (milliseconds > most) {
      most = milliseconds
      slowest = how
    }
    times.push(milliseconds)
    if (because !== undefined || milliseconds > longest) {
      failed++
      console.log(`#${times.length} ${how} (${bytes.length} bytes): ${because ?? `${milliseconds} ms`}`)
    }
  }
  await worker.terminate()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)
  console.log(
    `${times.length} damaged pages, seed ${values.seed}: ${failed} crashed, hung or ran out of ${mostMegabytes} MB`,
  )
  console.log(`ms a page: median ${at(0.5)}, 99 % ${at(0.99)}, slowest ${at(1)} (${slowest})`)
  process.exitCode = failed === 0 ? 0 : 1
}
