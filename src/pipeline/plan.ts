import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { listDerived } from '../archive/derived.ts'
import { type Archive, fileOf } from '../archive/open-archive.ts'
import type { BuildIndex, FileState } from '../index/contract.ts'
import { byCodeUnit, type ListedFile } from '../sources/list-files.ts'
import type { ArchiveState } from './build-summary.ts'
import type { Joining } from './joining.ts'
import { logSize } from './log-size.ts'
import { type Reviews, reviewedAnew, reviewHashes } from './reviews.ts'
import type { Scan } from './scan.ts'

/** The build's marks in the index. */
export const marks = {
  /** Fingerprint of the rules that the rows were read with. */
  engine: 'engine',
  /** Derived files that the rows have run ahead of: JSON list of names. Set with the rows, cleared when written. */
  pending: 'pending',
  /** Derived files as written: JSON object of name to bytes. */
  derived: 'derived',
  /** Problems of files that hold no notice: JSON list. */
  fileProblems: 'file-problems',
  /** `all` of the Joining by which the incidents in the index were found; absent while rows run ahead of them. */
  joined: 'joined',
  /** Every pair that joining found, as JSON. */
  pairs: 'pairs',
  /** Of each notice with decisions on its facts, a hash of those it was read with: JSON object by path. */
  reviews: 'reviews',
  /** Size of the log at the end of the build. */
  log: 'log',
  /** Of each notice with several captures, or none any more, what comparing them gave: JSON object by path. */
  compared: 'compared',
  /** Whose texts were held against each other in finding root events (LikenedTexts): JSON. */
  likened: 'likened',
  /** Problems of decisions: JSON list. */
  joinProblems: 'join-problems',
  /** The companies on the archive's list of listed companies (ListedCompany): JSON list; absent where it names none. */
  listed: 'listed',
  /** ArchiveState as JSON; absent while a build is under way. */
  state: 'state',
} as const

/** What has to be done to bring an index up to date. */
export interface Plan {
  /** Read with other rules: every row is read again. */
  readonly engineChanged: boolean
  readonly toRead: readonly ListedFile[]
  /** Touched, with the bytes they had: only their time is noted. */
  readonly touched: readonly FileState[]
  /** Paths of files that are gone. */
  readonly gone: readonly string[]
  /** Derived files that are missing, are not ours, or that the rows have run ahead of. */
  readonly pending: ReadonlySet<string>
  /** The archive's state where all that could be done is to note times (`touched`), else null. */
  readonly settled: ArchiveState | null
}

/** A time that no file has: the file is looked into again whatever its time says. */
export const neverSeen = -1

export function plan(
  archive: Archive,
  scan: Scan,
  index: BuildIndex,
  engine: string,
  joining: Joining,
  reviews: () => Reviews,
): Plan {
  const engineChanged = index.mark(marks.engine) !== engine
  // Nothing was decided since the last build that came to its end.
  const sameDecisions = index.mark(marks.joined) === joining.all && index.mark(marks.state) !== null
  const anew = sameDecisions
    ? new Set<string>()
    : reviewedAnew(
        JSON.parse(index.mark(marks.reviews) ?? '{}') as Record<string, string>,
        reviewHashes(reviews()),
      )
  const known = new Map(index.files().map(file => [file.path, file]))
  const toRead: ListedFile[] = []
  const touched: FileState[] = []
  for (const file of scan.files) {
    const before = known.get(file.path)
    known.delete(file.path)
    if (engineChanged || !before || before.size !== file.size || before.sha256 === '') toRead.push(file)
    else if (anew.has(file.path)) toRead.push(file)
    else if (before.mtimeMs !== file.mtimeMs) {
      if (hasHash(archive, file, before.sha256)) touched.push({ ...before, mtimeMs: file.mtimeMs })
      else toRead.push(file)
    }
  }
  const gone = [...known.keys()].sort(byCodeUnit)
  const pending = pendingFiles(archive, index)
  const state = index.mark(marks.state)
  const idle =
    (scan.files.length === 0 || existsSync(archive.idsFile)) &&
    toRead.length + gone.length + pending.size === 0 &&
    index.mark(marks.joined) === joining.all &&
    index.mark(marks.log) === logSize(archive) &&
    JSON.stringify(scan.problems) === index.mark(marks.fileProblems)
  return {
    engineChanged,
    toRead,
    touched,
    gone,
    pending,
    settled: idle && state !== null ? (JSON.parse(state) as ArchiveState) : null,
  }
}

function hasHash(archive: Archive, file: ListedFile, sha256: string): boolean {
  try {
    const bytes = readFileSync(fileOf(archive, file.path))
    return createHash('sha256').update(bytes).digest('hex') === sha256
  } catch {
    return false
  }
}

/** Derived files that the rows, or what they were joined into, have run ahead of. */
export const pendingIn = (index: BuildIndex): readonly string[] =>
  JSON.parse(index.mark(marks.pending) ?? '[]') as string[]

function pendingFiles(archive: Archive, index: BuildIndex): Set<string> {
  const pending = new Set(pendingIn(index))
  const written = new Map(
    Object.entries(JSON.parse(index.mark(marks.derived) ?? '{}') as Record<string, number>),
  )
  const there = listDerived(archive.derivedFolder)
  for (const [name, bytes] of written) if (there.get(name) !== bytes) pending.add(name)
  for (const name of there.keys()) if (!written.has(name)) pending.add(name)
  return pending
}
