import { type ViewSpan, viewSpan } from '../../model/span.ts'
import type { ServiceImpactCode } from '../../model/vocabulary/service-impacts.ts'
import { matchesIn } from '../../text/matches.ts'
import type { NoticeText } from '../../text/notice-text.ts'

/** A state told as a label and its value: 「再開時期：未定」, 「■業務への影響」 over 「現時点でございません」. */
interface LabelledState {
  readonly rule: string
  readonly impact: ServiceImpactCode
  readonly span: ViewSpan
}

interface LabelRule {
  readonly rule: string
  readonly impact: ServiceImpactCode
  readonly label: RegExp
  readonly value: RegExp
}

const rules: readonly LabelRule[] = [
  {
    rule: 'no-effect',
    impact: 'none',
    label:
      /(?:サービス|業務|事業|営業|診療|生産|出荷|販売|運[航行営]|授業)[^。、:]{0,8}への?影響(?:等|について)?$/,
    value: /^(?:現時点[^。、]{0,6}、?)?(?:特に)?(?:影響は)?(?:なし|無し|ございません|ありません)/,
  },
  {
    rule: 'stopped',
    impact: 'suspended',
    label:
      /^(?:現在)?(?:停止|休止|中止|閉鎖|利用(?:できない|不可の?)|ご利用いただけない)(?:中の?|している|する|の)?(?:対象)?(?:サービス|機能|システム|サイト|業務)$/,
    value: /^(?!(?:なし|無し|ありません|ございません))[^。]{2}/,
  },
  {
    rule: 'not-yet-restored',
    impact: 'suspended',
    label: /(?:再開|復旧)(?:の?(?:時期|日時?|予定日?|見込み?|目途|目処|めど|見通し))(?:について)?$/,
    value: /^(?:現在、?|現時点[^。、]{0,4}、?)?(?:未定|調整中|検討中|不明|確認中|調査中)/,
  },
]

const marks = /^[\s・*●○■□◆◇▼▲【[(〈<《>#①-⑳\d.)-]{0,8}/
const closing = /[\]】>》)〉:\s]{0,4}$/
const longestLabel = 28
const labels =
  /への?影響|(?:再開|復旧)の?(?:時期|日|予定|見込|目途|目処|めど|見通し)|(?:停止|休止|中止|閉鎖|利用(?:でき|不可)|ご利用いただけ)[^。、\n]{0,5}(?:サービス|機能|システム|サイト|業務)/g

/** The states that labels of the notice name. A label is a short line over its value, or stands before a colon or a closed bracket. */
export function* labelledStates(notice: NoticeText): Generator<LabelledState> {
  const { text } = notice.view
  let i = 0
  let last = -1
  for (const { index } of matchesIn(text, labels)) {
    while (i < notice.blocks.length && notice.blocks[i]!.content.end <= index) i++
    const at = notice.blocks[i]
    if (at === undefined) return
    const { block, content } = at
    if (i === last || block.kind === 'overview' || index < content.start) continue
    if (index - content.start > longestLabel) continue
    last = i
    const line = text.slice(content.start, Math.min(content.end, content.start + 80))
    const lead = marks.exec(line)![0].length
    const cut = line.slice(lead, lead + longestLabel).search(/[:>】\]》]/)
    if (cut > 0) {
      const told = read(line.slice(lead, lead + cut), line.slice(lead + cut + 1).trimStart())
      if (told) yield { ...told, span: viewSpan(content.start + lead, content.start + line.trimEnd().length) }
    } else if (content.end - content.start <= longestLabel) {
      const next = notice.blocks[i + 1]
      if (!next || next.block.kind === 'heading') continue
      const value = text.slice(next.content.start, Math.min(next.content.end, next.content.start + 40))
      const told = read(line.slice(lead).replace(closing, ''), value.replace(marks, ''))
      if (told) yield { ...told, span: viewSpan(content.start + lead, content.end) }
    }
  }
}

function read(label: string, value: string): Omit<LabelledState, 'span'> | null {
  const found = rules.find(rule => rule.label.test(label.trim()) && rule.value.test(value))
  return found ? { rule: found.rule, impact: found.impact } : null
}
