import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listDerived } from '../archive/derived.ts'
import { type Archive, fileOf, pathInSource } from '../archive/open-archive.ts'
import type { Evidence } from '../model/evidence.ts'
import { type Problem, problem } from '../model/problem.ts'
import { byCodeUnit } from '../sources/list-files.ts'
import { hashDifference } from './hash-difference.ts'
import { partPath, withoutSelector } from './part-path.ts'
import { type CaptureRead, readCapture } from './read-capture.ts'

/** Of the derived readings. */
export interface ProvenReadings {
  /** Notices whose file is the one that was read, and whose quotes all stand. */
  readonly notices: number
  /** Quotes that stand where they are said to. */
  readonly quotes: number
}

interface ReadingLine {
  readonly id: string
  readonly path: string
  readonly capture: string
  readonly facts: readonly { readonly evidence: readonly Evidence[] }[]
}

/** Quotes of one notice that are told one by one. */
const mostMoved = 5

/**
 * Every derived reading against its notice's file: its hash, and each quote at its place.
 * @param logged What the log says of each notice; null where there is no log.
 */
export async function verifyReadings(
  archive: Archive,
  logged: ReadonlyMap<string, { path: string; sha256: string }> | null,
  problems: Problem[],
  onProgress: (done: number, total: number) => void,
): Promise<ProvenReadings> {
  const files = [...listDerived(archive.derivedFolder).keys()].filter(name => name.startsWith('readings/'))
  const readings = files.flatMap(name =>
    readingsIn(join(archive.derivedFolder, name), `derived/${name}`, problems),
  )
  if (readings.length === 0 && (logged === null || logged.size > 0))
    problems.push(problem('nothing-read', {}))
  const byFile = new Map<string, ReadingLine[]>()
  const read = new Set(readings.map(({ path }) => path))
  for (const reading of readings) {
    // A file may bear the very name of a part; then the part's own path has a second mark (see put-rows.ts).
    const file = withoutSelector(reading.path)
    const name = reading.path.includes('#') && existsSync(fileOf(archive, reading.path)) ? reading.path : file
    const group = byFile.get(name)
    if (group) group.push(reading)
    else byFile.set(name, [reading])
  }
  if (logged)
    for (const [id, { path }] of logged)
      if (!read.has(path))
        problems.push(
          problem(
            'notice-unproven',
            { path },
            {
              ja: `${id} は読まれていない`,
              en: `${id} was not read`,
            },
          ),
        )
  let notices = 0
  let quotes = 0
  let done = 0
  for (const name of [...byFile.keys()].sort(byCodeUnit)) {
    const group = byFile.get(name)!
    const found = await textsOf(archive, name, group)
    for (const reading of group) {
      const because =
        hashDifference(reading.capture, found.sha256) ??
        (logged ? hashDifference(logged.get(reading.id)?.sha256, reading.capture) : null)
      if (because !== null) {
        problems.push(problem('notice-unproven', { path: reading.path }, { ...because }))
        continue
      }
      const evidence = reading.facts.flatMap(fact => fact.evidence)
      const text = found.texts.get(reading.path)
      const moved = evidence.filter(e => text?.slice(e.start, e.end) !== e.quote)
      for (const { start, end, quote } of moved.slice(0, mostMoved))
        problems.push(problem('evidence-moved', { path: reading.path, start, end }, { quote }))
      quotes += evidence.length - moved.length
      if (moved.length === 0) notices++
    }
    onProgress(++done, byFile.size)
  }
  return { notices, quotes }
}

function readingsIn(file: string, path: string, problems: Problem[]): ReadingLine[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((text, index): ReadingLine[] => {
    if (text === '') return []
    try {
      return [JSON.parse(text) as ReadingLine]
    } catch {
      problems.push(
        problem(
          'notice-unproven',
          { path },
          {
            ja: `${index + 1} 行目を読めない`,
            en: `line ${index + 1} cannot be read`,
          },
        ),
      )
      return []
    }
  })
}

/** The hash of a file and the texts of the notices in it, by their paths; read only where something is quoted. */
async function textsOf(archive: Archive, path: string, readings: readonly ReadingLine[]) {
  const texts = new Map<string, string>()
  let bytes: Buffer
  try {
    bytes = readFileSync(fileOf(archive, path))
  } catch {
    return { sha256: undefined, texts }
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (readings.some(({ facts, capture }) => facts.length > 0 && capture === sha256)) {
    const { parts } = await readParts(bytes, pathInSource(archive, path))
    for (const { selector, document } of parts)
      for (const mark of ['', '#'])
        texts.set(partPath(selector === null ? path : path + mark, selector), document.text)
  }
  return { sha256, texts }
}

/** The notices in the bytes; none where they trip the program, so that what is quoted of them does not hold. */
async function readParts(bytes: Uint8Array, path: string): Promise<Pick<CaptureRead, 'parts'>> {
  try {
    return await readCapture(bytes, path)
  } catch {
    return { parts: [] }
  }
}
