import type { DatabaseSync } from 'node:sqlite'
import { untilChanged } from './until-changed.ts'

/** Rows that are kept of all answers together. */
const most = 200_000

/**
 * Keeps what was found lately until the index changes: pages of one list ask for the same again and again. What was
 * asked for longest ago gives way.
 * @param sizeOf Rows of what was found. What is asked for is told apart by its JSON.
 */
export function lately<T>(
  db: DatabaseSync,
  sizeOf: (found: T) => number,
): (asked: object, find: () => T) => T {
  const kept = untilChanged(db, () => ({ byKey: new Map<string, T>(), size: 0 }))
  return (asked, find) => {
    const held = kept()
    const key = JSON.stringify(asked)
    const known = held.byKey.get(key)
    if (known !== undefined) {
      held.byKey.delete(key)
      held.byKey.set(key, known)
      return known
    }
    const found = find()
    held.byKey.set(key, found)
    held.size += sizeOf(found)
    for (const [oldest, one] of held.byKey) {
      if (held.size <= most || oldest === key) break
      held.byKey.delete(oldest)
      held.size -= sizeOf(one)
    }
    return found
  }
}
