import { type ViewSpan, viewSpan } from '../../model/span.ts'
import type { AssertionStatus } from '../../model/status.ts'
import type { VectorCode } from '../../model/vocabulary/vectors.ts'
import { matchesIn } from '../../text/matches.ts'
import type { NoticeText } from '../../text/notice-text.ts'

/** A way in told as a label and its value: 「感染経路：メールの添付ファイル」, 「■侵入経路」 over 「VPN機器」. */
interface LabelledWayIn {
  readonly code: VectorCode
  readonly status: AssertionStatus
  readonly span: ViewSpan
}

const label =
  /^[\s・*●○■□◆◇▼▲【[(〈<《>#①-⑳\d.)-]{0,8}(?:主な)?(?:侵入|感染|攻撃)(?:経路|口|手段|元|の入口)[\]】>》)〉:\s]{0,4}/
const labels = /(?:侵入|感染|攻撃)(?:経路|口|手段|元|の入口)/g
/** Characters between the beginning of a block and its label: marks and 主な. */
const furthest = 10
const open = /調査|不明|特定|確認|解明|いません|いない|なし|推移/
const presumed = /推定|可能性|想定|疑い|おそれ|考え|みら|思わ/
const longestValue = 40

const ways: readonly (readonly [VectorCode, RegExp])[] = [
  ['vpn', /VPN|リモートアクセス(?:用)?の?(?:機器|装置|サーバ|回線)/],
  ['remote_desktop', /リモートデスクトップ|RDP|(?:遠隔|リモート)(?:保守|接続|メンテナンス)/],
  ['network_device', /(?:ネットワーク|通信)(?:機器|装置)|ルーター?|ファイアウォール|UTM/],
  ['known_vulnerability', /脆弱性/],
  ['phishing', /フィッシング|偽サイト/],
  ['malicious_attachment', /添付/],
  [
    'supply_chain',
    /(?:委託先|取引先|子会社|グループ会社|海外拠点|業者|ベンダー)[^。、]{0,14}(?:経由|から|ネットワーク)/,
  ],
  ['removable_media', /USB|外部(?:記憶|記録)媒体/],
]

/** The ways in that labels of the notice name, and no more than a short value after them. */
export function* labelledWaysIn(notice: NoticeText): Generator<LabelledWayIn> {
  const { text } = notice.view
  let i = 0
  for (const { index } of matchesIn(text, labels)) {
    while (i < notice.blocks.length && notice.blocks[i]!.content.end <= index) i++
    const at = notice.blocks[i]
    if (at === undefined) return
    const { block, content } = at
    if (block.kind === 'overview' || index < content.start || index - content.start > furthest) continue
    const named = label.exec(text.slice(content.start, Math.min(content.end, content.start + 40)))
    if (named === null) continue
    let { start, end } = content
    start += named[0].length
    if (start >= end) {
      const next = notice.blocks[i + 1]
      if (!next || next.block.kind === 'heading') continue
      ;({ start, end } = next.content)
    } else if (!/[:\]】>》)〉]/.test(named[0])) continue
    const value = text.slice(start, end)
    if (value.length > longestValue || open.test(value)) continue
    for (const [code, words] of ways) {
      const found = words.exec(value)
      if (found)
        yield { code, status: presumed.test(value) ? 'possible' : 'confirmed', span: viewSpan(start, end) }
    }
  }
}
