import type { Join, Twin } from '../model/incident.ts'
import type { Cluster } from './clusters.ts'
import type { ThreadedNotice } from './pair.ts'
import { sameRelease } from './signals/same-release.ts'

const none: readonly Twin[] = []

/**
 * For each cluster, the releases that were met twice. What knows its day and its address is the notice, what knows
 * less of them the copy; of two that know as much, the later in order.
 */
export function twinsOf(
  sorted: readonly ThreadedNotice[],
  placeOf: ReadonlyMap<string, number>,
  clusters: readonly Cluster[],
  pairs: readonly Join[],
): readonly (readonly Twin[])[] {
  const met = pairs.filter(({ because }) => because.some(({ signal }) => signal === sameRelease.name))
  if (met.length === 0) return clusters.map(() => none)
  const clusterOf = new Map(clusters.flatMap(({ notices }, at) => notices.map(id => [id, at] as const)))
  const firstOf = new Map<string, string>()
  const known = (id: string): number => {
    const { published, address } = sorted[placeOf.get(id)!]!.threading
    return (published?.length ?? 0) + (address === null ? 0 : 1)
  }
  const before = (a: string, b: string): boolean =>
    known(a) === known(b) ? placeOf.get(a)! < placeOf.get(b)! : known(a) > known(b)
  const top = (id: string): string => {
    let at = id
    for (let up = firstOf.get(at); up !== undefined; up = firstOf.get(at)) at = up
    return at
  }
  for (const { earlier, later } of met) {
    const [a, b] = [top(earlier), top(later)]
    if (a === b || clusterOf.get(a) !== clusterOf.get(b)) continue
    if (before(a, b)) firstOf.set(b, a)
    else firstOf.set(a, b)
  }
  const twins: Twin[][] = clusters.map(() => [])
  for (const { id } of sorted)
    if (firstOf.has(id)) twins[clusterOf.get(id)!]!.push({ notice: top(id), copy: id })
  return twins
}
