import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { captureFile, readCaptures, recordFile } from './captures.ts'
import type { Disk } from './disk.ts'
import { appendToLog, readLog } from './log.ts'
import type { LogEntry } from './log-line.ts'

const hashOfFile = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/**
 * Gives a line to every whole capture that has none, marked as found: an import was killed before it wrote the line,
 * or the archive is older than its log. The caller holds the archive's lock.
 * @param at ISO, UTC.
 */
export function logFoundCaptures(disk: Disk, home: string, at: string): void {
  const { lines } = readLog(home)
  const logged = new Set(lines.flatMap(line => (line.did === 'capture' ? [line.sha256] : [])))
  const found = readCaptures(home)
    .filter(({ sha256 }) => !logged.has(sha256))
    .flatMap((record): LogEntry[] => {
      try {
        // Bytes that are not those of their name stay without a line, for verify to tell.
        if (hashOfFile(captureFile(home, record)) !== record.sha256) return []
        const { sha256 } = record
        return [{ did: 'capture', sha256, record: hashOfFile(recordFile(home, sha256)), found: true }]
      } catch {
        return []
      }
    })
  appendToLog(disk, home, found, at)
}
