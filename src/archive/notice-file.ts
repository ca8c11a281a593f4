import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WroteFile } from './captures.ts'
import { type Disk, writeAtomically } from './disk.ts'
import { splitNotice } from './notice-markdown.ts'

const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** What a record says of the file that it made. */
export const wroteFile = (markdown: string | Uint8Array): WroteFile => {
  const text = typeof markdown === 'string' ? markdown : Buffer.from(markdown).toString('utf8')
  return { file: hashOf(markdown), body: hashOf(splitNotice(text)?.body ?? text) }
}

/** What becomes of a notice's file when its page has been written anew. */
export type FileRewritten =
  | 'whole' // it was as an import had written it
  | 'body' // its overview was edited by hand, and stays
  | 'same' // it says the same already
  | 'edited' // its body was edited by hand: nothing is written

/**
 * Puts the text of a notice's latest capture into its file, as far as no person has written there.
 * @param file Relative to the archive.
 * @param wrote What the captures of the notice made of its file, one time or another.
 */
export function rewriteNotice(
  disk: Disk,
  home: string,
  file: string,
  markdown: string,
  wrote: readonly WroteFile[],
): FileRewritten {
  const text = readFileSync(join(home, file), 'utf8')
  const [now, wanted] = [wroteFile(text), wroteFile(markdown)]
  if (now.file === wanted.file) return 'same'
  if (wrote.some(before => before.file === now.file)) {
    writeAtomically(disk, join(home, file), markdown)
    return 'whole'
  }
  if (now.body === wanted.body) return 'same'
  const [own, latest] = [splitNotice(text), splitNotice(markdown)]
  if (!own || !latest || !wrote.some(before => before.body === now.body)) return 'edited'
  writeAtomically(disk, join(home, file), own.overview + latest.body)
  return 'body'
}
