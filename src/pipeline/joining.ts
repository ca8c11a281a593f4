import { createHash } from 'node:crypto'
import { decisionsFingerprint } from '../archive/decisions.ts'
import type { Archive } from '../archive/open-archive.ts'
import { fingerprintOf } from './engine.ts'
import { listedBytes } from './read-listed.ts'

/** What decides how notices that are read become incidents and root events, and what is kept of them. */
const deciding = [
  'incidents',
  'index/kept.ts',
  'archive/group-ids.ts',
  'pipeline/found-pairs.ts',
  'pipeline/keep-incidents.ts',
  'pipeline/renewed-incidents.ts',
]

/** What joining depends on beside the rows: our rules (`engine` among them), what people decided, and the list of listed
 * companies that the archive names. */
export interface Joining {
  /** Of the rules: pairs found by others are of no use. */
  readonly rules: string
  /** Of all of it: where it has changed since the last build, notices are joined again. */
  readonly all: string
}

export function joiningOf(archive: Archive, engine: string): Joining {
  const rules = `${engine} ${fingerprintOf(deciding)}`
  const all = createHash('sha256')
    .update(`${rules}\n${decisionsFingerprint(archive)}\n`)
    .update(listedBytes(archive) ?? '')
    .digest('hex')
  return { rules, all: all.slice(0, 16) }
}
