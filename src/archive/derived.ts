import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Incident } from '../model/incident.ts'
import type { NoticeRow, RowPlace } from '../model/notice-row.ts'
import type { Problem } from '../model/problem.ts'
import type { RootEvent } from '../model/root-event.ts'
import { type Disk, writeAtomically } from './disk.ts'

/** The file of derived/readings that a notice of this date stands in: 2025-06, 2025, undated. */
export function readingsFile(published: string | null): string {
  const month = published === null ? null : /^\d{4}(-\d{2})?/.exec(published)?.[0]
  return `readings/${month ?? 'undated'}.jsonl`
}

/** A notice as a line of derived/readings: what was read, with evidence, without the text and without any clock. */
export const readingLine = (row: NoticeRow): string =>
  lineStart(row) +
  lineEnd(JSON.stringify(row.document.head), JSON.stringify(row.facts), JSON.stringify(row.problems))

/** What of the line says where the notice stands, and the rest of it, from the JSON of its parts. */
export const lineStart = ({ id, path, capture }: RowPlace): string =>
  JSON.stringify({ id, path, capture }).slice(0, -1)
export const lineEnd = (head: string, facts: string, problems: string): string =>
  `,"head":${head},"facts":${facts},"problems":${problems}}\n`

/**
 * An incident as a line of derived/incidents.jsonl. It goes by its notices: its id is minted, so that it depends on
 * which of them came first, and stands in ids.jsonl with them.
 */
export function incidentLine({ notices, state, joins, cited, twins }: Incident): string {
  const because = joins.map(({ earlier, later, weight, because: reasons }) => ({
    earlier,
    later,
    weight,
    because: reasons.map(({ signal, weight, words }) => ({ signal, weight, words })),
  }))
  return `${JSON.stringify({ notices, state, joins: because, cited, twins })}\n`
}

/** A root event as a line of derived/roots.jsonl. It goes by its notices, as an incident does. */
export const rootLine = ({ root, notices, because }: RootEvent): string =>
  `${JSON.stringify({ root, notices, because })}\n`

/** Problems as the lines of derived/problems.jsonl, in the order of their places. */
export function problemLines(problems: readonly Problem[]): string {
  const lines = problems.map(p => ({
    line: `${JSON.stringify(p)}\n`,
    path: p.place.path ?? '',
    start: p.place.start ?? -1,
  }))
  return lines
    .sort((a, b) =>
      a.path !== b.path
        ? a.path < b.path
          ? -1
          : 1
        : a.start - b.start || (a.line < b.line ? -1 : a.line > b.line ? 1 : 0),
    )
    .map(l => l.line)
    .join('')
}

/** Writes a derived file where its bytes would change; an empty one is removed. Returns its size in bytes. */
export function writeDerived(disk: Disk, folder: string, name: string, text: string | Uint8Array): number {
  const path = join(folder, name)
  if (text.length === 0) {
    disk.remove(path)
    return 0
  }
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  let before: Buffer | null = null
  try {
    before = readFileSync(path)
  } catch {
    // not there, or not readable: written anew
  }
  if (!before?.equals(bytes)) writeAtomically(disk, path, bytes)
  return bytes.length
}

/** The derived files that are there, by name relative to derived/, with their sizes in bytes. */
export function listDerived(folder: string): Map<string, number> {
  const sizes = new Map<string, number>()
  const add = (inside: string): void => {
    let names: string[]
    try {
      names = readdirSync(join(folder, inside))
    } catch {
      return
    }
    for (const name of names)
      if (name.endsWith('.jsonl')) sizes.set(inside + name, statSync(join(folder, inside, name)).size)
  }
  add('')
  add('readings/')
  return sizes
}
