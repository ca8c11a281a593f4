import { readingsFile } from '../archive/derived.ts'
import type { Disk } from '../archive/disk.ts'
import type { IdFile } from '../archive/id-file.ts'
import { type Archive, fileOf, pathInSource } from '../archive/open-archive.ts'
import type { BuildIndex, FileState, NoticeEntry } from '../index/contract.ts'
import type { RowPlace, WrittenRow } from '../model/notice-row.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { BeforeRows } from './before-rows.ts'
import { openIds } from './open-ids.ts'
import { partPath, withoutSelector } from './part-path.ts'
import { marks, neverSeen, type Plan } from './plan.ts'
import type { FileRead, PartWritten } from './read-file.ts'
import { type Reviews, reviewsByFile } from './reviews.ts'
import type { Scan } from './scan.ts'

/** Rows that go into the index in one transaction. */
const rowsAtOnce = 256

/** Bytes of lines kept at hand for the derived files; beyond it they are made again from the index. */
const linesAtHand = 32 * 1024 * 1024

/** A file changed so shortly before it was read may change again within the same tick of its clock. */
const tooFresh = 2000

export interface Counts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

export interface PutRows {
  readonly counts: Counts
  /** Ids of the notices whose rows were put. */
  readonly ids: ReadonlySet<string>
  /** Every notice there is now, in no order. */
  readonly entries: readonly NoticeEntry[]
  /** Of files that could not be read, and of ids.jsonl. */
  readonly problems: readonly Problem[]
  /** Derived files to write. */
  readonly pending: ReadonlySet<string>
  /** Lines of the derived files that are at hand, by notice, without their places. */
  readonly lines: ReadonlyMap<string, Uint8Array>
}

/** Reads what the plan names, gives ids, and puts the rows into the index, batch by batch in the order of paths. */
export async function putRows(input: {
  readonly archive: Archive
  readonly found: Scan
  readonly index: BuildIndex
  readonly ids: IdFile
  readonly engine: string
  readonly todo: Plan
  readonly before: BeforeRows | null
  readonly reviews: () => Reviews
  readonly disk: Disk
  readonly clock: () => number
  readonly workers?: number | undefined
  readonly onProgress: (done: number, total: number) => void
}): Promise<PutRows> {
  const { archive, found, index, engine, todo, disk } = input
  const now = input.clock()
  const listed = new Map(found.files.map(file => [file.path, file]))
  const knownFiles = index.files()
  const entries = index.entries()
  const before = new Map(entries.map(entry => [entry.id, entry]))
  const byFile = groupByFile(entries, new Set(knownFiles.map(file => file.path)))
  const ids = openIds(archive, input.ids, entries, listed)
  const pathOf = (file: string, selector: string | null): string =>
    // A file may bear the very name of a part (page.txt#2025-1 beside page.txt).
    partPath(listed.has(partPath(file, selector)) && selector !== null ? `${file}#` : file, selector)

  const problems: Problem[] = [...ids.problems]
  const pending = new Set(todo.pending)
  const lines = new Map<string, Uint8Array>()
  let atHand = 0
  const put = new Set<string>()
  const removed = new Set<string>()
  let batch = emptyBatch()

  /** What goes into the index together, in one transaction: a file's rows, its state, and what it no longer holds. */
  const flush = (): void => {
    ids.save(disk)
    for (const id of batch.removed) removed.add(id)
    const due = JSON.stringify([...pending].sort())
    input.before?.leave([...batch.put.map(({ id }) => id), ...batch.removed])
    const stale = todo.toRead.length + todo.gone.length > 0 ? { [marks.joined]: null } : {}
    index.apply({
      ...batch,
      marks: { [marks.engine]: engine, [marks.pending]: due, [marks.state]: null, ...stale },
    })
    batch = emptyBatch()
  }
  const addRow = (row: RowPlace & WrittenRow): void => {
    batch.put.push(row)
    put.add(row.id)
    pending.add(readingsFile(row.published))
    const entry = before.get(row.id)
    if (entry) pending.add(readingsFile(entry.published))
    atHand += row.line.length
    if (atHand < linesAtHand) lines.set(row.id, row.line)
  }
  /** Takes out the notices that a file held and that are nowhere now. */
  const removeFrom = (file: string): void => {
    for (const { id, published } of byFile.get(file) ?? [])
      if (!put.has(id)) {
        batch.removed.push(id)
        pending.add(readingsFile(published))
      }
  }
  const addFile = (read: FileRead<PartWritten>): void => {
    for (const { selector, ...part } of read.parts) {
      const path = pathOf(read.path, selector)
      const id = ids.idOf({ path, capture: read.sha256, selector })
      addRow({ id, path, capture: read.sha256, ...part })
    }
    removeFrom(read.path)
    if (read.because !== undefined) {
      problems.push(problem('file-unreadable', { path: read.path }, { because: read.because }))
      batch.filesGone.push(read.path)
      return
    }
    const { size, mtimeMs } = listed.get(read.path)!
    const time = mtimeMs > now - tooFresh ? neverSeen : mtimeMs
    batch.files.push({ path: read.path, size, mtimeMs: time, sha256: read.sha256 })
  }

  batch.files.push(...todo.touched)
  if (todo.engineChanged)
    // Until it is read again, nothing counts as known: a build killed half-way goes on with the rest.
    for (const file of knownFiles)
      if (listed.has(file.path)) batch.files.push({ ...file, mtimeMs: neverSeen, sha256: '' })
  flush()
  const reviews = todo.toRead.length > 0 ? reviewsByFile(input.reviews()) : new Map<string, never>()
  const toRead = todo.toRead.map(({ path, size }) => {
    const decided = reviews.get(path)
    return {
      path,
      size,
      pathInSource: pathInSource(archive, path),
      file: fileOf(archive, path),
      ...(decided ? { reviews: decided } : {}),
    }
  })
  const entriesNow = (): readonly NoticeEntry[] => {
    if (put.size * 4 > entries.length) return index.entries()
    const others = entries.filter(({ id }) => !put.has(id) && !removed.has(id))
    return [...others, ...index.entriesOf([...put])]
  }
  let done = 0
  // Loaded only where something is to be read: the readers take longer to load than an unchanged archive to check.
  const { writeFiles } = await import('./read-files.ts')
  for await (const read of writeFiles(toRead, input.workers)) {
    addFile(read)
    done++
    if (batch.put.length < rowsAtOnce) continue
    flush()
    input.onProgress(done, toRead.length)
  }
  // Last, and with the states of their files: a notice that has only moved has its new path by now.
  for (const file of byFile.keys()) if (!listed.has(file)) removeFrom(file)
  batch.filesGone.push(...todo.gone)
  flush()
  input.onProgress(done, toRead.length)
  const changed = [...put].filter(id => before.has(id)).length
  return {
    counts: { added: put.size - changed, changed, removed: removed.size },
    ids: put,
    entries: entriesNow(),
    problems,
    pending,
    lines,
  }
}

const emptyBatch = () => ({
  put: [] as (RowPlace & WrittenRow)[],
  removed: [] as string[],
  files: [] as FileState[],
  filesGone: [] as string[],
})

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
