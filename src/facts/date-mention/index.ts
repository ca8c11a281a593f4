import { z } from 'zod'
import { type DateMention, readDates } from '../../text/dates/index.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'

const value = z.object({
  /** ISO prefix: 2025, 2025-04, 2025-04-05. */
  date: z.string(),
  /** The last day (month, year) of a range. */
  until: z.string().optional(),
  /** T14:30, Asia/Tokyo. */
  time: z.string().optional(),
  /** How the parts that the words leave out were filled. */
  basis: z.enum(['stated', 'weekday', 'antecedent', 'document-year', 'publication']),
})
type DateMentionValue = z.infer<typeof value>

export const dateMention = defineFact({
  kind: 'date-mention',
  label: { ja: '日付', en: 'Date mention' },
  section: 'when',
  isPlain: true,
  listed: 'folded',
  unstated: () => [],
  summary: {
    ja: '事案・対応・公表に関する日付や期間の表現（同日・翌日・同月25日・本日を含む）を、暦の値とともに示す。',
    en: 'Every expression that names a date or period of the incident, its handling or its notices (同日, 翌日, 同月25日 and 本日 too), with its calendar value.',
  },
  value,
  *find(notice: NoticeText): Iterable<Finding<DateMentionValue> | Decline> {
    for (const mention of readDates(notice)) {
      const because = reasonToDecline(mention, notice)
      if (because !== null || mention.value === null)
        yield { rule: mention.rule, span: mention.span, because: because ?? 'The words leave the date open.' }
      else
        yield {
          rule: mention.rule,
          span: mention.span,
          status: 'confirmed',
          value: {
            date: mention.value,
            ...(mention.end?.value ? { until: mention.end.value } : {}),
            ...(mention.time ? { time: mention.time } : {}),
            basis: mention.basis,
          },
          ...(mention.anchor ? { also: [{ span: mention.anchor, role: 'anchor' as const }] } : {}),
        }
    }
  },
  show: ({ date, until, time }) => `${date}${time ? ` ${time.slice(1)}` : ''}${until ? ` – ${until}` : ''}`,
  gold: facts => ({
    date_mentions: facts.map(({ evidence, value: { date, until } }) => ({
      quote: evidence[0].quote,
      value: until && until !== date ? `${date}/${until}` : date,
    })),
  }),
})

// 業績予想 and the like are other announcements, unless the title itself is about the incident.
const otherMatter =
  /^[^。「]{0,20}「(?![^」]*(?:不正|攻撃|漏|流出|ランサム|インシデント|障害|事案))[^」]*(?:業績予想|配当予想|決算短信|株主優待)/
const holiday = /(?:夏季|夏期|冬季|冬期|年末年始|お盆)[^。]{0,4}(?:休暇|休業|休み)/

/** Why a date is none of this matter, or null. */
function reasonToDecline(mention: DateMention, notice: NoticeText): string | null {
  const { settings, span, end, block } = mention
  if (settings.includes('law')) return 'It is the number of a law.'
  if (settings.includes('fiscal')) return 'A fiscal year or period is no calendar date.'
  const { text } = notice.view
  const { content, block: held } = notice.blocks[block]!
  const after = text.slice(span.end, Math.min(content.end, span.end + 80))
  if (otherMatter.test(after)) return 'It is the date of an announcement about something else.'
  if (end && holiday.test(text.slice(Math.max(content.start, span.start - 14), span.end + 14)))
    return 'The publisher is closed on these days.'
  const words = text.slice(content.start, content.end)
  if (held.kind === 'footnote' && /^[^。]{0,60}とは、/.test(words)) return 'A footnote explains a term.'
  if (
    /(?:年?月日|日付|日時)\($/.test(text.slice(span.start - 5, span.start)) &&
    after.startsWith(')') &&
    mention.value?.length === 4
  )
    return 'It is the heading of a column.'
  if (isDateline(mention, notice)) return 'It is the line that says when the notice was published.'
  return null
}

/** A line at the top of the body that holds the day of publication and nothing else. */
function isDateline({ block, span, value, surface }: DateMention, notice: NoticeText): boolean {
  if (value === null || value !== notice.document.head.published?.value || surface.clock) return false
  const { content, block: held } = notice.blocks[block]!
  if (held.kind !== 'paragraph' || content.end - content.start > span.end - span.start + 2) return false
  const first = notice.blocks.findIndex(b => b.block.kind !== 'overview' && b.block.kind !== 'furniture')
  return block <= first + 2 && block < notice.blocks.length - 1
}
