import type { CitedReport, Twin } from '../model/incident.ts'
import type { Citation } from '../model/threading.ts'
import { titleForm } from '../text/title-form.ts'
import { dayNumber, type ThreadedNotice } from './pair.ts'
import { push } from './push.ts'
import { titleOf } from './title.ts'

/** A title shorter than this, without what is usual in titles, names nothing. */
const shortestTitle = 4
/** No more are looked at of one incident. */
const most = 400
/** A higher number is a slip, and no series. */
const mostOfSeries = 60

/** What else is in hand: to see that a cited report is, though it tells of another incident. */
export interface InHand {
  byId(id: string): ThreadedNotice | undefined
  /** Own names of all who published on an ISO day. */
  publishersOn(day: string): ReadonlySet<string> | undefined
}

/**
 * The reports that the notices of an incident cite and that are not in hand, by day and number. A report cited by
 * several, or twice by one, stands there once, in the words that say most of it. `notices` are in order.
 */
export function citedReports(
  notices: readonly ThreadedNotice[],
  twins: readonly Twin[],
  inHand: InHand,
): readonly CitedReport[] {
  if (notices.every(({ threading: { citations, number } }) => citations.length === 0 && number === null))
    return none
  const held = new Held(notices)
  const open = notices
    .flatMap(by =>
      by.threading.citations
        .filter(citation => says(citation) && !isItself(by, citation))
        .filter(citation => !held.holds(by, citation) && !isElsewhere(by, citation, inHand))
        .map((citation): CitedReport => ({ ...citation, by: by.id })),
    )
    .slice(0, most)
  const missing: CitedReport[][] = []
  // Those that tell their day first: one by number or title alone may be one of them.
  for (const report of open) if (report.published !== null) place(missing, report)
  for (const report of open) if (report.published === null) place(missing, report)
  const found = missing.map(fullest)
  const copies = new Set(twins.map(({ copy }) => copy))
  found.push(
    ...implied(
      notices.filter(({ id }) => !copies.has(id)),
      found,
    ),
  )
  return found.sort(
    (a, b) =>
      order(a.published ?? '~', b.published ?? '~') ||
      (a.number ?? 0) - (b.number ?? 0) ||
      order(a.by, b.by) ||
      a.evidence.start - b.evidence.start,
  )
}

const none: readonly CitedReport[] = []

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A month alone names no report. */
const says = ({ published, title, number }: Citation): boolean =>
  published?.length === 10 || title !== null || number !== null

/** A day said less exactly agrees with every day in it. */
const sameDay = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** What a notice says of its own day, or of one to come, is no earlier report. */
const isItself = ({ threading: { published } }: ThreadedNotice, citation: Citation): boolean =>
  published !== null && citation.published !== null && citation.published >= published

const titleKey = (title: string | null): string => {
  const form = title === null ? '' : titleForm(title)
  return form.length >= shortestTitle ? form : ''
}

/** The notices of an incident by what one of them may be cited by. */
class Held {
  /** Days as known, and their months and years. */
  readonly #days = new Set<string>()
  readonly #roughDays = new Set<string>()
  /** The notices of a day, in days since 1970. */
  readonly #on = new Map<number, ThreadedNotice[]>()
  readonly #numbers = new Set<number>()
  readonly #undatedNumbers = new Set<number>()
  readonly #titles = new Map<string, number>()
  readonly #undatedTitles = new Map<string, number>()
  /** How many were published before a day. */
  readonly #earlierThan = new Map<string, number>()

