const endsSentence =
  /(?:[。、,，:：;；！!]|ます|ました|ません|ですが|です|でした|ください|下さい|した|れた|せた|いた|った|きた|いる|する|なる|れる|せる|ない|こと|である|済|済み|のみ)$/
const listed = /、.{0,40}、/

/** Whether words can be a heading: short, no whole sentence, no enumeration. A line that asserts something is none. */
export function canBeHeading(words: string): boolean {
  return (
    words.length > 0 &&
    words.length <= 48 &&
    !words.includes('。') &&
    !endsSentence.test(words) &&
    !listed.test(words)
  )
}

const brackets = new Map([
  ['【', '】'],
  ['＜', '＞'],
  ['<', '>'],
  ['〈', '〉'],
  ['《', '》'],
  ['≪', '≫'],
  ['〔', '〕'],
  ['［', '］'],
  ['[', ']'],
])

const asserts = /(?:ます|ました|ません|です|でした|ください|下さい|した|ない)[！!]?$/

/** Whether the words inside a bracket on its own line name what follows, rather than say something. */
export const namesWhatFollows = (words: string): boolean =>
  words.length <= 48 && !words.includes('。') && !asserts.test(words)

/** The bracket that encloses the whole of a short line (【影響範囲】, ＜対象サービス＞), or null. */
export function headingBracket(text: string): string | null {
  const closing = brackets.get(text[0] ?? '')
  if (!closing || text.length < 3 || text.length > 60 || text.at(-1) !== closing) return null
  const words = text.slice(1, -1)
  // <p> and [x](y) are markup; 【小学校】　【年度】 are the heads of two columns.
  if (words.includes(closing) || !/[^\x00-\x7f]/.test(words) || words.includes('。')) return null
  return text[0]!
}

const bareEnding =
  /(?:について|概要|経緯|原因|対応|対策|対処|措置|状況|お願い|内容|影響|範囲|情報|項目|件数|方針|見通し|予定|窓口|問い?合わ?せ先|問合せ|連絡先|対象|対象者|サービス|時系列|お詫び|調査結果|詳細|背景|体制|取り?組み|防止策?|被害|期間|日時|判明日|データ)(?:など|等)?(?:[（(].{1,20}[）)])?$/

/** Whether an unmarked line on its own reads like a heading (今後の対応について). Only with content under it. */
export function readsLikeHeading(text: string): boolean {
  const words = /^[（(](.{2,24})[）)]$/.exec(text)?.[1] ?? text
  return (
    words.length >= 3 &&
    words.length <= 26 &&
    bareEnding.test(words) &&
    canBeHeading(words) &&
    !/[、「」0-9０-９]/.test(words)
  )
}
