import type { VectorCode } from '../../model/vocabulary/vectors.ts'
import { type Assertion, presupposed } from '../../text/assertion/index.ts'
import type { Mention } from '../../text/mentions.ts'
import type { NoticeText } from '../../text/notice-text.ts'

const advising =
  /(?:ご?注意|ご?留意|気を付け|気をつけ|ご?警戒|お控え|ください|下さい|くださ|願い(?:いた|致|申し|し)|願います|推奨|(?:は|を)(?:控える|避ける)|しないこと|[でに]使い?回しをしない)/
const measure =
  /(?:強化|見直し|導入|禁止|廃止|撤去|防止|再発|徹底|定期的|診断|管理体制|運用|講じ|実施(?:し|いた)|対策を)/

const deniedHead =
  /^[^。、]{0,24}(?:侵入|攻撃|不正アクセス|接続|もの)[^。、]{0,16}?(?:では(?:あり|な|ござい)|は(?:確認|認め|見つか|検出|発見)[^。、]{0,8}(?:ません|ない|ず|なか))/
// 「狙った不正アクセスに対処できなかった」: what could not be done is something else.
const met =
  /^(?:した|った|された|いた|われた)[^。、]{0,20}(?:攻撃|不正アクセス|侵入)[^。、]{0,4}(?:に(?:対処|対応|気付|気づ)|を(?:許|防げ|検知))/
const limited =
  /^(?:のみ|に(?:制限|限定)|を(?:制限|遮断|停止|廃止|禁止|防)|の(?:制限|遮断|停止|廃止|防止|禁止)|機能の停止|[^。、]{0,8}(?:を未然|防止))/
const thought = /と(?:考え|思わ|推測|推定|推察|想定|みら|見ら)/

/** Why words that match name no vector of this incident; null where they do. */
export function declined(
  notice: NoticeText,
  mention: Mention<VectorCode>,
  assertion: Assertion,
): string | null {
  const { text } = mention.sentence
  const { block } = notice.blocks[mention.sentence.block]!
  const denied = assertion.status === 'not_found' || assertion.status === 'ruled_out'
  if (denied && mention.code !== 'human_error' && !met.test(text.slice(mention.event.end)))
    return 'It is denied.'
  const after = text.slice(mention.event.end, mention.event.end + 160)
  if (/^[^。、]{0,6}の(?:懸念|おそれ|恐れ)[^。、]{0,6}(?:解消|ない|なく)/.test(after)) return 'It is denied.'
  if (
    /(?:可能性|有無|か否か|かどうか)[^。、]{0,16}(?:を|について|含め(?:て)?、?)[^。、]{0,12}(?:調査|確認)(?:中|し|を)/.test(
      after,
    ) &&
    !/判明|明らか/.test(after)
  )
    return 'It is still asked.'
  if (deniedHead.test(after)) return 'It is denied.'
  if (limited.test(after)) return 'It is a measure.'
  if (assertion.operators[0] === 'future' && assertion.operators.includes('possible') && !thought.test(after))
    return 'It is what may come.'
  if (mention.place === 'heading' && assertion.status === null && /(?:について|有無|対策|防止)/.test(text))
    return 'A heading names a topic.'
  if (assertion.status === 'investigating' && !thought.test(after)) return 'It is still asked.'
  if (
    assertion.status === null &&
    assertion.because !== presupposed &&
    assertion.mood !== 'actual' &&
    mention.rule !== 'form-abused'
  )
    return assertion.because ?? 'It states nothing.'
  if (block.kind === 'footnote' || /^[※*(]?[※*注]/.test(text)) return 'It explains a term.'
  if (/(?:攻撃|手法|手口|こと)(?:です|のこと|をいいます|を指します)。?$/.test(text))
    return 'It explains a term.'
  if (
    mention.code === 'remote_desktop' &&
    /侵入(?:し(?:た)?)?後|横展開|内部で/.test(text.slice(0, mention.start))
  )
    return 'It is a step after the way in.'
  if (/とは[、,]/.test(text) || /とは$/.test(text)) return 'It explains a term.'
  const rest = text.slice(mention.end)
  if (advising.test(rest)) return 'It warns.'
  if (assertion.status === null && measure.test(rest)) return 'It is a measure.'
  return null
}
