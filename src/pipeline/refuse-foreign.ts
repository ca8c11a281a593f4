import { ArchiveError } from '../archive/archive-error.ts'
import type { Archive } from '../archive/open-archive.ts'

/** Nothing is ever written into a folder of others. @throws ArchiveError where the archive is not ours. */
export function refuseForeign(archive: Archive): void {
  if (archive.layout !== 'own')
    throw new ArchiveError({
      ja: `${archive.folder} は tenmatsu のアーカイブではないので、書き込みません。tenmatsu init でアーカイブを作り、--archive で指定してください。`,
      en: `${archive.folder} is no archive of Tenmatsu, so nothing is written there. Make one with tenmatsu init and name it with --archive.`,
    })
}
