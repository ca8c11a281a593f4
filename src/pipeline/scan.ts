import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { type Archive, fileOf, markedPath } from '../archive/open-archive.ts'
import { readTombstones } from '../archive/tombstones.ts'
import type { Problem } from '../model/problem.ts'
import { byCodeUnit, type ListedFile, listFiles } from '../sources/list-files.ts'

/** The files of an archive that may hold notices, by their path in the archive. */
export interface Scan {
  readonly files: readonly ListedFile[]
  readonly problems: readonly Problem[]
}

/** Lists all of an archive's roots; paths are those that notices go by. */
export function scan(archive: Archive): Scan {
  const files: ListedFile[] = []
  const problems: Problem[] = []
  for (const root of archive.roots) {
    if (root.prefix !== '' && !existsSync(root.folder)) continue
    const listed = listFiles(root.folder, root.prefix)
    const marked = archive.layout === 'own' && root.prefix === ''
    for (const file of listed.files) files.push(marked ? { ...file, path: markedPath(file.path) } : file)
    problems.push(...listed.problems)
  }
  files.sort((a, b) => byCodeUnit(a.path, b.path))
  return { files: withoutTakenDown(archive, files), problems }
}

/** A notice that was taken down is not read where its file still lies: in a folder of others, or after a kill. */
function withoutTakenDown(archive: Archive, files: readonly ListedFile[]): readonly ListedFile[] {
  if (archive.layout !== 'own') return files
  const tombstones = new Map(readTombstones(archive.home).map(tombstone => [tombstone.path, tombstone]))
  if (tombstones.size === 0) return files
  return files.filter(({ path }) => {
    const tombstone = tombstones.get(path)
    if (!tombstone) return true
    // Another notice may have come to lie at a place of our own.
    return path.startsWith('notices/') && hashOfFile(fileOf(archive, path)) !== tombstone.sha256
  })
}

function hashOfFile(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return null
  }
}
