import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { ArchiveError } from './archive-error.ts'
import { type Disk, namingFiles, realDisk, writeAtomically } from './disk.ts'
import { isInside, realFolder } from './open-archive.ts'
import { printSettings, readSettings, settingsFile } from './settings.ts'

const ignored = `# Made again by tenmatsu build.
index.sqlite*
.writing.tmp
# Who did what at the server, from which address: not for others.
audit.jsonl
`

/** What may lie in a folder that becomes an archive: the files of a fresh repository. */
const harmless = /^(\..*|readme.*|licen[cs]e.*)$/i

/**
 * Makes an archive of our own layout in `folder`; with `from`, one that reads that foreign folder in place.
 * @throws ArchiveError where the folder is an archive already or holds other things, or `from` cannot be read in place.
 */
export function initArchive(folder: string, from?: string, disk: Disk = realDisk): void {
  const writing = namingFiles(disk)
  if (existsSync(join(folder, settingsFile)))
    throw new ArchiveError({
      ja: `${folder} はすでにアーカイブです。そのまま tenmatsu build や import が使えます。`,
      en: `${folder} is an archive already. tenmatsu build and import work on it as it is.`,
    })
  if (existsSync(folder) && readdirSync(realFolder(folder)).some(name => !harmless.test(name)))
    throw new ArchiveError({
      ja: `${folder} は空ではありません。空のフォルダを指定してください。そこにある公表文をその場で読むには、別のフォルダで tenmatsu init DIR --from ${folder} を使います。`,
      en: `${folder} is not empty. Name an empty folder. To read the notices in it where they lie, use tenmatsu init DIR --from ${folder} with another folder.`,
    })
  const source = from === undefined ? undefined : foreignFolder(from, folder)
  writing.makeFolder(folder)
  const real = realFolder(folder)
  const ignore = join(real, '.gitignore')
  if (!existsSync(ignore)) writeAtomically(writing, ignore, ignored)
  const settings = source === undefined ? {} : { from: relative(real, source).split(sep).join('/') }
  writeAtomically(writing, join(real, settingsFile), printSettings({ tenmatsu: 1, ...settings }))
  writing.makeFolder(join(real, 'notices'))
}

function foreignFolder(from: string, folder: string): string {
  const source = realFolder(from)
  if (readSettings(source))
    throw new ArchiveError({
      ja: `${from} は tenmatsu のアーカイブです。--archive ${from} で直接使ってください。`,
      en: `${from} is an archive of Tenmatsu itself. Use it directly with --archive ${from}.`,
    })
  if (isInside(resolve(folder), source) || isInside(source, resolve(folder)))
    throw new ArchiveError({
      ja: `${folder} と ${from} は、一方が他方の中にあります。離れた場所を指定してください。`,
      en: `One of ${folder} and ${from} lies in the other. Choose a place apart.`,
    })
  return source
}
