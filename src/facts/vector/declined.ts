import type { VectorCode } from '../../model/vocabulary/vectors.ts'
import { type Assertion, presupposed } from '../../text/assertion/index.ts'
import type { Mention } from '../../text/mentions.ts'
import type { NoticeText } from '../../text/notice-text.ts'

const advising =
  /(?:ご?注意|ご?留意|気を付け|気をつけ|ご?警戒|お控え|ください|下さい|くださ|願い(?:いた|致|申し|し)|願います|推奨)/
const measure =
  /(?:強化|見直し|導入|禁止|廃止|撤去|防止|再発|徹底|定期的|診断|管理体制|運用|講じ|実施(?:し|いた)|対策を)/

/** Why words that match name no vector of this incident; null where they do. */
export function declined(
  notice: NoticeText,
  mention: Mention<VectorCode>,
  assertion: Assertion,
): string | null {
  const { text } = mention.sentence
  const { block } = notice.blocks[mention.sentence.block]!
  if (assertion.status === 'not_found' || assertion.status === 'ruled_out') return 'It is denied.'
  if (assertion.status === 'investigating') return 'It is still asked.'
  if (assertion.status === null && assertion.because !== presupposed && assertion.mood !== 'actual')
    return assertion.because ?? 'It states nothing.'
  if (block.kind === 'footnote' || /^[※*(]?[※*注]/.test(text)) return 'It explains a term.'
  if (/とは[、,]/.test(text) || /とは$/.test(text)) return 'It explains a term.'
  const rest = text.slice(mention.end)
  if (advising.test(rest)) return 'It warns.'
  if (assertion.status === null && measure.test(rest)) return 'It is a measure.'
  return null
}
