import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Disk, writeAtomically } from './disk.ts'

/** What is kept beside a capture's bytes, as captures/ab/ab12….json. */
export interface CaptureRecord {
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  /** How the bytes came to be: a hand-kept copy of what was published, or a text as it was given. */
  readonly origin: 'transcribed' | 'imported'
  /** Name of the file as it was given. */
  readonly name: string
  /** When it was taken in: ISO, UTC. */
  readonly at: string
  readonly format: string
  readonly parts: readonly CapturedPart[]
}

export interface CapturedPart {
  /** Names the part; null where the capture is one notice. */
  readonly selector: string | null
  /** The notice's file, relative to the archive. */
  readonly notice: string
  /** SHA-256 of the part's own words, layout aside: the same post on a later page is the same notice. */
  readonly text: string
}

const folderOf = (archive: string, sha256: string): string => join(archive, 'captures', sha256.slice(0, 2))

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
          const record: unknown = JSON.parse(readFileSync(join(archive, 'captures', folder, name), 'utf8'))
          if (isRecord(record)) records.push(record)
        } catch {
          // left out, as said above
        }
      }
  return records
}

/** Writes a capture's bytes and then its record; both once, under the name of their content. */
export function writeCapture(disk: Disk, archive: string, bytes: Uint8Array, record: CaptureRecord): void {
  const folder = folderOf(archive, record.sha256)
  writeAtomically(disk, join(folder, `${record.sha256}.txt`), bytes)
  writeAtomically(disk, join(folder, `${record.sha256}.json`), `${JSON.stringify(record, null, 2)}\n`)
}

/** Whether a record can be relied on; its notices must lie in notices/, since an import writes where they say. */
function isRecord(value: unknown): value is CaptureRecord {
  const { sha256, at, parts } = (value ?? {}) as Partial<CaptureRecord>
  return (
    typeof sha256 === 'string' &&
    typeof at === 'string' &&
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
