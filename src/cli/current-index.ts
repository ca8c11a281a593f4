import { statSync } from 'node:fs'
import { IndexUnusable, type NoticeIndex } from '../index/contract.ts'
import { openIndex } from '../index/sqlite/index.ts'

/** An index that is opened when it is first asked for, and again when a build has put another file in its place. */
export function currentIndex(file: string): () => NoticeIndex {
  let opened: { index: NoticeIndex; inode: number } | null = null
  return () => {
    const inode = statSync(file, { throwIfNoEntry: false })?.ino
    if (inode === undefined) throw new IndexUnusable({ ja: 'ファイルがありません', en: 'it is not there' })
    if (opened?.inode !== inode) {
      opened?.index.close()
      opened = null
      opened = { index: openIndex(file), inode }
    }
    return opened.index
  }
}
