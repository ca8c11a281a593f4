import type { AffectedCount } from '../../facts/affected-count/index.ts'
import type { ReportStage } from '../../facts/report-stage/index.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Fact } from '../../model/fact.ts'
import type { IncidentState, JoinedIncident } from '../../model/incident.ts'
import type { Label } from '../../model/label.ts'
import type { FoundRoot } from '../../model/root-event.ts'
import type { AssertionStatus } from '../../model/status.ts'
import { dayNumber } from '../pair.ts'

/** What the account of a root event needs of a notice. */
export interface RootNotice {
  readonly id: string
  /** ISO prefix. */
  readonly published: string | null
  readonly publishers: readonly string[]
  readonly facts: readonly Fact[]
}

/** How many people a notice says are touched, with the words that say it. */
interface StatedPersons {
  readonly count: number
  readonly approx: boolean
  readonly bound: AffectedCount['bound']
  /** 延べ: one may be counted more than once. */
  readonly gross: boolean
  readonly status: AssertionStatus
  /** The notice names several figures and no total: this is the largest of them. */
  readonly isLargestOfSeveral: boolean
  readonly notice: string
  readonly evidence: Evidence
}

type FollowUp = 'told_again' | 'awaited' | 'closed'

const followUpTerms: Readonly<Record<FollowUp, Label>> = {
  told_again: { ja: '続報あり', en: 'followed up' },
  awaited: { ja: '続報を約束したまま', en: 'promised more, and never followed up' },
  closed: { ja: '一度だけ公表', en: 'told once, promising no more' },
}

/** One of those that a root event touched, by one incident. */
interface Touched {
  readonly incident: string
  readonly organisations: readonly string[]
  /** The organisation that it happened at. */
  readonly isItself: boolean
  /** ISO prefixes: days of its first and last notice; null where none is known. */
  readonly first: string | null
  readonly last: string | null
  /** Days after the first notice that anybody published; null where either has no known day. */
  readonly daysAfterFirst: number | null
  /** Notices, the copies of one counted once. */
  readonly notices: number
  /** told_again: further notices came. awaited: it promised more, and nothing came. closed: it promised nothing more. */
  readonly followUp: { readonly code: FollowUp; readonly label: Label }
  readonly state: IncidentState
  /** As the last of its notices says that says it; null where none does. */
  readonly persons: StatedPersons | null
}

/** What the page of a root event tells of it as a whole. */
export interface RootAccount {
  /** By the day of the first notice, undated ones last. */
  readonly touched: readonly Touched[]
  /** Incidents whose notice came first, several where they came on one day. */
  readonly toldFirst: readonly string[]
  readonly persons: {
    /** How they are added up: to be printed beside the number. */
    readonly rule: Label
    /** Over the incidents of others; null where none of them states a figure. */
    readonly total: number | null
    /** Incidents of others that state a figure, and those that do not. */
    readonly stating: number
    readonly silent: number
    /** One of the figures is 約, 最大, 以上 or 延べ, or the largest of several. */
    readonly isRough: boolean
    /** What the organisation itself states, beside the total and never in it. */
    readonly byItself: StatedPersons | null
    /** Figures that several incidents give, or one and the organisation itself: of the event as a whole, and never in the total. */
    readonly ofTheWhole: readonly { readonly count: number; readonly incidents: readonly string[] }[]
  }
}

/** The rule by which persons are added up. */
const personsRule: Label = {
  ja: '各事案から、人数を述べる最後の公表の合計（合計がなければ最大の数）を一つとり、足し合わせる。否定された数は除く。当の組織自身が述べる数と、複数の事案が同じく挙げる数は、全体の数とみなして足さない。同じ人が複数の組織に数えられることがある',
  en: 'Of each incident the total of the last notice that states persons (the largest figure where it names no total), added up. Figures that are denied are left out. Those of the organisation itself, and those that several incidents give alike, are of the event as a whole and are not added. One person may be counted by several organisations',
}

