import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Disk } from './disk.ts'

/** What became of an address. A word is never renamed: journals keep them. */
export type AddressOutcome =
  | 'kept' // at least one notice of it is new
  | 'already' // all its notices were there
  | 'unread' // captured, and no notice could be read in it
  | 'left' // a person, or the classifier, did not take it for a notice
  | 'doubtful' // the classifier could not say, and nobody was asked
  | 'gone' // 404 or 410
  | 'refused'
  | 'failed'

/** One line of fetches.jsonl: what became of an address when it was asked for. The last line of an address counts. */
export interface JournalLine {
  /** Spelled as addressKey (src/sources/fetch/address.ts) does. */
  readonly address: string
  readonly outcome: AddressOutcome
  /** When: ISO, UTC. */
  readonly at: string
  /** A code of src/sources/fetch/reasons.ts, or the names of the classifier's reasons. */
  readonly because?: string
  readonly details?: Readonly<Record<string, string>>
  /** SHA-256 of its capture. */
  readonly capture?: string
  /** Its notices, relative to the archive. */
  readonly notices?: readonly string[]
  /** The feed or index page that led to it. */
  readonly source?: string
}

/** The addresses that an archive has asked for, and what became of them. Appended by add and watch only. */
export interface FetchJournal {
  /** What became of an address last; undefined where it was never asked for. */
  last(address: string): JournalLine | undefined
  /** Appends lines and waits until the disk has them. The caller holds the archive's lock. */
  append(disk: Disk, lines: readonly JournalLine[]): void
}

const journalFile = (home: string): string => join(home, 'fetches.jsonl')

/** Opens the journal. A line that cannot be read is left out: its address is asked for again. */
export function openJournal(home: string): FetchJournal {
  const file = journalFile(home)
  const last = new Map<string, JournalLine>()
  /** Bytes of whole lines that have been read; what a killed process left after them is written over. */
  let length = 0
  // Also before each write: another process may have appended since.
  const catchUp = (): void => {
    const bytes = bytesFrom(file, length)
    const end = bytes.lastIndexOf(0x0a) + 1
    for (const text of bytes.toString('utf8', 0, end).split('\n')) {
      const line = readLine(text)
      if (line) last.set(line.address, line)
    }
    length += end
  }
  catchUp()
  return {
    last: address => last.get(address),
    append(disk, lines) {
      if (lines.length === 0) return
      catchUp()
      const text = lines.map(line => `${JSON.stringify(line)}\n`).join('')
      disk.appendAt(file, length, text)
      length += Buffer.byteLength(text)
      for (const line of lines) last.set(line.address, line)
    },
  }
}

/** The file from an offset to its end; empty where there is no file. */
function bytesFrom(file: string, start: number): Buffer {
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
  try {
    const bytes = Buffer.alloc(Math.max(0, fstatSync(handle).size - start))
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, start))
  } finally {
    closeSync(handle)
  }
}

function readLine(text: string): JournalLine | null {
  if (text === '') return null
  try {
    const line = JSON.parse(text) as Partial<JournalLine>
    const isWhole =
      typeof line.address === 'string' && typeof line.outcome === 'string' && typeof line.at === 'string'
    return isWhole ? (line as JournalLine) : null
  } catch {
    return null
  }
}
