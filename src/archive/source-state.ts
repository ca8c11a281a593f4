import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Disk, writeAtomically } from './disk.ts'

/** What a watched source showed when it was last looked at, kept as watched/ab12….json. */
export interface SourceState {
  readonly address: string
  /** ISO, UTC. */
  readonly at: string
  readonly etag?: string
  readonly lastModified?: string
  /** In the order of the source. */
  readonly pages: readonly { readonly address: string; readonly title: string }[]
}

const stateFile = (home: string, address: string): string =>
  join(home, 'watched', `${createHash('sha256').update(address).digest('hex').slice(0, 16)}.json`)

/** The state of a source; null where it was never looked at, or its file cannot be read: then all of it is new. */
export function readSourceState(home: string, address: string): SourceState | null {
  try {
    const state = JSON.parse(readFileSync(stateFile(home, address), 'utf8')) as Partial<SourceState>
    return state.address === address && Array.isArray(state.pages) ? (state as SourceState) : null
  } catch {
    return null
  }
}

export function writeSourceState(disk: Disk, home: string, state: SourceState): void {
  writeAtomically(disk, stateFile(home, state.address), `${JSON.stringify(state, null, 1)}\n`)
}

/** Forgets a source that is watched no more. */
export const removeSourceState = (disk: Disk, home: string, address: string): void =>
  disk.remove(stateFile(home, address))
