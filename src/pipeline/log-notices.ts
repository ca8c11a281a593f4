import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Disk } from '../archive/disk.ts'
import { appendToLog, readLog } from '../archive/log.ts'
import type { LogEntry, LogLine } from '../archive/log-line.ts'
import type { Archive } from '../archive/open-archive.ts'
import type { NoticeEntry } from '../index/contract.ts'
import { type Problem, problem } from '../model/problem.ts'
import { byCodeUnit } from '../sources/list-files.ts'

/**
 * Tells the log of an archive of our own which notices are new, changed, moved or gone since it was last told, and
 * which files of decisions/ are. A log with a fault is left as it is, which is said as a problem.
 */
export function logNotices(input: {
  readonly archive: Archive
  readonly entries: readonly NoticeEntry[]
  readonly disk: Disk
  /** ISO, UTC. */
  readonly at: string
}): Problem[] {
  const { archive, entries, disk, at } = input
  if (archive.layout !== 'own') return []
  const { lines, faults } = readLog(archive.home)
  // What a killed process left at the end is written over.
  const [fault] = faults.filter(f => f.fault !== 'cut')
  if (fault) return [problem('log-changed', { path: 'log.jsonl' }, { line: String(fault.line) })]
  const known = lastOf(lines)
  const told: LogEntry[] = []
  for (const { id, path, capture } of [...entries].sort((a, b) => byCodeUnit(a.path, b.path))) {
    const before = known.notices.get(id)
    known.notices.delete(id)
    if (before?.path !== path || before.sha256 !== capture)
      told.push({ did: 'notice', id, path, sha256: capture })
  }
  for (const [id, { path }] of known.notices) told.push({ did: 'notice-gone', id, path })
  for (const [path, sha256] of decisionFiles(archive.home)) {
    if (known.decisions.get(path) !== sha256) told.push({ did: 'decision', path, sha256 })
    known.decisions.delete(path)
  }
  for (const path of known.decisions.keys()) told.push({ did: 'decision', path, sha256: null })
  appendToLog(disk, archive.home, told, at)
  return []
}

/** What the log says last of each notice that is there, and of each file of decisions/. */
export function lastOf(lines: readonly LogLine[]) {
  const notices = new Map<string, { path: string; sha256: string }>()
  const decisions = new Map<string, string>()
  for (const line of lines)
    switch (line.did) {
      case 'notice':
        notices.set(line.id, { path: line.path, sha256: line.sha256 })
        break
      case 'notice-gone':
      case 'takedown':
        notices.delete(line.id)
        break
      case 'decision':
        if (line.sha256 === null) decisions.delete(line.path)
        else decisions.set(line.path, line.sha256)
        break
      case 'capture':
      case 'seen':
      case 'gone':
      case 'rewritten':
      case 'restore':
      case 'purge':
        break
    }
  return { notices, decisions }
}

/** Every file of decisions/ with its hash, by path. */
export function decisionFiles(home: string): Map<string, string> {
  const files = new Map<string, string>()
  const folder = join(home, 'decisions')
  if (!existsSync(folder)) return files
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(e => e.isFile() && !e.name.startsWith('.'))
    .map(e => join(e.parentPath, e.name))
  for (const path of paths.sort(byCodeUnit))
    files.set(
      relative(home, path).split(sep).join('/'),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    )
  return files
}
