import { viewSpan } from '../../model/span.ts'
import { type AssertionStatus, strongest } from '../../model/status.ts'
import { eventsWithin, exposuresWithin } from '../../text/assertion/event-words.ts'
import { assertionAt, assertionIn } from '../../text/assertion/index.ts'
import { type NoticeText, oncePerNotice } from '../../text/notice-text.ts'

/**
 * What a label, a heading or an introducing sentence lends to the items under it. `lost`: the thing that holds them
 * is gone, which does not yet say that anybody saw them.
 */
export type Frame = AssertionStatus | 'listed' | 'lost' | 'blocked'

const blocks =
  /問い?合わ?せ(?!内容|履歴|情報|フォーム|に関する|いただいた|をいただ|をされ|された)|連絡先(?!を確認|が)|窓口|再発防止|対策|お願い|注意|ご確認いただ|パスワード.{0,6}(?:変更|再設定)|用語|今後の対応|ご対応|関連リンク|よくある|当社の対応|対応状況|対応について|手口|届出|登録情報の変更|返金|受付|文面|件名|差出人|送信元|原因|復旧|業績|代替|営業時間|サービスの(?:停止|再開)/
const lists =
  /(?:情報|データ|項目|内容|内訳|範囲|対象|属性|種類|種別|ファイル|個人情報)(?:の?(?:内容|項目|種類|種別|範囲|概要|内訳|一覧|例))?(?:[(（][^()（）]{0,60}[)）])?(?:について|は|は、|例)?[:：。]?$/
const harm =
  /漏|流出|窃取|詐取|奪|抜き|盗|持ち出|持出|閲覧|誤|紛失|公開|取得|入手|表示|影響|対象|アクセス|見られ|見え|送られ|取り出|写し取|含ま|保存|保管|保有|登録|該当|流失/

// 「（〇は含まれるもの、－は含まれないもの）」 tells how a table is to be read.
const legend = /\([^()]{0,4}[〇○◯●×✕－-][^()]{0,40}\)/g
// 「漏えいは確認されていないとお伝えしましたが、…次の情報が漏えいした」: what is conceded is not what introduces the list.
const conceded =
  /^[^。]{0,300}(?:(?:まし|でし)た|ます|です|いた|した|ない)(?:が|ものの|けれども)、(?=[^。]{0,300}(?:以下|次の|次に|下記))/

// 「閲覧された可能性があったが、閲覧が無いことが確認された情報」
const provenUntouched =
  /可能性が(?:あっ|ござい)[^。、]{0,8}(?:が|ものの)、[^。]{0,40}(?:アクセス|漏えい|漏洩|流出|閲覧|取得)[^。、]{0,10}(?:無|な)(?:い|かった)こと[がを][^。、]{0,10}(?:確認|判明)/
const lastStatement = (words: string): string => words.replace(conceded, '')

