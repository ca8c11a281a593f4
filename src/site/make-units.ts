import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Archive } from '../archive/open-archive.ts'
import type { NoticeIndex } from '../index/contract.ts'
import { openKept } from '../pipeline/kept.ts'
import type { Targets } from './addresses.ts'
import type { Made } from './make-unit.ts'
import type { TrendStates } from './trend-pages.ts'
import { type Unit, unitName } from './units.ts'
import { type WrittenFiles, writeChanged } from './write-file.ts'

/** What is known when the threads are started, before it is known what there is to make. */
export interface WorkerStart {
  readonly archive: Archive
  readonly site: string | null
  readonly out: string
}

/** A unit, and what lies in the folder of it. */
export interface UnitToMake {
  readonly unit: Unit
  readonly before: WrittenFiles
}

/** What a worker is asked for. */
export type WorkerTask = { readonly does: 'trends' } | ({ readonly does: 'units' } & UnitsToMake)
export type WorkerAnswer = { readonly trends: TrendStates['of'] } | { readonly made: readonly UnitMade[] }

interface UnitsToMake {
  /** With the first units that a thread is given. */
  readonly targets?: Targets
  readonly units: readonly UnitToMake[]
}

/** What was made of a unit. No files: the web app has no such page. */
export interface UnitMade {
  readonly name: string
  readonly ingredients: readonly string[]
  readonly files: WrittenFiles
  readonly written: number
}

/** The most units that are handed to a worker together, and how many such batches it has at hand. */
const together = 24
const atHand = 2

/** Of fewer units than these that are left, a thread that has loaded the program is sooner done alone. */
const worthLoading = 12

/** Starts threads, which load the program while this one finds out what there is to make. */
export const startTeam = (start: WorkerStart, threads: number): readonly Worker[] =>
  Array.from(
    { length: threads },
    () =>
      new Worker(new URL('./publish-worker.ts', import.meta.url), {
        workerData: start,
        // A page leaves much behind that nobody needs any more.
        resourceLimits: { maxYoungGenerationSizeMb: 96 },
      }),
  )

/** Asks a worker what the pictures show, while this thread finds out what else has changed. */
export function askForTrends(worker: Worker): Promise<TrendStates['of']> {
  const told = new Promise<TrendStates['of']>((resolve, reject) => {
    const hear = (answer: WorkerAnswer): void => {
      if (!('trends' in answer)) return
      worker.off('message', hear)
      worker.off('error', reject)
      resolve(answer.trends)
    }
    worker.on('message', hear)
    worker.on('error', reject)
  })
  worker.postMessage({ does: 'trends' } satisfies WorkerTask)
  return told
}

export async function makeAndWrite(
  make: (unit: Unit) => Promise<Made>,
  out: string,
  units: readonly UnitToMake[],
): Promise<readonly UnitMade[]> {
  const made: UnitMade[] = []
  for (const { unit, before } of units) {
    const { files, ingredients } = await make(unit)
    made.push({ name: unitName(unit), ingredients, ...writeChanged(out, files, before) })
  }
  return made
}

/**
 * Makes units and writes them, side by side in the threads of a team where there is one.
 * @param meanwhile What this thread does while the workers work; beside one worker it then makes units as well.
 * @throws Error where a worker dies.
 */
export async function makeUnits(
  start: WorkerStart & { readonly targets: Targets },
  index: NoticeIndex,
  units: readonly UnitToMake[],
  team: readonly Worker[],
  onMade: (made: readonly UnitMade[]) => void,
  meanwhile: () => Promise<void>,
): Promise<void> {
  const { archive, targets, site, out } = start
  // Small enough that no thread has much left when the others are done.
  const size = Math.max(1, Math.min(together, Math.ceil(units.length / (8 * (team.length + 1)))))
  let [next, end] = [0, units.length]
  const takeForWorker = (): readonly UnitToMake[] => {
    const taken = units.slice(next, Math.min(end, next + size))
    next += taken.length
    return taken
  }
  /** Beside a worker this thread begins at the other end, so that neither learns to make what the other makes. */
  const takeHere = (): readonly UnitToMake[] => {
    const taken = units.slice(Math.max(next, end - size), end)
    end -= taken.length
    return taken
  }
  /** Makes in this thread what nobody has taken yet, and lets the others be heard in between. */
  const makeHere = async (): Promise<void> => {
    const { unitMaker } = await import('./make-unit.ts')
    const make = unitMaker({ index, kept: openKept(archive), targets, site })
    while (next < end) {
      onMade(await makeAndWrite(make, out, takeHere()))
      await setImmediate()
    }
  }
  const working = team.map(
    worker =>
      new Promise<void>((resolve, reject) => {
        let busyWith = 0
        let isNew = true
        const handOut = (): void => {
          while (busyWith < atHand && next < end) {
            const batch: WorkerTask = {
              does: 'units',
              ...(isNew ? { targets } : {}),
              units: takeForWorker(),
            }
            busyWith++
            isNew = false
            worker.postMessage(batch)
          }
          if (busyWith === 0) resolve()
        }
        worker.on('message', (answer: WorkerAnswer) => {
          if (!('made' in answer)) return
          busyWith--
          onMade(answer.made)
          handOut()
        })
        worker.on('error', reject)
        handOut()
      }),
  )
  const here = async (): Promise<void> => {
    await meanwhile()
    if (team.length < 2 && end - next > (team.length === 0 ? 0 : worthLoading)) await makeHere()
  }
  await Promise.all([here(), ...working])
}
