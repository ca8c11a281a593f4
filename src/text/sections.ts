import { type NoticeText, oncePerNotice } from './notice-text.ts'

/** What the headings above a block say it is about, where they say one of these. */
export type Section = 'cause' | 'measures' | 'advice' | 'course'

// The first that fits; 「原因と再発防止策」 holds causes too.
const signs: readonly (readonly [Section, RegExp])[] = [
  ['cause', /原因|要因|問題点|背景|発生理由|調査結果/],
  ['advice', /お願い|ご注意|注意喚起|注意事項|対応方法|確認方法|よくある|お客(?:様|さま)にて/],
  ['measures', /再発防止|対策|今後|防止策|改善策|取り?組み|セキュリティ強化|ロードマップ|対応策/],
  ['course', /経緯|経過|概要|時系列|事案|発覚|検知|内容|被害|影響|手法|侵入|状況/],
]

const sectionsOf = oncePerNotice((notice: NoticeText): readonly (Section | null)[] => {
  const own: (Section | null)[] = []
  return notice.blocks.map(({ block, content }, index) => {
    const above = block.under === null ? null : (own[block.under] ?? null)
    if (block.kind !== 'heading') return above
    const words = notice.view.text.slice(content.start, content.end)
    const found =
      signs.find(([, sign]) => sign.test(words))?.[0] ?? (block.marker === 'date' ? 'course' : above)
    own[index] = found
    return above
  })
})

/** What the nearest heading above the block that says so makes of it; null where none does. */
export const sectionOf = (notice: NoticeText, blockIndex: number): Section | null =>
  sectionsOf(notice)[blockIndex] ?? null
