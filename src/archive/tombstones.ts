import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What stands where a notice was taken down: tombstones/3fa9c01b7e.json. */
export interface Tombstone {
  /** Of the notice. */
  readonly id: string
  /** Its file, relative to the archive. */
  readonly path: string
  /** ISO prefix, or null. */
  readonly published: string | null
  /** When it was taken down: ISO, UTC. */
  readonly at: string
  /** Why, in the keeper's words. They are shown to everybody. */
  readonly because: string
  /** SHA-256 of its file. */
  readonly sha256: string
  /** SHA-256 of the captures put aside with it. */
  readonly captures: readonly string[]
  /** SHA-256 of captures that hold it and other notices as well, and stay where they are. */
  readonly sharedCaptures: readonly string[]
  /** Hashes of its words (see CapturedPart.text): the same words are not imported again. */
  readonly texts: readonly string[]
  /** SHA-256 of the addresses that it alone was taken from: it is recognised there in other words. Absent in old ones. */
  readonly addresses?: readonly string[]
  /** MinHash of its body (src/incidents/shingles.ts), from which no word can be told. Absent in old ones. */
  readonly sketch?: readonly number[]
}

const folderOf = (home: string): string => join(home, 'tombstones')

export const tombstoneFile = (home: string, id: string): string => join(folderOf(home), `${id}.json`)

/** Where the files of a notice that was taken down are put aside: never published, and gone after a purge. */
export const asideFolder = (home: string, id: string): string => join(home, 'taken-down', id)

export const printTombstone = (tombstone: Tombstone): string => `${JSON.stringify(tombstone, null, 2)}\n`

/** A tombstone with the hash of its file. */
export type FoundTombstone = Tombstone & { readonly fileHash: string }

const hashes = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string' && /^[0-9a-f]{64}$/.test(item))

/** Every tombstone of an archive, by id. One that cannot be read is left out: `tenmatsu verify` tells of it. */
export function readTombstones(home: string): FoundTombstone[] {
  let names: string[]
  try {
    names = readdirSync(folderOf(home)).sort()
  } catch {
    return []
  }
  return names.flatMap((name): FoundTombstone[] => {
    if (!/^[0-9a-f]{10}\.json$/.test(name)) return []
    try {
      const bytes = readFileSync(join(folderOf(home), name))
      const value = JSON.parse(bytes.toString('utf8')) as Tombstone
      const { id, path, at, because, sha256, captures, sharedCaptures, texts } = value
      const isWhole =
        name === `${id}.json` &&
        [path, at, because, sha256].every(text => typeof text === 'string') &&
        // A notice that is brought back is written where this says.
        !path.split(/[\\/]/).includes('..') &&
        [captures, sharedCaptures, texts, value.addresses ?? []].every(hashes) &&
        (value.sketch === undefined || (Array.isArray(value.sketch) && value.sketch.every(Number.isFinite)))
      return isWhole ? [{ ...value, fileHash: createHash('sha256').update(bytes).digest('hex') }] : []
    } catch {
      return []
    }
  })
}
