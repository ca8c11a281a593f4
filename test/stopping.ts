import { type Disk, realDisk } from '../src/archive/disk.ts'
import type { BuildIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'

/** A disk on which the n-th act and all after it fail, as when the machine stops or the disk is full. */
export function failingDisk(n: number): { disk: Disk; acts: () => number } {
  let count = 0
  const counted =
    <A extends unknown[]>(act: (...args: A) => void) =>
    (...args: A): void => {
      if (++count >= n) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      act(...args)
    }
  return {
    disk: {
      makeFolder: counted(realDisk.makeFolder),
      write: counted(realDisk.write),
      rename: counted(realDisk.rename),
      appendAt: counted(realDisk.appendAt),
      remove: counted(realDisk.remove),
    },
    acts: () => count,
  }
}

/** An index that fails at its n-th change, before or after it is made. */
export function failingIndex(n: number, after: boolean): (file: string) => BuildIndex {
  let count = 0
  return file => {
    const index = openIndex(file)
    const failing =
      <C>(act: (change: C) => void) =>
      (change: C): void => {
        count++
        if (count === n && !after) throw new Error('stopped')
        act(change)
        if (count === n && after) throw new Error('stopped')
      }
    return {
      ...index,
      apply: failing(index.apply),
      putIncidents: failing(index.putIncidents),
      renewIncidents: failing(index.renewIncidents),
    }
  }
}
