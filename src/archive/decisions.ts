import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Decision, decision } from '../model/decision.ts'
import { type Problem, problem } from '../model/problem.ts'
import { type Disk, writeAtomically } from './disk.ts'
import { pathKey, safeName } from './notice-path.ts'
import type { Archive } from './open-archive.ts'

const folderName = 'decisions'
const ending = '.json'

/** A decision with the name it goes by: that of its file, without folder and ending. */
export interface NamedDecision {
  readonly name: string
  readonly decision: Decision
}

export interface Decisions {
  /** By name. */
  readonly decisions: readonly NamedDecision[]
  /** Of files that hold none. */
  readonly problems: readonly Problem[]
}

/** As much of an archive as it takes to find its decisions. */
type Place = Pick<Archive, 'layout' | 'home'>

export const decisionPath = (name: string): string => `${folderName}/${name}${ending}`

/** The names of the files in decisions/, sorted; none in a folder that is not ours, or where there is no such folder. */
function namesIn({ layout, home }: Place): string[] {
  const folder = join(home, folderName)
  if (layout !== 'own' || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder)
    .filter(name => name.endsWith(ending) && !name.startsWith('.'))
    .map(name => name.slice(0, -ending.length))
    .sort()
}

const bytesOf = ({ home }: Place, name: string): Buffer => readFileSync(join(home, decisionPath(name)))

/** Every decision of an archive. A file that cannot be read is a problem and stays where it is. */
export function readDecisions(archive: Place): Decisions {
  const decisions: NamedDecision[] = []
  const problems: Problem[] = []
  for (const name of namesIn(archive)) {
    const unreadable = (because: string): void =>
      void problems.push(problem('decision-unreadable', { path: decisionPath(name) }, { because }))
    let value: unknown
    try {
      value = JSON.parse(bytesOf(archive, name).toString('utf8'))
    } catch (error) {
      unreadable((error as Error).message)
      continue
    }
    const read = decision.safeParse(value)
    if (read.success) decisions.push({ name, decision: read.data })
    else
      unreadable(
        read.error.issues.map(i => `${i.path.join('.')}: ${i.message}`.replace(/^: /, '')).join('; '),
      )
  }
  return { decisions, problems }
}

/** Changes whenever a decision comes, goes or is edited. */
export function decisionsFingerprint(archive: Archive): string {
  const hash = createHash('sha256')
  for (const name of namesIn(archive)) {
    let bytes: Uint8Array
    try {
      bytes = bytesOf(archive, name)
    } catch {
      bytes = Buffer.from('unreadable')
    }
    hash.update(`${name}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex').slice(0, 16)
}

/** Writes a decision into a file of its own and returns its name: the one wanted, or that with (2), (3) … */
export function writeDecision(disk: Disk, archive: Archive, wanted: string, made: Decision): string {
  const taken = new Set(namesIn(archive).map(pathKey))
  const stem = safeName(wanted)
  let name = stem
  for (let n = 2; taken.has(pathKey(name)); n++) name = `${stem}(${n})`
  writeAtomically(disk, join(archive.home, decisionPath(name)), `${JSON.stringify(made, null, 2)}\n`)
  return name
}

/**
 * The decisions that quote a notice, or what was read of it, and those that take them back, by name. Of a notice that
 * is taken down no word may stay behind.
 */
export function decisionsQuoting(home: string, notice: string): readonly string[] {
  const { decisions } = readDecisions({ layout: 'own', home })
  const names = new Set<string>()
  const isOne = ({ name, decision }: NamedDecision): boolean =>
    !names.has(name) &&
    (decision.decision === 'withdrawal'
      ? names.has(decision.of)
      : decision.decision !== 'judgement' && decision.notice.id === notice)
  // A withdrawal may itself be taken back.
  for (let found = decisions.filter(isOne); found.length > 0; found = decisions.filter(isOne))
    for (const { name } of found) names.add(name)
  return [...names]
}
