import { z } from 'zod'
import { ArchiveError, Refusal } from '../archive/archive-error.ts'
import { type Disk, namingFiles, realDisk } from '../archive/disk.ts'
import { takeLock } from '../archive/lock.ts'
import type { Archive } from '../archive/open-archive.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import type { Means } from './define-decision.ts'

/** Longer than anybody explains anything; a file that is read by people. */
const longest = 4000

/** What every decision says: why, and who decided. */
export const signed = {
  because: z.string().trim().min(1).max(longest),
  by: z.string().trim().min(1).max(200).optional(),
}

/**
 * Writes into the decisions of an archive while nobody else does.
 * @throws ArchiveError where the archive is not ours.
 */
export async function deciding<T>(
  archive: Archive,
  { disk = realDisk, clock = Date.now, patience }: Means,
  work: (disk: Disk, now: number) => T,
): Promise<T> {
  refuseForeign(archive)
  const lock = await takeLock(archive.home, disk, patience)
  try {
    return work(namingFiles(disk), clock())
  } finally {
    lock.release()
  }
}

/** The notice that a decision is about. @throws Refusal where there is none. */
export async function noticeNamed(index: NoticeIndex, name: string): Promise<NoticeRow> {
  const row = await index.find(name)
  if (row) return row
  throw new Refusal({
    ja: `「${name}」という公表は見つからないか、一つに決まりません。番号（4文字以上）かパスを書いてください。`,
    en: `There is no notice "${name}", or more than one. Name it by its id (4 characters or more) or its path.`,
  })
}

/** @throws ArchiveError where the archive is not ours: nothing is ever written into a folder of others. */
export function refuseForeign(archive: Archive): void {
  if (archive.layout !== 'own') throw notOurs(archive)
}

const notOurs = ({ folder }: Archive): ArchiveError =>
  new ArchiveError({
    ja: `${folder} は tenmatsu のアーカイブではなく、読むだけのフォルダなので、判断を書き込めません。tenmatsu init MY --from ${folder} でアーカイブを作り、--archive MY で判断してください。`,
    en: `${folder} is no archive of Tenmatsu and is only read, so no decision can be kept there. Make an archive with tenmatsu init MY --from ${folder}, and decide with --archive MY.`,
  })
