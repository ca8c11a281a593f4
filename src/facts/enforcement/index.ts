import { z } from 'zod'
import type { ViewSpan } from '../../model/span.ts'
import { type RegulatorActionCode, regulatorActionTerms } from '../../model/vocabulary/regulator-actions.ts'
import { readDates } from '../../text/dates/index.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { type RegulatorAction, regulatorActions } from '../../text/regulator-actions.ts'
import { defineFact, type Finding } from '../define-fact.ts'
import { addresseeOf, breachesOf, lawOf } from './particulars.ts'

const codes = regulatorActionTerms.map(term => term.code) as [RegulatorActionCode, ...RegulatorActionCode[]]

const value = z.object({
  action: z.enum(codes),
  /** The law that 「法」 stands for, as the notice names it. */
  law: z.string().nullable(),
  /** The article that the act rests on: 第148条第1項. */
  article: z.string().nullable(),
  /** ISO date by which something must be done or reported; the earliest where several are given. */
  deadline: z.string().nullable(),
  /** To whom it is done; null where it is the publisher itself, or nobody is named. */
  addressee: z.string().nullable(),
  /** Articles said to have been broken. */
  breached: z.array(z.string()),
})
export type Enforcement = z.infer<typeof value>

/** What a regulator did: one fact for each act and the article it rests on. */
export const enforcement = defineFact({
  kind: 'enforcement',
  label: { ja: '監督機関の処分', en: 'Enforcement' },
  section: 'notice',
  isPlain: true,
  unstated: () => [],
  summary: {
    ja: '監督機関の勧告・命令・指導・報告の求めなど。根拠条文、期限、名宛人、違反とされた条文とともに。',
    en: 'What a regulator did (recommendation, order, guidance, demand for a report): article, deadline, addressee, articles broken.',
  },
  value,
  *find(notice): Iterable<Finding<Enforcement>> {
    const acts = regulatorActions(notice)
    if (acts.length === 0) return
    const own = acts.some(act => act.by === 'publisher')
    const law = own ? lawOf(notice) : null
    const breached = own ? breachesOf(notice) : []
    const addressee = own ? addresseeOf(notice, acts) : null
    const deadlines = deadlinesOf(notice, acts)
    const seen = new Set<string>()
    for (const act of acts) {
      const key = keyOf(act)
      if (seen.has(key)) continue
      seen.add(key)
      const due = deadlines.get(key)
      const mine = act.by === 'publisher'
      yield {
        rule: !mine ? 'act-received' : act.article === null ? 'act-without-article' : 'article-then-act',
        span: act.span,
        status: 'confirmed',
        value: {
          action: act.action,
          law: mine ? law : null,
          article: act.article,
          deadline: due?.date ?? null,
          addressee: mine ? addressee : null,
          breached: mine && act.action !== 'inspection' && act.action !== 'report_demand' ? breached : [],
        },
        ...(due ? { also: [{ span: due.span, role: 'value' as const }] } : {}),
      }
    }
  },
  show: (v, language) => {
    const what = regulatorActionTerms.find(term => term.code === v.action)!.label[language]
    const on = `${v.law ?? ''}${v.article ?? ''}`
    const until = v.deadline === null ? '' : language === 'ja' ? `、${v.deadline} まで` : `, by ${v.deadline}`
    const to = v.addressee === null ? '' : language === 'ja' ? `${v.addressee} に対し ` : ` to ${v.addressee}`
    return language === 'ja'
      ? `${to}${what}${on === '' ? '' : `（${on}）`}${until}`
      : `${what}${on === '' ? '' : ` (${on})`}${to}${until}`
  },
  gold: () => ({}),
})

const keyOf = ({ action, article }: RegulatorAction): string => `${action} ${article ?? ''}`

interface Deadline {
  readonly date: string
  readonly span: ViewSpan
}

/** No order has more acts that bind; a hostile text may. */
const mostActs = 100

/** 「令和7年9月30日までに」 belongs to the act told last before it; the earliest of an act's is its deadline. */
function deadlinesOf(notice: NoticeText, acts: readonly RegulatorAction[]): ReadonlyMap<string, Deadline> {
  const found = new Map<string, Deadline>()
  const binding = acts.filter(act => act.action !== 'inspection' && act.by === 'publisher').slice(0, mostActs)
  if (binding.length === 0) return found
  const { text } = notice.view
  for (const { value: date, span } of readDates(notice)) {
    if (date === null || !/^までに/.test(text.slice(span.end, span.end + 3))) continue
    const act = binding.findLast(a => a.span.start < span.start)
    if (!act) continue
    const key = keyOf(act)
    const known = found.get(key)
    if (!known || date < known.date) found.set(key, { date, span })
  }
  return found
}
