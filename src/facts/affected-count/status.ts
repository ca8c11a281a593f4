import type { ViewSpan } from '../../model/span.ts'
import type { AssertionStatus } from '../../model/status.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import type { Surroundings } from './surroundings.ts'

const possible = /おそれ|恐れ|可能性|疑い|懸念|否定でき|疑われ|見込み|推定/
const confirmed =
  /(?:漏えい|漏洩|流出|公開|閲覧|窃取|送信|表示|送付|持ち出|暗号化|感染|侵入|侵害)(?:した|して|された|されて|しまし|されまし|が確認|を確認|が判明)|確認された|確認されました|判明した/

/** Stand-in until text/assertion lands. */
export function statusOf(
  notice: NoticeText,
  _span: ViewSpan,
  at: Surroundings,
): { status: AssertionStatus; operators: readonly string[] } | null {
  const op = (status: AssertionStatus) => ({ status, operators: [] })
  const own = at.sentence?.text ?? ''
  for (const words of [own, at.column, at.labelAbove, ...at.headings.slice(0, 2), at.lead]) {
    if (possible.test(words)) return op('possible')
    if (confirmed.test(words)) return op('confirmed')
  }
  return op(possible.test(notice.view.text) ? 'possible' : 'confirmed')
}