  constructor(notices: readonly ThreadedNotice[]) {
    const days = notices.flatMap(({ threading }) => threading.published ?? []).sort(order)
    for (const [at, day] of days.entries()) if (!this.#earlierThan.has(day)) this.#earlierThan.set(day, at)
    for (const notice of notices) {
      const { threading } = notice
      const { published, number } = threading
      const title = titleOf(threading)
      if (number !== null) this.#numbers.add(number)
      this.#titles.set(title, (this.#titles.get(title) ?? 0) + 1)
      if (published === null) {
        if (number !== null) this.#undatedNumbers.add(number)
        this.#undatedTitles.set(title, (this.#undatedTitles.get(title) ?? 0) + 1)
        continue
      }
      for (const length of [4, 7, 10]) this.#days.add(published.slice(0, length))
      if (published.length < 10) this.#roughDays.add(published)
      const day = dayNumber(published)
      if (day !== null) push(this.#on, day, notice)
    }
  }

  /** Whether one of them, other than the one that cites, is what is cited. */
  holds(citing: ThreadedNotice, { published, number, title }: Citation): boolean {
    const by = citing.threading
    const key = titleKey(title)
    const others = (titles: ReadonlyMap<string, number>, isAmong: boolean): boolean =>
      key !== '' && (titles.get(key) ?? 0) > (isAmong && titleOf(by) === key ? 1 : 0)
    if (published === null)
      return (
        (number !== null && (this.#numbers.has(number) || number <= this.#before(by.published))) ||
        others(this.#titles, true)
      )
    return (
      this.#days.has(published) ||
      [4, 7].some(length => this.#roughDays.has(published.slice(0, length))) ||
      this.#hasNear(citing, published, number) ||
      (number !== null && this.#undatedNumbers.has(number)) ||
      others(this.#undatedTitles, by.published === null)
    )
  }

  /** Earlier reports that bear no number are the first ones. */
  #before(published: string | null): number {
    return published === null ? 0 : (this.#earlierThan.get(published) ?? 0)
  }

  /** One that is dated by when it was written, or kept. */
  #hasNear(citing: ThreadedNotice, published: string, number: number | null): boolean {
    const day = dayNumber(published)
    const near = day === null ? [] : [day - 1, day + 1].flatMap(other => this.#on.get(other) ?? [])
    return near.some(other => other !== citing && (number === null || number === other.threading.number))
  }
}

/** Whether what is cited tells of another incident: what the keeper's links lead to, a vendor's own notice. */
function isElsewhere(
  { threading, linked }: ThreadedNotice,
  { published }: Citation,
  inHand: InHand,
): boolean {
  if (published === null) return false
  const path = `${published.replaceAll('-', '/')}_`
  if (linked.some(id => inHand.byId(id)?.path.includes(path))) return true
  const publishers = inHand.publishersOn(published)
  if (!publishers) return false
  const { own, named } = threading
  return (
    own.some(name => publishers.has(name)) || named.some(({ keys }) => keys.some(key => publishers.has(key)))
  )
}

/** Puts a report with those that are the same one. */
function place(groups: CitedReport[][], report: CitedReport): void {
  const key = titleKey(report.title)
  const isSame = (other: CitedReport): boolean => {
    if (report.published !== null && other.published !== null)
      return sameDay(report.published, other.published)
    if (report.number !== null && other.number !== null) return report.number === other.number
    return key !== '' && key === titleKey(other.title)
  }
  const group =
    groups.find(held => held.some(isSame)) ?? (report.number === 1 ? onlyUnnumbered(groups) : undefined)
  if (group) group.push(report)
  else groups.push([report])
}

/** The one report that no number is said of: where there is one, the first report is no other. */
function onlyUnnumbered(groups: CitedReport[][]): CitedReport[] | undefined {
  const [only, ...others] = groups.filter(held => held.every(({ number }) => number === null))
  return others.length === 0 ? only : undefined
}

/** One report from all that is said of it, in the words that say most. */
function fullest(group: readonly CitedReport[]): CitedReport {
  const said = ({ published, title, number, evidence }: CitedReport): number =>
    (published?.length ?? 0) +
    (title === null ? 0 : 4) +
    (number === null ? 0 : 2) -
    (evidence.quote.includes('://') ? 3 : 0)
  const [best] = [...group].sort((a, b) => said(b) - said(a))
  return {
    ...best!,
    title: best!.title ?? group.find(({ title }) => title !== null)?.title ?? null,
    number: best!.number ?? group.find(({ number }) => number !== null)?.number ?? null,
    stage: best!.stage ?? group.find(({ stage }) => stage !== null)?.stage ?? null,
  }
}

/**
 * What calls itself 第4報 says that there are three before it. Those neither in hand nor named otherwise are given by
 * their number, unless one that is named bears none: then nobody can tell which they are.
 */
function implied(releases: readonly ThreadedNotice[], found: readonly CitedReport[]): readonly CitedReport[] {
  if (found.some(({ number }) => number === null)) return none
  const taken = new Set([
    ...releases.map(({ threading }) => threading.number),
    ...found.map(({ number }) => number),
  ])
  const unnumbered = releases
    .flatMap(({ threading: { number, published } }) =>
      number === null && published !== null ? published : [],
    )
    .sort(order)
  const reports: CitedReport[] = []
  for (const { id, threading } of releases) {
    const { number, numberWords, published } = threading
    if (number === null || number > mostOfSeries || numberWords === null) continue
    const before = published === null ? 0 : unnumbered.filter(day => day < published).length
    const free: number[] = []
    for (let n = 1; n < number; n++) if (!taken.has(n)) free.push(n)
    for (const n of free.slice(before)) {
      taken.add(n)
      const stage = n === 1 ? 'initial' : 'follow_up'
      reports.push({ published: null, title: null, stage, number: n, by: id, evidence: numberWords })
    }
  }
  return reports
}
