import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const src = fileURLToPath(new URL('../', import.meta.url))

/** Parts of the program that decide no byte of a page. */
const elsewhere = new Set(['cli', 'mcp'])

/** A hash of the program's files that decide what pages say and how: where it has changed, every page is made anew. */
export function programVersion(): string {
  const hash = createHash('sha1').update(process.version)
  const add = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!(folder === src && elsewhere.has(entry.name)) && entry.name !== 'fixtures') add(path)
      } else if (entry.name !== 'cases.ts') hash.update(entry.name).update(readFileSync(path))
    }
  }
  add(src)
  return hash.digest('base64url').slice(0, 12)
}
