import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readLog } from '../archive/log.ts'
import type { Archive } from '../archive/open-archive.ts'
import { readTombstones } from '../archive/tombstones.ts'
import { type Problem, problem } from '../model/problem.ts'
import { hashDifference } from './hash-difference.ts'
import { decisionFiles, lastOf } from './log-notices.ts'
import { verifyCaptures } from './verify-captures.ts'
import { type ProvenReadings, verifyReadings } from './verify-readings.ts'

export interface VerifyOptions {
  /** A head of the log that was noted earlier: 64 hex digits. */
  readonly head?: string | undefined
  /** The captures are left out of this copy: their bytes are not asked for. */
  readonly withoutCaptures?: boolean
  readonly onProgress?: (done: number, total: number) => void
}

/** What was proven. Everything holds where there are no problems. */
export interface Verification extends ProvenReadings {
  /** Lines of the log that follow from one another. */
  readonly logLines: number
  readonly logHead: string | null
  /** Captures whose bytes and record are as they were written. */
  readonly captures: number
  /** Captures that lay there without a line in the log and were given one later. */
  readonly capturesFound: number
  readonly problems: readonly Problem[]
}

/**
 * Proves that the originals are as they were taken and that every word quoted stands where the readings say. Of a
 * foreign folder, which has no log, the files are held against the hashes of the last build.
 * Writes nothing.
 */
export async function verify(archive: Archive, options: VerifyOptions = {}): Promise<Verification> {
  const { head, withoutCaptures = false, onProgress = () => {} } = options
  const problems: Problem[] = []
  const { lines, faults } = readLog(archive.home)
  for (const { line, fault } of faults) {
    const code = { changed: 'log-changed', 'out-of-place': 'log-out-of-place', cut: 'log-cut' } as const
    problems.push(problem(code[fault], { path: 'log.jsonl' }, { line: String(line) }))
  }
  if (head !== undefined && !lines.some(({ hash }) => hash === head))
    problems.push(problem('log-lacks-head', { path: 'log.jsonl' }, { head }))

  const captures =
    archive.layout === 'own' && !withoutCaptures
      ? await verifyCaptures(archive.home, lines, problems)
      : { captures: 0, capturesFound: 0 }
  if (archive.layout === 'own') verifySmallFiles(archive.home, lines, problems)
  const logged = archive.layout === 'own' ? lastOf(lines).notices : null
  const readings = await verifyReadings(archive, logged, problems, onProgress)
  return {
    logLines: lines.length,
    logHead: lines.at(-1)?.hash ?? null,
    ...captures,
    ...readings,
    problems,
  }
}

/** Decisions and tombstones against the log. */
function verifySmallFiles(home: string, lines: Parameters<typeof lastOf>[0], problems: Problem[]): void {
  const { decisions } = lastOf(lines)
  const found = decisionFiles(home)
  for (const path of new Set([...decisions.keys(), ...found.keys()])) {
    const because = hashDifference(decisions.get(path), found.get(path))
    if (because !== null) problems.push(problem('decision-unproven', { path }, { ...because }))
  }
  const expected = new Map<string, string>()
  for (const line of lines)
    if (line.did === 'takedown') expected.set(line.id, line.tombstone)
    else if (line.did === 'restore') expected.delete(line.id)
  const tombstones = new Map(readTombstones(home).map(({ id, fileHash }) => [id, fileHash]))
  for (const id of new Set([...expected.keys(), ...tombstones.keys()])) {
    const path = `tombstones/${id}.json`
    const isThere = existsSync(join(home, path))
    const because = hashDifference(expected.get(id), tombstones.get(id) ?? (isThere ? '' : undefined))
    if (because !== null) problems.push(problem('tombstone-unproven', { path }, { ...because }))
  }
}
