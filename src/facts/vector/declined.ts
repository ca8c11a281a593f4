import type { VectorCode } from '../../model/vocabulary/vectors.ts'
import { type Assertion, presupposed } from '../../text/assertion/index.ts'
import type { Mention } from '../../text/mentions.ts'
import type { NoticeText } from '../../text/notice-text.ts'

type VectorMention = Mention<VectorCode>

const deniedHead =
  /^[^。、]{0,24}(?:侵入|攻撃|不正アクセス|接続|もの)[^。、]{0,16}?(?:では(?:あり|な|ござい)|は(?:確認|認め|見つか|検出|発見)[^。、]{0,8}(?:ません|ない|ず|なか))/
const fearGone = /^[^。、]{0,6}の(?:懸念|おそれ|恐れ)[^。、]{0,6}(?:解消|ない|なく)/
// 「狙った不正アクセスに対処できなかった」: what could not be done is something else.
const met =
  /^(?:した|った|された|いた|われた)[^。、]{0,20}(?:攻撃|不正アクセス|侵入)[^。、]{0,4}(?:に(?:対処|対応|気付|気づ)|を(?:許|防げ|検知))/

// 「原因はVPN機器の更新が行われておらず…」: what was left undone is the way in, and no denial of it.
const leftUndone =
  /^[^。、]{0,24}?(?:更新|適用|対策|修正|アップデート|アップグレード|無効化|変更|対応)[^。]{0,14}?(?:されて|して|できて|出来て|行われて|行って|なされて)(?:い(?:な|ま)|お(?:ら|りま))/

/** Carelessness is worded as what was not done: there a denial is the statement itself. */
const isOmission = ({ code, rule, sentence, event }: VectorMention): boolean =>
  code === 'human_error' ||
  rule === 'password-of-the-factory' ||
  rule === 'not-patched' ||
  rule === 'account-of-contractor' ||
  (code === 'cloud_misconfiguration' &&
    /て(?:い|お)(?:な|ら|りま)|未設定/.test(sentence.text.slice(event.start, event.end + 4)))

function isDenied(mention: VectorMention, { status }: Assertion): boolean {
  const { after } = mention
  const denied =
    (status === 'not_found' || status === 'ruled_out') && !isOmission(mention) && !takesForGranted(mention)
  return (
    (denied && !met.test(after) && !leftUndone.test(after)) || fearGone.test(after) || deniedHead.test(after)
  )
}

const lookedInto =
  /(?:可能性|有無|か否か|かどうか)[^。、]{0,16}(?:を|について|含め(?:て)?、?)[^。、]{0,12}(?:調査|確認)(?:中|し|を)/
const foundOut = /判明|明らか/
const thought = /と(?:考え|思わ|推測|推定|推察|想定|みら|見ら|みて|見て)/

function isAsked({ after }: VectorMention, { status }: Assertion): boolean {
  return (
    (lookedInto.test(after) && !foundOut.test(after)) || (status === 'investigating' && !thought.test(after))
  )
}

const limited =
  /^(?:のみ|に(?:制限|限定)|を(?:制限|遮断|停止|廃止|禁止|防)|の(?:制限|遮断|停止|廃止|防止|禁止)|機能の停止|[^。、]{0,8}(?:を未然|防止))/
const measure =
  /(?:強化|見直し|導入|禁止|廃止|撤去|防止|再発|徹底|定期的|診断|管理体制|運用|講じ|実施(?:し|いた)|対策を)/
// 「侵入経路となったVPN装置を廃止」: a measure that says what it is taken against.
const presupposes =
  /(?:原因|起点|経路|口)とな(?:った|りました)|(?:悪用|漏えい|漏洩|流出|窃取|搾取)(?:され|し)た/
const topic = /(?:について|有無|対策|防止)/

/** Whether the words take the way in as known and say something else of it. */
export const takesForGranted = ({ sentence, start, end }: VectorMention): boolean =>
  presupposes.test(sentence.text.slice(start, end))

/** Measures and headings name the same things without saying that the attacker came that way. */
function isMeasureOrTopic(mention: VectorMention, { status }: Assertion): string | null {
  const { sentence, start, event, before, after, place } = mention
  if (takesForGranted(mention)) return null
  if (limited.test(after)) return 'It is a measure.'
  if (status !== null) return null
  if (place === 'heading' && topic.test(before + sentence.text.slice(start, event.end) + after))
    return 'A heading names a topic.'
  return measure.test(after) ? 'It is a measure.' : null
}

const termBegins = /^[※*(]?[※*注]/
const termNamed = /とは(?:[、,]|$)/
const termEnds = /(?:攻撃|手法|手口|(?<!との)こと)(?:です|のこと|をいいます|を指します)。?$/
// 「原因は、…を誤っていたことです」
const ofCause = /原因|要因|理由|攻撃手法は|手口は|本件は|本事案は/
const advising =
  /(?:ご?注意|ご?留意|気を付け|気をつけ|ご?警戒|お控え|ください|下さい|くださ|願い(?:いた|致|申し|し)|願います|推奨|(?:は|を)(?:控える|避ける)|しないこと|[でに]使い?回しをしない)/
// 「総当たり攻撃に失敗した履歴」
const failed = /^[^。、]{0,10}(?:、[^。、]{0,6})?(?:に失敗|失敗の|未遂)/
const furtherIn = /侵入(?:し(?:た)?)?後|横展開|内部で/

/** Why words that match name no vector of this incident; null where they do. */
export function declined(notice: NoticeText, mention: VectorMention, assertion: Assertion): string | null {
  const { sentence, before, after } = mention
  const { operators } = assertion
  if (isDenied(mention, assertion)) return 'It is denied.'
  if (isAsked(mention, assertion)) return 'It is still asked.'
  if (operators[0] === 'future' && operators.includes('possible') && !thought.test(after))
    return 'It is what may come.'
  const silent = assertion.status === null && assertion.because !== presupposed && assertion.mood !== 'actual'
  if (silent && mention.rule !== 'form-abused') return assertion.because ?? 'It states nothing.'
  const explains =
    notice.blocks[sentence.block]!.block.kind === 'footnote' ||
    termBegins.test(sentence.text.slice(0, 4)) ||
    termNamed.test(before) ||
    termNamed.test(after) ||
    (termEnds.test(sentence.text.slice(-16)) && !ofCause.test(sentence.text))
  if (explains) return 'It explains a term.'
  if (mention.code === 'remote_desktop' && furtherIn.test(before)) return 'It is a step after the way in.'
  if (failed.test(after)) return 'It did not get in.'
  if (advising.test(after)) return 'It warns.'
  return isMeasureOrTopic(mention, assertion)
}
