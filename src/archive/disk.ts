import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { ArchiveError, cannotWrite } from './archive-error.ts'

/** Every way in which the program writes into an archive or a cache. A parameter, so that a test can fill the disk. */
export interface Disk {
  makeFolder(path: string): void
  /** Makes or replaces a whole file. */
  write(path: string, data: string | Uint8Array): void
  rename(from: string, to: string): void
  /**
   * Keeps the first `length` bytes of a file and writes `data` after them; unless told otherwise it waits until the
   * disk has it.
   */
  appendAt(path: string, length: number, data: string, waits?: boolean): void
  /** Removes a file or a folder, if it is there. */
  remove(path: string): void
}

/** Makes a folder and those above it. (Where a system refuses with ENOENT, as /proc does, Node's own tries for ever.) */
export function makeFolders(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  const above = dirname(path)
  if (above !== path) makeFolders(above)
  try {
    mkdirSync(path)
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}

export const realDisk: Disk = {
  makeFolder: makeFolders,
  write: (path, data) => writeFileSync(path, data),
  rename: (from, to) => renameSync(from, to),
  appendAt: (path, length, data, waits = true) => {
    const file = openSync(path, 'a+')
    try {
      ftruncateSync(file, length)
      const bytes = Buffer.from(data)
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      if (waits) fsyncSync(file)
    } finally {
      closeSync(file)
    }
  },
  remove: path => rmSync(path, { recursive: true, force: true }),
}

/** Wraps a disk so that a failed write says which file it was and what to do. */
export function namingFiles(disk: Disk): Disk {
  const named =
    <A extends readonly unknown[]>(act: (path: string, ...rest: A) => void) =>
    (path: string, ...rest: A): void => {
      try {
        act(path, ...rest)
      } catch (error) {
        throw error instanceof ArchiveError ? error : cannotWrite(path, error)
      }
    }
  return {
    makeFolder: named(disk.makeFolder),
    write: named(disk.write),
    rename: named(disk.rename),
    appendAt: named(disk.appendAt),
    remove: named(disk.remove),
  }
}

/** Writes a whole file so that a reader, or a killed process, sees the old one or the new one and never a half. */
export function writeAtomically(disk: Disk, path: string, data: string | Uint8Array): void {
  // Hidden, so that no listing takes it for a notice; always the same name, so that leftovers are overwritten.
  const temporary = `${dirname(path)}/.writing.tmp`
  disk.makeFolder(dirname(path))
  disk.write(temporary, data)
  disk.rename(temporary, path)
}
