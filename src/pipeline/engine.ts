import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { byCodeUnit } from '../sources/list-files.ts'

const src = fileURLToPath(new URL('../', import.meta.url))

/** What decides how a file is read. */
const deciding = [
  'model',
  'text',
  'formats',
  'facts',
  'readings',
  'incidents/citations.ts',
  'incidents/shingles.ts',
  'incidents/thread-notice.ts',
  'index/digest.ts',
  'index/link-key.ts',
  'pipeline/amend-head.ts',
  'pipeline/inflate.ts',
  'pipeline/pdf',
  'pipeline/pdf-worker.ts',
  'pipeline/read-bytes.ts',
  'pipeline/read-capture.ts',
  'pipeline/read-file.ts',
  'pipeline/read-head.ts',
  'pipeline/settle-amendments.ts',
]

/**
 * A hash of everything that decides how a notice is read: our rules, and the Unicode version of this Node, which
 * decides NFKC. Where it has changed since the last build, every file is read again.
 */
export const engineFingerprint = (): string => fingerprintOf(deciding)

/** A hash of program files and folders, named relative to src, and of the Unicode version of this Node. */
export function fingerprintOf(paths: readonly string[]): string {
  const hash = createHash('sha256').update(`unicode ${process.versions.unicode}\n`)
  for (const path of paths) add(path)
  return hash.digest('hex').slice(0, 16)

  function add(path: string): void {
    if (path.endsWith('.ts')) {
      if (!path.endsWith('/cases.ts')) hash.update(`${path}\n`).update(readFileSync(join(src, path)))
      return
    }
    const entries = readdirSync(join(src, path), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name)))
      if (entry.isDirectory() ? entry.name !== 'fixtures' : entry.name.endsWith('.ts'))
        add(`${path}/${entry.name}`)
  }
}
