import { z } from 'zod'
import type { NoticeText } from '../../text/notice-text.ts'
import type { Quantity } from '../../text/quantities/quantity.ts'
import { readQuantities } from '../../text/quantities/read-quantities.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { toldBy } from '../told-by.ts'
import { declineRules } from './declines.ts'
import { goldCounts } from './gold.ts'
import { areSentMails, type Group, groupAround, groups, isAnyGroupNamedIn, namedGroup } from './group.ts'
import { headline } from './headline.ts'
import { countLedger } from './ledger.ts'
import { countProfile } from './profile.ts'
import { showCount } from './show-count.ts'
import { statusOf } from './status.ts'
import { blockAt, surroundingsOf } from './surroundings.ts'
import { type Counted, countedBy, countedThings } from './what-is-counted.ts'

const value = z.object({
  of: z.enum(countedThings),
  group: z.enum(groups),
  /** People, entries, machines…; GB for bytes, yen for money. 約 and 最大 are in the flags below. */
  count: z.number().nonnegative(),
  approx: z.boolean(),
  bound: z.enum(['exact', 'max', 'min']),
  /** 延べ: one may be counted more than once. */
  gross: z.boolean(),
  /** Whether the notice calls it a total, a part of one or an addition; parts are never summed with totals. */
  part: z.enum(['total', 'of-which', 'added', 'unspecified']),
})
export type AffectedCount = z.infer<typeof value>

/** How many people, records, organisations or machines the incident touched, as the notice counts them. */
export const affectedCount = defineFact({
  kind: 'affected-count',
  label: { ja: '影響件数', en: 'Affected count' },
  section: 'whose',
  summary: {
    ja: '漏えい・影響の対象となった人・情報・組織・機器・アカウントなどの数。約・最大・延べは値から外して印として残す。',
    en: 'How many people, records, organisations, machines or accounts the incident touched, as the notice counts them; 約, 最大 and 延べ are kept as flags beside the value.',
  },
  value,
  *find(notice) {
    const counted: SectionCounts = { groups: new Map(), first: new Map(), things: new Map() }
    for (const q of readQuantities(notice).quantities) {
      const block = blockAt(notice, q.span.start)
      if (block === null || !isRead(notice, block)) {
        if (q.counter !== null)
          yield {
            rule: 'outside-the-account',
            span: q.span,
            because: 'It stands in the overview, a footer or a figure.',
          }
        continue
      }
      if (isQuoted(notice, block)) {
        if (q.counter !== null)
          yield { rule: 'quoted', span: q.span, because: 'It stands in a message that the notice quotes.' }
        continue
      }
      const found = readOne(notice, q, block, counted)
      if (found !== null) yield found
    }
  },
  show: showCount,
  headline,
  isGathered: true,
  ledger: countLedger,
  profile: countProfile,
  gold: facts => ({ counts: goldCounts(facts) }),
})

const isRead = (notice: NoticeText, block: number): boolean => {
  const { kind } = notice.blocks[block]!.block
  return kind !== 'overview' && kind !== 'furniture' && kind !== 'figure'
}

/** A line led by > is somebody else's: a fake notice, a mail. */
const isQuoted = (notice: NoticeText, block: number): boolean => {
  const { span } = notice.blocks[block]!.block
  return notice.document.text
    .slice(span.start, span.start + 8)
    .trimStart()
    .startsWith('>')
}

/** What the counts of a section have counted so far, by the heading they stand under. */
interface SectionCounts {
  /** Whom the latest one names: under one heading 「従業員ID（約900名）」 and 「生年月日（約50名）」 count the same people. */
  readonly groups: Map<number | null, Group>
  /** Whom the first one names. */
  readonly first: Map<number | null, Group>
  /** People or entries, also by the heading that itself holds a count. */
  readonly things: Map<number | null, Counted>
  /** To whom the mails were sent that were counted before. */
  addressees?: Group
}

// 「対象者のユニーク件数は」, 「合計」 behind a list
const isOfAll = /(?:^以上|ユニーク|重複を?除|対象者|合計|総計|総数|計)[^。0-9]{0,12}$/

function readOne(
  notice: NoticeText,
  q: Quantity,
  block: number,
  before: SectionCounts,
): Finding<AffectedCount> | Decline | null {
  const at = surroundingsOf(notice, q.span, block)
  const { under } = notice.blocks[block]!.block
  const own = countedBy(q, at)
  // 「（2）株主の情報：11,000件」, 「※うち5,000件は…」: a part counts what its whole does.
  const whole = own === 'persons' && q.part === 'of-which' ? before.things.get(under) : undefined
  const counted = whole !== undefined && q.counter?.words === '件' ? whole : own
  if (counted === null) {
    // A bare number without a unit anywhere counts nothing that we know of and is not worth a word.
    if (q.counter === null) return null
    return {
      rule: 'counter',
      span: q.span,
      because: `What ${q.counter.words} counts here is not told by the words around.`,
    }
  }
  if (q.value === null)
    return {
      rule: 'doubtful-number',
      span: q.span,
      because: `The figures do not say one number (${q.doubt}).`,
    }
  for (const rule of declineRules)
    if (rule.applies(q, at, counted)) return { rule: rule.rule, span: q.span, because: rule.because }
  const status = statusOf(notice, q.span, at, counted)
  const named = namedGroup(counted, q.part === 'total', at)
  const people = counted === 'persons' || counted === 'records'
  // A total of all that a section counts is of those whom it counts first.
  const first = people && isOfAll.test(at.before) ? before.first.get(under) : undefined
  const group =
    (first !== undefined && !isAnyGroupNamedIn(at.before) ? first : named) ??
    (areSentMails(counted, at) ? before.addressees : before.groups.get(under)) ??
    (areSentMails(counted, at) ? 'other' : groupAround(at, notice))
  if (named !== undefined && counted === 'mails') before.addressees = named
  if (named !== undefined && people) {
    before.groups.set(under, named)
    if (!before.first.has(under)) before.first.set(under, named)
  }
  if (people) {
    before.things.set(under, counted)
    before.things.set(block, counted)
  }
  return {
    rule: `${counted}-by-${q.counter?.sense ?? 'label'}`,
    span: q.full,
    status: status.status,
    operators: status.operators,
    ...toldBy(notice, q.full, status.words ? [{ span: status.words, role: 'status' }] : []),
    value: {
      of: counted,
      group,
      count: q.value,
      approx: q.approx,
      bound: q.bound,
      gross: q.gross,
      part: q.part,
    },
  }
}
