import { type Archive, pathInArchive } from '../archive/open-archive.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import { exitCodes, UserError } from './command.ts'

/**
 * The notice that NOTICE means: an id, a unique beginning of one, a path in the archive, or the path of its file.
 * @throws UserError where there is none, or more than one.
 */
export async function namedNotice(archive: Archive, index: NoticeIndex, name: string): Promise<NoticeRow> {
  for (const candidate of namesInArchive(archive, name)) {
    const found = await index.find(candidate)
    if (found) return found
  }
  throw new UserError(
    {
      ja: `「${name}」という公表は見つからないか、一つに決まりません。番号（4文字以上）かパスを書いてください。`,
      en: `There is no notice "${name}", or more than one. Name it by its id (4 characters or more) or its path.`,
    },
    exitCodes.failed.code,
  )
}

/** What NOTICE may be called in the archive: the name itself, and where it is a file's path, the path that it goes by. */
export function namesInArchive(archive: Archive, name: string): string[] {
  const at = name.lastIndexOf('#')
  const whole = pathInArchive(archive, name)
  if (whole !== null) return [name, whole]
  const page = at < 0 ? null : pathInArchive(archive, name.slice(0, at))
  return page === null ? [name] : [name, page + name.slice(at)]
}