/** Reads a label, a heading or a sentence that stands above items; null where it says nothing of them. */
export function frameIn(words: string): Frame | null {
  if (words === '') return null
  const text = lastStatement(words.slice(0, 400).replace(legend, ''))
  if (provenUntouched.test(text)) return 'ruled_out'
  const denied =
    /(?:含ま(?:れ)?(?:ない|ず|れておらず|れていない|れておりません|れていません|れません)|(?:漏えい|漏洩|流出|該当|影響)(?:し|の)?(?:てい|が|は)?な(?:い|かった)|対象外|(?:漏えい|漏洩|流出|閲覧)(?:して|されて)(?:いない|おりません|いません)|(?:可能性|おそれ|恐れ)(?:が|の|は)(?:ない|ありません|ございません))[^。]{0,30}(?:情報|データ|項目|もの|以下|次|$|。)/.exec(
      text,
    )
  if (denied && !/以外|ほか|他の/.test(text.slice(0, denied.index))) {
    const positive = /(?:漏|流出|閲覧)[^。、]{0,16}(?:可能性|おそれ|恐れ)(?:が|の)あ/.test(
      text.slice(0, denied.index),
    )
    if (!positive && /以下|次の|とおり|通り|[:：]$|(?:情報|データ|項目)(?:について|は)?[:：]?$/.test(text))
      return 'ruled_out'
  }
  const found: AssertionStatus[] = []
  let denials = 0
  let described = false
  const points = /以下|次の|下記|[:：]$/.test(text)
  for (const m of eventsWithin(text)) {
    const local = assertionIn(text, m.index, m.index + m[0].length)
    if ((local.status === 'ruled_out' || local.status === 'not_found') && points && harm.test(m[0]))
      return local.status
    if (local.status === 'ruled_out' || local.status === 'not_found') denials++
    if (local.status === 'possible' || local.status === 'investigating') {
      // 「参照可能であった情報の一部が、閲覧されたことが確認されています」: what could be seen only describes it.
      if (local.relative && !doubt.test(text.slice(local.start, local.end))) described = true
      else if (harm.test(text)) return 'possible'
    } else if (local.status === 'confirmed' && harm.test(text.slice(Math.max(0, m.index - 4), local.end)))
      found.push('confirmed')
  }
  if (described && found.length === 0 && harm.test(text)) return 'possible'
  if (doubt.test(text) && harm.test(text)) return 'possible'
  if (lost.test(text) && !exposed.test(text)) return 'lost'
  const onlyDenied = denials > 0 && found.length === 0
  if (
    !onlyDenied &&
    /(?:漏えい|漏洩|流出|窃取|閲覧|公開|紛失|持ち出し?|表示|流失)(?:され|し)?(?:た|ている|てしまった|(?:等?の|等|にあたる)?(?:件数|人数|範囲|項目|概要|対象|内容|情報|データ))/.test(
      text,
    )
  )
    return 'confirmed'
  if (found.length > 0 && exposureNear.test(text)) return 'confirmed'
  if (lists.test(text) && !blocks.test(text)) return 'listed'
  if (people.test(text) && !blocks.test(text)) return 'listed'
  if (keeps.test(text) && /以下|次の|下記|とおり|通り|[:：]$/.test(text)) return 'listed'
  return blocks.test(text) ? 'blocked' : null
}

const doubt = /おそれ|恐れ|可能性|疑い|懸念/
// 「会員登録された方」「お取引先の皆様」: whose information the list under it is.
const people = /^[^。]{0,60}(?:方|皆様|皆さま|お客(?:さ?ま|様)|会員様?|ユーザー様?|ご担当者様?)[」】)]{0,2}$/
const lost = /紛失(?:し|物)|盗難に|盗まれ|なくした|置き忘れ|見当たらな|落とした/
const exposed = /漏|流出|窃取|閲覧|公開|持ち出/
const exposureNear = /漏|流出|窃取|閲覧|公開|持ち出|抜き|盗|取得|表示|誤/
const keeps = /含ま|保存|保管|格納|保持|登録|記載|記録/

const longest = 400

/** Lines that head many items are read once a notice. */
const framesRead = oncePerNotice((_notice: NoticeText) => new Map<string, Frame | null>())

