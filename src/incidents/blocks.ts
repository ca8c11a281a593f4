import { forEachKey, type KeyKind, keyKinds, narrowed, passagesOf, type Surroundings } from './keys.ts'
import type { ThreadedNotice } from './pair.ts'

/** Within a block a notice is compared with so many before it: an organisation with hundreds of notices stays linear. */
export const window = 60

/** A passage of more notices than this is a text that a vendor gave out. */
const widestPassage = 60

/** Places in the order of notices that share a key, ascending; the lowest bit says that it is a head. One alone is bare. */
export type Block = number | number[]

/** For each kind of key and its words, a value. */
export class ByKey<V> {
  readonly #kinds = new Map(keyKinds.map(kind => [kind, new Map<string | number, V>()]))
  get = (kind: KeyKind, words: string | number): V | undefined => this.#kinds.get(kind)!.get(words)
  set = (kind: KeyKind, words: string | number, value: V): void => {
    this.#kinds.get(kind)!.set(words, value)
  }
  of = (kind: KeyKind): ReadonlyMap<string | number, V> => this.#kinds.get(kind)!;
  *[Symbol.iterator](): Generator<[KeyKind, V]> {
    for (const [kind, map] of this.#kinds) for (const value of map.values()) yield [kind, value]
  }
}

/** The blocks of notices in their order; only those of `wanted` keys, where it is given. */
export function blocksOf(
  sorted: readonly ThreadedNotice[],
  surroundings: Surroundings,
  wanted?: ByKey<true>,
): ByKey<Block> {
  const blocks = new ByKey<Block>()
  const shared = wanted ? null : sharedPassages(sorted)
  const around = wanted ? narrowed(surroundings, wanted.of) : surroundings
  sorted.forEach((notice, at) => {
    forEachKey(notice, around, (kind, words, isHead) => {
      if (wanted && !wanted.get(kind, words)) return
      if (shared && kind === 'passage' && !shared(words as number)) return
      const entry = at * 2 + (isHead ? 1 : 0)
      const block = blocks.get(kind, words)
      if (block === undefined) blocks.set(kind, words, entry)
      else if (typeof block === 'number')
        blocks.set(kind, words, block >> 1 === at ? block | entry : [block, entry])
      else if (block[block.length - 1]! >> 1 !== at) block.push(entry)
      else block[block.length - 1]! |= entry
    })
  })
  return blocks
}

/**
 * Whether several notices may have a passage; some that one alone has pass too. Nearly all passages are one notice's
 * own, and a million of them in a map would cost more than everything else.
 */
function sharedPassages(sorted: readonly ThreadedNotice[]): (passage: number) => boolean {
  let slots = 2 ** 10
  while (slots < sorted.length * 64) slots *= 2
  const met = new Uint8Array(slots)
  const slotOf = (passage: number): number => passage % (slots - 1)
  for (const notice of sorted)
    for (const passage of passagesOf(notice)) {
      const slot = slotOf(passage)
      if (met[slot]! < 2) met[slot]!++
    }
  return passage => met[slotOf(passage)] === 2
}

/** The keys of notices. */
export function keysOf(notices: readonly ThreadedNotice[], surroundings: Surroundings): ByKey<true> {
  const keys = new ByKey<true>()
  for (const notice of notices) forEachKey(notice, surroundings, (kind, words) => keys.set(kind, words, true))
  return keys
}

/** Hands the places of each two notices that meet in a block to `meet`, the earlier one first; two may meet in several. */
export function forEachMeeting(blocks: ByKey<Block>, meet: (earlier: number, later: number) => void): void {
  for (const [kind, block] of blocks) {
    if (typeof block === 'number' || (kind === 'passage' && block.length > widestPassage)) continue
    for (let i = 1; i < block.length; i++) {
      const later = block[i]!
      for (let j = Math.max(0, i - window); j < i; j++)
        // Two places are no school's founders together, whether or not there is a school.
        if ((kind === 'founder' ? later ^ block[j]! : later | block[j]!) & 1) meet(block[j]! >> 1, later >> 1)
    }
  }
}
