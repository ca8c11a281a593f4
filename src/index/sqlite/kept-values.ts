import type { DatabaseSync } from 'node:sqlite'
import { frozen } from '../../model/frozen.ts'
import { untilChanged } from './until-changed.ts'

/** What rows of a table hold, by their key. */
export interface KeptValues<Key, Value> {
  of(key: Key): Value | null
  /** Those of several keys that are there, each once, in the order of the keys. */
  ofAll(keys: Iterable<Key>): Map<Key, Value>
}

/**
 * Keeps what was read out of rows until the index changes: the same notices stand in one answer after the other, and
 * reading their JSON is most of the work of it. A value is frozen, so that nobody changes what others get.
 * What was read first gives way first.
 * @param most Of all sizes together.
 * @param sizeOf One, unless said.
 */
export function keptValues<Key extends string | number, Value extends object>(
  db: DatabaseSync,
  most: number,
  read: (key: Key) => Value | null,
  sizeOf: (value: Value) => number = () => 1,
): KeptValues<Key, Value> {
  const kept = untilChanged(db, () => ({ values: new Map<Key, Value>(), size: 0 }))
  function valueIn(held: ReturnType<typeof kept>, key: Key): Value | null {
    const known = held.values.get(key)
    if (known !== undefined) return known
    const value = read(key)
    if (value === null) return null
    held.values.set(key, frozen(value))
    held.size += sizeOf(value)
    for (const [oldest, one] of held.values) {
      if (held.size <= most || oldest === key) break
      held.values.delete(oldest)
      held.size -= sizeOf(one)
    }
    return value
  }
  return {
    of: key => valueIn(kept(), key),
    ofAll: keys => {
      const held = kept()
      const found = new Map<Key, Value>()
      for (const key of keys) {
        const value = valueIn(held, key)
        if (value !== null) found.set(key, value)
      }
      return found
    },
  }
}
