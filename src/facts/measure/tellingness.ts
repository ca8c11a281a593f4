import type { MeasureValue } from './measure-value.ts'
import type { QuotePlace } from './place.ts'

const ended = /(?:完了|終了|終え)/
const forensic = /フォレンジック|鑑識/
const expert = /外部|専門|第三者|調査(?:会社|機関)/
const inPassing = /の結果|により|では|を通じ(?!た)|中で|今後/
const goingOn = /引き?続き|継続|現在|進めて/
const bare = /^.{0,6}調査中$/
const predicate = /(?:おり|おります|います|いる|まいります|参ります)$/
const ofDetails = /^(?:詳細|件数)|予定$/
const ofMoney = /業績|損失|被害額/
const ownDesk = /本件|本事案|専用|不正アクセス|漏えい|漏洩|流出/
const desk = /窓口|問い?合わ?せ先|センター|デスク/
const opened = /(?:設置|開設|設け)(?:し|いた)/
const own = /弊社|当社|同社/

const aboutMeasures = /対応|対策|再発|措置|今後/
const aboutDesks = /問い?合|窓口|相談|連絡先/
const requests = /お願い|注意/
const apology = /お詫び|ご迷惑|ご不便/
// Named by the way beside what is plainly the measure itself.
const loosely = /ガバナンス(?:体制)?(?:の|を|に)|レビュー体制|チェック体制|厳重注意/
const cause = /原因|究明|経路|範囲/

/** How well a quote shows the measure where several do: the higher is shown in a record that has room for one. */
export function tellingness({ code, state }: MeasureValue, quote: string, place: QuotePlace): number {
  const amongMeasures = aboutMeasures.test(place.section) ? 0.5 : 0
  if (code === 'forensics')
    return (
      amongMeasures +
      (cause.test(quote) ? 0.5 : 0) +
      (forensic.test(quote) ? 3 : 0) +
      (expert.test(quote) ? 2 : 0) +
      (state === 'done' && ended.test(quote) ? 2.5 : 0) +
      (state === 'in_progress' && goingOn.test(quote) ? 1 : 0) +
      (state === 'in_progress' && predicate.test(quote) ? 0.75 : 0) -
      (state === 'in_progress' && ofDetails.test(quote) ? 1 : 0) -
      (inPassing.test(quote) ? 1.5 : 0) -
      (bare.test(quote) ? 1 : 0) -
      (ofMoney.test(quote) ? 3 : 0)
    )
  if (code === 'contact_desk')
    return (
      (ownDesk.test(quote) ? 2 : 0) +
      (desk.test(quote) ? 1 : 0) +
      (own.test(quote) ? 0.5 : 0) +
      (opened.test(quote) ? 2.5 : 0) -
      (place.inHeading ? 1.5 : 0) +
      (aboutDesks.test(place.section) ? 1 : 0) -
      (requests.test(place.section) ? 0.5 : 0)
    )
  // The full statement in the section about measures, rather than a word of it in the lead or a heading.
  return (
    amongMeasures +
    Math.min(quote.length, 40) / 20 -
    (place.inHeading ? 0.5 : 0) -
    (apology.test(place.block) ? 0.5 : 0) -
    (loosely.test(quote) ? 2 : 0)
  )
}
