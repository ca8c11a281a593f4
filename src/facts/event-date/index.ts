import { z } from 'zod'
import { viewSpan } from '../../model/span.ts'
import type { AssertionStatus } from '../../model/status.ts'
import { assertionAt } from '../../text/assertion/index.ts'
import { readDates } from '../../text/dates/index.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { strandsOf } from '../../text/strands.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { earlierNotice } from './earlier-notice.ts'
import { earlierReleases } from './earlier-release.ts'
import { eventCodes, eventLabels } from './events.ts'
import { type Governed, governedByDates } from './governed.ts'
import { handlingOf } from './handling.ts'
import { headline, unstated } from './headline.ts'
import { dateLedger } from './ledger.ts'
import { listedTime, occurrenceOf, type Told } from './occurrence.ts'
import { daysOf, earlierNoticeOf } from './profile.ts'

const value = z.object({
  event: z.enum(eventCodes),
  /** ISO prefix: 2025, 2025-04, 2025-04-05. */
  date: z.string(),
})
type EventDateValue = z.infer<typeof value>

export const eventDate = defineFact({
  kind: 'event-date',
  label: { ja: '出来事の日付', en: 'Event date' },
  section: 'when',
  summary: {
    ja: 'いつ発生し、検知し、止め、報告し、復旧したか。日付がかかる節の述語から出来事を読む。',
    en: 'When it happened, was noticed, stopped, reported and put right: the event is read from the predicate of the clause that the date governs.',
  },
  value,
  *find(notice: NoticeText): Iterable<Finding<EventDateValue> | Decline> {
    const published = notice.document.head.published?.value ?? null
    const mentions = readDates(notice).filter(
      m => m.value !== null && !m.settings.includes('law') && !m.settings.includes('fiscal'),
    )
    const found: Dated[] = []
    const publishers = notice.document.head.publishers.map(p => p.value)
    // Both ends of a period rest on the same words.
    const asserted = new Map<number, ReturnType<typeof assertionOf>>()
    const assertedAt = (at: number) => {
      const known = asserted.get(at) ?? assertionOf(notice, at)
      asserted.set(at, known)
      return known
    }
    for (const governed of governedByDates(notice, mentions)) {
      const { mention } = governed
      for (const { event, rule, at, weak, isOpen } of eventsOf(governed, published, publishers)) {
        const date = event === 'occurred_to' ? (mention.end?.value ?? mention.value) : mention.value
        if (!date) continue
        const stated = at === undefined ? null : assertedAt(mention.span.end + at)
        if (stated?.because) yield { rule, span: mention.span, because: stated.because }
        else
          found.push({
            rule,
            span: mention.span,
            value: { event, date },
            status: stated?.status ?? 'confirmed',
            weak: weak === true,
            isOpen: isOpen === true,
            recallsAttack: event === 'detected' && recallsAttack.test(governed.after),
            isRecalled: event !== 'previous_notice' && recalls.test(governed.after),
            block: mention.block,
          })
      }
    }
    for (const { date, span } of earlierReleases(notice))
      found.push({
        rule: 'earlier-release',
        span: notice.view.toView(span),
        value: { event: 'previous_notice', date },
        status: 'confirmed',
        weak: true,
        isRecalled: false,
        recallsAttack: false,
        isOpen: false,
        block: null,
      })
    yield* ofStrands(notice, found)
  },
  show: ({ event, date }, language) => `${date} ${eventLabels[event][language]}`,
  listed: 'timeline',
  isPlain: true,
  order: (a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0),
  unstated,
  headline,
  ledger: dateLedger,
  profile: facts => ({ days: daysOf(facts), earlierNotice: earlierNoticeOf(facts) }),
  gold: facts => ({
    dates: ofWhole(facts).map(({ evidence, value: { event, date } }) => ({
      event,
      value: date,
      quote: evidence[0].quote,
    })),
  }),
})

// 「1月13日に確認された不正アクセスにつきまして」
const recallsAttack =
  /^[^。]{0,60}(?:攻撃|不正アクセス|侵入|感染|ランサムウ[ェエ]ア)[^。、]{0,12}(?:につきまして|に関しまして|について)/
const recalls = /につきまして|に関しまして|お詫び|ご(?:迷惑|心配)/

interface Dated extends Finding<EventDateValue> {
  readonly weak: boolean
  /** Whether the sentence is about something else and only recalls this: 「4月2日に確認された障害につきまして、ご心配を…」. */
  readonly isRecalled: boolean
  /** Whether it recalls the attack as noticed on the day. */
  readonly recallsAttack: boolean
  /** Whether the day may as well be that of what was found. */
  readonly isOpen: boolean
  /** Index of its block; null where it belongs to the notice as a whole. */
  readonly block: number | null
}

/** How the harm named at an offset is asserted: its status, or why it is no event. Words only named count as stated. */
function assertionOf(notice: NoticeText, at: number): { status?: AssertionStatus; because?: string } {
  const { status, mood } = assertionAt(notice, viewSpan(at, at + 4))
  if (status === 'not_found' || status === 'ruled_out')
    return { because: 'The notice says that it did not happen.' }
  if (mood === 'hypothetical') return { because: 'It is advice, not an event.' }
  return status === null ? {} : { status }
}

