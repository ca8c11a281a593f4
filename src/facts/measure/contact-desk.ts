import { isDeskOfOthers, isOfInquiries } from '../../text/inquiry-desks.ts'

const named =
  /窓口|フォーム|センター|問い?合わ?せ先|問合せ先|連絡先|デスク|相談室|相談係|お客様係|専用電話|ホットライン|ダイヤル|(?:問い?合わ?せ)(?:先)?[:： 　]{1,3}[^。、:： 　][^。、]{0,15}(?:課|係|室|部|局)|はこちら|下記|以下|末尾|こちら|(?:まで|へ|に|宛)(?:お|ご|御)?(?:問|連絡|相談|一報|電話|願い)/
// The heading of a section whose details are left out.
const bareHeading = /^(?:本件に関する|本事案に関する)?(?:お|ご)?問い?合わ?せ(?:について)?$/

/** `opened`: the words say that it was opened, and do not only name it. Whether the words from `start` to `end` of a sentence give a desk or an address for this incident, and since when. */
export function findContactDesk(
  sentence: string,
  start: number,
  end: number,
):
  | { readonly state: 'done' | 'in_progress' | 'planned'; readonly opened: boolean }
  | { readonly because: string } {
  const near = sentence.slice(Math.max(0, start - 40), start + 70)
  const tail = sentence.slice(end, end + 80)
  if (bareHeading.test(sentence)) return { state: 'done', opened: false }
  if (!named.test(near)) return { because: 'No desk is named.' }
  if (isDeskOfOthers(near)) return { because: 'It is the desk of somebody else, or for the press.' }
  if (isOfInquiries(tail)) return { because: 'It speaks of inquiries, and opens no desk.' }
  if (/準備中/.test(tail)) return { state: 'in_progress', opened: true }
  if (/準備|(?:開設|設置)(?:を予定|予定|いたします|します|する予定|してまい)/.test(tail))
    return { state: 'planned', opened: false }
  return { state: 'done', opened: /(?:開設|設置|設け)[^。]{0,8}(?:まし|ており|ています|済)/.test(tail) }
}
