import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linkKey, nameKeys } from '../index/link-key.ts'
import type { Document } from '../model/document.ts'
import { shortHash } from './short-hash.ts'

/** A notice's line in derived/readings: its hash, and those of the keys it goes by and links to (src/index/link-key.ts). */
export interface KnownLine {
  readonly id: string
  readonly hash: string
  readonly names: readonly string[]
  readonly links: readonly string[]
}

/** What the manifest keeps of every file of derived/readings, so that one that has not changed is not parsed again. */
export type KnownReadings = Readonly<
  Record<string, { readonly hash: string; readonly lines: readonly KnownLine[] }>
>

/** The readings of an archive that has just been built. */
export function readReadings(derivedFolder: string, known: KnownReadings): KnownReadings {
  const folder = join(derivedFolder, 'readings')
  return Object.fromEntries(
    readingFiles(folder).map(name => {
      const bytes = readFileSync(join(folder, name))
      const hash = shortHash(bytes)
      const before = known[name]
      if (before?.hash === hash) return [name, before]
      const lines = bytes.toString('utf8').split('\n')
      return [name, { hash, lines: lines.filter(line => line !== '').map(knownLine) }]
    }),
  )
}

function readingFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.jsonl'))
      .sort()
  } catch {
    // An archive without notices has no readings.
    return []
  }
}

function knownLine(line: string): KnownLine {
  const { id, path, head } = JSON.parse(line) as { id: string; path: string; head: Document['head'] }
  const links = head.references.map(({ address }) => (address === null ? null : linkKey(address, path)))
  return {
    id,
    hash: shortHash(line),
    // Keys of notices hold addresses: what is kept of them, and may go to a public place, is their hash.
    names: nameKeys(path, head.address?.value ?? null).map(key => shortHash(key)),
    links: [...new Set(links.filter(key => key !== null))].map(key => shortHash(key)),
  }
}
