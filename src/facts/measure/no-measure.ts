import type { Block } from '../../model/document.ts'
import type { MeasureCode } from '../../model/vocabulary/measures.ts'

const topic =
  /^(?:等|など)?(?:に関する|について(?=の|お|ご|$|。|、)|に伴|に係る|の?お知らせ|の内容|とは|が必要|[^。、]{0,10}について。?$|(?:いた|致)?しましたとおり|(?:を|に)?させ(?:ていただく|て頂く)もの)/
// 「機器を交換した際、設定に不備が…」, 「機器の入替時に…」: when something else came about.
const occasion =
  /^(?:作業)?時に|^作業において|^(?:作業)?(?:を?(?:し|行っ|行なっ|実施し|した)?[^。、]{0,4}た際(?:$|[、にの]))|^を?(?:行う|する|実施する)(?:とき|際)(?:は|に)/
// 「停止していたシステムは…」: how it was, said of a later noun. 「停止措置の解除」: it has ended.
const wasSo =
  /^を(?:し|され)た(?=お?(?:客|方|皆|会員|ユーザー|利用者))|^し(?:た|ました)(?=お?(?:客|方々|皆|会員|ユーザー|利用者))|^(?:を|が)?(?:し|され|せ|して|化され)て?いた(?=[一-鿿ァ-ヶA-Z「](?!に|は))|^(?:を|が)?されて(?:おり|いて)[^。、]{0,16}(?:でき|取れ|れ)(?:ない|ません)/
const ended = /^(?:の)?(?:措置|状態)?(?:を|の|が)(?:順次)?(?:解除|緩和)|^前(?:に|の|と|から)/
const lacking =
  /^[^。、]{0,6}(?:の(?:課題|不備|不足|欠如)|が(?:不十分|不足|適切に行われて)|に(?:課題|不備|不足))/
// 「確認を怠り」, 「パスワードを設定せずに」: it was not done.
const undone = /^[^。、]{0,6}(?:怠|失念|行わず|行わない|せずに|せず、)/
// 「第三者によりパスワードが変更されました」, 「切り離された拠点」
const suffered = /^(?:を|が)?(?:され|せられ)(?:て|た|まし)/
const byOthers = /(?:第三者|攻撃者|何者か|犯人|犯行者)(?:に(?!よる|対)|から(?!の))[^。]{0,40}$/
const soDescribed =
  /^(?:を|が)?され(?:た|てい[たる])(?=[一-鿿ァ-ヶA-Za-z「])(?!ため|旨|後|際|上で|状態|状況|結果|事実|可能性)/
const byAttacker =
  /攻撃者は(?:(?!当社|弊社|当)[^。]){0,60}$|攻撃者が(?:(?!した|された|形跡|痕跡)[^。、]){0,30}$/
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
  const after = sentence.slice(end, end + 30)
  if (topic.test(after)) return 'It is what something else is about.'
  if (occasion.test(after)) return 'It says when something else came about.'
  if (wasSo.test(after)) return 'It describes something else.'
  if (ended.test(after)) return 'It has ended.'
  if (lacking.test(after)) return 'It says what was missing.'
  if (byAttacker.test(sentence.slice(Math.max(0, start - 64), start))) return 'The attacker did it.'
  if (undone.test(after)) return 'It was not done.'
  if (suffered.test(after)) {
    if (byOthers.test(sentence.slice(Math.max(0, start - 64), start))) return 'The attacker did it.'
    if (soDescribed.test(after)) return 'It describes something else.'
  }
  if (inUse.test(sentence.slice(Math.max(0, start - 12), start))) return 'It was there before.'
  const upTo = sentence.slice(Math.max(0, start - 60), end)
  if (
    code === 'password_reset' &&
    (otherServices.test(upTo) || otherServices.test(sentence.slice(Math.max(0, start - 60), start)))
  )
    return 'It is advice about other services.'
  if ((kind === 'footnote' || note.test(sentence)) && definition.test(sentence.slice(0, 400)))
    return 'It explains a term.'
  if (kind === 'heading' && toldBelow.has(code)) return 'A heading names it.'
  return null
}
