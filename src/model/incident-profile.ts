import type { IncidentState } from './incident.ts'
import type { TextSpan } from './span.ts'
import type { AssertionStatus } from './status.ts'
import type { OrganisationTypeCode } from './vocabulary/organisation-types.ts'
import type { Relation } from './vocabulary/relations.ts'
import type { SectorCode } from './vocabulary/sectors.ts'

/** A code of a closed list, and how strongly it is asserted. */
export interface ProfiledCode {
  readonly code: string
  readonly status: AssertionStatus
}

/** How far a deed has come, least first. */
export const deedStates = ['planned', 'in_progress', 'done'] as const
export type DeedState = (typeof deedStates)[number]

/** What is done, or told to an authority: a code of a closed list, and how far it has come. */
export interface ProfiledDeed {
  readonly code: string
  readonly state: DeedState
}

/** A figure that stands for everybody, or every entry, that a notice says is affected. */
export interface ProfiledFigure {
  readonly count: number
  readonly approx: boolean
  readonly bound: 'exact' | 'max' | 'min'
  /** 延べ: one may be counted more than once. */
  readonly gross: boolean
  /** Who is counted, a code of the kind affected-count. */
  readonly group: string
  /** Whether the notice calls it a total, a part of one, an addition, or none of these. */
  readonly part: 'total' | 'of-which' | 'added' | 'unspecified'
  readonly status: AssertionStatus
}

/** A figure, and the notice (id) in which it stands. */
export interface StatedFigure extends ProfiledFigure {
  readonly notice: string
}

/** `unclear`: figures are stated, but none of them stands for the whole (several groups and no total). */
export type FigureOf<F extends ProfiledFigure> = F | 'unclear' | null

/** An organisation that a notice names as one at which the incident happened. */
export interface ProfiledParty {
  /** As the notice writes it; empty where it leaves the name out. */
  readonly name: string
  /** Keys of `organisationKeys` (src/text/organisation-key.ts). */
  readonly keys: readonly string[]
  /** What it is to the publisher. */
  readonly relation: Relation
  /** Where the notice names it. */
  readonly span: TextSpan
}

/** Such an organisation, and the notice (id) of the incident that first names it. */
export interface StatedParty extends ProfiledParty {
  readonly notice: string
}

/** ISO prefixes of the days of events, by the codes of the kind event-date (occurred_from, detected, restored …). */
export type EventDays = Readonly<Partial<Record<string, string>>>

/** What kinds of fact give to the profile of a notice; each field has one kind that makes it. */
export interface NoticeProfile {
  readonly types: readonly ProfiledCode[]
  readonly vectors: readonly ProfiledCode[]
  readonly dataItems: readonly ProfiledCode[]
  readonly causes: readonly ProfiledCode[]
  readonly discoveries: readonly ProfiledCode[]
  /** In the order of telling. */
  readonly steps: readonly ProfiledCode[]
  readonly authorities: readonly ProfiledDeed[]
  readonly measures: readonly ProfiledDeed[]
  readonly persons: FigureOf<ProfiledFigure>
  /** Entries and accounts, where a notice counts these. */
  readonly records: FigureOf<ProfiledFigure>
  /** Whether anything affected is counted: people, entries, organisations, machines. */
  readonly hasCount: boolean
  readonly days: EventDays
  /** ISO prefix: the earliest day on which it says that an earlier notice of it was published; null where it says none. */
  readonly earlierNotice: string | null
  readonly victims: readonly ProfiledParty[]
  /** What its publisher calls itself, as written and folded: 当行, 本学. Most frequent first. */
  readonly selfWords: readonly string[]
}

/** The profile of a notice of which nothing was read. */
export const emptyProfile: NoticeProfile = {
  types: [],
  vectors: [],
  dataItems: [],
  causes: [],
  discoveries: [],
  steps: [],
  authorities: [],
  measures: [],
  persons: null,
  records: null,
  hasCount: false,
  days: {},
  earlierNotice: null,
  victims: [],
  selfWords: [],
}

/** A sector or type of organisation, and the words from which it was told. */
export interface Classified<C extends string> {
  readonly code: C
  /** Name of the rule. */
  readonly rule: string
  readonly words: string
}

/**
 * What lists, facets and pictures ask of one incident, in codes: merged from its notices that count as 公表
 * (docs/incident-profile.md says how each field is).
 */
export interface IncidentProfile
  extends Omit<NoticeProfile, 'persons' | 'records' | 'victims' | 'selfWords' | 'earlierNotice'> {
  readonly id: string
  readonly state: IncidentState
  readonly title: string | null
  /** Whoever published its notices, in the order in which they did. */
  readonly organisations: readonly string[]
  /** ISO prefixes: days of its first and last notice; null where none is known. */
  readonly first: string | null
  readonly last: string | null
  readonly leak: AssertionStatus | null
  /** How many of its notices count as 公表. */
  readonly told: number
  /** These, by id, oldest first, with their days (ISO prefix, or null). */
  readonly tellings: readonly { readonly notice: string; readonly published: string | null }[]
  /**
   * The day (ISO date) on which it was first told: by the first notice in hand, or by an earlier one whose day is
   * cited. Null where that is not known to the day, or the first in hand is a later report of no known first.
   */
  readonly firstReport: string | null
  /** Never a sum; `unclear` where its notices give figures that cannot be held against each other. */
  readonly persons: FigureOf<StatedFigure>
  readonly records: FigureOf<StatedFigure>
  /** ISO prefix: the day of the first notice that calls itself final or reads like one; null where none does. */
  readonly finalReport: string | null
  readonly hasFinalReport: boolean
  readonly victims: readonly StatedParty[]
  /** The victims whose systems or hands it happened in and that are contractors or providers of the publisher. */
  readonly vendors: readonly StatedParty[]
  /** Of the organisation whose incident it is; null where no rule tells it. */
  readonly sector: Classified<SectorCode> | null
  readonly organisationType: Classified<OrganisationTypeCode> | null
  /** Ids. */
  readonly roots: readonly string[]
}
