import { citedReports } from '../incidents/cited-reports.ts'
import { compareAll } from '../incidents/join-incidents.ts'
import type { ThreadedNotice } from '../incidents/pair.ts'
import { type ComparedAgain, comparedAgain } from '../incidents/rejoin.ts'
import type { LikenedTexts } from '../incidents/roots/attach.ts'
import { inHandOf } from '../incidents/settle.ts'
import { staysJoined } from '../incidents/stays-joined.ts'
import type { BuildIndex, NoticeEntry } from '../index/contract.ts'
import type { KeptIncident } from '../index/incident-contract.ts'
import { keptIncident } from '../index/kept.ts'
import type { Join } from '../model/incident.ts'
import { sameValue } from '../model/same-value.ts'
import type { BeforeRows } from './before-rows.ts'
import type { Joining } from './joining.ts'
import { marks } from './plan.ts'

/** An index whose rows a build has changed. */
export interface Changed {
  readonly index: BuildIndex
  readonly before: BeforeRows | null
  /** Ids of the notices whose rows this build put. */
  readonly put: ReadonlySet<string>
}

/** What comparing gave. */
export interface Compared extends ComparedAgain {
  /** Of the notices that came or changed, or whose links may lead elsewhere; null where all were compared. */
  readonly changed: ReadonlySet<string> | null
}

/** Compares only what has changed, as far as it is known what was there before. */
export function comparedNow(
  now: readonly ThreadedNotice[],
  unchanged: readonly Join[] | null,
  { index, before, put }: Changed,
): Compared {
  if (unchanged) return { ...comparedAgain({ pairs: unchanged, gone: [] }, now, new Set()), changed: null }
  if (!before) return { ...compareAll(now), isSame: false, changed: null }
  // A notice's links may lead elsewhere because another notice came or went.
  const changed = new Set(index.threadsAround([...put]).map(({ id }) => id))
  const there = new Set(now.map(({ id }) => id))
  for (const id of before.left.keys()) if (there.has(id)) changed.add(id)
  const gone = [...before.left.values()]
  return { ...comparedAgain({ pairs: before.pairs, gone }, now, changed), changed }
}

/**
 * The incidents of the changed notices, with what is told of them now, where all that has changed is what notices
 * tell: the same ones belong together, for the same reasons, and trace back to the same root events. Null where any of
 * that is not certain (docs/why/what-stays-joined.md).
 */
export function renewedIncidents(
  threads: readonly ThreadedNotice[],
  { changed, isSame }: Compared,
  byId: ReadonlyMap<string, NoticeEntry>,
  { index, joining, before }: Changed & { readonly joining: Joining },
): Renewed | null {
  const likened = index.mark(marks.likened)
  if (!before || !changed || !isSame || likened === null || before.joined !== joining.all) return null
  if (before.left.size !== changed.size) return null
  const texts = JSON.parse(likened) as LikenedTexts
  const inHand = inHandOf(threads)
  for (const [id, was] of before.left) {
    const now = inHand.byId(id)
    if (!now || !staysJoined(was, now, texts, other => inHand.byId(other)?.threading)) return null
  }
  const incidents = index.keptIncidentsWith([...changed])
  const renewed = incidents.map(incident => {
    const together = incident.notices.map(id => inHand.byId(id)).filter(notice => notice !== undefined)
    return keptIncident({ ...incident, cited: citedReports(together, incident.twins, inHand) }, byId)
  })
  // Root events count what their incidents do.
  const countAlike = renewed.every(({ counted }, at) => sameValue(counted, incidents[at]!.counted))
  return countAlike
    ? {
        incidents: renewed,
        citeAlike: renewed.every(({ cited }, at) => sameValue(cited, incidents[at]!.cited)),
      }
    : null
}

/** Incidents as they are told now; whether they cite the reports that they did. */
export interface Renewed {
  readonly incidents: readonly KeptIncident[]
  readonly citeAlike: boolean
}
