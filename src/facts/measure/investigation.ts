import type { Aspect, AspectReading } from '../../text/aspect/index.ts'

/**
 * How far an investigation has come, and how much the words weigh: what is said in passing (調査の結果、…が判明) yields
 * to a plain statement that it goes on.
 */
export type InvestigationOrNot =
  | { readonly status: Aspect; readonly weight: 'firm' | 'passing' }
  | { readonly because: string }

const inPassing =
  /^(?:[・、]?(?:及び|および)?(?:解析|分析)|等|など|作業|の実施)?(?:の結果(?!を|に|が|は|及|お|と|、?および|報告)|結果、|結果(?:として|により|によ(?:れば|ると))|により|によ(?:って|れば|ると|りますと)|(?:及び解析|および解析)?(?:では|におい)|した(?:結果|ところ)|(?:を|も)?(?:行|実施|進め|依頼)[^。、]{0,5}た(?:結果|ところ)|を経た|を踏まえ|報告書?を(?:受|踏))/
const reportedBack =
  /^結果(?:の|に関する|に基づく)?(?:最終|中間)?(?:ご?報告)(?:書)?(?:を(?:受け|受領)|が(?:あ|有)|の受領)|^結果(?:を|につ(?:いて|きまして)[^。、]{0,12})受領|^結果(?:を|も)踏まえ|^結果に基づき/
const something =
  /^(?:等|など)?の?(?:結果|をいただ|を頂|は?実施しない|状況|進捗|過程|範囲|段階|内容|費用|期間|業務|報告|中間|観点|機能|能力|手法|方法|体制|とは|」|先|担当|専門|ログ|用|目的|時|日|への?(?:ご?協力|対応|影響)|により必要|に?必要|を?要|に(?:は|も|ついては)?[^。、]{0,6}時間|に?支障|を?受け(?!入)|に(?:協力|応じ)し?て(?:いただ|頂)|にて|が進(?!められ|んで)|の過程|の?実施に伴)|^[^。、]{0,6}(?:次第|必要)/
const underWay = /^(?:作業)?中(?:で(?:す|あ|、|ご|は)|と(?:な|の)|。|、|$|に)/
const nothingYet = /時間(?:を要|がかか|が必要)|日数を要|お待ち/

/** What `tail`, the words after 調査 in their sentence, and the reading of its aspect say together. */
export function investigationOf(before: string, tail: string, reading: AspectReading): InvestigationOrNot {
  // 「フォレンジック調査により、範囲の特定を進めております」
  if (/^により/.test(tail) && /^[^。]{0,60}(?:進め|継続し)て(?:い|お)/.test(tail))
    return { status: 'in_progress', weight: 'firm' }
  // 「調査を進めている中で、…が分かりました」
  if (/^(?:作業)?を?(?:進めている|継続している|行っている)中/.test(tail))
    return { status: 'in_progress', weight: 'passing' }
  if (inPassing.test(tail)) {
    if (/場合|際(?:に)?は|次第/.test(tail.slice(0, 60))) return { because: 'It says what would be done if.' }
    return {
      status: 'done',
      weight: /フォレンジック|鑑識/.test(before) && /^の結果|^により/.test(tail) ? 'firm' : 'passing',
    }
  }
  if (reportedBack.test(tail) && !/今後|最終的な/.test(before)) return { status: 'done', weight: 'passing' }
  if (underWay.test(tail)) return { status: 'in_progress', weight: 'firm' }
  if (
    /(?:引き?続き|現在も|継続して)[^。]{0,40}$/.test(before) &&
    /^(?:作業)?(?:を|も)?(?:慎重に|鋭意)?(?:進め|行い|行う|継続|続け)(?!た|ました|て(?:まい|参)りました)/.test(
      tail,
    )
  )
    return { status: 'in_progress', weight: 'firm' }
  if (something.test(tail)) return { because: 'It speaks of something about the investigation.' }
  const said = tail.slice(0, 60)
  if (nothingYet.test(said)) return { because: 'It says how long it takes.' }
  const { form, signs, lent } = reading
  if (
    /^(?:を|も)?(?:行い|行ない|実施し|行って|完了し|行なって)、/.test(tail) &&
    form !== 'coming' &&
    form !== 'considered'
  )
    return { status: 'done', weight: 'passing' }
  // 「調査を進めるとともに、今後…場合は」
  if (/^(?:作業)?(?:を|も)?(?:鋭意)?(?:進める|継続する)とともに/.test(tail) && form !== 'past')
    return { status: 'in_progress', weight: 'passing' }
  switch (form) {
    case 'past': {
      const ended = /^[^。、]{0,14}?(?:完了|終了|終え|済)/.test(tail)
      return { status: 'done', weight: ended || lent !== null ? 'firm' : 'passing' }
    }
    case 'lasting':
      return { status: 'in_progress', weight: 'firm' }
    case 'coming':
    case 'plain':
      if (signs.conditional) return { because: 'It says what would be done if.' }
      if (/^[^。]{0,24}?予定/.test(tail) || /視野/.test(tail)) return { status: 'planned', weight: 'firm' }
      if (/^[^。]{0,40}?(?:報告|お知らせ|説明|公表)/.test(tail)) return { because: 'It promises a notice.' }
      if (signs.continuing) return { status: 'in_progress', weight: 'firm' }
      return lent !== null
        ? { status: 'planned', weight: 'firm' }
        : { status: 'in_progress', weight: 'passing' }
    case 'considered':
      // 「原因の調査および再発防止策の検討を進めております」
      if (/^[^。]{0,40}?検討を?(?:進め|開始し|行っ|継続し)[^。]{0,6}[てで]/.test(tail))
        return { status: 'in_progress', weight: 'firm' }
      return signs.continuing || /^を(?:行|進)/.test(tail)
        ? { status: 'in_progress', weight: 'passing' }
        : { because: 'Something else is considered.' }
    case 'background':
      return { status: 'done', weight: 'passing' }
    case 'noun':
      return /中[。)]?$/.test(tail.slice(0, 4)) || /継続/.test(before + said)
        ? { status: 'in_progress', weight: 'passing' }
        : { because: 'Nothing says that it was done or will be.' }
    default:
      return { because: 'It is denied, asked or supposed.' }
  }
}
