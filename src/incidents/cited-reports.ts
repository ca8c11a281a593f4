import type { CitedReport, Twin } from '../model/incident.ts'
import type { Citation } from '../model/threading.ts'
import { titleForm } from '../text/title-form.ts'
import { dayNumber, meet, type ThreadedNotice } from './pair.ts'
import { titleOf } from './title.ts'

/** A title shorter than this, without what is usual in titles, names nothing. */
const shortestTitle = 4
/** A higher number is a slip, and no series. */
const mostOfSeries = 60

/** What else is in hand: to see that a cited report is, though it tells of another incident. */
export interface InHand {
  byId(id: string): ThreadedNotice | undefined
  /** Everything published on an ISO day. */
  on(day: string): readonly ThreadedNotice[]
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
  const missing: CitedReport[][] = []
  const open = notices.flatMap(by =>
    by.threading.citations
      .filter(
        citation => says(citation) && !isItself(by, citation) && !isInHand(by, citation, notices, inHand),
      )
      .map((citation): CitedReport => ({ ...citation, by: by.id })),
  )
  // Those that tell their day first: one by number or title alone may be one of them.
  for (const report of open) if (report.published !== null) place(missing, report)
  for (const report of open) if (report.published === null) place(missing, report)
  const found = missing.map(fullest)
  const copies = new Set(twins.map(({ copy }) => copy))
  const releases = notices.filter(({ id }) => !copies.has(id))
  for (const notice of releases) found.push(...implied(notice, releases, found))
  return found.sort(
    (a, b) =>
      order(a.published ?? '~', b.published ?? '~') ||
      (a.number ?? 0) - (b.number ?? 0) ||
      order(a.by, b.by) ||
      a.evidence.start - b.evidence.start,
  )
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A month alone names no report. */
const says = ({ published, title, number }: Citation): boolean =>
  published?.length === 10 || title !== null || number !== null

/** A day said less exactly agrees with every day in it. */
const sameDay = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** What a notice says of its own day, or of one to come, is no earlier report. */
const isItself = ({ threading: { published } }: ThreadedNotice, citation: Citation): boolean =>
  published !== null && citation.published !== null && citation.published >= published

function isInHand(
  by: ThreadedNotice,
  { published, number, title }: Citation,
  notices: readonly ThreadedNotice[],
  inHand: InHand,
): boolean {
  const form = title === null ? '' : titleForm(title)
  let before = 0
  for (const other of notices) {
    const { threading } = other
    if (other === by) continue
    if (published !== null && threading.published !== null) {
      if (sameDay(published, threading.published)) return true
      // One that is dated by when it was written, or kept.
      if (near(published, threading.published) && (number === null || number === threading.number))
        return true
      continue
    }
    if (number !== null && threading.number === number) return true
    if (form.length >= shortestTitle && form === titleOf(threading)) return true
    if (isBefore(other, by)) before++
  }
  // Earlier reports that bear no number are the first ones.
  if (published === null) return number !== null && number <= before
  const path = `${published.replaceAll('-', '/')}_`
  if (by.linked.some(id => inHand.byId(id)?.path.includes(path))) return true
  const { own, named } = by.threading
  return inHand
    .on(published)
    .some(({ threading: other }) => meet(own, other.own) || named.some(party => meet(party.keys, other.own)))
}

function near(a: string, b: string): boolean {
  const [x, y] = [dayNumber(a), dayNumber(b)]
  return x !== null && y !== null && Math.abs(x - y) <= 1
}

const isBefore = ({ threading: a }: ThreadedNotice, { threading: b }: ThreadedNotice): boolean =>
  a.published !== null && b.published !== null && a.published < b.published

/** Puts a report with those that are the same one. */
function place(groups: CitedReport[][], report: CitedReport): void {
  const form = report.title === null ? '' : titleForm(report.title)
  const isSame = (other: CitedReport): boolean => {
    if (report.published !== null && other.published !== null)
      return sameDay(report.published, other.published)
    if (report.number !== null && other.number !== null) return report.number === other.number
    return form.length >= shortestTitle && other.title !== null && form === titleForm(other.title)
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
function implied(
  notice: ThreadedNotice,
  releases: readonly ThreadedNotice[],
  found: readonly CitedReport[],
): readonly CitedReport[] {
  const { number, numberWords } = notice.threading
  if (number === null || number < 2 || numberWords === null || number > mostOfSeries) return []
  if (found.some(report => report.number === null)) return []
  const taken = new Set(
    [...releases, ...found.map(threading => ({ threading }))].map(r => r.threading.number),
  )
  const free: number[] = []
  for (let n = 1; n < number; n++) if (!taken.has(n)) free.push(n)
  const unnumbered = releases.filter(other => other.threading.number === null && isBefore(other, notice))
  return free.slice(unnumbered.length).map(n => ({
    published: null,
    title: null,
    stage: n === 1 ? 'initial' : 'follow_up',
    number: n,
    by: notice.id,
    evidence: numberWords,
  }))
}
