import { forEachKey, type Key, type Surroundings } from './keys.ts'
import type { ThreadedNotice } from './pair.ts'

/** Within a block a notice is compared with so many before it: an organisation with hundreds of notices stays linear. */
export const window = 60

/** A passage of more notices than this is a text that a vendor gave out. */
const widestPassage = 60

/** Places in the order of notices that share a key, ascending; the lowest bit says that it is a head. */
export type Block = number[]

/** The blocks of notices in their order; only those of `wanted` keys, where it is given. */
export function blocksOf(
  sorted: readonly ThreadedNotice[],
  surroundings: Surroundings,
  wanted?: ReadonlySet<Key>,
): Map<Key, Block> {
  const blocks = new Map<Key, Block>()
  sorted.forEach((notice, at) => {
    forEachKey(notice, surroundings, (key, isHead) => {
      if (wanted && !wanted.has(key)) return
      const entry = at * 2 + (isHead ? 1 : 0)
      const block = blocks.get(key)
      if (!block) blocks.set(key, [entry])
      else if (block[block.length - 1]! >> 1 !== at) block.push(entry)
      else block[block.length - 1]! |= entry
    })
  })
  return blocks
}

/** Hands the places of each two notices that meet in a block to `meet`, the earlier one first; two may meet in several. */
export function forEachMeeting(
  blocks: ReadonlyMap<Key, Block>,
  meet: (earlier: number, later: number) => void,
): void {
  for (const [key, block] of blocks) {
    if (typeof key === 'number' && block.length > widestPassage) continue
    for (let i = 1; i < block.length; i++) {
      const later = block[i]!
      for (let j = Math.max(0, i - window); j < i; j++)
        if ((later | block[j]!) & 1) meet(block[j]! >> 1, later >> 1)
    }
  }
}
