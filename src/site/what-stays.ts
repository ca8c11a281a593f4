import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { KnownUnit, SiteBefore } from './manifest.ts'
import type { WrittenFiles } from './write-file.ts'

/** What of the site before need not be made again, and what of it need not be written again. */
export interface WhatStays {
  /** What was made under a name, where it would be made just so again. */
  unit(name: string, state: string): KnownUnit | null
  /** The files of a unit that lie where they were put, as they were put there. */
  lying(name: string): WrittenFiles
}

/**
 * Compares the site before with the state of today.
 * @param program Of today.
 * @param versionOf The state of an ingredient today.
 */
export function whatStays(
  out: string,
  before: SiteBefore,
  program: string,
  versionOf: (ingredient: string) => string,
): WhatStays {
  const { units, ingredients, planned } = before
  const isSameProgram = before.program === program
  const hasChanged = isSameProgram ? ingredients.map(([name, version]) => versionOf(name) !== version) : []
  const isThere = planned === null ? lookInFolders(out) : lookAtSizes(out, planned)
  return {
    unit: (name, state) => {
      const unit = units[name]
      if (!isSameProgram || unit?.state !== state || unit.of.some(i => hasChanged[i])) return null
      for (const file in unit.files) if (!isThere(file, unit.files[file]!)) return null
      return unit
    },
    lying: name =>
      Object.fromEntries(
        Object.entries(units[name]?.files ?? {}).filter(([file, written]) => isThere(file, written)),
      ),
  }
}

type IsThere = (file: string, written: readonly [hash: string, size: number]) => boolean

/** After a publishing that has ended every file is what it was made to be, unless somebody has taken it away. */
function lookInFolders(out: string): IsThere {
  const folders = new Map<string, ReadonlySet<string>>()
  return file => {
    const at = file.lastIndexOf('/')
    const folder = at < 0 ? '' : file.slice(0, at)
    let names = folders.get(folder)
    if (names === undefined) {
      names = namesIn(join(out, folder))
      folders.set(folder, names)
    }
    return names.has(file.slice(at + 1))
  }
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder))
  } catch {
    return new Set()
  }
}

/** What a publishing that was killed may have written is another's; of all else the size is looked at. */
const lookAtSizes =
  (out: string, planned: ReadonlySet<string>): IsThere =>
  (file, [, size]) =>
    !planned.has(file) && statSync(join(out, file), { throwIfNoEntry: false })?.size === size
