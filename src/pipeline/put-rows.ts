import { type CaptureRecord, readCaptures } from '../archive/captures.ts'
import { readingLine, readingsFile } from '../archive/derived.ts'
import type { Disk } from '../archive/disk.ts'
import { IdRegister } from '../archive/ids.ts'
import { type Archive, fileOf, pathInSource } from '../archive/open-archive.ts'
import type { BuildIndex, FileState, NoticeEntry } from '../index/contract.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Counts } from './build.ts'
import { marks, neverSeen, type Plan } from './plan.ts'
import type { FileRead } from './read-file.ts'

import type { Scan } from './scan.ts'

/** Rows that go into the index in one transaction. */
const rowsAtOnce = 128

/** Characters of lines kept at hand for the derived files; beyond it they are made again from the index. */
const linesAtHand = 32 * 1024 * 1024

/** A file changed so shortly before it was read may change again within the same tick of its clock. */
const tooFresh = 2000

export interface PutRows {
  readonly counts: Counts
  /** Of files that could not be read, and of ids.jsonl. */
  readonly problems: readonly Problem[]
  /** Derived files to write. */
  readonly pending: ReadonlySet<string>
  /** Lines of the derived files that are at hand, by notice. */
  readonly lines: ReadonlyMap<string, string>
}

/** Reads what the plan names, gives ids, and puts the rows into the index, batch by batch in the order of paths. */
export async function putRows(input: {
  readonly archive: Archive
  readonly found: Scan
  readonly index: BuildIndex
  readonly engine: string
  readonly todo: Plan
  readonly disk: Disk
  readonly clock: () => number
  readonly workers?: number | undefined
  readonly onProgress: (done: number, total: number) => void
}): Promise<PutRows> {
  const { archive, found, index, engine, todo, disk } = input
  const now = input.clock()
  const listed = new Map(found.files.map(file => [file.path, file]))
  const entries = index.entries()
  const before = new Map(entries.map(entry => [entry.id, entry]))
  const knownFiles = index.files()
  const byFile = groupByFile(entries, new Set(knownFiles.map(file => file.path)))
  const isThere = (path: string): boolean => listed.has(path) || listed.has(withoutSelector(path))
  const ids = new IdRegister(archive.idsFile)
  const firstCapture = archive.layout === 'own' ? lazily(() => firstCaptures(archive.home)) : () => null

  const problems: Problem[] = [...ids.problems]
  const pending = new Set(todo.pending)
  const lines = new Map<string, string>()
  let atHand = 0
  const put = new Set<string>()
  const gone = new Map<string, NoticeEntry>()
  let rows: NoticeRow[] = []
  let files: FileState[] = [...todo.touched]
  let filesGone: string[] = [...todo.gone]

  const leave = (path: string): void => {
    for (const entry of byFile.get(path) ?? []) {
      gone.set(entry.id, entry)
      pending.add(readingsFile(entry.published))
    }
  }
  const flush = (removed: readonly string[] = []): void => {
    ids.save(disk)
    index.apply({
      put: rows,
      removed,
      files,
      filesGone,
      marks: {
        [marks.engine]: engine,
        [marks.pending]: JSON.stringify([...pending].sort()),
        [marks.state]: null,
      },
    })
    rows = []
    files = []
    filesGone = []
  }
  const addRows = (read: FileRead): void => {
    for (const part of read.parts) {
      const { selector, ...rest } = part
      const path =
        selector === null
          ? read.path
          : listed.has(`${read.path}#${selector}`)
            ? `${read.path}##${selector}`
            : `${read.path}#${selector}`
      const first = firstCapture()?.get(path)
      const id = ids.idOf({ path, capture: read.sha256, selector, first }, isThere)
      const row: NoticeRow = { id, path, capture: read.sha256, ...rest }
      const line = readingLine(row)
      atHand += line.length
      if (atHand < linesAtHand) lines.set(id, line)
      pending.add(readingsFile(row.document.head.published?.value ?? null))
      const entry = before.get(id)
      if (entry) pending.add(readingsFile(entry.published))
      put.add(id)
      rows.push(row)
    }
  }

  if (todo.engineChanged && knownFiles.length > 0)
    // Until it is read again, nothing counts as known: a build killed half-way goes on with the rest.
    files.push(
      ...knownFiles
        .filter(file => listed.has(file.path))
        .map(file => ({ ...file, mtimeMs: neverSeen, sha256: '' })),
    )
  for (const path of todo.gone) leave(path)
  const toRead = todo.toRead.map(({ path, size }) => ({
    path,
    size,
    pathInSource: pathInSource(archive, path),
    file: fileOf(archive, path),
  }))
  let done = 0
  flush()
  // Loaded only where something is to be read: the readers take longer to load than an unchanged archive to check.
  const { readFiles } = await import('./read-files.ts')
  for await (const read of readFiles(toRead, input.workers)) {
    leave(read.path)
    if (read.because !== undefined) {
      problems.push(problem('file-unreadable', { path: read.path }, { because: read.because }))
      filesGone.push(read.path)
    } else {
      addRows(read)
      const { size, mtimeMs } = listed.get(read.path)!
      files.push({
        path: read.path,
        size,
        mtimeMs: mtimeMs > now - tooFresh ? neverSeen : mtimeMs,
        sha256: read.sha256,
      })
    }
    done++
    if (rows.length >= rowsAtOnce) {
      flush()
      input.onProgress(done, toRead.length)
    }
  }
  const removed = [...gone.keys()].filter(id => !put.has(id))
  flush(removed)
  input.onProgress(done, toRead.length)
  const changed = [...put].filter(id => before.has(id)).length
  return {
    counts: { added: put.size - changed, changed, removed: removed.length },
    problems,
    pending,
    lines,
  }
}

/** A part's file; a path without a selector stays as it is. */
const withoutSelector = (path: string): string => {
  const at = path.lastIndexOf('#')
  return at < 0 ? path : path.slice(0, at).replace(/#$/, '')
}

function groupByFile(
  entries: readonly NoticeEntry[],
  files: ReadonlySet<string>,
): Map<string, NoticeEntry[]> {
  const groups = new Map<string, NoticeEntry[]>()
  for (const entry of entries) {
    const file = files.has(entry.path) ? entry.path : withoutSelector(entry.path)
    const group = groups.get(file)
    if (group) group.push(entry)
    else groups.set(file, [entry])
  }
  return groups
}

/** The first capture of each imported notice, by its path: its id comes from there. */
function firstCaptures(home: string): Map<string, { capture: string; selector: string | null }> {
  const first = new Map<string, { capture: string; selector: string | null; at: string }>()
  for (const record of readCaptures(home))
    for (const part of record.parts) {
      const known = first.get(part.notice)
      if (!known || comesBefore(record, known))
        first.set(part.notice, { capture: record.sha256, selector: part.selector, at: record.at })
    }
  return first
}

const comesBefore = (record: CaptureRecord, known: { capture: string; at: string }): boolean =>
  record.at !== known.at ? record.at < known.at : record.sha256 < known.capture

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
