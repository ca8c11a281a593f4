import type { NoticeIndex } from '../index/contract.ts'
import { frozen } from '../model/frozen.ts'

/**
 * Keeps what was made of things that an index gave, frozen, as long as it keeps these: once anything in it has changed
 * it gives others in their place.
 * @param make Of several things at once, in their order.
 */
export function keptFor<Thing extends object, Made extends object>(
  make: (index: NoticeIndex, things: readonly Thing[]) => Promise<readonly Made[]>,
): (index: NoticeIndex, things: readonly Thing[]) => Promise<Made[]> {
  // What is masked and what is not are of two indexes.
  const ofIndex = new WeakMap<NoticeIndex, WeakMap<Thing, Made>>()
  return async (index, things) => {
    const known = ofIndex.get(index) ?? new WeakMap<Thing, Made>()
    ofIndex.set(index, known)
    const missing = things.filter(thing => !known.has(thing))
    if (missing.length > 0)
      for (const [i, made] of (await make(index, missing)).entries()) known.set(missing[i]!, frozen(made))
    return things.map(thing => known.get(thing)!)
  }
}
