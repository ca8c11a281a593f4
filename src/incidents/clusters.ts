import type { Join } from '../model/incident.ts'
import type { Judgement } from '../model/judgement.ts'

/** Notices that tell of one incident, and what holds them together. */
export interface Cluster {
  readonly notices: readonly string[]
  /** As many joins as it takes, the strongest. */
  readonly joins: readonly Join[]
}

/** The strongest first, then by ids: an order that does not depend on how the pairs were found. */
export const strongestFirst = (a: Join, b: Join): number =>
  b.weight - a.weight ||
  (a.earlier < b.earlier
    ? -1
    : a.earlier > b.earlier
      ? 1
      : a.later < b.later
        ? -1
        : a.later > b.later
          ? 1
          : 0)

/**
 * Joins along the strongest pairs first, so that what holds a cluster together is what a person would name, and two
 * notices that must stay apart are parted at the weakest join of the strongest way between them.
 */
export function clustersOf(
  ids: readonly string[],
  settled: readonly Join[],
  pairs: readonly Join[],
  different: readonly Judgement[],
): readonly Cluster[] {
  const groups = new Groups(different)
  const kept: Join[] = []
  for (const join of settled) if (groups.join(join.earlier, join.later)) kept.push(join)
  for (const join of [...pairs].sort(strongestFirst))
    if (groups.join(join.earlier, join.later)) kept.push(join)
  const members = new Map<string, { notices: string[]; joins: Join[] }>()
  for (const id of ids) {
    const key = groups.of(id)
    const group = members.get(key)
    if (group) group.notices.push(id)
    else members.set(key, { notices: [id], joins: [] })
  }
  for (const join of kept) members.get(groups.of(join.earlier))!.joins.push(join)
  return [...members.values()]
}

/** Disjoint sets of ids, some of which never become one. */
class Groups {
  readonly #up = new Map<string, string>()
  /** For a group's first id: those of the groups that it stays apart from. */
  readonly #apart = new Map<string, Set<string>>()

  constructor(different: readonly Judgement[]) {
    for (const { a, b } of different) {
      this.#part(a, b)
      this.#part(b, a)
    }
  }

  of(id: string): string {
    let top = id
    for (let up = this.#up.get(top); up !== undefined; up = this.#up.get(top)) top = up
    for (let at = id; at !== top; ) {
      const up = this.#up.get(at)!
      this.#up.set(at, top)
      at = up
    }
    return top
  }

  /** Whether the two became one by this. */
  join(one: string, other: string): boolean {
    const [x, y] = [this.of(one), this.of(other)]
    if (x === y || this.#apart.get(x)?.has(y)) return false
    const [top, under] = x < y ? [x, y] : [y, x]
    this.#up.set(under, top)
    for (const foe of this.#apart.get(under) ?? []) {
      this.#apart.get(foe)!.delete(under)
      this.#part(foe, top)
      this.#part(top, foe)
    }
    this.#apart.delete(under)
    return true
  }

  #part(one: string, other: string): void {
    const held = this.#apart.get(one)
    if (held) held.add(other)
    else this.#apart.set(one, new Set([other]))
  }
}
