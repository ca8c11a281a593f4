import { createHash } from 'node:crypto'
import { nameIdentity } from '../text/organisations/tell-names-apart.ts'

/** The first 10 hex digits of the SHA-256 of an organisation's identity. */
export const idOfIdentity = (identity: string): string =>
  createHash('sha256').update(identity).digest('hex').slice(0, 10)

/**
 * The id of a spelling, made from the name alone: every organisation goes by those of its spellings. Null for a name
 * that says too little to be told from others.
 */
export function organisationId(name: string): string | null {
  let id = known.get(name)
  if (id === undefined) {
    const identity = nameIdentity(name)
    id = identity === null ? null : idOfIdentity(identity)
    if (known.size >= mostKnown) known.clear()
    known.set(name, id)
  }
  return id
}

/** Lists name the same organisations again and again. */
const known = new Map<string, string | null>()
const mostKnown = 4000
