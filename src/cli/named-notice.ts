import { type Archive, pathInArchive } from '../archive/open-archive.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import { exitCodes, UserError } from './command.ts'

/**
 * The notice that NOTICE means: an id, a unique beginning of one, a path in the archive, or the path of its file.
 * @throws UserError where there is none, or more than one.
 */
export async function namedNotice(archive: Archive, index: NoticeIndex, name: string): Promise<NoticeRow> {
  const found = await index.find(name)
  if (found) return found
  const at = name.lastIndexOf('#')
  const file = pathInArchive(archive, name) ?? (at < 0 ? null : pathInArchive(archive, name.slice(0, at)))
  if (file !== null) {
    const part = file.length > 0 && at >= 0 && !file.includes('#') ? name.slice(at) : ''
    const byFile = (await index.find(file)) ?? (await index.find(file + part))
    if (byFile) return byFile
  }
  throw new UserError(
    {
      ja: `「${name}」という公表は見つからないか、一つに決まりません。番号（4文字以上）かパスを書いてください。`,
      en: `There is no notice "${name}", or more than one. Name it by its id (4 characters or more) or its path.`,
    },
    exitCodes.failed.code,
  )
}
