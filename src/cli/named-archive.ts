import { type Archive, openArchive } from '../archive/open-archive.ts'
import { looksLikeNotices } from '../sources/list-files.ts'
import { type CommandContext, UsageError } from './command.ts'

/**
 * The archive that `--archive` names, else the current folder.
 * @throws UserError where the current folder, unnamed, shows no sign of notices: reading all of somebody's home folder
 *   would help nobody.
 */
export function namedArchive({ options }: Pick<CommandContext, 'options'>): Archive {
  const named = options.archive as string | undefined
  const archive = openArchive(named ?? '.', { cache: options.cache as string | undefined })
  if (named === undefined && archive.layout === 'foreign' && !looksLikeNotices('.'))
    throw new UsageError({
      ja: '現在のフォルダはアーカイブではありません。--archive DIR で指定するか、tenmatsu init で作ってください。',
      en: 'The current folder is no archive. Name one with --archive DIR, or make one with tenmatsu init.',
    })
  return archive
}
