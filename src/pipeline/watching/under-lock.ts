import type { Disk } from '../../archive/disk.ts'
import { takeLock } from '../../archive/lock.ts'
import type { Archive } from '../../archive/open-archive.ts'
import type { AddOptions } from '../adding/add-all.ts'

/** Writes something into an archive while nobody else does. */
export async function underLock(
  archive: Archive,
  disk: Disk,
  { patience, onWait }: Pick<AddOptions, 'patience' | 'onWait'>,
  write: () => void,
): Promise<void> {
  const lock = await takeLock(archive.home, disk, patience, onWait)
  try {
    write()
  } finally {
    lock.release()
  }
}
