import type { ViewSpan } from '../../model/span.ts'
import type { Sentence } from '../../text/notice-text.ts'
import type { Decline, Finding } from '../define-fact.ts'
import type { MeasureRule } from './rule.ts'

type DeskFinding = Finding<{ code: 'contact_desk'; state: 'done' | 'in_progress' | 'planned' }> | Decline

const others =
  /カード会社|警察|消費生活|消費者|金融機関|各社の|ホットライン|個人情報保護委員会|メディア|報道|マスコミ|取材|公的な/
const named =
  /窓口|フォーム|センター|問い?合わ?せ先|問合せ先|連絡先|デスク|相談室|ダイヤル|はこちら|下記|以下|末尾|こちら|(?:まで|へ|に|宛)(?:お|ご|御)?(?:問|連絡|相談|一報|電話)/
const notOpen =
  /^[^。]{0,10}(?:業務|を記載|機能|サイト|システム|に入力|履歴|内容|情報)|^[^。]{0,14}(?:が停止|の対応が|を(?:いただ|頂)(?:いた|きまし|いて)|(?:いただ|頂)き?まし|があ(?:り|っ)|を受け(?!付)|が(?:殺到|集中))/

/** A desk or an address given for this incident. */
export function findContactDesk(sentence: Sentence, rule: MeasureRule, span: ViewSpan): DeskFinding {
  const { text } = sentence
  const at = span.start - sentence.span.start
  const decline = (because: string): DeskFinding => ({ rule: rule.name, span, because })
  const near = text.slice(Math.max(0, at - 40), at + 70)
  const tail = text.slice(span.end - sentence.span.start)
  if (!named.test(near)) return decline('No desk is named.')
  if (others.test(near)) return decline('It is the desk of somebody else, or for the press.')
  if (notOpen.test(tail)) return decline('It speaks of inquiries, and opens no desk.')
  const state = /準備中/.test(tail)
    ? 'in_progress'
    : /準備|(?:開設|設置)(?:を予定|予定|いたします|します|する予定|してまい)/.test(tail)
      ? 'planned'
      : 'done'
  return { rule: rule.name, span, value: { code: 'contact_desk', state }, status: 'confirmed' }
}