/** The frame of a block: its label, its row, the lines above it, its headings, nearest first. */
export function frameAt(notice: NoticeText, index: number, cell: number): Frame | null {
  const { text } = notice.view
  const own = notice.blocks[index]!
  const words = (i: number): string => {
    const { content } = notice.blocks[i]!
    return text.slice(content.start, Math.min(content.end, content.start + longest))
  }
  let listed = false
  const read = framesRead(notice)
  const consider = (line: string): Frame | null => {
    let frame = read.get(line)
    if (frame === undefined) {
      frame = frameIn(line)
      read.set(line, frame)
    }
    if (frame === 'listed') {
      listed = true
      return null
    }
    return frame
  }
  if (own.block.label) {
    const span = notice.view.toView(own.block.label)
    const frame = consider(text.slice(span.start, span.end))
    if (frame !== null) return frame
  }
  if (cell >= 0) {
    const header = typeof own.block.header === 'number' ? notice.blocks[own.block.header] : undefined
    const heads = header?.cells[cell]
    const cells = own.cells.filter((_, i) => i !== cell)
    for (const span of heads ? [heads, ...cells] : cells) {
      const frame = consider(text.slice(span.start, Math.min(span.end, span.start + longest)))
      if (frame !== null && frame !== 'blocked') return frame
    }
  }
  // The lines above, up to the heading: other entries of the list are stepped over.
  const under = own.block.under
  for (let i = index - 1, steps = 0; i >= 0 && steps < 60; i--, steps++) {
    const { block } = notice.blocks[i]!
    if (i === under || block.kind === 'overview' || block.kind === 'heading') break
    if (block.kind === 'furniture' || block.kind === 'figure' || block.kind === 'footnote') continue
    const line = words(i)
    const prose = /[。:：]$/.test(line.trim()) || /(?:以下|次|下記)の(?:とおり|通り)|です$|ます$/.test(line)
    const parent = block.kind === 'item' && own.block.kind === 'item' && block.level < own.block.level
    if (!prose && !parent && block.kind !== 'paragraph') continue
    if (block.marker === '※') continue
    const last = line.slice(line.slice(0, -1).lastIndexOf('。') + 1)
    const introducing = /(?:以下|次|下記|上記)|[:：]$|とおり|通り/.test(last)
    const frame = consider(introducing || line.length < 60 ? last : line)
    if (frame === 'blocked') {
      if (introducing) return 'blocked'
      continue
    }
    if (frame !== null) return frame
    if (introducing && prose && block.kind === 'paragraph' && steps > 12) break
  }
  for (let h = under, depth = 0; h !== null && depth < 5; depth++) {
    const frame = consider(words(h))
    if (frame === 'blocked') return listed ? 'listed' : 'blocked'
    if (frame !== null) return frame
    const up = notice.blocks[h]!.block.under
    // The sentence that introduces this heading and its sisters.
    const { level } = notice.blocks[h]!.block
    for (let i = h - 1; i > (up ?? -1) && i > h - 60; i--) {
      const { block } = notice.blocks[i]!
      if (block.kind === 'overview' || (block.kind === 'heading' && block.level < level)) break
      if (block.kind !== 'paragraph') continue
      const line = words(i)
      const last = line.slice(line.slice(0, -1).lastIndexOf('。') + 1)
      if (!/以下|次の|下記/.test(last)) {
        if (last.endsWith('。')) break
        continue
      }
      const led = consider(last)
      if (led !== null && led !== 'blocked') return led
      break
    }
    h = up
  }
  return listed ? 'listed' : null
}

/** What the notice as a whole says of information getting out, for items of which only their keeping is told. */
export const statusOfNotice = oncePerNotice((notice: NoticeText): AssertionStatus | null => {
  const found: AssertionStatus[] = []
  for (const sentence of notice.sentences)
    for (const m of exposuresWithin(sentence.text)) {
      const start = sentence.span.start + m.index
      const { status } = assertionAt(notice, viewSpan(start, start + m[0].length))
      if (status !== null) found.push(status)
    }
  if (found.includes('possible') || notice.sentences.some(s => carriedOut.test(s.text))) return 'possible'
  const whole = strongest(found)
  return whole === null && notice.sentences.some(s => wentAstray.test(s.text)) ? 'confirmed' : whole
})

// 「入力された情報が外部へ送られていた可能性があります」, 「中身を見られるおそれ」
const carriedOut =
  /(?:外部?|社外|国外|第三者|攻撃者)(?:の[^。、]{1,16})?[へに]、?[^。、]{0,12}(?:送(?:ら|信さ)れ|渡っ)[^。、]{0,16}(?:可能性|おそれ|恐れ)(?:が(?:あ|ござ)|[をは][^。、]{0,8}否定)|(?:見られ|読まれ|見え|知られ|中身を見)[^。、]{0,6}(?:おそれ|恐れ|可能性)(?:が(?:あ|ござ)|[をは]?[^。、]{0,8}否定)/
// Papers and files that reached the wrong hands, or stood open to all: whoever got them has seen them.
const wentAstray =
  /誤って[^。、]{0,12}(?:送付|送信し|郵送|交付|手渡し|発送|配布)(?:した|して|し、|いたし|しまし)|(?:誤っ(?:て|た)|別の|異なる|他の|見知らぬ)[^。、]{0,16}(?:相手|宛先|方|世帯|申込者|お客様|利用者|会社)[^。]{0,12}(?:送付|送信|送っ|郵送|交付|渡し|届い|発送)|(?:入れ違え|取り違え|(?:押し|打ち|書き)(?:誤|間違)|宛先を(?:誤|間違))[^。]{0,80}(?:送|届い|封|発送|渡|交付)|(?:ホームページ|サイト|ページ|インターネット)[^。]{0,30}(?:載せ|掲載し|公開し)(?:た|てい)[^。]{0,60}(?:個人(?:の)?情報|氏名|名簿)[^。]{0,20}(?:含まれ|残っ|見え)/
