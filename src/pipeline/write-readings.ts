import {
  incidentLine,
  lineEnd,
  lineStart,
  listDerived,
  problemLines,
  readingsFile,
  rootLine,
  writeDerived,
} from '../archive/derived.ts'
import type { Disk } from '../archive/disk.ts'
import type { Archive } from '../archive/open-archive.ts'
import type { BuildIndex, NoticeEntry } from '../index/contract.ts'
import { type Problem, problem } from '../model/problem.ts'
import { byCodeUnit } from '../sources/list-files.ts'
import type { KeptIncidents } from './keep-incidents.ts'

const problemsFile = 'problems.jsonl'

type Joined = Pick<KeptIncidents, 'incidents' | 'roots' | 'isAsBefore'>

/** What notices are joined into: by the first notice, in the order of publication, then of paths. */
const joinedLines: Readonly<Record<string, (joined: Joined, placeOf: (notice: string) => string) => string>> =
  {
    'incidents.jsonl': ({ incidents }, placeOf) => inOrder(incidents(), placeOf).map(incidentLine).join(''),
    'roots.jsonl': ({ roots }, placeOf) => inOrder(roots(), placeOf).map(rootLine).join(''),
  }

/** The derived files of what notices are joined into. */
export const joinedFiles: readonly string[] = Object.keys(joinedLines)

const inOrder = <T extends { readonly notices: readonly string[] }>(
  groups: readonly T[],
  placeOf: (notice: string) => string,
): readonly T[] =>
  groups
    .map(group => ({ group, place: group.notices.map(placeOf).join(' ') }))
    .sort((a, b) => byCodeUnit(a.place, b.place))
    .map(({ group }) => group)

/**
 * Writes the derived files that the rows have run ahead of, from the index; files that no notice belongs to go.
 * @returns The derived files there are now with their bytes, and every problem of the archive.
 */
export function writeReadings(input: {
  readonly archive: Archive
  readonly index: BuildIndex
  readonly disk: Disk
  readonly entries: readonly NoticeEntry[]
  readonly pending: ReadonlySet<string>
  /** Of the notices that were read just now, without their places. */
  readonly lines: ReadonlyMap<string, Uint8Array>
  readonly joined: Joined
  /** Of files that hold no notice. */
  readonly problems: readonly Problem[]
}): { written: Record<string, number>; all: readonly Problem[] } {
  const { archive, index, disk, pending, lines } = input
  const entries = [...input.entries].sort((a, b) => byCodeUnit(a.path, b.path))
  const byName = new Map<string, NoticeEntry[]>()
  for (const entry of entries) {
    const name = readingsFile(entry.published)
    const group = byName.get(name)
    if (group) group.push(entry)
    else byName.set(name, [entry])
  }
  const places = new Map(entries.map(({ id, published, path }) => [id, `${published ?? '~'} ${path}`]))
  const placeOf = (id: string): string => places.get(id) ?? '~'
  const there = listDerived(archive.derivedFolder)
  const sizes = new Map<string, number>()
  for (const name of new Set([...byName.keys(), ...there.keys()])) {
    if (name === problemsFile || Object.hasOwn(joinedLines, name)) continue
    const group = byName.get(name) ?? []
    const size =
      pending.has(name) || !there.has(name)
        ? writeDerived(disk, archive.derivedFolder, name, Buffer.concat(group.flatMap(e => lineOf(e))))
        : there.get(name)!
    if (size > 0) sizes.set(name, size)
  }
  for (const [name, linesOf] of Object.entries(joinedLines)) {
    const { joined } = input
    const stays = joined.isAsBefore && !pending.has(name) && there.has(name)
    const size = stays
      ? there.get(name)!
      : writeDerived(disk, archive.derivedFolder, name, linesOf(joined, placeOf))
    if (size > 0) sizes.set(name, size)
  }
  const all = [...input.problems, ...entries.flatMap(entry => entry.problems), ...duplicates(entries)]
  const size = writeDerived(disk, archive.derivedFolder, problemsFile, problemLines(all))
  if (size > 0) sizes.set(problemsFile, size)
  return { written: Object.fromEntries([...sizes].sort((a, b) => byCodeUnit(a[0], b[0]))), all }

  /** A notice's line, in pieces. */
  function lineOf(entry: NoticeEntry): Uint8Array[] {
    const line = lines.get(entry.id)
    if (line !== undefined) return [Buffer.from(lineStart(entry)), line]
    const json = index.json(entry.id)
    return json ? [Buffer.from(lineStart(entry) + lineEnd(json.head, json.facts, json.problems))] : []
  }
}

/** Notices whose file has the bytes of an earlier one's. Parts of one page share its bytes and are no duplicates. */
function duplicates(entries: readonly NoticeEntry[]): Problem[] {
  const first = new Map<string, string>()
  const found: Problem[] = []
  for (const { path, capture } of entries) {
    // The parts of two copies of a page pair up by their selector.
    const at = path.lastIndexOf('#')
    const key = at < 0 ? capture : capture + path.slice(at)
    const other = first.get(key)
    if (other === undefined) first.set(key, path)
    else found.push(problem('duplicate-notice', { path }, { other }))
  }
  return found
}
