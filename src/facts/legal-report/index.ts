import { z } from 'zod'
import { type CueGroup, compileCues } from '../../text/cues.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { progressOf } from '../ledger-projection.ts'
import { toldBy } from '../told-by.ts'

const reports = ['preliminary', 'final'] as const
const states = ['planned', 'done'] as const
/**
 * The two reports to the commission that the rules on personal information ask for: 速報 at once and 確報 within 30 or
 * 60 days (個人情報の保護に関する法律施行規則 8条, 44条).
 */
const value = z.object({ report: z.enum(reports), state: z.enum(states) })
type LegalReportValue = z.infer<typeof value>

const reportWords = {
  preliminary: { ja: '速報', en: 'Preliminary report' },
  final: { ja: '確報', en: 'Final report' },
} as const
const stateWords = {
  planned: { ja: '予定', en: 'planned' },
  done: { ja: '提出済み', en: 'made' },
} as const

/** Which of the two statutory reports the notice says were made, or are to be made. */
export const legalReport = defineFact({
  kind: 'legal-report',
  label: { ja: '法定報告（速報・確報）', en: 'Statutory reports' },
  section: 'response',
  isPlain: true,
  unstated: () => [],
  summary: {
    ja: '個人情報保護委員会などへの報告が速報か確報か、提出済みか予定か。公表そのものの「速報」「確報」は含めない。',
    en: 'Whether the preliminary (速報) and the final report (確報) to the data protection commission were made or are planned; a notice that calls itself so is no such report.',
  },
  value,
  *find(notice): Iterable<Finding<LegalReportValue> | Decline> {
    const best = new Map<string, Finding<LegalReportValue>>()
    for (const { code, rule, place, words, before, after } of reportsOf(notice)) {
      if (place === 'title' || place === 'heading') {
        yield { rule, span: words, because: 'A title names the notice.' }
        continue
      }
      const state = planned.test(after) ? 'planned' : 'done'
      if (unfinished.test(before.slice(-12))) {
        yield { rule, span: words, because: 'It is a result that is called so.' }
        continue
      }
      const known = best.get(code)
      if (known && (known.value.state === 'done' || state === 'planned')) continue
      best.set(code, {
        rule,
        span: words,
        value: { report: code, state },
        status: 'confirmed',
        ...toldBy(notice, words),
      })
    }
    yield* [...best.values()].sort((a, b) => a.span.start - b.span.start)
  },
  show: ({ report, state }, language) =>
    language === 'ja'
      ? `${reportWords[report].ja}（${stateWords[state].ja}）`
      : `${reportWords[report].en} (${stateWords[state].en})`,
  ledger: {
    subject: ({ report }) => ({ key: report, label: reportWords[report] }),
    compare: (earlier, later) => progressOf(states, earlier.state, later.state),
    isDeed: true,
  },
  gold: () => ({}),
})

const told =
  /^(?:[)）」』\]】])?(?:(?:および|及び|・|、|と|を、)[^。、]{0,16}?確報)?[)）」』]?(?:として|を|の|にて|が|済|は)?[^。、]{0,30}?(?:提出|報告|届|実施|済|送信|行(?:い|っ)|完了)/
const toAuthority = /委員会|当局|監督官庁|省庁|(?:総務|経済産業|厚生労働|文部科学|国土交通)省|庁/
const asBracket = /(?:報告|届出|提出)(?:済み?)?[(（「『]$/

const rulesFor = (code: LegalReportValue['report']): CueGroup<LegalReportValue['report']>['rules'] => [
  { code, rule: 'report-made', after: told, sentence: toAuthority },
  { code, rule: 'report-in-brackets', before: asBracket, sentence: toAuthority },
]
const reportsOf = compileCues<LegalReportValue['report']>([
  { cue: '速報(?!値|性|版)', rules: rulesFor('preliminary') },
  { cue: '確報(?!値)', rules: rulesFor('final') },
])

const planned =
  /^[^。、]{0,24}?(?:予定|(?:提出|報告)(?:を)?(?:いた|致)?します|していく|してまいります|進めて)/
// 「調査結果（速報）を受領」
const unfinished = /(?:結果|調査|解析|診断|分析)[(（「の]?$/
