import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Problem, problem } from '../model/problem.ts'

/** A file as the folder lists it: path with / relative to the listed root, size in bytes, time in milliseconds. */
export interface ListedFile {
  readonly path: string
  readonly size: number
  readonly mtimeMs: number
}

export interface FileList {
  /** Sorted by path, by code unit, so that every machine goes through them in the same order. */
  readonly files: readonly ListedFile[]
  readonly problems: readonly Problem[]
}

const readable = /\.(md|markdown|txt|text|html?|xhtml|pdf|docx)$/i
const aboutTheFolder =
  /^(readme|license|licence|copying|notice|changelog|contributing|authors|security|architecture)(\.|$)/i

/** Deeper than any archive; a tree of links that goes deeper is one that does not end. */
const deepest = 40

/** Names compared by code unit: `localeCompare` would depend on the machine. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Lists the files of a folder that may hold notices. Hidden files and folders are left out; a file that is no text
 * by its name, what cannot be opened, and a link that leads back into its own parents are problems.
 * @param prefix Put before every path, such as `notices/`.
 */
export function listFiles(root: string, prefix = ''): FileList {
  const files: ListedFile[] = []
  const problems: Problem[] = []
  const walk = (folder: string, path: string, parents: readonly string[]): void => {
    let real: string
    let entries: ReturnType<typeof entriesOf>
    try {
      real = realpathSync(folder)
      entries = entriesOf(folder)
    } catch (error) {
      problems.push(problem('file-unreadable', { path: path || '.' }, { because: reasonOf(error) }))
      return
    }
    if (parents.includes(real) || parents.length > deepest) {
      problems.push(problem('directory-loop', { path }))
      return
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const inside = path === '' || path.endsWith('/') ? path + entry.name : `${path}/${entry.name}`
      const full = join(folder, entry.name)
      try {
        const stats = statSync(full)
        if (stats.isDirectory()) walk(full, inside, [...parents, real])
        else if (!stats.isFile()) problems.push(problem('file-not-read', { path: inside }))
        else if (!readable.test(entry.name) && !mayBeText(entry.name))
          problems.push(problem('file-not-read', { path: inside }))
        else if (aboutTheFolder.test(entry.name)) problems.push(problem('file-not-read', { path: inside }))
        else files.push({ path: inside, size: stats.size, mtimeMs: stats.mtimeMs })
      } catch (error) {
        problems.push(problem('file-unreadable', { path: inside }, { because: reasonOf(error) }))
      }
    }
  }
  walk(root, prefix, [])
  files.sort((a, b) => byCodeUnit(a.path, b.path))
  problems.sort((a, b) => byCodeUnit(a.place.path ?? '', b.place.path ?? ''))
  return { files, problems }
}

/** Whether a folder has folders of years, or files that may be notices, at its top. */
export function looksLikeNotices(folder: string): boolean {
  return entriesOf(folder).some(entry =>
    entry.isDirectory()
      ? /^\d{4}$/.test(entry.name)
      : readable.test(entry.name) && !aboutTheFolder.test(entry.name),
  )
}

const entriesOf = (folder: string) => readdirSync(folder, { withFileTypes: true })

/** A name without an ending, or with one that is no ending (株式会社Ａ．txt#2025-513), may be a text. */
const mayBeText = (name: string): boolean => !/\.[a-z0-9]{1,5}$/i.test(name)

/** The system's short reason: ENOENT, EACCES. */
export const reasonOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error as Error).message