/** The account of a root event. `incidents` are those that belong to it, `notices` at least theirs. */
export function rootAccount(
  root: FoundRoot,
  incidents: readonly JoinedIncident[],
  notices: readonly RootNotice[],
): RootAccount {
  const byId = new Map(notices.map(notice => [notice.id, notice]))
  const itself = new Set(root.because.filter(({ isItself }) => isItself).map(({ notice }) => notice))
  const told = incidents.map(incident => ({ incident, releases: releasesOf(incident, byId) }))
  const days = told.flatMap(({ releases }) => releases.map(({ published }) => published))
  const first = days.filter(day => day?.length === 10).sort()[0] ?? null
  const ofTheWhole = figuresOfTheWhole(told, itself)
  const touched = told
    .map(({ incident, releases }) => touchedBy(incident, releases, { itself, first, ofTheWhole }))
    .sort((a, b) => order(a.first ?? '~', b.first ?? '~') || order(a.incident, b.incident))
  const others = touched.filter(({ isItself }) => !isItself)
  const stated = others.map(({ persons }) => persons).filter(persons => persons !== null)
  return {
    touched,
    toldFirst: touched.filter(({ daysAfterFirst }) => daysAfterFirst === 0).map(({ incident }) => incident),
    persons: {
      rule: personsRule,
      total: stated.length === 0 ? null : stated.reduce((sum, { count }) => sum + count, 0),
      stating: stated.length,
      silent: others.length - stated.length,
      isRough: stated.some(p => p.approx || p.gross || p.bound !== 'exact' || p.isLargestOfSeveral),
      byItself: touched.findLast(({ isItself, persons }) => isItself && persons !== null)?.persons ?? null,
      ofTheWhole: [...ofTheWhole]
        .map(([count, of]) => ({ count, incidents: [...of].sort(order) }))
        .sort((a, b) => b.count - a.count),
    },
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The notices of an incident, oldest first, without copies. */
function releasesOf(
  { notices, twins }: JoinedIncident,
  byId: ReadonlyMap<string, RootNotice>,
): readonly RootNotice[] {
  const copies = new Set(twins.map(({ copy }) => copy))
  return notices
    .filter(id => !copies.has(id))
    .map(id => byId.get(id))
    .filter(notice => notice !== undefined)
}

function touchedBy(
  { id, state }: JoinedIncident,
  releases: readonly RootNotice[],
  event: {
    readonly itself: ReadonlySet<string>
    readonly first: string | null
    readonly ofTheWhole: ReadonlyMap<number, unknown>
  },
): Touched {
  const days = releases.map(({ published }) => published).filter(day => day !== null)
  const [from, to] = [dayNumber(event.first), dayNumber(days[0] ?? null)]
  const isItself = releases.some(notice => event.itself.has(notice.id))
  const followUp = releases.length > 1 ? 'told_again' : promisesMore(releases[0]) ? 'awaited' : 'closed'
  return {
    incident: id,
    organisations: [...new Set(releases.flatMap(({ publishers }) => publishers))],
    isItself,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    daysAfterFirst: from === null || to === null ? null : to - from,
    notices: releases.length,
    followUp: { code: followUp, label: followUpTerms[followUp] },
    state,
    persons:
      releases
        .map(notice => personsOf(notice, isItself ? new Map() : event.ofTheWhole))
        .filter(persons => persons !== null)
        .at(-1) ?? null,
  }
}

/** A first report is one that more was promised in. */
const promisesMore = (notice: RootNotice | undefined): boolean =>
  notice?.facts.some(
    ({ kind, value }) => kind === 'report-stage' && (value as ReportStage).stage === 'initial',
  ) ?? false

const denied: ReadonlySet<AssertionStatus> = new Set(['not_found', 'ruled_out'])

type CountFact = Fact<'affected-count', AffectedCount>

const countsOf = ({ facts }: RootNotice): readonly CountFact[] =>
  facts
    .filter((fact): fact is CountFact => fact.kind === 'affected-count')
    .filter(({ status }) => !denied.has(status))

/** Entries are counted as people are: 399件 in one notice is 399名 in another. */
const peopleOrEntries: ReadonlySet<AffectedCount['of']> = new Set(['persons', 'records'])

/** Two incidents give a figure alike by chance, the rounder the sooner; hardly three one of three digits, or two one of four. */
const isNoChance = (count: number, incidents: number): boolean =>
  String(count).replace(/0{1,20}$/, '').length >= (incidents > 2 ? 3 : 4)
/** A smaller figure of the organisation itself may be a client's own too. */
const leastOfItself = 10

/** Figures that the notices of several incidents give, or of one and of the organisation itself, with the incidents. */
function figuresOfTheWhole(
  told: readonly { readonly incident: JoinedIncident; readonly releases: readonly RootNotice[] }[],
  itself: ReadonlySet<string>,
): ReadonlyMap<number, ReadonlySet<string>> {
  const given = new Map<number, Set<string>>()
  const byItself = new Set<number>()
  for (const { incident, releases } of told)
    for (const notice of releases)
      for (const { value } of countsOf(notice)) {
        if (!peopleOrEntries.has(value.of)) continue
        if (itself.has(notice.id)) byItself.add(value.count)
        const held = given.get(value.count)
        if (held) held.add(incident.id)
        else given.set(value.count, new Set([incident.id]))
      }
  return new Map(
    [...given].filter(
      ([count, of]) =>
        of.size > 1 && (isNoChance(count, of.size) || (byItself.has(count) && count >= leastOfItself)),
    ),
  )
}

/** The total of people that a notice states, else the largest figure, those of the event as a whole aside. */
function personsOf(notice: RootNotice, ofTheWhole: ReadonlyMap<number, unknown>): StatedPersons | null {
  const counts = countsOf(notice).filter(
    ({ value }) => value.of === 'persons' && !ofTheWhole.has(value.count),
  )
  const totals = counts.filter(({ value }) => value.part === 'total')
  const asked = totals.length > 0 ? totals : counts
  const [largest] = asked.toSorted(
    (a, b) => b.value.count - a.value.count || a.evidence[0].start - b.evidence[0].start,
  )
  if (!largest) return null
  const { count, approx, bound, gross } = largest.value
  return {
    count,
    approx,
    bound,
    gross,
    status: largest.status,
    isLargestOfSeveral: totals.length === 0 && new Set(counts.map(({ value }) => value.count)).size > 1,
    notice: notice.id,
    evidence: largest.evidence[0],
  }
}
