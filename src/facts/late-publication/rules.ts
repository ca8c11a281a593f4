import type { LatePublicationCode } from '../../model/vocabulary/late-publications.ts'
import type { CueGroup } from '../../text/cues.ts'

// To whom a report was late that is no publication.
const toAnother =
  /(?:委員会|当局|警察署?|省|庁|委託元|本社|親会社|社内|上長|上司|機関)(?:様)?(?:へ|に(?:対する)?|への)[^。、]{0,10}$|個別の?$|メール等での$/
const tookTime = '(?:お)?(?:時間|日数|期間)(?:を|が)[^。、]{0,8}?(?:要し|いただ|頂|かか(?:り|っ)|経過)'

/** The ways in which a notice says that it comes late. */
// biome-ignore format: one rule a line
export const lateRules: readonly CueGroup<'late' | 'held'>[] = [
  { cue: '(?:公表|発表|ご?報告|お知らせ|ご?案内|開示|告知|ご?連絡|公開)', rules: [
    { code: 'late', rule: 'late', after: /^(?:等|など)?(?:が|の)?(?:大幅に|大変)?、?遅(?:れ(?:まし|た|て(?!い(?:る|ます)))|くな(?:りまし|った|って(?!い))|延(?:しまし|した))/, notBefore: toAnother },
    { code: 'late', rule: 'took-time', after: new RegExp(`^(?:(?:に|へ)?(?:至|いた)る)?(?:する)?まで(?:に|の)?、?[^。、]{0,30}?${tookTime}`), notBefore: toAnother, notAfter: /^[^。]{0,40}(?:可能性|場合|ことがあ)/ },
    { code: 'late', rule: 'took-time', after: /^に(?:お)?時間を(?:要し(?:て(?:しま|い)|まし|た)|いただ)/, notBefore: toAnother },
    { code: 'late', rule: 'took-time', after: new RegExp(`^が(?:でき|行え)るよう[^。]{0,24}?${tookTime}`) },
    { code: 'late', rule: 'only-now', before: new RegExp(`${tookTime}[^。]{0,40}$`), after: /^(?:する(?:こと|運び)?)?(?:に|と)(?:なり|なっ|至り|至っ|いたり)/ },
    { code: 'held', rule: 'held-back', after: /^等?(?:を|は)?(?:差し?)?(?:控え|見合わせ)て(?:い|お)(?:た|りました)/ },
    { code: 'held', rule: 'waited', after: /^(?:は|を|につきましては|について)[^。]{0,60}(?:待って(?:から)?|完了後|した(?:うえ|上)で|段階で)[^。、]{0,10}(?:行う?|実施|する|公表|発表)(?:こと(?:に|と)|判断|方針)/ },
    { code: 'held', rule: 'only-then', before: /段階で(?:の)?$|見ながらの$|待っての$/, after: /^と(?:なり|いたし|させ)/ },
  ] },
  { cue: '混乱', rules: [
    { code: 'held', rule: 'confusion', after: /^を(?:招|避け|防|来|引き起こ|生じさせ(?!た)|与え(?!た))|^が生じるおそれ/, sentence: /(?:不確[定か実]|未確定|不完全|不正確|確定していない|結果が出)[^。]{0,60}混乱/, before: /公表|発表|公開|告知|通知|報告|お知らせ|開示|情報の発信/ },
    { code: 'held', rule: 'confusion', after: /^を(?:招|避け|防|来)[^。]{0,110}(?:公表|発表|公開|告知|通知|報告|お知らせ|開示)/, sentence: /(?:不確[定か実]|未確定|不完全|不正確|確定していない|結果が出)[^。]{0,60}混乱/ },
  ] },
]

/** What makes a notice late, in the same sentence. */
export const reasons: readonly (readonly [Exclude<LatePublicationCode, 'admitted'>, RegExp])[] = [
  [
    'investigation',
    /(?:調査|特定|把握|確認|確定|解析|精査|検証|究明|分析|調整)[^。、]{0,24}?(?:時間|日数|期間)(?:を|が)[^。、]{0,6}(?:要|いただ|頂|かか)|調査(?:会社|機関)?[^。]{0,12}(?:結果|確認|完了|終了)[^。]{0,30}(?:待っ|が?完了し|明らかになった段階|後に)|(?:調査|把握)[^。、]{0,20}(?:の状況を見|を(?:最)?優先|を進めた)|調査が(?:多岐|広範)[^。、]{0,6}|正確な(?:被害)?(?:状況|範囲|情報)(?:を|の)把握/,
  ],
  [
    'uncertain',
    /(?:不確[定か実]|未確定|不完全|不正確|確定していない|結果が出)[^。]{0,60}混乱(?:を|が)[^。、]{0,8}/,
  ],
  ['police', /(?:捜査|警察)[^。、]{0,24}(?:支障|協議|要請|相談|配慮|申告の?後|機密|妨げ|影響)/],
  [
    'coordination',
    /(?:カード会社|決済(?:代行)?会社|関係(?:各)?(?:機関|先|者|所)|委託[先元]|取引先)[^。、]{0,10}(?:と(?:の)?(?:連携|協議|調整)|への?(?:の)?(?:報告|確認))[^。、]{0,14}(?:待っ|時間|日数|行ってから|後に|要し)/,
  ],
  ['preparation', /(?:対応|体制)(?:の)?準備(?:を|が)整/],
  [
    'notified_first',
    /(?:対象|該当|影響を|お?客|本人|顧客|取引先)[^。]{0,30}(?:連絡|通知|案内|報告)[^。、]{0,6}を?(?:最)?(?:優先|先行)/,
  ],
  ['response_first', /(?:対策|対応|復旧|作業|措置)[^。、連]{0,12}を?(?:最)?優先/],
  ['further_harm', /(?:二次(?:的な)?被害|被害(?:の)?拡大)[^。、]{0,8}(?:防|避)/],
  ['misjudged', /誤認|理解[がの]?不足|認識[がの]?(?:不足|誤り|甘)|失念|判断を誤|誤った判断/],
]