/** What the words that a date governs say happened on it. */
function eventsOf(governed: Governed, published: string | null, publishers: readonly string[]): Told[] {
  const date = governed.mention.value!
  const isPast = published === null || date.slice(0, published.length) <= published
  if (
    published === null ||
    date < published ||
    (date === published && announcedBefore.test(governed.after))
  ) {
    const rule = earlierNotice(governed, publishers)
    if (rule !== null && !governed.isEntry) return [{ event: 'previous_notice', rule }]
    if (rule !== null) return [{ event: 'previous_notice', rule }, ...toldOf(governed, isPast)]
  }
  return toldOf(governed, isPast)
}

// On the day of publication itself only 「…お知らせしました」 tells of another notice.
const announcedBefore = /^に(?:お知らせ|公表|ご報告)(?:いた)?しました/

const toldOf = (governed: Governed, isPast: boolean): Told[] => [
  ...(isPast && governed.mention.edge !== 'as-of' ? occurrenceOf(governed) : []),
  ...handlingOf(governed, isPast),
]

/** Each strand that the notice tells of by itself has days of its own. */
function ofStrands(notice: NoticeText, found: readonly Dated[]): (Finding<EventDateValue> | Decline)[] {
  const strands = strandsOf(notice)
  const parts = Map.groupBy(found, ({ block }) => (block === null ? null : (strands[block] ?? null)))
  if (parts.size < 2) return earliest(found)
  return [...parts.values()].flatMap(earliest).sort((a, b) => a.span.start - b.span.start)
}

/** Of days that several strands have for one event, the earliest is the incident's. */
function ofWhole<F extends { readonly value: EventDateValue }>(facts: readonly F[]): F[] {
  const first = new Map<string, F>()
  for (const fact of facts) {
    const key = keyOf(fact.value)
    const known = first.get(key)
    if (!known || isBefore(fact.value.date, known.value.date)) first.set(key, fact)
  }
  const kept = new Set(first.values())
  return facts.filter(fact => kept.has(fact))
}

/** Every earlier notice is an event of its own. */
const keyOf = ({ event, date }: EventDateValue): string =>
  event === 'previous_notice' ? `${event} ${date}` : event

/** One entry an event, the earliest; every earlier notice its own. A month gives way to a day of it. */
function earliest(found: readonly Dated[]): (Finding<EventDateValue> | Decline)[] {
  const best = new Map<string, Dated>()
  for (const f of found) {
    const key = keyOf(f.value)
    const known = best.get(key)
    if (
      !known ||
      (known.weak && !f.weak) ||
      (known.weak === f.weak && isBefore(f.value.date, known.value.date)) ||
      (known.weak === f.weak && known.isRecalled && !f.isRecalled && f.value.date === known.value.date)
    )
      best.set(key, f)
  }
  settleOpen(best, found)
  // A period ends where it was said to begin, not where another one ends.
  const start = best.get('occurred_from')
  const end = start && found.find(f => f.value.event === 'occurred_to' && f.span === start.span)
  if (end) best.set('occurred_to', end)
  else if (start?.rule === listedTime) {
    const last = found.findLast(f => f.rule === listedTime)!
    if (last.value.date > start.value.date)
      best.set('occurred_to', { ...last, value: { event: 'occurred_to', date: last.value.date } })
  }
  const declines = isLaterHarm(start, best.get('detected')) ? [dropped(best, start!)] : []
  return [...best.values(), ...declines].sort((a, b) => a.span.start - b.span.start)
}

/**
 * 「10月7日、…に侵入されたことが確認されました」 beside 「12月23日に確認された攻撃につきまして」: the attack was noticed on the
 * later day, so that the earlier one is the day of what was found.
 */
function settleOpen(best: Map<string, Dated>, found: readonly Dated[]): void {
  const open = best.get('detected')
  if (!open?.isOpen) return
  const noticed = found.find(
    f =>
      f.value.event === 'detected' && f.recallsAttack && !f.isOpen && isBefore(open.value.date, f.value.date),
  )
  if (!noticed) return
  best.set('detected', noticed)
  const start = best.get('occurred_from')
  if (!start || isBefore(open.value.date, start.value.date))
    best.set('occurred_from', { ...open, value: { event: 'occurred_from', date: open.value.date } })
}

/** What a label or a period says stays, for the reader of a contradiction to see. */
const plainlySaid: ReadonlySet<string> = new Set(['labelled', 'attack-period', listedTime])

/**
 * Whether the harm read as the beginning lies after the day it was noticed and is told after it: then it is a later
 * one, or misread.
 */
const isLaterHarm = (start: Dated | undefined, noticed: Dated | undefined): boolean =>
  start !== undefined &&
  noticed !== undefined &&
  start.span.start > noticed.span.start &&
  !plainlySaid.has(start.rule) &&
  !noticed.value.date.startsWith(start.value.date) &&
  !start.value.date.startsWith(noticed.value.date) &&
  noticed.value.date < start.value.date

function dropped(best: Map<string, Dated>, start: Dated): Decline {
  for (const event of ['occurred_from', 'occurred_to'])
    if (best.get(event)?.span === start.span) best.delete(event)
  return { rule: start.rule, span: start.span, because: 'It lies after the day the incident was noticed.' }
}

const isBefore = (a: string, b: string): boolean =>
  a.startsWith(b) ? a.length > b.length : b.startsWith(a) ? false : a < b
