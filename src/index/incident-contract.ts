import type { Incident, IncidentState } from '../model/incident.ts'
import type { IncidentProfile } from '../model/incident-profile.ts'
import type { StandingJudgement } from '../model/judgement.ts'
import type { Organisations } from '../model/organisation.ts'
import type { RootEvent } from '../model/root-event.ts'
import type { AssertionStatus } from '../model/status.ts'
import { type ProfileFilter, profileFacets } from './incident-facets.ts'
import type { NoticeFilter, TextQuery } from './notice-filter.ts'

/** An incident in a few words. */
export interface BriefIncident extends Pick<Incident, 'id' | 'state'> {
  /** Of its first notice that has one. */
  readonly title: string | null
  /** Whoever published its notices, in the order in which they did. */
  readonly organisations: readonly string[]
  /** ISO prefixes: days of its first and last notice; null where none is known. */
  readonly first: string | null
  readonly last: string | null
  /** As the last notice that speaks of a leak states it; confirmed where any has confirmed one. */
  readonly leak: AssertionStatus | null
  /** How many of its notices count as 公表. */
  readonly told: number
}

/** An incident with what lists and counts ask of it. */
export interface KeptIncident extends Incident, BriefIncident {
  /** Ids of the notices that count as 公表: no commentary, and no copy of another. */
  readonly counted: readonly string[]
}

/** A root event with what lists and counts ask of it. */
export interface KeptRoot extends RootEvent {
  /** ISO prefixes: days of its first and last notice; null where none is known. */
  readonly first: string | null
  readonly last: string | null
  /** Ids of the notices that count as 公表. */
  readonly counted: readonly string[]
}

/** All incidents and root events of an archive, put in one transaction in the place of those before. */
export interface IncidentChange {
  readonly incidents: readonly KeptIncident[]
  readonly roots: readonly KeptRoot[]
  readonly judgements: readonly StandingJudgement[]
  /** As in IndexChange. */
  readonly marks: Readonly<Record<string, string | null>>
}

/** Incidents that tell other things than before of the same notices, in the place of those with their ids. */
export interface RenewedIncidents {
  readonly incidents: readonly KeptIncident[]
  /** As in IndexChange. */
  readonly marks: Readonly<Record<string, string | null>>
}

/**
 * Which incidents are asked for: those with a notice that meets the words and the head's filters, and which
 * themselves meet the others. Incidents that only commentary tells of are none.
 */
export interface IncidentFilter extends Omit<NoticeFilter, 'leak' | 'stage'> {
  readonly leak?: AssertionStatus | 'not_stated' | undefined
  readonly state?: IncidentState | undefined
  /** Whether it is told by two notices or more. */
  readonly several?: boolean | undefined
  /** Id of a root event that it traces back to. */
  readonly root?: string | undefined
  /** ISO prefix (2025, 2025-06): the day of its first notice begins with it. */
  readonly first?: string | undefined
  /** Values of its profile. */
  readonly profile?: ProfileFilter | undefined
  /** Ids of incidents, of which it must be one. */
  readonly among?: ReadonlySet<string> | undefined
}

export const incidentOrders = ['newest', 'oldest', 'most-notices'] as const
export type IncidentOrder = (typeof incidentOrders)[number]

export interface IncidentQuery {
  readonly text: TextQuery
  readonly filter: IncidentFilter
  /** newest: by the day of the last notice; oldest: by that of the first. Undated last; ties by id. */
  readonly sort: IncidentOrder
  readonly offset: number
  readonly limit: number
}

/**
 * How many there are, in the three units. `notices`, `copies` and `commentary` are those that were matched;
 * `incidents` those they tell of, without `noIncidents`, which turned out to be none; `roots` the root events those
 * trace back to, and `unrooted` the incidents that trace back to none.
 */
export interface UnitCounts {
  readonly notices: number
  readonly copies: number
  readonly commentary: number
  readonly incidents: number
  readonly noIncidents: number
  readonly roots: number
  readonly unrooted: number
}

/** Numbers of the three units in one period of time (ISO prefix; null: without a date). */
export interface PeriodCounts extends Pick<UnitCounts, 'notices' | 'incidents' | 'roots' | 'unrooted'> {
  readonly period: string | null
}

/** What the matches are counted by; `year` is that of the first notice. */
export const incidentFacets = ['leak', 'state', 'year', ...profileFacets] as const
export type IncidentFacet = (typeof incidentFacets)[number]

export interface IncidentAnswer {
  /** With those that turned out to be none. */
  readonly total: number
  readonly incidents: readonly KeptIncident[]
  readonly units: UnitCounts
  /** Over all of `total`. */
  readonly facets: Readonly<Record<IncidentFacet, Readonly<Record<string, number>>>>
}

export type RootName = Pick<RootEvent, 'id' | 'root'>

/** The part of an index that keeps incidents and root events, for the build. */
export interface IncidentBuild {
  putIncidents(change: IncidentChange): void
  /** Which notices belong together, their root events and all other incidents stay as they were put. */
  renewIncidents(change: RenewedIncidents): void
  /** The ids of those that are kept. */
  keptIds(): { readonly incidents: readonly string[]; readonly roots: readonly string[] }
  /** The incidents that tell of one of these notices, by id. */
  keptIncidentsWith(notices: readonly string[]): readonly KeptIncident[]
  /** As they were put, by id. */
  keptIncidents(): readonly KeptIncident[]
  keptRoots(): readonly KeptRoot[]
}

/** The part of an index that questions about incidents are put to. */
export interface IncidentQueries {
  incidents(query: IncidentQuery): Promise<IncidentAnswer>
  /** The incident that goes, or went, by an id or by the unique beginning of one (4 characters or more). */
  incident(name: string): Promise<KeptIncident | null>
  /** An incident in a few words, by the id that it has now. */
  briefIncident(id: string): Promise<BriefIncident | null>
  /** The incidents that notices tell of, by id of the notice. */
  incidentsOf(notices: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The incidents that trace back to a root event, by the day of their first notice; undated last. */
  incidentsOfRoot(root: string): Promise<readonly BriefIncident[]>
  /** Ids and names of the root events that incidents trace back to, by id of the incident. */
  rootsOf(incidents: readonly string[]): Promise<ReadonlyMap<string, readonly RootName[]>>
  /** Every root event, by id. */
  roots(): Promise<readonly KeptRoot[]>
  /** The root event that goes, or went, by an id or by the unique beginning of one (4 characters or more). */
  root(name: string): Promise<KeptRoot | null>
  /** The units of the notices that meet words and filter. */
  units(query: { readonly text: TextQuery; readonly filter: NoticeFilter }): Promise<UnitCounts>
  /**
   * The same by year or month, in the order of time: an incident and a root event stand in the period of the first
   * of their notices that was matched, so that the periods add up to the whole.
   */
  unitsByPeriod(
    query: { readonly text: TextQuery; readonly filter: NoticeFilter },
    period: 'year' | 'month',
  ): Promise<readonly PeriodCounts[]>
  /**
   * What lists, facets and pictures ask of every incident that a 公表 tells of (those that turned out to be none
   * included), by id. Kept until the index changes: the same array is handed out, which nobody may write to.
   */
  profiles(): Promise<readonly IncidentProfile[]>
  /** The organisations that publish notices or that these name as victims; kept like the profiles. */
  organisations(): Promise<Organisations>
  /** Judgements that stand, by decision. */
  judgements(): Promise<readonly StandingJudgement[]>
}
