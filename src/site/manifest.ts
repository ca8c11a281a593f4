import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchIndex } from './make-search-index.ts'
import type { KnownReadings } from './reading-lines.ts'
import type { TrendStates } from './trend-pages.ts'
import { isUnfinished, type WrittenFiles, writeWhole } from './write-file.ts'

/** What of a unit was written, and from what. */
export interface KnownUnit {
  /** What it is, beside its name. */
  readonly state: string
  /** What it was made from: indexes into `ingredients`. */
  readonly of: readonly number[]
  readonly files: WrittenFiles
}

/** What the folder of a site holds of ours; it lies in it and says nothing that pages do not. */
export interface Manifest {
  readonly tenmatsuSite: 1
  /** Hash of the program and of where the site is to stand: where it is another, everything is made anew. */
  readonly program: string
  readonly ingredients: readonly (readonly [name: string, version: string])[]
  readonly readings: KnownReadings
  readonly trends?: TrendStates
  readonly units: Readonly<Record<string, KnownUnit>>
  /** Bytes of the search index, which tell whether its files can be changed where they lie. */
  readonly search?: SearchIndex['bytes']
}

/** The folder of a site as a publishing finds it. */
export interface SiteBefore extends Manifest {
  /** Files that a publishing which has not ended may have written; null where the last one has. */
  readonly planned: ReadonlySet<string> | null
}

const manifestFile = '.tenmatsu-site.json'
/** Lies there while a publishing is at work. */
const plannedFile = '.tenmatsu-site-planned.json'

/** Whether a file in the folder of a site keeps its state, or was being written when a publishing was killed. */
export const isOwnRecord = (name: string): boolean =>
  name === manifestFile || name === plannedFile || isUnfinished(name)

const nothing: Manifest = { tenmatsuSite: 1, program: '', ingredients: [], readings: {}, units: {} }

/** What a folder holds of ours; null where no publishing has been at work in it. */
export function siteBefore(out: string): SiteBefore | null {
  const manifest = parsed<Manifest>(out, manifestFile)
  const planned = parsed<readonly string[]>(out, plannedFile)
  const isKnown = manifest?.tenmatsuSite === 1
  if (!isKnown && !Array.isArray(planned)) return null
  return {
    ...(isKnown ? manifest : nothing),
    planned: Array.isArray(planned) ? new Set(planned) : null,
  }
}

export const noSite: SiteBefore = { ...nothing, planned: null }

function parsed<T>(out: string, name: string): T | null {
  try {
    return JSON.parse(readFileSync(join(out, name), 'utf8')) as T
  } catch {
    return null
  }
}

/** Says beforehand what a publishing may write, so that it is ours where the publishing is killed. */
export const writePlan = (out: string, files: Iterable<string>): void =>
  writeWhole(out, plannedFile, JSON.stringify([...files]))

/** Says what the folder holds, once all of it is written. */
export function writeManifest(out: string, manifest: Manifest): void {
  writeWhole(out, manifestFile, JSON.stringify(manifest))
  rmSync(join(out, plannedFile), { force: true })
}

/** Every file that is ours, or may be. */
export const filesOf = ({ units, planned }: SiteBefore): ReadonlySet<string> =>
  new Set([...(planned ?? []), ...Object.values(units).flatMap(({ files }) => Object.keys(files))])
