import { createHash } from 'node:crypto'
import { decisionsFingerprint } from '../archive/decisions.ts'
import type { Archive } from '../archive/open-archive.ts'
import { fingerprintOf } from './engine.ts'

/** What decides how notices that are read become incidents and root events, and what is kept of them. */
const deciding = ['incidents', 'index/kept.ts', 'archive/group-ids.ts', 'pipeline/keep-incidents.ts']

/** What joining depends on beside the rows: our rules (`engine` among them), and what people decided. */
export interface Joining {
  /** Of the rules: pairs found by others are of no use. */
  readonly rules: string
  /** Of rules and decisions: where it has changed since the last build, notices are joined again. */
  readonly all: string
}

export function joiningOf(archive: Archive, engine: string): Joining {
  const rules = `${engine} ${fingerprintOf(deciding)}`
  const all = createHash('sha256')
    .update(`${rules}\n${decisionsFingerprint(archive)}`)
    .digest('hex')
  return { rules, all: all.slice(0, 16) }
}
