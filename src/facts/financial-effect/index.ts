import { z } from 'zod'
import type { AssertionStatus } from '../../model/status.ts'
import { type FinancialEffectCode, financialEffectTerms } from '../../model/vocabulary/financial-effects.ts'
import { type CueGroup, compileCues } from '../../text/cues.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { followedByCode } from '../ledger-projection.ts'

const codes = financialEffectTerms.map(term => term.code) as [FinancialEffectCode, ...FinancialEffectCode[]]
const value = z.object({ code: z.enum(codes) })
type FinancialEffectValue = z.infer<typeof value>

/** What it does to the publisher's results, as far as the notice tells: each statement once. */
export const financialEffect = defineFact({
  kind: 'financial-effect',
  label: { ja: '業績への影響', en: 'Effect on results' },
  section: 'operations',
  unstated: () => [],
  summary: {
    ja: '業績・財務への影響についての記載（影響なし、軽微、精査中、業績予想の修正の有無、損失の計上、決算発表の延期）。',
    en: 'What is said of the effect on results and accounts: none, minor, under review, forecast revised or not, losses booked, results delayed.',
  },
  value,
  *find(notice): Iterable<Finding<FinancialEffectValue> | Decline> {
    const seen = new Set<FinancialEffectCode>()
    for (const { code, rule, place, words, event, after } of effectsOf(notice)) {
      const decline = (because: string): Decline => ({ rule, span: words, because })
      if (place === 'heading') {
        yield decline('A heading asserts nothing.')
        continue
      }
      const said =
        notice.view.text.slice(Math.max(event.start, event.end - 16), event.end) + ownClause.exec(after)![0]
      if (ifSo.test(after)) {
        yield decline('It says what would be if.')
        continue
      }
      if (seen.has(code)) continue
      seen.add(code)
      yield {
        rule,
        span: words,
        value: { code },
        status:
          code === 'under_review' ? 'investigating' : code === 'no_revision' ? 'confirmed' : statusOf(said),
      }
    }
  },
  show: ({ code }, language) => financialEffectTerms.find(term => term.code === code)!.label[language],
  ledger: followedByCode(financialEffectTerms),
  gold: () => ({}),
})

const ownClause = /^[^。、]{0,30}/

const statusOf = (said: string): AssertionStatus => (expected.test(said) ? 'possible' : 'confirmed')

const expected = /予定|見込|見通し|考え(?:て|られ)|想定|予想され|思われ|可能性/
// 「業績予想に修正が必要となりました場合には」
const ifSo = /^[^。、]{0,12}(?:場合(?:に)?は|際(?:に)?は|必要が(?:生じ|あ)|次第)/

const of =
  '(?:予想)?(?:等|など)?(?:\\([^()]{1,30}\\))?(?:に|へ|の|面)?[^。]{0,24}?(?:与え|及ぼ|対す|かか|係)?[^。]{0,12}?影響'
const review = '(?:精査|算定|確認|調査|検討|見積|試算|把握|分析|評価)'

const effectRules: readonly CueGroup<FinancialEffectCode>[] = [
  {
    cue: '業績|財政状態|経営成績|財務(?:諸表|状況|面)|連結損益|(?<!営業)損益',
    rules: [
      {
        code: 'no_revision',
        rule: 'forecast-stands',
        after:
          /^(?:予想|見込み?|見通し)[^。]{0,20}?(?:修正|変更)(?:は|の予定は|を行う予定は)、?(?:ございません|ありません|行いません|ない|いたしません)/,
      },
      {
        code: 'revised',
        rule: 'forecast-revised',
        after:
          /^予想(?:を|の)(?:[^。、]{0,10})?(?:下方)?修正(?:を)?(?:いたしました|しました|することと|を?(?:公表|発表|お知らせ|行)い?(?:いた)?しま|いたします)/,
      },
      {
        code: 'minor',
        rule: 'minor',
        after: new RegExp(`^${of}[^。]{0,50}?(?:軽微|限定的|僅少|わずか)(?!でない|ではない|かどうか|か否か)`),
      },
      {
        code: 'minor',
        rule: 'no-great-effect',
        after:
          /^(?:予想)?(?:等|など)?[^。]{0,30}?(?:重大な|大きな|重要な|著しい)(?:影響|変更)(?:は|も|を(?:与え|及ぼ)[^。、]{0,8})、?[^。、]{0,6}(?:な[いくし]|無[いく]|ございません|ありません|もの(?:では|とは)|見込(?:んで|まれて)(?:おりません|いません|いない|おらず))/,
      },
      {
        code: 'none',
        rule: 'none',
        after: new RegExp(
          `^${of}(?:は|も)、?[^。、]{0,10}?(?:な[いくし](?!か)|無[いく]|ございません|ありません|見込(?:んで|まれて)(?:おりません|いません|いない|おらず))`,
        ),
      },
      {
        code: 'under_review',
        rule: 'under-review',
        after: new RegExp(
          `^${of}[^。]{0,30}?${review}(?:中|を?(?:行|進|し(?:て|ており)|続|継続|急)|いたして|のうえ|を要)`,
        ),
      },
    ],
  },
  {
    cue: '特別損失|損失額?(?:を|として|は|につきましては|については)|関連費用',
    rules: [
      {
        code: 'loss',
        rule: 'booked',
        after: /^(?:として|に|を|の|が(?=生じ))?(?:生じ|[^。]{0,50}?計上(?:いた|する|し|を|(?:の)?見込))/,
        notAfter: /計上(?:は|の予定は)[^。、]{0,6}(?:な|ございません|ありません)/,
      },
    ],
  },
  {
    cue: '決算(?:発表|短信)|有価証券報告書|半期報告書|四半期報告書',
    rules: [
      {
        code: 'results_delayed',
        rule: 'delayed',
        after:
          /^(?:の)?(?:発表|公表|開示|提出)?(?:予定)?(?:日|期限|時期)?(?:を|の|が|は)?[^。]{0,24}?(?:延期(?!する場合)|延長|遅延|遅れ)/,
      },
    ],
  },
]
const effectsOf = compileCues(effectRules)
