import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Origin } from '../model/document.ts'
import { type Disk, writeAtomically } from './disk.ts'
import { appendToLog } from './log.ts'

/** How a capture's bytes came to be. */
export type CaptureOrigin =
  | 'fetched' // from an address; `fetched` says how
  | 'transcribed' // a hand-kept copy of what was published, often abridged
  | 'imported' // a file as it was given
  | 'recognised' // made from a picture (OCR)

/**
 * What is kept beside a capture's bytes, as captures/ab/ab12….json; written once, like them.
 * Several captures may name one notice in their parts: it was taken again, and had changed.
 */
export interface CaptureRecord {
  /** Of the bytes as kept. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  readonly origin: CaptureOrigin
  /** Name of the file as it was given; of what was fetched, the last part of its address. */
  readonly name: string
  /** When it was taken in: ISO, UTC. */
  readonly at: string
  readonly format: string
  /** As the server said it, or by the format: text/html; charset=shift_jis. It decides the ending of the file. */
  readonly mediaType: string
  /** The notices in it; none where it could not be read. */
  readonly parts: readonly CapturedPart[]
  /** Where the bytes came from an address. */
  readonly fetched?: Fetched
  /** What a person said of the notice when it was added; it holds for later captures as well. */
  readonly said?: SaidOfNotice
}

/** Metadata of a notice given by a person. */
export interface SaidOfNotice {
  readonly title?: string | undefined
  /** ISO prefix. */
  readonly date?: string | undefined
  readonly organisation?: string | undefined
  readonly address?: string | undefined
}

/** How bytes came from an address. The bytes are kept with transfer and content codings undone. */
export interface Fetched {
  /** The address asked for. */
  readonly address: string
  /** Every answer that led on, in order; the bytes came from the last one's `to`, else from `address`. */
  readonly redirects: readonly Redirect[]
  /** Of the answer that gave the bytes. */
  readonly status: number
  /** Of that answer, as received and in order, codings included. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** When that answer came: ISO, UTC. */
  readonly at: string
}

export interface Redirect {
  readonly from: string
  readonly status: number
  /** Where it led: an absolute address. */
  readonly to: string
}

export interface CapturedPart {
  /** Names the part; null where the capture is one notice. */
  readonly selector: string | null
  /** The notice's file, relative to the archive. */
  readonly notice: string
  /** SHA-256 of the part's own words, layout aside: the same post on a later page is the same notice. */
  readonly text: string
  /** Leads from the text under 本文 back to the capture's bytes, where it was rendered from them. */
  readonly origin?: readonly Origin[]
  /** What the notice's file was made of it: tells later whether a person has edited the file. */
  readonly wrote?: WroteFile
}

/** SHA-256 of a notice's file as an import wrote it, and of the text under 本文 alone. */
export interface WroteFile {
  readonly file: string
  readonly body: string
}

const folderOf = (archive: string, sha256: string): string => join(archive, 'captures', sha256.slice(0, 2))

// IANA media types (RFC 2046, 7763, 8118; ECMA-376). Whatever else a server may say is kept as .bin.
const endings: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

/** The file that holds a capture's bytes. */
export function captureFile(
  archive: string,
  { sha256, mediaType }: Pick<CaptureRecord, 'sha256' | 'mediaType'>,
): string {
  const type = mediaType.split(';')[0]!.trim().toLowerCase()
  const ending = Object.hasOwn(endings, type) ? endings[type]! : 'bin'
  return join(folderOf(archive, sha256), `${sha256}.${ending}`)
}

/** The file that holds a capture's record. */
export const recordFile = (archive: string, sha256: string): string =>
  join(folderOf(archive, sha256), `${sha256}.json`)

/** Every capture's record, sorted by hash. A record that cannot be read is left out: its bytes can be imported again. */
export function readCaptures(archive: string): CaptureRecord[] {
  const records: CaptureRecord[] = []
  const namesIn = (folder: string): string[] => {
    try {
      return readdirSync(folder).sort()
    } catch {
      return []
    }
  }
  for (const folder of namesIn(join(archive, 'captures')))
    for (const name of namesIn(join(archive, 'captures', folder)))
      if (/^[0-9a-f]{64}\.json$/.test(name)) {
        try {
          const record = readRecord(readFileSync(join(archive, 'captures', folder, name), 'utf8'))
          if (record && name === `${record.sha256}.json`) records.push(record)
        } catch {
          // left out, as said above
        }
      }
  return records
}

/**
 * Writes a capture's bytes, its record and its line in the log, in this order, each once; the caller holds the
 * archive's lock. One that was killed before the last is completed by `logFoundCaptures`.
 */
export function writeCapture(disk: Disk, archive: string, bytes: Uint8Array, record: CaptureRecord): void {
  const text = `${JSON.stringify(record, null, 2)}\n`
  writeAtomically(disk, captureFile(archive, record), bytes)
  writeAtomically(disk, recordFile(archive, record.sha256), text)
  const entry = { did: 'capture', sha256: record.sha256, record: hashOf(text) } as const
  // No more durable than the bytes that it names: those are not waited for either, and a build waits for the log.
  appendToLog(disk, archive, [entry], record.at, false)
}

const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** A record from its file's text, or null where it cannot be relied on. */
function readRecord(text: string): CaptureRecord | null {
  const value: unknown = JSON.parse(text)
  // Records of the first version named no media type: every capture was a text.
  return isRecord(value) ? { ...value, mediaType: value.mediaType ?? 'text/plain' } : null
}

/** Whether a record can be relied on; its notices must lie in notices/, since an import writes where they say. */
function isRecord(value: unknown): value is CaptureRecord {
  const { sha256, at, parts, mediaType } = (value ?? {}) as Partial<CaptureRecord>
  return (
    typeof sha256 === 'string' &&
    typeof at === 'string' &&
    (mediaType === undefined || typeof mediaType === 'string') &&
    Array.isArray(parts) &&
    parts.every(
      ({ notice, text }: Partial<CapturedPart>) =>
        typeof text === 'string' &&
        typeof notice === 'string' &&
        notice.startsWith('notices/') &&
        !notice.split(/[\\/]/).includes('..'),
    )
  )
}
