import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { type BuildIndex, IndexUnusable } from '../index/contract.ts'

/**
 * Opens an index, unless its file is shorter than it says itself: SQLite would notice only on reaching the pages that
 * are missing, perhaps days later in a search.
 * @throws IndexUnusable then, and where the index itself finds something wrong.
 */
export function openWholeIndex(file: string, open: (file: string) => BuildIndex): BuildIndex {
  // With a write-ahead log beside it, the file may lawfully be behind its own header.
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (log === 0 && size > 0 && size < statedSize(file))
    throw new IndexUnusable({ ja: '後ろの半分がありません', en: 'half of it is missing' })
  return open(file)
}

/** Page size times number of pages (sqlite.org/fileformat.html, section 1.3). */
function statedSize(file: string): number {
  const header = Buffer.alloc(100)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, header)
  } finally {
    closeSync(handle)
  }
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3') return 0
  const pageSize = header.readUInt16BE(16)
  return (pageSize === 1 ? 65536 : pageSize) * header.readUInt32BE(28)
}
