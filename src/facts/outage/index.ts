import { z } from 'zod'
import { type ViewSpan, viewSpan } from '../../model/span.ts'
import { assertionAt } from '../../text/assertion/index.ts'
import { type Cue, type CueGroup, compileCues } from '../../text/cues.ts'
import { datesWithin } from '../../text/dates/index.ts'
import { durationInWords, firstDuration } from '../../text/durations.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { sectionOf } from '../../text/sections.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { toldBy } from '../told-by.ts'

const value = z.object({
  /** ISO prefixes of its first and its last day, T14:30 behind them where a time is given. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** ISO 8601, where the words name a stretch of time. */
  duration: z.string().optional(),
  /** 約, 程度, ほど. */
  approx: z.boolean().optional(),
})
type OutageValue = z.infer<typeof value>

/** How long services, systems or sites stood still, as the notice states it: each period once. */
export const outage = defineFact({
  kind: 'outage',
  label: { ja: '停止期間', en: 'Length of the outage' },
  section: 'operations',
  unstated: () => [],
  summary: {
    ja: 'サービス・システム・サイトが止まっていた期間（いつからいつまで、または何日間）。公表の言葉どおりに読み、計算はしない。',
    en: 'How long services, systems or sites stood still (from when to when, or for how many days); as the words have it, nothing is computed.',
  },
  value,
  *find(notice): Iterable<Finding<OutageValue> | Decline> {
    const seen = new Set<string>()
    for (const cue of outagesIn(notice)) {
      const found = readOutage(notice, cue)
      if (found === null) continue
      if ('value' in found) {
        const key = JSON.stringify(found.value)
        if (seen.has(key)) continue
        seen.add(key)
      }
      yield found
    }
  },
  show: ({ from, to, duration, approx }, language) => {
    const about = approx ? (language === 'ja' ? '約' : 'about ') : ''
    const length = duration === undefined ? '' : `${about}${durationInWords(duration, language)}`
    const period = from === undefined ? '' : `${from.replace('T', ' ')} – ${to?.replace('T', ' ') ?? ''}`
    return length && period ? `${length} (${period})` : length || period
  },
  ledger: {
    subject: () => ({ key: 'outage', label: { ja: '停止期間', en: 'Length of the outage' } }),
    isPlural: true,
    compare: (earlier, later) => (JSON.stringify(earlier) === JSON.stringify(later) ? 'same' : 'beside'),
  },
  gold: () => ({}),
})

const period =
  '(?:から|より|~|-)[^。]{1,40}(?:まで|にかけて|の間)、?|(?:から|より)、?[^。、]{0,8}(?:日間|週間|[かカヶヵケ箇]月|時間)|[0-9日分時)]~[^。]{1,30}'
const stretch =
  '(?:日間|週間|[かカヶヵケ箇]月(?:間)?|年間|時間(?:[0-9]{1,2}分)?)(?:以上|弱|強|余り?|程度|ほど|近く)?(?:に(?:わた|渡)(?:って|り|る)|の(?:間)?)?'
const before = new RegExp(`(?:${period}|${stretch})(?:、)?[^。]{0,36}$`)

const rules: readonly CueGroup<'stood_still'>[] = [
  {
    cue: '停止|休止|閉鎖|(?:閲覧|利用|使用|アクセス|接続|注文|ログイン)(?:が)?(?:でき(?:な|ま|ず)|不可|不能)|不通|ダウン|障害|つながらな|繋がらな|休診',
    rules: [
      {
        code: 'stood_still',
        rule: 'period-then-outage',
        before,
        notBefore: /(?:入札|指名|取引|参加|資格|免許|職務|処分|懲戒|再発|ログの?|記録の?)[^。、]{0,8}$/,
        notAfter: /^(?:の(?:おそれ|可能性)|条件|線|措置の対象)/,
      },
    ],
  },
]
const outagesIn = compileCues(rules)

/** Characters before a cue in which its period may stand. */
const reach = 90
// What stands between a period and the outage: no other event with a day of its own.
const another =
  /(?:ました|します|確認|判明|公表|発表|検知|漏えい|漏洩|流出|不正アクセス(?!の(?:ため|影響))|侵入|登録|購入|送信)/
// 「3日以内」, 「2週間後」: no stretch for which anything stood still.
const noStretch = /^(?:以内|後|前|ごと|毎|おき|以上前|経過|を(?:要|目)|かか|体制|対応|営業日|監視|[/・]?365)/

function readOutage(notice: NoticeText, cue: Cue<'stood_still'>): Finding<OutageValue> | Decline | null {
  const { rule, sentence, place } = cue
  const decline = (because: string): Decline => ({ rule, span: cue.event, because })
  const from = Math.max(sentence.span.start, cue.event.start - reach)
  const found = periodBefore(notice, from, cue.event) ?? stretchBefore(notice, from, cue.event)
  if (found === null) return null
  if (place !== 'body') return decline('A heading asserts nothing.')
  const section = sectionOf(notice, sentence.block)
  if (section === 'advice') return decline('It stands under advice to readers.')
  const { operators } = assertionAt(notice, cue.event, true)
  if (operators.includes('condition') || operators.includes('advise'))
    return decline('It says what would be if.')
  const span = viewSpan(found.start, cue.event.end)
  return {
    rule,
    span,
    value: found.value,
    status: operators.includes('possible') ? 'possible' : 'confirmed',
    operators,
    ...toldBy(notice, span),
  }
}

interface FoundPeriod {
  readonly start: number
  readonly value: OutageValue
}

/** The range of dates that leads to the outage. */
function periodBefore(notice: NoticeText, from: number, event: ViewSpan): FoundPeriod | null {
  const { text } = notice.view
  const range = datesWithin(notice, viewSpan(from, event.start)).findLast(
    ({ value, end, settings }) => value !== null && end?.value != null && settings.length === 0,
  )
  if (range === undefined || another.test(text.slice(range.span.end, event.start))) return null
  return {
    start: range.span.start,
    value: {
      from: `${range.value}${range.time ?? ''}`,
      to: `${range.end!.value}${range.end!.time ?? ''}`,
      ...(range.surface.approximate ? { approx: true } : {}),
    },
  }
}

/** The stretch of time that leads to the outage. */
function stretchBefore({ view: { text } }: NoticeText, from: number, event: ViewSpan): FoundPeriod | null {
  const words = text.slice(Math.max(from, event.start - 44), event.start)
  const found = firstDuration(words)
  if (found === null) return null
  const behind = words.slice(found.end)
  if (found.value === 'PT24H' || noStretch.test(behind) || another.test(behind)) return null
  return {
    start: event.start - words.length + found.start,
    value: { duration: found.value, ...(found.isApproximate ? { approx: true } : {}) },
  }
}
