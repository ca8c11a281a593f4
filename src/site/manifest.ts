import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchIndex } from './make-search-index.ts'
import type { KnownLine } from './versions.ts'

/** What of a unit was written, and from what. */
export interface KnownUnit {
  /** Hash of the versions of what it was made from, and of the program. */
  readonly input: string
  /** Indexes into `ingredients`. */
  readonly of: readonly number[]
  /** Files by their names, with the hash and the size of their bytes. */
  readonly files: Readonly<Record<string, readonly [hash: string, size: number]>>
}

/** What the folder of a site holds of ours; it lies in it and says nothing that pages do not. */
export interface Manifest {
  readonly tenmatsuSite: 1
  /** Files that a publishing that has not ended may have written; absent where it has. */
  readonly planned?: readonly string[]
  readonly ingredients: readonly string[]
  readonly lines: Readonly<Record<string, KnownLine>>
  readonly units: Readonly<Record<string, KnownUnit>>
  /** What tells whether files of the search index can be changed where they lie, or have to be made anew. */
  readonly search?: KnownSearch
}

export interface KnownSearch {
  /** Hash of the program that made it. */
  readonly program: string
  readonly bytes: SearchIndex['bytes']
}

export const manifestFile = '.tenmatsu-site.json'

export const emptyManifest: Manifest = { tenmatsuSite: 1, ingredients: [], lines: {}, units: {} }

/** The manifest of a folder; null where it has none that can be read. */
export function readManifest(folder: string): Manifest | null {
  try {
    const value = JSON.parse(readFileSync(join(folder, manifestFile), 'utf8')) as Manifest
    return value.tenmatsuSite === 1 ? value : null
  } catch {
    return null
  }
}

/** Every file that is ours by a manifest. */
export const filesOf = ({ units, planned = [] }: Manifest): ReadonlySet<string> =>
  new Set([...planned, ...Object.values(units).flatMap(({ files }) => Object.keys(files))])
