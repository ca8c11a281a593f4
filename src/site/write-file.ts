import { readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { makeFolders } from '../archive/disk.ts'
import { shortHash } from './short-hash.ts'

/** Files as they lie in the folder of the site, with the hash and the size of their bytes. */
export type WrittenFiles = Readonly<Record<string, readonly [hash: string, size: number]>>

const made = new Set<string>()

/** The name under which a thread writes before it puts a file in its place. */
const unfinishedName = (thread: number): string => `.tenmatsu-site-${thread}.tmp`
export const isUnfinished = (name: string): boolean => /^\.tenmatsu-site-\d+\.tmp$/.test(name)

/** Writes a file where none lies yet. */
function writeNew(path: string, bytes: string | Uint8Array): boolean {
  try {
    writeFileSync(path, bytes, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Writes a whole file: where one lies already, whoever looks sees the old one or the new one. */
export function writeWhole(out: string, file: string, bytes: string | Uint8Array): void {
  const path = join(out, file)
  const folder = dirname(path)
  if (!made.has(folder)) {
    makeFolders(folder)
    made.add(folder)
  }
  if (writeNew(path, bytes)) return
  const beside = join(out, unfinishedName(threadId))
  writeFileSync(beside, bytes)
  renameSync(beside, path)
}

/** Writes the files whose bytes are others than before, and says what all of them are. */
export function writeChanged(
  out: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  before: WrittenFiles,
): { files: WrittenFiles; written: number } {
  const now: Record<string, WrittenFiles[string]> = {}
  let written = 0
  for (const [file, content] of files) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const hash = shortHash(bytes)
    now[file] = [hash, bytes.length]
    if (before[file]?.[0] === hash) continue
    writeWhole(out, file, bytes)
    written++
  }
  return { files: now, written }
}

/** Removes a file of ours and the folders that are empty without it. */
export function removeFile(out: string, file: string): void {
  rmSync(join(out, file), { force: true })
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(out, folder))
    } catch {
      // Not empty, or gone.
      return
    }
    made.delete(join(out, folder))
  }
}

/** The bytes of a file whose hash is still what it was when it was written. */
export function readAsWritten(out: string, file: string, hash: string): Uint8Array | null {
  try {
    const bytes = readFileSync(join(out, file))
    return shortHash(bytes) === hash ? bytes : null
  } catch {
    return null
  }
}
