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

function reasonToDecline(mention: DateMention, _notice: NoticeText): string | null {
  if (mention.settings.includes('law')) return 'The number of a law.'
  if (mention.settings.includes('fiscal')) return 'A fiscal year or period is no calendar date.'
  return null
}
