import { type Archive, pathInArchive } from '../archive/open-archive.ts'
import { readTombstones, type Tombstone } from '../archive/tombstones.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { Label } from '../model/label.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import { exitCodes, UserError } from './command.ts'
import { oneLine } from './terminal-text.ts'

/**
 * The notice that NOTICE means: an id, a unique beginning of one, a path in the archive, or the path of its file.
 * @throws UserError where there is none, or more than one.
 */
export async function namedNotice(archive: Archive, index: NoticeIndex, name: string): Promise<NoticeRow> {
  for (const candidate of namesInArchive(archive, name)) {
    const found = await index.find(candidate)
    if (found) return found
  }
  const tombstone = tombstoneNamed(archive, name)
  if (tombstone) throw new UserError(takenDown(tombstone), exitCodes.failed.code)
  throw noNotice(name)
}

/** The tombstone of the notice that NOTICE meant, or null. */
export function tombstoneNamed(archive: Archive, name: string): Tombstone | null {
  if (archive.layout !== 'own') return null
  const names = namesInArchive(archive, name)
  const [found, ...more] = readTombstones(archive.home).filter(
    ({ id, path }) => names.includes(path) || (name.length >= 4 && id.startsWith(name)),
  )
  return found && more.length === 0 ? found : null
}

/** What is said of a notice that was taken down. */
export const takenDown = ({ id, at, because }: Tombstone): Label => ({
  ja: `公表 ${id} は ${at.slice(0, 10)} に取り下げました: ${because}`,
  en: `Notice ${id} was taken down on ${at.slice(0, 10)}: ${because}`,
})

/** What NOTICE may be called in the archive: the name itself, and where it is a file's path, the path that it goes by. */
export function namesInArchive(archive: Archive, name: string): string[] {
  const at = name.lastIndexOf('#')
  const whole = pathInArchive(archive, name)
  if (whole !== null) return [name, whole]
  const page = at < 0 ? null : pathInArchive(archive, name.slice(0, at))
  return page === null ? [name] : [name, page + name.slice(at)]
}

/** What is said where INCIDENT means none, or several. */
export const noIncident = (name: string): Label => ({
  ja: `「${oneLine(name)}」にあたる事案は、ないか、一つに決まりません。tenmatsu incidents で探せます。`,
  en: `There is no incident "${oneLine(name)}", or more than one. Try tenmatsu incidents.`,
})

/** Where NOTICE means none, or several. */
export const noNotice = (name: string): UserError =>
  new UserError(
    {
      ja: `「${oneLine(name)}」にあたる公表は、ないか、一つに決まりません。番号（4文字以上）かパスを書いてください。tenmatsu search で探せます。`,
      en: `There is no notice "${oneLine(name)}", or more than one. Name it by its id (4 characters or more) or its path; tenmatsu search finds it.`,
    },
    exitCodes.failed.code,
  )
