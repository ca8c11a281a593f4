import type { EventCode } from '../../facts/event-date/events.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Fact } from '../../model/fact.ts'
import type { Label } from '../../model/label.ts'
import { type Problem, problem } from '../../model/problem.ts'
import type { Ledger, LedgerNotice, Statement } from './ledger.ts'
import { stateAsOf } from './state-as-of.ts'

/** `stated`: in the words as they stand. `inferred`: a year or an order was filled in, or it is told as a possibility. */
export type TimeBasis = 'stated' | 'inferred'

/** One end of a stretch of time, and who says so. */
export interface TimeEnd {
  readonly label: Label
  /** ISO: 2025-04-05, 2025-04-05T14, 2025-04-05T14:30 (Asia/Tokyo). */
  readonly at: string
  readonly basis: TimeBasis
  /** Id of the notice that says so. */
  readonly notice: string
  /** The words; null where the day of a notice stands nowhere in its text. */
  readonly evidence: Evidence | null
}

/** How long something took, told only where both ends are known to the day. */
export interface TimeMeasure {
  readonly measure: MeasureOfTime
  readonly label: Label
  readonly from: TimeEnd
  readonly to: TimeEnd
  readonly days: number
  /** Where both ends have a time of day; a time without minutes counts as the full hour. */
  readonly hours: number | null
  /** Stated only where both ends are. */
  readonly basis: TimeBasis
}

const measures = [
  [
    'intrusion-to-detection',
    'intrusion',
    'detection',
    { ja: '発生から検知まで', en: 'Intrusion to detection' },
  ],
  [
    'detection-to-first-notice',
    'detection',
    'first',
    { ja: '検知から最初の公表まで', en: 'Detection to first notice' },
  ],
  [
    'first-to-final-notice',
    'first',
    'final',
    { ja: '最初の公表から最終報まで', en: 'First to final notice' },
  ],
  [
    'detection-to-restoration',
    'detection',
    'restoration',
    { ja: '検知から復旧まで', en: 'Detection to restoration' },
  ],
] as const
export type MeasureOfTime = (typeof measures)[number][0]
type End = (typeof measures)[number][1 | 2]

/** The incident's measures of time. An order that cannot be is a problem, and no number. */
export function timesOf(
  notices: readonly LedgerNotice[],
  ledger: Ledger,
): { readonly times: readonly TimeMeasure[]; readonly problems: readonly Problem[] } {
  const ends: Readonly<Record<End, TimeEnd | null>> = {
    intrusion: endOfEvent('occurred_from', { ja: '発生', en: 'intrusion' }, notices, ledger),
    detection: endOfEvent('detected', { ja: '検知', en: 'detection' }, notices, ledger),
    first: firstNotice(notices),
    final: finalNotice(notices),
    restoration: restoration(notices, ledger),
  }
  const times: TimeMeasure[] = []
  const problems: Problem[] = []
  for (const [measure, start, stop, label] of measures) {
    const [from, to] = [ends[start], ends[stop]]
    if (from === null || to === null) continue
    const days = daysBetween(from.at, to.at)
    const hours = hoursBetween(from.at, to.at)
    if (days < 0 || (hours !== null && hours < 0)) {
      problems.push(
        problem(
          'times-out-of-order',
          {},
          {
            first: from.at,
            firstJa: from.label.ja,
            firstEn: from.label.en,
            firstNotice: from.notice,
            second: to.at,
            secondJa: to.label.ja,
            secondEn: to.label.en,
            secondNotice: to.notice,
          },
        ),
      )
      continue
    }
    // 「4月5日に不正アクセスを確認」: one expression for both, of which the second is said.
    const isOne = from.notice === to.notice && from.evidence?.start === to.evidence?.start
    const basis = from.basis === 'stated' && to.basis === 'stated' && !isOne ? 'stated' : 'inferred'
    times.push({ measure, label, from, to, days, hours, basis })
  }
  return { times, problems }
}

const isDay = (date: string | null): date is string =>
  date !== null && /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(date)

const dayMs = 86_400_000
const hourMs = 3_600_000

/** Calendar days, whatever the hour. */
const daysBetween = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayMs

/** To a tenth of an hour; null where an end has no time of day. */
function hoursBetween(from: string, to: string): number | null {
  const [a, b] = [from, to].map(at => {
    const time = at.slice(10)
    return time === ''
      ? Number.NaN
      : Date.parse(`${at.slice(0, 10)}${time.length === 3 ? `${time}:00` : time}Z`)
  })
  const hours = (b! - a!) / hourMs
  return Number.isFinite(hours) ? Math.round(hours * 10) / 10 : null
}

interface Dated {
  readonly event: EventCode
  readonly date: string
}

/** Statements of an event's day that stand, each of a field of its own; null where two cannot both hold. */
function daysOf(event: EventCode, ledger: Ledger): readonly Statement[] | null {
  const standing = stateAsOf(ledger, null).filter(
    ({ field, version, isWithdrawn }) =>
      field.kind === 'event-date' && !isWithdrawn && (version.statement.fact.value as Dated).event === event,
  )
  if (standing.some(({ against }) => against !== null)) return null
  return standing.map(({ version }) => version.statement)
}

