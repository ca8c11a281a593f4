import { existsSync } from 'node:fs'
import { type Archive, markedPath } from '../archive/open-archive.ts'
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
  return { files, problems }
}
