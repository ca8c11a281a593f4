import { createHash } from 'node:crypto'
import type { Tombstone } from '../../archive/tombstones.ts'
import { likeness } from '../../incidents/shingles.ts'
import type { Label } from '../../model/label.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { addressKey } from '../../sources/fetch/address.ts'

/** A notice that was taken down and seems to come back, in other words. */
export interface CameBack {
  readonly tombstone: Tombstone
  readonly by: 'address' | 'words'
  /** It is that notice: no question is asked. Else a person has to say. */
  readonly isSure: boolean
}

/** From this share of common passages on, what an address shows is the text that was taken down, reworded. */
const sameAtAddress = 0.3
/** From this share on, a text at another address may be a copy with other words; it may as well be another victim of the same vendor. */
const nearlySame = 0.6

/** What an address is known by in a tombstone, which is shown to everybody and must lead nobody there. */
export const addressHash = (address: string): string =>
  createHash('sha256').update(addressKey(address)).digest('hex')

/** The notice taken down that a text may be, by the addresses it came from or by its words; null where there is none. */
export function cameBack(
  offered: { readonly addresses: readonly (string | null | undefined)[]; readonly sketch: readonly number[] },
  tombstones: readonly Tombstone[],
): CameBack | null {
  if (tombstones.length === 0) return null
  const hashes = new Set(offered.addresses.flatMap(address => (address ? addressHash(address) : [])))
  let found: CameBack | null = null
  for (const tombstone of tombstones) {
    const { addresses = [], sketch = [] } = tombstone
    const share = likeness(sketch, offered.sketch)
    if (addresses.some(hash => hashes.has(hash))) {
      // A text of a few words has no sketch: it is taken for what the address gave before.
      const isSure = share >= sameAtAddress || sketch.length === 0 || offered.sketch.length === 0
      if (isSure) return { tombstone, by: 'address', isSure }
      found ??= { tombstone, by: 'address', isSure }
    } else if (share >= nearlySame) found ??= { tombstone, by: 'words', isSure: false }
  }
  return found
}

/** What is said of a notice that comes back after it was taken down. */
export function backProblem({ tombstone: { id, because }, by, isSure }: CameBack, path: string): Problem {
  const how = backWords[by]
  const details = { id, because, ja: how.ja, en: how.en }
  return problem(isSure ? 'taken-down-reworded' : 'taken-down-perhaps', { path }, details)
}

const backWords: Readonly<Record<CameBack['by'], Label>> = {
  address: { ja: 'アドレスが同じ', en: 'it has the same address' },
  words: { ja: '文がほとんど同じ', en: 'its text is nearly the same' },
}