/** The earliest of an event's days: that of the first wave, of the first finding. */
function endOfEvent(
  event: EventCode,
  label: Label,
  notices: readonly LedgerNotice[],
  ledger: Ledger,
): TimeEnd | null {
  const days = daysOf(event, ledger)
  const first = days?.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1))[0]
  return first ? endOfStatement(first, label, notices) : null
}

const dateOf = ({ fact }: Statement): string => (fact.value as Dated).date

/** The last day of a restoration that was over when it was told; null where the last word is that things stand still. */
function restoration(notices: readonly LedgerNotice[], ledger: Ledger): TimeEnd | null {
  const stands = stateAsOf(ledger, null).some(
    ({ field, version }) =>
      field.key === 'service-impact/harmed' &&
      (version.statement.fact.value as { impact: string }).impact !== 'restored',
  )
  if (stands) return null
  const published = new Map(notices.map(notice => [notice.id, notice.published]))
  const past = (daysOf('restored', ledger) ?? []).filter(
    statement =>
      statement.fact.status === 'confirmed' && dateOf(statement) <= (published.get(statement.notice) ?? ''),
  )
  const last = past.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1))[0]
  return last ? endOfStatement(last, { ja: '復旧', en: 'restoration' }, notices) : null
}

/** The day of a statement with its time of day, where the expression of the date has one; null without a day. */
function endOfStatement(
  { notice: id, fact }: Statement,
  label: Label,
  notices: readonly LedgerNotice[],
): TimeEnd | null {
  const { date } = fact.value as Dated
  if (!isDay(date)) return null
  const { time, basis } = expressionOf(id, fact, notices)
  return { label, at: `${date}${time ?? ''}`, basis, notice: id, evidence: fact.evidence[0] }
}

/** The time of day that the expression of an event's date has, and whether it stands in the words as it is taken. */
export function expressionOf(
  id: string,
  { status, value, evidence: [evidence] }: Fact,
  notices: readonly LedgerNotice[],
): { readonly time: string | undefined; readonly basis: TimeBasis } {
  const mention = notices
    .find(notice => notice.id === id)
    ?.facts.find(
      other =>
        other.kind === 'date-mention' &&
        other.evidence[0].start === evidence.start &&
        (other.value as Mention).date === (value as Dated).date,
    )
  const { time, basis } = (mention?.value as Mention | undefined) ?? {}
  return { time, basis: basis === 'stated' && status === 'confirmed' ? 'stated' : 'inferred' }
}

interface Mention {
  readonly date: string
  readonly time?: string
  readonly basis: string
}

const stageOf = ({ facts }: LedgerNotice): Fact | undefined =>
  facts.find(({ kind }) => kind === 'report-stage')
const stageName = (notice: LedgerNotice): string | undefined =>
  (stageOf(notice)?.value as { stage?: string } | undefined)?.stage

const ofPublication = (notice: LedgerNotice, label: Label, basis: TimeBasis): TimeEnd | null => {
  const span = notice.document.head.published?.span ?? null
  if (!isDay(notice.published)) return null
  return {
    label,
    at: notice.published.slice(0, 10),
    basis,
    notice: notice.id,
    evidence:
      span === null || span.end <= span.start
        ? null
        : {
            start: span.start,
            end: span.end,
            quote: notice.document.text.slice(span.start, span.end),
            role: 'value',
          },
  }
}

const firstLabel: Label = { ja: '最初の公表', en: 'first notice' }

/** The first notice: that in hand, or an earlier one whose day is cited; null where the first in hand is a later report of no known first. */
function firstNotice(notices: readonly LedgerNotice[]): TimeEnd | null {
  const [first] = notices
  if (!first || !isDay(first.published)) return null
  const cited = notices
    .flatMap(notice => notice.facts.map(fact => ({ notice, fact })))
    .filter(({ fact }) => fact.kind === 'event-date' && (fact.value as Dated).event === 'previous_notice')
    .map(({ notice, fact }) => ({ notice, fact, date: (fact.value as Dated).date }))
    .filter(({ date }) => isDay(date) && date < first.published!)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))[0]
  if (cited) return endOfCited(cited.notice, cited.fact, notices)
  const stage = stageName(first)
  return stage === 'follow_up' || stage === 'final' ? null : ofPublication(first, firstLabel, 'stated')
}

const endOfCited = ({ id }: LedgerNotice, fact: Fact, notices: readonly LedgerNotice[]): TimeEnd | null => {
  const [{ start, end, quote }] = fact.evidence
  const sentence = { start, end, quote }
  return endOfStatement({ notice: id, fact, sentence, heading: null }, firstLabel, notices)
}

/** The last notice, where it is a final report; stated where its title says so. */
function finalNotice(notices: readonly LedgerNotice[]): TimeEnd | null {
  const last = notices.findLast(notice => stageName(notice) === 'final')
  if (!last || notices.length === 0) return null
  const basis = stageOf(last)?.rule === 'title-says-final' ? 'stated' : 'inferred'
  return ofPublication(last, { ja: '最終報', en: 'final notice' }, basis)
}
