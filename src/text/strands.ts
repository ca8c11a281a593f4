import { matchesIn } from './matches.ts'
import { type NoticeText, oncePerNotice } from './notice-text.ts'

/** One of several things that a notice tells of under headings of their own, each with days or figures of its own. */
export interface Strand {
  /** Index of its heading among the notice's blocks. */
  readonly heading: number
  /** What the heading names: its words without number, brackets and what is said of every strand. Folded. */
  readonly name: string
}

// What a strand is about: a system, a place, a body of its own.
const thing =
  /サーバ|システム|VDI|端末|パソコン|環境|サイト|サービス|基盤|クラウド|ネットワーク|セグメント|アカウント|ストレージ|データベース|データセンター|アプリ|機器|拠点|店舗|工場|支店|支社|事業所|営業所|子会社|株式会社|法人|学校|大学|病院|センター|事案|インシデント|[A-Za-z]{2,}/
// Headings that every notice has: they part what is told of one thing.
const section =
  /概要|経緯|経過|原因|対策|防止|強化|影響|被害|お願い|問い?合わ?せ|窓口|今後|状況|時系列|お詫び|調査|結果|背景|体制|取り?組|内容|項目|件数|対象|方針|見通し|措置|参考|連絡|再開|復旧|補足|用語|について$|期間|数$|Q ?& ?A|FAQ|特設|掲載|報告|公表|届け?出|リセット|リリース|通知|お知らせ|変更|停止|導入|見直|(?:第?[0-9一二三四五]{1,2}次?|最終|続)報/
const marker =
  /^[\s・*●○■□◆◇▼▲【[(〈<《|>#~①-⑳]*(?:第?[0-9]{1,2}(?:[.)、:-][0-9]{0,2}){0,2}[ )】]*|[ア-オA-E][.)、] ?)?/
const common =
  /[【】[\]()「」『』<>《》〈〉・、,:：\s]|不正アクセス|不正|侵入|攻撃|漏えい|漏洩|流出|発生|経由|による|における|での|への|から|に関する|について|の件|した|され|可能性|おそれ|恐れ/g
const classNouns =
  /サーバー?|システム|端末|パソコン|環境|サイト|サービス|ネットワーク|アカウント|機器|事案|インシデント|[のにはをがでと等]/g

const figure = /[0-9万億](?:件|名|人|社|台|通|アカウント)/
const day = /[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4}[/.-][0-9]{1,2}[/.-][0-9]{1,2}/

/** More headings side by side are a list, and no strands. */
const mostStrands = 40

/** The strand that each block stands in, by index; null where the text does not part what it tells of. */
export const strandsOf = oncePerNotice((notice: NoticeText): readonly (Strand | null)[] => {
  const { blocks } = notice
  const held = blocks.map((): Strand | null => null)
  for (const strands of siblings(notice)) {
    if (strands.length < 2 || strands.length > mostStrands) continue
    for (const strand of strands) held[strand.heading] = strand
  }
  blocks.forEach(({ block }, index) => {
    if (held[index] === null && block.under !== null) held[index] = held[block.under] ?? null
  })
  return held
})

/** Headings side by side that each name a thing of their own and hold a day or a figure. */
function siblings(notice: NoticeText): Iterable<readonly Strand[]> {
  const { blocks, view } = notice
  const filled = blocks.map(() => false)
  for (let index = blocks.length - 1; index >= 0; index--) {
    const { block, content } = blocks[index]!
    const { under } = block
    if (block.kind === 'overview' || block.kind === 'furniture' || under === null) continue
    if (!filled[under] && (filled[index] || tells(view.text.slice(content.start, content.end))))
      filled[under] = true
  }
  const groups = new Map<string, Strand[]>()
  blocks.forEach(({ block, content }, heading) => {
    if (block.kind !== 'heading' || block.marker === 'date' || !filled[heading]) return
    const words = view.text.slice(content.start, Math.min(content.end, content.start + 80))
    const name = nameIn(words)
    if (name === null) return
    const key = `${block.under} ${block.level}`
    const group = groups.get(key)
    if (!group) groups.set(key, [{ heading, name }])
    else if (group.length <= mostStrands && group.every(strand => strand.name !== name))
      group.push({ heading, name })
  })
  return groups.values()
}

const tells = (words: string): boolean => figure.test(words) || day.test(words)

/** What a heading names, or null where it is one that parts the telling of one thing. */
function nameIn(heading: string): string | null {
  const words = heading.replace(marker, '')
  if (!thing.test(heading) || section.test(words)) return null
  const name = words.replace(common, '')
  const own = name.replace(classNouns, '')
  return own.length >= 1 && matchesIn(own, /[ぁ-んァ-ヶ一-龥A-Za-z0-9]/g).length >= 1 ? name : null
}
