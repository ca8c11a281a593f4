import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { captureFile, readCaptures } from '../archive/captures.ts'
import type { LogLine } from '../archive/log-line.ts'
import { type Problem, problem } from '../model/problem.ts'

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What a takedown has put aside and no restore has brought back; the last line of each notice counts. */
function putAside(lines: readonly LogLine[]): Set<string> {
  const aside = new Set<string>()
  for (const line of lines)
    if (line.did === 'takedown') for (const sha256 of line.captures) aside.add(sha256)
    else if (line.did === 'restore') for (const sha256 of line.captures) aside.delete(sha256)
  return aside
}

/** Every file of captures/ against the log, in both directions. What is wrong is added to `problems`. */
export async function verifyCaptures(
  home: string,
  lines: readonly LogLine[],
  problems: Problem[],
): Promise<{ captures: number; capturesFound: number }> {
  const aside = putAside(lines)
  const logged = new Map<string, { record: string; found: boolean }>()
  for (const line of lines)
    if (line.did === 'capture' && !aside.has(line.sha256))
      logged.set(line.sha256, { record: line.record, found: line.found === true })
  const capturesFound = [...logged.values()].filter(({ found }) => found).length
  const folder = join(home, 'captures')
  if (!existsSync(folder)) {
    if (logged.size > 0)
      problems.push(problem('captures-left-out', { path: 'captures' }, { count: String(logged.size) }))
    return { captures: 0, capturesFound }
  }

  const seen = new Map<string, { bytes?: 'same' | 'changed'; record?: 'same' | 'changed' }>()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  // A write that was stopped leaves this one behind, for the next to write over.
  const files = entries.filter(entry => !entry.isDirectory() && entry.name !== '.writing.tmp')
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name)
    const path = `captures/${file.slice(folder.length + 1).replaceAll('\\', '/')}`
    const [, within, sha256 = '', ending] =
      /^captures\/([0-9a-f]{2})\/([0-9a-f]{64})\.([a-z0-9]{1,8})$/.exec(path) ?? []
    const line = logged.get(sha256)
    const state = seen.get(sha256) ?? {}
    const part = ending === 'json' ? 'record' : 'bytes'
    if (!line || !sha256.startsWith(within!) || state[part] !== undefined) {
      problems.push(problem('capture-unlisted', { path }))
      continue
    }
    const hash = await readFile(file).then(hashOf, () => null)
    state[part] = hash === (part === 'record' ? line.record : sha256) ? 'same' : 'changed'
    seen.set(sha256, state)
    if (state[part] === 'changed')
      problems.push(
        problem(part === 'record' ? 'capture-record-changed' : 'capture-changed', { path }, { sha256 }),
      )
  }
  let captures = 0
  const named = new Map(readCaptures(home).map(record => [record.sha256, captureFile(home, record)]))
  for (const sha256 of logged.keys()) {
    const { bytes, record } = seen.get(sha256) ?? {}
    // Bytes under another ending than their record says are found by nobody.
    const isLost = record === 'same' && !existsSync(named.get(sha256) ?? '')
    if (bytes === undefined || record === undefined || isLost) {
      const path = `captures/${sha256.slice(0, 2)}/${sha256}`
      problems.push(problem('capture-missing', { path }, { sha256 }))
    } else if (bytes === 'same' && record === 'same') captures++
  }
  return { captures, capturesFound }
}
