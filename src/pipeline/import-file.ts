import { readFileSync, statSync } from 'node:fs'
import type { SaidOfNotice } from '../archive/captures.ts'
import type { Shelf } from '../archive/shelf.ts'
import { sketchOfBody } from '../incidents/thread-notice.ts'
import { type Problem, problem } from '../model/problem.ts'
import { reasonOf } from '../sources/list-files.ts'
import { openNotice } from '../text/notice-text.ts'
import { backProblem, type CameBack, cameBack } from './adding/came-back.ts'
import { partPath } from './part-path.ts'
import {
  type ImportedNotice,
  type KeepInto,
  keepTaken,
  largestCapture,
  readTaken,
  type Taken,
  type TakenPart,
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
  const isTakenDown = ({ text }: TakenPart): boolean =>
    shelf.isTakenDown(text) || shelf.isTakenDown(read.sha256)
  const fresh = read.parts.filter(part => {
    const path = partPath(offered.file, part.selector)
    if (isTakenDown(part)) into.problems.push(problem('taken-down', { path }))
    // Nobody can be asked here about what may be a notice that was taken down, in other words: it is left.
    const back = isTakenDown(part) || shelf.noticeOf(part.text) !== undefined ? null : backAgain(part, shelf)
    if (back) into.problems.push(backProblem(back, path))
    return back === null
  })
  // What trips the program is not taken in by the way: it stays where it is until the program is mended.
  return fresh.length === 0 ? [] : keepTaken({ ...read, parts: fresh }, into)
}

function backAgain({ document }: TakenPart, { tombstones }: Shelf): CameBack | null {
  if (tombstones.length === 0) return null
  return cameBack(
    { addresses: [document.head.address?.value], sketch: sketchOfBody(openNotice(document)) },
    tombstones,
  )
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
