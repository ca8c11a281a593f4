import type { ViewSpan } from '../../model/span.ts'
import type { Sentence } from '../../text/notice-text.ts'
import type { Decline, Finding } from '../define-fact.ts'
import type { MeasureRule } from './rule.ts'

type DeskFinding = Finding<{ code: 'contact_desk'; state: 'done' | 'in_progress' | 'planned' }> | Decline

const others =
  /カード会社|警察|消費生活|消費者|金融機関|各社の|ホットライン|個人情報保護委員会|不審な|メディア|報道|マスコミ|取材/
const desk = /(?:窓口|フォーム|センター|先|デスク|相談室|ダイヤル|はこちら|下記|以下|末尾|こちら|まで)/

/** A desk or an address given for this incident. */
export function findContactDesk(
  sentence: Sentence,
  rule: MeasureRule,
  span: ViewSpan,
): DeskFinding {
  const { text } = sentence
  const at = span.start - sentence.span.start
  const decline = (because: string): DeskFinding => ({ rule: rule.name, span, because })
  const near = text.slice(Math.max(0, at - 40), at + 60)
  const tail = text.slice(at)
  if (!desk.test(near)) return decline('No desk is named.')
  if (others.test(near)) return decline('It is the desk of somebody else, or for the press.')
  if (/(?:開設|設置)(?:の)?(?:準備|を予定|予定|いたします|します)|準備/.test(tail))
    return { rule: rule.name, span, value: { code: 'contact_desk', state: 'planned' }, status: 'confirmed' }
  return { rule: rule.name, span, value: { code: 'contact_desk', state: 'done' }, status: 'confirmed' }
}
