import type { Evidence } from './evidence.ts'
import type { Label } from './label.ts'

/** Why two notices are joined, or what speaks against it. */
export interface Because {
  readonly signal: string
  readonly label: Label
  readonly weight: number
  readonly words?: string
}

/** Two notices found to tell of the same incident. */
export interface Join {
  readonly earlier: string
  readonly later: string
  readonly weight: number
  readonly because: readonly Because[]
}

/** A report that a notice cites or links to and that is not in hand. */
export interface CitedReport {
  /** ISO prefix of the day on which it was published, where that is said. */
  readonly published: string | null
  /** As quoted, where it is. */
  readonly title: string | null
  readonly stage: string | null
  /** N of 第N報, where that is said. */
  readonly number: number | null
  /** Id of the notice that cites it, and the words in which it does. */
  readonly by: string
  readonly evidence: Evidence
}

/** One release met twice, as the archive's copy and as another page's: `copy` tells what `notice` tells, and is counted with it. */
export interface Twin {
  /** Ids. */
  readonly notice: string
  readonly copy: string
}

/** open: no notice says that it is the last. final: one does. no_incident: it was taken back (an exercise, an error). */
export const incidentStates = ['open', 'final', 'no_incident'] as const
export type IncidentState = (typeof incidentStates)[number]

export const incidentStateTerms: Readonly<Record<IncidentState, Label>> = {
  open: { ja: '続報がありうる', en: 'open' },
  final: { ja: '最終報済み', en: 'final report published' },
  no_incident: { ja: '事案ではなかった', en: 'no incident after all' },
}

/** What happened at one victim, as told by one or more notices, before it has an id of its own. */
export interface JoinedIncident {
  /** Id of its first notice. */
  readonly id: string
  /** Ids, oldest first. */
  readonly notices: readonly string[]
  /** As many joins as it takes to hold them together, the strongest of each. */
  readonly joins: readonly Join[]
  readonly state: IncidentState
  readonly cited: readonly CitedReport[]
  readonly twins: readonly Twin[]
}

/** An incident as it is kept. */
export interface Incident extends JoinedIncident {
  /** Minted once (ids.jsonl): the id of the first notice known to it. */
  readonly id: string
  /** Ids of incidents that became part of it; each still leads here. */
  readonly formerly: readonly string[]
  /** Id of the incident that it was once part of. */
  readonly splitFrom?: string
}
