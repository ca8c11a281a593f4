import { createHash } from 'node:crypto'

/** What the log tells of: one line each. Paths are relative to the archive. */
export type LogEntry =
  /** A capture was written: hashes of its bytes and of its record. `found`: it lay there without a line. */
  | { readonly did: 'capture'; readonly sha256: string; readonly record: string; readonly found?: true }
  /** An address gave bytes that are captured already. */
  | { readonly did: 'seen'; readonly sha256: string; readonly address: string }
  /** An address that gave a capture gives it no more. */
  | { readonly did: 'gone'; readonly sha256: string; readonly address: string; readonly because: string }
  /** A notice's file was given the text of a later capture: hashes of the whole file and of its body as written. */
  | {
      readonly did: 'rewritten'
      readonly path: string
      readonly capture: string
      readonly file: string
      readonly body: string
    }
  /** A build read a notice for the first time, or changed, or at another place: the hash of its file. */
  | { readonly did: 'notice'; readonly id: string; readonly path: string; readonly sha256: string }
  /** A build no longer found it. */
  | { readonly did: 'notice-gone'; readonly id: string; readonly path: string }
  /** A build found a file of decisions/ new or changed; null: it is gone. */
  | { readonly did: 'decision'; readonly path: string; readonly sha256: string | null }
  /** A notice was taken down: hash of its tombstone, of its file and of the captures put aside with it. */
  | {
      readonly did: 'takedown'
      readonly id: string
      readonly path: string
      readonly tombstone: string
      readonly sha256: string
      readonly captures: readonly string[]
    }
  /** A takedown was taken back. */
  | {
      readonly did: 'restore'
      readonly id: string
      readonly path: string
      readonly captures: readonly string[]
    }
  /** What a takedown had put aside was destroyed. */
  | { readonly did: 'purge'; readonly id: string }

export type LogLine = LogEntry & {
  /** From 1. */
  readonly n: number
  /** Hash of the line before; of the first line `noHash`. */
  readonly prev: string
  /** ISO, UTC. */
  readonly at: string
  /** SHA-256 of the line's text up to `,"hash":`. */
  readonly hash: string
}

/** What stands for the hash of the line before the first. */
export const noHash = '0'.repeat(64)

const sealed = /^\{"n":\d{1,15},.*,"hash":"([0-9a-f]{64})"\}$/
const sealLength = ',"hash":""}'.length + 64

const hashOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A line of the log, without its newline. */
export function printLine(
  entry: LogEntry,
  n: number,
  prev: string,
  at: string,
): { text: string; hash: string } {
  const { did, ...rest } = entry
  const open = JSON.stringify({ n, prev, at, did, ...rest }).slice(0, -1)
  const hash = hashOf(open)
  return { text: `${open},"hash":"${hash}"}`, hash }
}

/**
 * The line as written, or null where it is no line of a log or its hash is not its own: a byte of it was changed.
 * It takes bytes, since two that are no UTF-8 would read alike.
 */
export function readLine(bytes: Uint8Array): LogLine | null {
  const text = Buffer.from(bytes).toString('utf8')
  const [, hash] = sealed.exec(text) ?? []
  if (hash === undefined || hashOf(bytes.subarray(0, bytes.length - sealLength)) !== hash) return null
  try {
    return JSON.parse(text) as LogLine
  } catch {
    return null
  }
}
