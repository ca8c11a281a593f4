import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { ArchiveError } from './archive-error.ts'
import type { Disk } from './disk.ts'
import { type LogEntry, type LogLine, noHash, printLine, readLine } from './log-line.ts'

/** The log of an archive of our own: what was taken in, read, decided and taken down, each line holding the last. */
export const logFile = (home: string): string => join(home, 'log.jsonl')

/** Bytes of the log's end that are looked at for its last line; the last is longer than any line. */
const tails = [8 * 1024, 1024 * 1024]

/** The end of the log: where the next line goes and what it holds on to. */
interface Tail {
  /** Bytes of whole lines; what a killed process left after them is written over. */
  readonly length: number
  readonly n: number
  readonly hash: string
}

/**
 * Appends lines. The caller holds the archive's lock.
 * @param at ISO, UTC.
 * @param waits Whether to wait until the disk has them.
 * @throws ArchiveError where the last line is not as it was written: nothing can be built on it.
 */
export function appendToLog(
  disk: Disk,
  home: string,
  entries: readonly LogEntry[],
  at: string,
  waits = true,
): void {
  if (entries.length === 0) return
  const file = logFile(home)
  const tail = readTail(file)
  if (!tail)
    throw new ArchiveError({
      ja: `${file} の最後の行が書かれたときのままではないため、書き足しません。tenmatsu verify で確かめ、バックアップか Git の履歴から戻してください。`,
      en: `The last line of ${file} is not as it was written, so nothing is added to it. Look with tenmatsu verify, and restore it from a backup or Git history.`,
    })
  let { n, hash } = tail
  let text = ''
  for (const entry of entries) {
    n++
    const line = printLine(entry, n, hash, at)
    hash = line.hash
    text += `${line.text}\n`
  }
  disk.appendAt(file, tail.length, text, waits)
}

/** Hash of the log's last line, which stands for all of it; null where there is no log, or its end cannot be read. */
export function logHead(home: string): string | null {
  const tail = readTail(logFile(home))
  return tail && tail.n > 0 ? tail.hash : null
}

/** Null where the last whole line is not as it was written. */
function readTail(file: string): Tail | null {
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { length: 0, n: 0, hash: noHash }
    throw error
  }
  try {
    const { size } = fstatSync(handle)
    for (const most of tails) {
      const start = Math.max(0, size - most)
      const bytes = Buffer.alloc(size - start)
      readSync(handle, bytes, 0, bytes.length, start)
      const newline = bytes.lastIndexOf(0x0a)
      if (newline < 0 && start === 0) return { length: 0, n: 0, hash: noHash }
      const before = newline <= 0 ? -1 : bytes.lastIndexOf(0x0a, newline - 1)
      if (newline < 0 || (before < 0 && start > 0)) continue
      const line = readLine(bytes.subarray(before + 1, newline))
      return line && { length: start + newline + 1, n: line.n, hash: line.hash }
    }
    return null
  } finally {
    closeSync(handle)
  }
}

/** What is wrong at a place of the log. `line` counts from 1. */
export interface LogFault {
  readonly line: number
  readonly fault:
    | 'changed' // not as it was written
    | 'out-of-place' // whole, but it does not follow the line before: lines were taken out, put in or moved
    | 'cut' // the last line has no end: a write was stopped, or the file was cut
}

export interface Log {
  /** Every line that is as it was written, in the order of the file. */
  readonly lines: readonly LogLine[]
  readonly faults: readonly LogFault[]
}

/** The whole log, with everything in it that is not as it was written. */
export function readLog(home: string): Log {
  let bytes: Buffer
  try {
    bytes = readFileSync(logFile(home))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    bytes = Buffer.alloc(0)
  }
  const lines: LogLine[] = []
  const faults: LogFault[] = []
  // Of the line before; null after one that was changed: what follows it cannot be held against it.
  let prev: string | null = noHash
  let place = 0
  let start = 0
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    place++
    const line = readLine(bytes.subarray(start, end))
    start = end + 1
    if (!line) {
      faults.push({ line: place, fault: 'changed' })
      prev = null
      continue
    }
    const before = lines.at(-1)
    const follows = prev === null ? line.n > (before?.n ?? 0) : line.prev === prev
    if (!follows) faults.push({ line: place, fault: 'out-of-place' })
    lines.push(line)
    prev = line.hash
  }
  if (start < bytes.length) faults.push({ line: place + 1, fault: 'cut' })
  return { lines, faults }
}
