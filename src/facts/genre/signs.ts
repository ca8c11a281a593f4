import { type ViewSpan, viewSpan } from '../../model/span.ts'
import { makeWordFinder, type WordFinder } from '../../text/find-words.ts'
import type { NoticeText, Sentence } from '../../text/notice-text.ts'

/** 「一部報道について」, 「…に係る報道を受けて」; not 報道機関, 報道発表, nor a magazine's article. */
const mediaTitle = makeWordFinder(
  /報道(?!機関|発表|資料|関係|各社|提供|局|部)(?:等)?(?:について|に関する|に関して|に対する|に係る|を受けて|内容について)/g,
)
/** The notice's reason: 「本日、一部報道において…と報じられて」. */
const mediaOpening = makeWordFinder(
  /(?:一部(?:の)?(?:報道|メディア|新聞|週刊誌)|(?:新聞|テレビ|週刊誌|ニュースサイト)(?:各社)?の?報道)[^。]{0,60}?(?:報じられ(?:て(?:い|お)|まし|た)|報道(?:されて(?:い|お)|がな|がござ|がありま)|当社(?:が|から)発表したものでは)/g,
)

const notAnAttack =
  '(?:訓練|演習|テスト|誤検知|誤報|誤判定|誤作動|いたずら)(?:用)?(?:の?メール|の一環)?(?:によるもの)?(?:であ(?:った|る|り)|でした|と(?:判明|確認))'
/** What was told turns out to be an exercise or a false alarm, or the notice is taken back. */
const retraction = makeWordFinder(
  new RegExp(
    [
      `${notAnAttack}(?:こと|もの|旨|事実)?(?:が|を|と)?(?:判明|確認|わか|分か)?`,
      '(?:不正アクセス|サイバー攻撃|外部からの攻撃)(?:等)?(?:によるもの)?ではな(?:い|く|かった)[^。]{0,40}(?:判明|確認)(?:し|され|いた)',
      '(?:公表|お知らせ|発表|掲載)(?:内容)?を(?:撤回|取り消)(?:し|いた)',
    ].join('|'),
    'g',
  ),
)
const retractedTitle = makeWordFinder(/(?:公表|お知らせ|発表)(?:内容)?の(?:撤回|取り?消し)/g)

/** Sentences from the top of the body in which a notice says what it is for. */
const opening = 6

/** The words that say so in the title, or else at the top of the body; null where they stand nowhere there. */
function inTitleOrOpening(notice: NoticeText, title: WordFinder, body: WordFinder): ViewSpan | null {
  for (const found of title(notice)) if (found.place === 'title') return found.span
  const first = notice.sentences.find(s => notice.blocks[s.block]!.block.kind !== 'overview')
  if (!first) return null
  for (const found of body(notice))
    if (found.place === 'body' && found.sentence.index < first.index + opening) return found.span
  return null
}

/** Where the notice says that it answers reports in the media. */
export const mediaSign = (notice: NoticeText): ViewSpan | null =>
  inTitleOrOpening(notice, mediaTitle, mediaOpening)

const harmTold = /漏えい|漏洩|流出|暗号化|ランサム/

/** Where the notice says that what was told before was an exercise or a false alarm. */
export function retractionSign(notice: NoticeText): ViewSpan | null {
  const found = inTitleOrOpening(notice, retractedTitle, retraction)
  // One alarm among others may be false where the incident itself is not.
  return found && harmTold.test(notice.document.head.title?.value ?? '') ? null : found
}

const firstPerson =
  /[当弊本](?:社|学(?!習|術)|院|校|会(?!議)|市|町|村|県|府|区|行|庫|組合|法人|委員会|財団|機構|協会|センター|所|園|館|庁|省|店|団体|事務所|グループ|サイト|サービス|クラブ|ホテル|研究|ストア|ショップ|部|局)|私(?:たち|ども|共)|我々|自社/
const polite = /(?:です|ます|ません|でした|ました|ください|下さい|ましょう|ございません)[。)」]*$/
/** Words of somebody who looks on and judges, and who was told by the press. */
const onlooker =
  /報道によ(?:れば|ると)|といえる。|と言える。|べきだ(?:ろう|った)?。|とみられ(?:る|ている)。|に過ぎない。|ではないだろうか|(?:必須|欠陥|明らか|致命的)だ。|という(?:厳しい)?現実|筆者|と供述している/
/** The same in polite style, where nobody is named as publisher. */
const onlookerPolite =
  /報道によ(?:れば|ると|りますと)|と報じ(?:られ(?:て|まし|た)|て)|のではないでしょうか|と言えるでしょう|といえるでしょう|筆者|べきでしょう/
const fewest = 6

/**
 * Where a text shows itself to be somebody's commentary: it speaks of nobody as its own, and judges, in plain style
 * or with nobody named as its publisher. Returns the words of judgement.
 */
export function commentarySign(notice: NoticeText): ViewSpan | null {
  if (firstPerson.test(notice.view.text)) return null
  const told = notice.sentences.filter(s => isTold(notice, s))
  if (told.length < fewest) return null
  const isPlain = told.filter(s => polite.test(s.text)).length * 10 <= told.length
  if (!isPlain && notice.document.head.publishers.length > 0) return null
  for (const sentence of told) {
    const m = onlooker.exec(sentence.text) ?? (isPlain ? null : onlookerPolite.exec(sentence.text))
    if (m) {
      const start = sentence.span.start + m.index
      return viewSpan(start, start + m[0].length)
    }
  }
  return null
}

const isTold = (notice: NoticeText, { block, text }: Sentence): boolean =>
  text.endsWith('。') && notice.blocks[block]!.block.kind !== 'overview'
