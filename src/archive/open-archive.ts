import { createHash } from 'node:crypto'
import { realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import { ArchiveError } from './archive-error.ts'
import { readSettings } from './settings.ts'

/** A folder of notices and where the things derived from it are kept. */
export interface Archive {
  /** The folder as named. */
  readonly folder: string
  /** An archive of our own layout (written by init, import and build) or a foreign folder (never written). */
  readonly layout: 'own' | 'foreign'
  /** The folders that notices are read from, in order. */
  readonly roots: readonly NoticeRoot[]
  /** Where ids.jsonl, derived/ and index.sqlite are: the archive itself, or its cache. */
  readonly home: string
  readonly idsFile: string
  readonly derivedFolder: string
  readonly indexFile: string
  /** The list of listed companies that the settings name: where it is, and as they name it. */
  readonly listed?: { readonly file: string; readonly path: string }
}

interface NoticeRoot {
  readonly folder: string
  /** What the paths of its notices begin with: `notices/` in an archive of our own, nothing in a foreign folder. */
  readonly prefix: string
}

export interface OpenArchiveOptions {
  /** Where caches of foreign folders are kept, instead of $XDG_CACHE_HOME/tenmatsu. */
  readonly cache?: string | undefined
  readonly env?: NodeJS.ProcessEnv | undefined
}

/**
 * Opens a folder as an archive; reads `tenmatsu.json` and writes nothing.
 * @throws ArchiveError where there is no such folder, or its settings are broken.
 */
export function openArchive(folder: string, options: OpenArchiveOptions = {}): Archive {
  const real = realFolder(folder)
  const settings = readSettings(real)
  if (!settings) {
    const home = cacheOf(real, options)
    if (isInside(home, real))
      throw new ArchiveError({
        ja: `キャッシュ ${home} は、読むだけのフォルダ ${folder} の中にあります。--cache で別の場所を指定してください。`,
        en: `The cache ${home} lies in ${folder}, which is only read. Name another place with --cache.`,
      })
    return { folder, layout: 'foreign', roots: [{ folder: real, prefix: '' }], ...places(home) }
  }
  const roots: NoticeRoot[] = [{ folder: join(real, 'notices'), prefix: 'notices/' }]
  if (settings.from !== undefined)
    roots.push({ folder: realFolder(resolve(real, settings.from)), prefix: '' })
  const { listed } = settings
  return {
    folder,
    layout: 'own',
    roots,
    ...places(real),
    ...(listed === undefined ? {} : { listed: { file: resolve(real, listed), path: listed } }),
  }
}

const places = (home: string) => ({
  home,
  idsFile: join(home, 'ids.jsonl'),
  derivedFolder: join(home, 'derived'),
  indexFile: join(home, 'index.sqlite'),
})

/** The folder behind all links. @throws ArchiveError where there is none. */
export function realFolder(folder: string): string {
  try {
    const real = realpathSync(folder)
    if (statSync(real).isDirectory()) return real
  } catch {
    throw new ArchiveError({
      ja: `フォルダ ${folder} がありません。場所を確かめるか、tenmatsu init で作ってください。`,
      en: `There is no folder ${folder}. Check the place, or make one with tenmatsu init.`,
    })
  }
  throw new ArchiveError({
    ja: `${folder} はフォルダではありません。フォルダを指定してください。`,
    en: `${folder} is not a folder. Name a folder.`,
  })
}

export const isInside = (path: string, folder: string): boolean => {
  const from = relative(folder, resolve(path))
  return from === '' || (from !== '..' && !from.startsWith(`..${sep}`))
}

function cacheOf(real: string, { cache, env = process.env }: OpenArchiveOptions): string {
  const caches = cache ?? join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache'), 'tenmatsu')
  return join(resolve(caches), createHash('sha256').update(real).digest('hex').slice(0, 16))
}

/**
 * A notice's file on disk.
 * A foreign path that begins like one of ours is told apart by `from/` before it (see `pathsInArchive`).
 */
export function fileOf(archive: Archive, path: string): string {
  const own = archive.roots.find(root => root.prefix !== '' && path.startsWith(root.prefix))
  const root = own ?? archive.roots.find(r => r.prefix === '')!
  const inside = own ? path.slice(own.prefix.length) : archive.layout === 'own' ? withoutMark(path) : path
  return join(root.folder, inside)
}

const mark = 'from/'
const withoutMark = (path: string): string => (path.startsWith(mark) ? path.slice(mark.length) : path)

/** The path in an archive of our own for a file of the foreign folder it reads. */
export const markedPath = (path: string): string =>
  path.startsWith('notices/') || path.startsWith(mark) ? mark + path : path

/** The path relative to the folder that the file's source lists: the hint a format may use (2025/06/03_組織.md). */
export const pathInSource = (archive: Archive, path: string): string =>
  archive.layout === 'foreign'
    ? path
    : path.startsWith('notices/')
      ? path.slice('notices/'.length)
      : withoutMark(path)

/** The path that a file on disk goes by in the archive, or null where it lies in none of its roots. */
export function pathInArchive(archive: Archive, file: string): string | null {
  let real: string
  try {
    real = realpathSync(file)
  } catch {
    return null
  }
  for (const { folder, prefix } of archive.roots)
    if (real !== folder && isInside(real, folder)) {
      const inside = relative(folder, real).split(sep).join('/')
      return prefix === '' && archive.layout === 'own' ? markedPath(inside) : prefix + inside
    }
  return null
}
