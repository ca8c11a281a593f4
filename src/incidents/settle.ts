import type { Join, JoinedIncident, Twin } from '../model/incident.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Label } from '../model/label.ts'
import type { Problem } from '../model/problem.ts'
import { citedReports, type InHand } from './cited-reports.ts'
import { clustersOf } from './clusters.ts'
import { incidentState } from './incident-state.ts'
import type { ThreadedNotice } from './pair.ts'
import { rulingsOf } from './rulings.ts'
import { twinsOf } from './twins.ts'

/** What joining found. */
export interface Joined {
  readonly incidents: readonly JoinedIncident[]
  /** Every two notices that the signals find to tell of the same, before judgements: what `rejoin` goes on from. */
  readonly pairs: readonly Join[]
  /** How often two notices were compared. */
  readonly comparisons: number
  /** Judgements that contradict each other. */
  readonly problems: readonly Problem[]
}

/** More than all signals together can weigh. */
const byJudgement = 100
const judged: Label = { ja: '人の判断：同じ事案', en: 'a person found: the same incident' }

/** Clusters from pairs and judgements, with what is to be said of each. Compares no two notices. */
export function settle(
  sorted: readonly ThreadedNotice[],
  pairs: readonly Join[],
  judgements: readonly Judgement[],
): Omit<Joined, 'comparisons' | 'pairs'> {
  const placeOf = new Map(sorted.map(({ id }, at) => [id, at]))
  const { same, different, problems } = rulingsOf(
    judgements.filter(({ a, b }) => placeOf.has(a) && placeOf.has(b)),
  )
  const said = new Map<string, Join>()
  if (same.length > 0) for (const pair of pairs) said.set(`${pair.earlier} ${pair.later}`, pair)
  const settled = same.map(({ a, b, because }): Join => {
    const [earlier, later] = placeOf.get(a)! < placeOf.get(b)! ? [a, b] : [b, a]
    const reasons = said.get(`${earlier} ${later}`)?.because ?? []
    return {
      earlier,
      later,
      weight: byJudgement,
      because: [{ signal: 'judgement', label: judged, weight: byJudgement, words: because }, ...reasons],
    }
  })
  const clusters = clustersOf(
    sorted.map(({ id }) => id),
    settled,
    pairs,
    different,
  )
  const twins = twinsOf(sorted, placeOf, clusters, pairs)
  const inHand = inHandOf(sorted)
  const incidents = clusters.map(({ notices: ids, joins }, at): JoinedIncident => {
    const notices = ids.map(id => sorted[placeOf.get(id)!]!)
    const copies: readonly Twin[] = twins[at]!
    return {
      id: ids[0]!,
      notices: ids,
      joins,
      state: incidentState(notices, copies),
      cited: citedReports(notices, copies, inHand),
      twins: copies,
    }
  })
  return { incidents, problems }
}

/** All notices, to see that a cited report is among them. */
export function inHandOf(notices: readonly ThreadedNotice[]): InHand {
  const byId = new Map(notices.map(notice => [notice.id, notice]))
  const publishersOn = new Map<string, Set<string>>()
  for (const { threading } of notices) {
    const { published, own } = threading
    if (published?.length !== 10) continue
    const held = publishersOn.get(published) ?? new Set()
    for (const name of own) held.add(name)
    publishersOn.set(published, held)
  }
  return { byId: id => byId.get(id), publishersOn: day => publishersOn.get(day) }
}
