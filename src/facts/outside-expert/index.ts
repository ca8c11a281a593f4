import { z } from 'zod'
import { type OutsideExpertCode, outsideExpertTerms } from '../../model/vocabulary/outside-experts.ts'
import { type CueGroup, compileCues } from '../../text/cues.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { followedByCode, progressOf } from '../ledger-projection.ts'
import { toldBy } from '../told-by.ts'

const codes = outsideExpertTerms.map(term => term.code) as [OutsideExpertCode, ...OutsideExpertCode[]]
const states = ['planned', 'engaged'] as const
const value = z.object({ code: z.enum(codes), state: z.enum(states) })
type OutsideExpertValue = z.infer<typeof value>

const stateWords = {
  ja: { planned: '予定', engaged: '関与' },
  en: { planned: 'planned', engaged: 'engaged' },
} as const

/** Who from outside was brought in, or will be: each sort once. */
export const outsideExpert = defineFact({
  kind: 'outside-expert',
  label: { ja: '外部の専門家', en: 'Outside experts' },
  section: 'response',
  isPlain: true,
  unstated: () => [],
  summary: {
    ja: '調査や対応に加わった（または加わる予定の）外部の専門家、調査会社、弁護士、第三者委員会、公的な初動対応チーム。',
    en: 'Outside specialists, investigation firms, lawyers, committees and public response teams that were brought in, or will be.',
  },
  value,
  *find(notice): Iterable<Finding<OutsideExpertValue> | Decline> {
    const best = new Map<OutsideExpertCode, Finding<OutsideExpertValue>>()
    for (const { code, rule, place, event, words, near, before, after } of expertsOf(notice)) {
      const decline = (because: string): Decline => ({ rule, span: words, because })
      if (place !== 'body') {
        yield decline('A heading asserts nothing.')
        continue
      }
      const said = notice.view.text.slice(event.start, event.end) + after
      if (informs.test(said)) {
        yield decline('They told of it, and were not brought in.')
        continue
      }
      if (teaches.test(said)) {
        yield decline('They teach.')
        continue
      }
      const state = planned.test(said) && !going.test(before + said) ? 'planned' : 'engaged'
      const known = best.get(code)
      if (known && (known.value.state === 'engaged' || state === 'planned')) continue
      if (state === 'planned' && ifNeeded.test(near)) {
        yield decline('Only if need be.')
        continue
      }
      best.set(code, {
        rule,
        span: words,
        value: { code, state },
        status: 'confirmed',
        ...toldBy(notice, words),
      })
    }
    yield* [...best.values()].sort((a, b) => a.span.start - b.span.start)
  },
  show: ({ code, state }, language) => {
    const label = outsideExpertTerms.find(term => term.code === code)!.label[language]
    return state === 'engaged' ? label : `${label} (${stateWords[language].planned})`
  },
  ledger: {
    ...followedByCode(outsideExpertTerms),
    compare: (earlier, later) => progressOf(states, earlier.state, later.state),
    isDeed: true,
  },
  gold: () => ({}),
})

// 「…の協力のもと」「…と連携し」「…による調査」「…に依頼し」「…を交え」
const engaged =
  /^(?:等|など|ら|様)?(?:[((][^()]{1,40}[))])?(?:(?:及び|および|や|、|と|・|並びに|ならびに)(?!の?(?:連携|協力|協議))[^。、]{1,24}?)?(?:(?:の|から(?:の)?|より(?:の)?)?(?:多大な)?(?:協力|支援|助言|アドバイス|指導|サポート|援助|主導|監修|知見)|を(?:交え|含め|活用|起用|招|加え|中心)|(?:と)?(?:の)?(?:も)?(?:連携|協力|協議|協働|協同)|と(?:ともに|共に|一緒に|調査|対応)|に(?:よる|より|よって|て|も)?[^。]{0,40}?(?:調査|解析|分析|依頼|相談|委託|診断|確認|監視|検証|要請|連絡)|へ(?:の|も)?[^。、]{0,24}?(?:依頼|相談|委託|要請|連絡)|(?:が|を通じ)[^。、]{0,12}(?:調査|解析|実施|確認|監視)|の[^。、]{0,8}?(?:調査|解析|見解|意見|報告|派遣|立会)|調査)/

const outsideExpertRules: readonly CueGroup<OutsideExpertCode>[] = [
  {
    cue: '専門(?:の)?(?:セキュリティ)?(?:家|機関|会社|業者|企業|事業者|ベンダー?|チーム)|セキュリティ(?:対策)?(?:調査|専門)?(?:の)?(?:会社|企業|ベンダー?|事業者|業者|コンサルタント)',
    rules: [
      { code: 'forensic_firm', rule: 'investigators', before: /(?:フォレンジック|調査)$/, after: engaged },
      {
        code: 'specialist',
        rule: 'specialists',
        after: engaged,
        notBefore: /(?:社内|自社|院内|学内|グループ内)の?$/,
      },
    ],
  },
  {
    cue: '調査会社|調査機関|調査業者|解析会社|フォレンジック(?:調査)?(?:専門)?(?:会社|業者|機関|ベンダー?|企業)|専門調査(?:会社|機関)',
    rules: [{ code: 'forensic_firm', rule: 'investigators', after: engaged, notBefore: /信用$/ }],
  },
  {
    cue: '弁護士|法律事務所',
    rules: [
      { code: 'lawyer', rule: 'lawyers', after: engaged, notBefore: /(?:と称する|を名乗る|偽の|騙る)$/ },
    ],
  },
  {
    cue: '第三者委員会|第三者調査委員会|外部有識者|外部(?:の)?委員|外部調査委員会|有識者',
    rules: [
      {
        code: 'committee',
        rule: 'committee',
        after: /^(?:等|など|会議)?(?:を|の|に(?:よる|より)|と|から|で構成)/,
      },
    ],
  },
  {
    cue: '初動対応(?:支援)?チーム',
    rules: [
      {
        code: 'response_team',
        rule: 'response-team',
        before: /(?:[一-鿿]{1,5}省|[一-鿿]{1,5}庁|県|国|公的)[^。、]{0,12}$/,
      },
    ],
  },
]
const expertsOf = compileCues(outsideExpertRules)

// 「外部のセキュリティ会社から、漏えいしている可能性がある旨の連絡を受け」
const informs =
  /^[^。]{0,24}?(?:から|より)、?[^。、]{0,40}(?:連絡|通知|指摘|情報提供|通報|注意喚起)(?:を受け|があ|をいただ|が寄せ)/
const teaches = /^[^。、]{0,24}(?:研修|教育|講習|セミナー|訓練|勉強会)/
const planned =
  /予定|検討|(?:て|で)(?:まい|参)り(?:ます|たい)|いたします|していく|図ります|行います|実施します|する方針/
const going = /現在|引き?続き|既に|すでに|継続|ました|ており|ている|直ちに|速やかに|のもと/
const ifNeeded = /必要に応じ|必要があれば|場合(?:に)?は/
