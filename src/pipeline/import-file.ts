import { readFileSync, statSync } from 'node:fs'
import type { SaidOfNotice } from '../archive/captures.ts'
import { type Problem, problem } from '../model/problem.ts'
import { reasonOf } from '../sources/list-files.ts'
import { partPath } from './part-path.ts'
import {
  type ImportedNotice,
  type KeepInto,
  keepTaken,
  largestCapture,
  readTaken,
  type Taken,
} from './take-in.ts'

/** A file to import: where it lies, and its path relative to what was named (which may already be the layout's). */
export interface Offered {
  readonly file: string
  readonly path: string
}

export interface ImportInto extends KeepInto {
  /** What is wrong with the files is added here. */
  readonly problems: Problem[]
}

/** Takes one file into an archive: its bytes as a capture, and each notice in it that is not there yet. */
export async function importFile(offered: Offered, into: ImportInto): Promise<ImportedNotice[]> {
  const taken = takeFile(offered, into.problems)
  if (!taken) return []
  const read = await readTaken(taken)
  into.problems.push(...read.problems)
  const { shelf } = into
  for (const { selector, text } of read.parts)
    if (shelf.isTakenDown(text) || shelf.isTakenDown(read.sha256))
      into.problems.push(problem('taken-down', { path: partPath(offered.file, selector) }))
  // What trips the program is not taken in by the way: it stays where it is until the program is mended.
  return read.parts.length === 0 ? [] : keepTaken(read, into)
}

/** The file's bytes; null where it is not taken, which is said as a problem. */
export function takeFile({ file, path }: Offered, problems: Problem[], said?: SaidOfNotice): Taken | null {
  const place = { path: file }
  try {
    const { size } = statSync(file)
    if (size > largestCapture) {
      const details = { size: String(size), limit: String(largestCapture) }
      problems.push(problem('import-too-large', place, details))
      return null
    }
    return { bytes: readFileSync(file), from: file, path, ...(said ? { said } : {}) }
  } catch (error) {
    problems.push(problem('file-unreadable', place, { because: reasonOf(error) }))
    return null
  }
}
