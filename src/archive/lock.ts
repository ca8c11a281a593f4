import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ArchiveError, cannotWrite } from './archive-error.ts'
import { type Disk, namingFiles } from './disk.ts'

/** Held while something is written into an archive or a cache. */
export interface Lock {
  release(): void
}

/**
 * Takes the archive's lock, waiting up to `patience` milliseconds for another process to be done.
 * It is the operating system's lock on a small SQLite file: it ends with the process that holds it, however that
 * ends, which a file with a process number in it would not.
 * @throws ArchiveError where somebody else keeps it, or the folder cannot be written.
 */
export async function takeLock(
  home: string,
  disk: Disk,
  patience = 60_000,
  onWait: () => void = () => {},
): Promise<Lock> {
  const { DatabaseSync } = await import('node:sqlite')
  const path = join(home, 'index.sqlite.lock')
  namingFiles(disk).makeFolder(home)
  for (let waited = 0; ; waited += 50) {
    let database: InstanceType<typeof DatabaseSync> | undefined
    try {
      database = new DatabaseSync(path)
      database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
      const held = database
      return { release: () => held.close() }
    } catch (error) {
      database?.close()
      const code = (error as { errcode?: number }).errcode
      if (code !== 5 && code !== 6) throw cannotWrite(path, systemError(error))
      if (waited === 0) onWait()
      if (waited >= patience)
        throw new ArchiveError({
          ja: `${home} では別の build か import が動いています。終わってから、もう一度実行してください。`,
          en: `Another build or import is at work in ${home}. Run this again when it is done.`,
        })
      await wait(50)
    }
  }
}

/** SQLite's "readonly" and "cannot open" in the words of the system, which the user knows. */
function systemError(error: unknown): unknown {
  const code = (error as { errcode?: number }).errcode
  return code === 8 || code === 14 ? Object.assign(new Error('EACCES'), { code: 'EACCES' }) : error
}
