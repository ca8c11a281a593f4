import type { ThreadedNotice } from '../pair.ts'

/** A short form stands for a name only where so large a share of the notices that use it mean that name. */
export const agreement = 0.8

/** Short forms put to the names they stand for: what two notices call by one short form need not be one. */
export function namesOf(notices: readonly ThreadedNotice[]): Names {
  const meant = new Map<string, Map<string, number>>()
  for (const { threading } of notices)
    for (const { keys } of [...threading.victims, ...threading.named]) {
      const [full, ...short] = keys
      for (const form of short) {
        const counts = meant.get(form) ?? new Map<string, number>()
        meant.set(form, counts.set(full!, (counts.get(full!) ?? 0) + 1))
      }
    }
  const names = new Names()
  for (const [form, counts] of [...meant].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const all = [...counts.values()].reduce((sum, n) => sum + n, 0)
    for (const [full, n] of counts) if (n / all >= agreement) names.same([full, form])
  }
  return names
}

/** Keys of one organisation, each standing for all. */
export class Names {
  readonly #up = new Map<string, string>()
  of(key: string): string {
    let at = key
    for (let up = this.#up.get(at); up !== undefined; up = this.#up.get(at)) at = up
    return at
  }
  same(keys: readonly string[]): void {
    const [first, ...rest] = keys.filter(key => key.length >= shortestKey)
    if (first === undefined) return
    for (const key of rest) {
      const [a, b] = [this.of(first), this.of(key)]
      if (a !== b) this.#up.set(a < b ? b : a, a < b ? a : b)
    }
  }
}
const shortestKey = 3
