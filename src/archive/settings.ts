import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ArchiveError } from './archive-error.ts'

/** `tenmatsu.json`: what makes a folder an archive of our own layout. */
export interface Settings {
  /** Version of the layout. */
  readonly tenmatsu: 1
  /** A foreign folder that is read in place, relative to the archive. */
  readonly from?: string
}

export const settingsFile = 'tenmatsu.json'

/**
 * The settings of the archive in `folder`, or null where it is not an archive of our own.
 * @throws ArchiveError where the file is there but cannot be understood: guessing could write into a foreign folder.
 */
export function readSettings(folder: string): Settings | null {
  const path = join(folder, settingsFile)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw unusable(path, (error as Error).message)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw unusable(path, (error as Error).message)
  }
  const { tenmatsu, from } = (value ?? {}) as Record<string, unknown>
  if (tenmatsu !== 1) throw unusable(path, '"tenmatsu": 1')
  if (from !== undefined && typeof from !== 'string') throw unusable(path, '"from"')
  return from === undefined ? { tenmatsu } : { tenmatsu, from }
}

const unusable = (path: string, because: string): ArchiveError =>
  new ArchiveError({
    ja: `${path} を読めません（${because}）。中身を直すか、バックアップから戻してください。`,
    en: `Cannot read ${path} (${because}). Mend it or restore it from a backup.`,
  })

export const printSettings = (settings: Settings): string => `${JSON.stringify(settings, null, 2)}\n`
