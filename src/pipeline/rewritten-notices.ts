import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { captureFile, type SaidOfNotice, type WroteFile } from '../archive/captures.ts'
import type { Disk } from '../archive/disk.ts'
import { appendToLog, readLog } from '../archive/log.ts'
import type { LogEntry, LogLine } from '../archive/log-line.ts'
import { rewriteNotice, wroteFile } from '../archive/notice-file.ts'
import type { Archive } from '../archive/open-archive.ts'
import { noticeFiles, readTaken } from './take-in.ts'
import { isCopy, looksIn, shownInOrder, type Taken, takenByNotice } from './taken-captures.ts'

/**
 * Gives every notice whose page was written anew the text that the page has now, as far as no person has written into
 * the notice's file; what was killed half-way is completed by the next call. The caller holds the archive's lock.
 * @param at ISO, UTC.
 * @returns Paths of the notices that were written.
 */
export async function followPages(
  archive: Pick<Archive, 'home' | 'idsFile'>,
  disk: Disk,
  at: string,
): Promise<string[]> {
  const { home } = archive
  const { lines } = readLog(home)
  const looks = looksIn(lines)
  const told: LogEntry[] = []
  for (const [path, taken] of takenByNotice(archive)) {
    if (taken.length < 2) continue
    const latest = shownInOrder(taken, looks).at(-1)!
    const wrote = wroteBy(path, taken, latest, lines)
    if (!isBehind(home, path, taken, latest, wrote)) continue
    const markdown = await markdownOf(home, latest, saidOf(taken))
    if (markdown === null) continue
    const done = rewriteNotice(disk, home, path, markdown, wrote)
    if (done === 'whole' || done === 'body')
      told.push({ did: 'rewritten', path, capture: latest.record.sha256, ...wroteFile(markdown) })
  }
  appendToLog(disk, home, told, at)
  return told.flatMap(entry => (entry.did === 'rewritten' ? entry.path : []))
}

/**
 * What captures of a notice made of its file, one time or another. What a person copied by hand is theirs: a page
 * does not take its place.
 */
const wroteBy = (
  path: string,
  taken: readonly Taken[],
  latest: Taken,
  lines: readonly LogLine[],
): WroteFile[] => [
  ...taken.filter(one => isCopy(one) === isCopy(latest)).flatMap(one => partOf(one)?.wrote ?? []),
  ...lines.flatMap(line => (line.did === 'rewritten' && line.path === path ? line : [])),
]

const partOf = ({ record, selector }: Taken) => record.parts.find(part => part.selector === selector)

/** Whether a notice's file has the text of an earlier capture; one that a person has edited is not behind. */
function isBehind(
  home: string,
  path: string,
  taken: readonly Taken[],
  latest: Taken,
  wrote: readonly WroteFile[],
): boolean {
  const part = partOf(latest)
  const wanted = part?.wrote
  const now = wroteNow(home, path)
  if (!wanted || !now || now.file === wanted.file) return false
  // The same words in another form: the file stays as it was first made of them.
  if (taken.some(one => partOf(one)?.wrote?.body === now.body && partOf(one)?.text === part.text))
    return false
  return wrote.some(({ file, body }) => file === now.file || (body === now.body && now.body !== wanted.body))
}

/** Hashes of a notice's file as it is; null where it is not there. */
function wroteNow(home: string, path: string): WroteFile | null {
  try {
    return wroteFile(readFileSync(join(home, path), 'utf8'))
  } catch {
    return null
  }
}

/** Whether a notice's page has been written anew and its file, edited by hand, still has the words of before. */
export function isLeftBehind(
  home: string,
  path: string,
  taken: readonly Taken[],
  lines: readonly LogLine[],
): boolean {
  const latest = shownInOrder(taken, looksIn(lines)).at(-1)
  const wanted = latest && partOf(latest)?.wrote
  const now = wroteNow(home, path)
  if (!latest || !wanted || !now) return false
  const alike = taken.filter(one => isCopy(one) === isCopy(latest))
  const words = new Set(alike.map(one => partOf(one)?.text))
  // A copy that nobody has touched since it was taken in is behind nothing: it never followed the page.
  const isOurs = [...taken.flatMap(one => partOf(one)?.wrote ?? []), ...wroteBy(path, taken, latest, lines)]
  return words.size > 1 && !isOurs.some(({ body }) => body === now.body)
}

/** What a person said of the notice when it was added. */
const saidOf = (taken: readonly Taken[]): SaidOfNotice | undefined =>
  taken.findLast(({ record }) => record.said !== undefined)?.record.said

/** The file of a notice as its latest capture makes it; null where that cannot be read. */
async function markdownOf(
  home: string,
  { record, selector }: Taken,
  said: SaidOfNotice | undefined,
): Promise<string | null> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(captureFile(home, record))
  } catch {
    return null
  }
  const read = await readTaken({
    bytes,
    from: record.name,
    path: record.name,
    ...(record.fetched ? { fetched: record.fetched } : {}),
    ...(said && record.parts.length === 1 ? { said } : {}),
  })
  const at = read.parts.findIndex(part => part.selector === selector)
  const file = noticeFiles(read)[at]
  return file === undefined ? null : Buffer.from(file.markdown).toString('utf8')
}
