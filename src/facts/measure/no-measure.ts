import type { Block } from '../../model/document.ts'
import type { MeasureCode } from '../../model/vocabulary/measures.ts'

const topic =
  /^(?:等|など)?(?:に関する|について(?=の|お|ご|$|。|、)|に伴|に係る|の?お知らせ|の内容|とは|が必要|(?:いた|致)?しましたとおり|(?:を|に)?させ(?:ていただく|て頂く)もの)/
const lacking =
  /^[^。、]{0,6}(?:の(?:課題|不備|不足|欠如)|が(?:不十分|不足|適切に行われて)|に(?:課題|不備|不足))/
const byAttacker = /攻撃者は(?:(?!当社|弊社|当)[^。]){0,60}$|攻撃者が[^。、]{0,30}$/
const inUse = /(?:導入|設置|利用|使用|契約)して(?:いた|いる|おりました|おります)$/
const otherServices = /(?:同じ|同一|共通|使い回|使いまわし|他の|他社|他サイト|別の|他サービス)[^。]{0,40}$/
const note = /^[※(]?注?[※*0-9]/
const definition = /とは|のこと|指します|する(?:製品|機能|仕組み|技術|サービス|もの)/
// What a heading names of these is what its section tells of.
const toldBelow = new Set<MeasureCode>([
  'isolate',
  'stop_service',
  'account_disable',
  'forensics',
  'notify_individuals',
])

/** Why words that name a measure (from `start` to `end` of the sentence) are none here; null where nothing speaks against it. */
export function whyNoMeasure(
  code: MeasureCode,
  kind: Block['kind'],
  sentence: string,
  start: number,
  end: number,
): string | null {
  const after = sentence.slice(end, end + 16)
  if (topic.test(after)) return 'It is what something else is about.'
  if (lacking.test(after)) return 'It says what was missing.'
  if (byAttacker.test(sentence.slice(Math.max(0, start - 64), start))) return 'The attacker did it.'
  if (inUse.test(sentence.slice(Math.max(0, start - 12), start))) return 'It was there before.'
  if (code === 'password_reset' && otherServices.test(sentence.slice(Math.max(0, start - 60), end)))
    return 'It is advice about other services.'
  if ((kind === 'footnote' || note.test(sentence)) && definition.test(sentence.slice(0, 400)))
    return 'It explains a term.'
  if (kind === 'heading' && toldBelow.has(code)) return 'A heading names it.'
  return null
}
