import { Worker } from 'node:worker_threads'
import type { Archive } from '../archive/open-archive.ts'
import type { NoticeIndex } from '../index/contract.ts'
import { openKept } from '../pipeline/kept.ts'
import type { Targets } from './addresses.ts'
import type { Made } from './make-unit.ts'
import { type Unit, unitName } from './units.ts'
import { type WrittenFiles, writeChanged } from './write-file.ts'

export interface WorkerStart {
  readonly archive: Archive
  readonly targets: Targets
  readonly site: string | null
  readonly out: string
}

/** A unit, and what lies in the folder of it. */
export interface UnitToMake {
  readonly unit: Unit
  readonly before: WrittenFiles
}

export interface UnitsToMake {
  readonly units: readonly UnitToMake[]
}

/** What was made of a unit. No files: the web app has no such page. */
export interface UnitMade {
  readonly name: string
  readonly ingredients: readonly string[]
  readonly files: WrittenFiles
  readonly written: number
}

/** Fewer units than this are made sooner than a worker has started. */
const worthWorkers = 120
/** Units that are handed to a worker together, and how many of these it has at hand. */
const together = 24
const atHand = 2

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
 * Makes units and writes them, side by side in threads where there are many.
 * @param meanwhile What this thread does while the workers work.
 * @throws Error where a worker dies.
 */
export async function makeUnits(
  start: WorkerStart,
  index: NoticeIndex,
  units: readonly UnitToMake[],
  threads: number,
  onMade: (made: readonly UnitMade[]) => void,
  meanwhile: () => Promise<void>,
): Promise<void> {
  if (units.length < worthWorkers || threads < 2) {
    const { unitMaker } = await import('./make-unit.ts')
    const make = unitMaker({ index, kept: openKept(start.archive), targets: start.targets, site: start.site })
    for (let at = 0; at < units.length; at += together)
      onMade(await makeAndWrite(make, start.out, units.slice(at, at + together)))
    await meanwhile()
    return
  }
  let next = 0
  const team: Worker[] = []
  try {
    const working = Array.from(
      { length: threads },
      () =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(new URL('./publish-worker.ts', import.meta.url), { workerData: start })
          team.push(worker)
          let busyWith = 0
          const handOut = (): void => {
            while (busyWith < atHand && next < units.length) {
              const batch: UnitsToMake = { units: units.slice(next, next + together) }
              next += together
              busyWith++
              worker.postMessage(batch)
            }
            if (busyWith === 0) resolve()
          }
          worker.on('message', (made: readonly UnitMade[]) => {
            busyWith--
            onMade(made)
            handOut()
          })
          worker.on('error', reject)
          handOut()
        }),
    )
    const others = meanwhile()
    await Promise.all([others, ...working])
  } finally {
    await Promise.all(team.map(worker => worker.terminate()))
  }
}
