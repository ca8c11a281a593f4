import { setTimeout as wait } from 'node:timers/promises'

/**
 * Does work on items, so many at once, and yields each result when it is there. A new item is begun only where a
 * result has been taken, so that what is held is bounded.
 */
export async function* eachAsReady<T, R>(
  items: Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running = new Map<number, Promise<{ readonly id: number; readonly result: R }>>()
  let count = 0
  for (const item of items) {
    const id = count++
    running.set(
      id,
      work(item).then(result => ({ id, result })),
    )
    if (running.size >= atOnce) yield await next()
  }
  while (running.size > 0) yield await next()

  async function next(): Promise<R> {
    const { id, result } = await Promise.race(running.values())
    running.delete(id)
    return result
  }
}

/** Yields what a source yields, and null whenever it has been silent for so many milliseconds. */
export async function* orSilence<T>(
  source: AsyncGenerator<T>,
  milliseconds: number,
): AsyncGenerator<T | null> {
  for (;;) {
    const next = source.next()
    for (let isThere = false; !isThere; ) {
      const end = new AbortController()
      const silence = wait(milliseconds, false, { signal: end.signal }).catch(() => false)
      isThere = await Promise.race([next.then(() => true), silence])
      end.abort()
      if (!isThere) yield null
    }
    const { value, done } = await next
    if (done) return
    yield value
  }
}

/** Takes items of different groups in turn, so that one slow host does not hold up the others. */
export function inTurn<T>(items: readonly T[], groupOf: (item: T) => string): T[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(groupOf(item))
    if (group) group.push(item)
    else groups.set(groupOf(item), [item])
  }
  const turns: T[] = []
  for (let n = 0; turns.length < items.length; n++)
    for (const group of groups.values()) if (n < group.length) turns.push(group[n]!)
  return turns
}
