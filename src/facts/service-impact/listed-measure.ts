import type { NoticeText } from '../../text/notice-text.ts'

// 「速やかに以下の対応を実施しました。」
const done =
  /(?:以下|下記|次)の[^。\n]{0,14}(?:対応|対策|措置|処置|取り組み)[^。\n]{0,14}(?:実施|講じ|行[いっ]|とり|完了)[^。\n]{0,6}(?:ました|済|て(?:おり|い)ます)/
const service = /サービス|サイト|ページ|機能|決済|受付|ストア|ショップ|営業|業務/
const longestList = 20

/**
 * Whether words stand in a list of what has been done, and name no service: 「以下の対応を実施しました。・当該サーバーの停止」 says
 * nothing of today.
 */
export function isListedMeasure(notice: NoticeText, block: number, words: string): boolean {
  if (notice.blocks[block]!.block.kind !== 'item' || service.test(words)) return false
  for (let b = block - 1; b >= Math.max(0, block - longestList); b--) {
    const { block: over, content } = notice.blocks[b]!
    if (over.kind === 'item') continue
    return done.test(notice.view.text.slice(Math.max(content.start, content.end - 80), content.end))
  }
  return false
}
