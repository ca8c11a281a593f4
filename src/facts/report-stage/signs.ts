import type { Reference } from '../../model/document.ts'
import type { ViewSpan } from '../../model/span.ts'
import { viewSpan } from '../../model/span.ts'
import { foldWords } from '../../text/fold.ts'

import type { NoticeText, Sentence } from '../../text/notice-text.ts'
import { promisesIn } from '../../text/promises.ts'
import { makeSieve, type Sieve } from '../../text/sieve.ts'
import { reportNumbers } from './report-number.ts'

/** What a notice says of its place in its series, each with the words that say it. */
export interface Signs {
  /** The title as folded, and its place in the view where it stands in the text. */
  readonly title: string
  readonly titleSpan: ViewSpan | null
  /** N of a 第N報 by which the notice calls itself. */
  readonly own: { readonly number: number; readonly span: ViewSpan | null } | null
  /** It names an earlier notice of its own. */
  readonly earlier: ViewSpan | null
  /** The keeper's or the blog's link to an earlier notice of the series. */
  readonly linked: ViewSpan | null
  /** It promises to tell more: of the matter itself, not of a shop's reopening. */
  readonly promise: ViewSpan | null
  /** The promise is only of new facts, should there be any. */
  readonly onlyIfNew: boolean
  /** It says that the investigation or the recovery goes on. */
  readonly ongoing: ViewSpan | null
  /** It reports the end of the investigation or that everything is back. */
  readonly closing: ViewSpan | null
  /** It takes back what an earlier notice said. */
  readonly retracted: ViewSpan | null
  /** It contains an update of its own below the first statement. */
  readonly updated: ViewSpan | null
  /** What its keeper calls it (初報, 続報). */
  readonly label: string | null
}

// Giving notice to the public. 公開 is left out: programs and sites are 公開 too.
const telling = '(?:公表|お知らせ|ご?報告|発表|開示|掲載|ご?案内|配信|リリース)'
const day =
  '(?:[0-9]{1,2}月[0-9]{1,2}日|同月[0-9]{1,2}日|[0-9]{4}[/.][0-9]{1,2}[/.][0-9]{1,2}|[0-9]{1,2}日)(?:\\([^)]{1,8}\\))?'
/** 「5月1日付「…」にてお知らせいたしましたとおり」 and its kin. The quoted title is taken out before. */
const datedEarlier = new RegExp(
  `${day}(?:付け?|に|の|より|以降|から|、|及び|および|・)[^。]{0,100}?${telling}(?:を)?(?:いた|致|申し上げ|申しあげ|させて|して|し)[^。]{0,12}?(?:ました|まし|てお|てい|(?:とお|通)り|した)`,
)
const datedPlain = new RegExp(`${day}(?:付け?で|に)[^。]{0,40}?(?:公表|お知らせ|発表)した`)
const datedTitle = new RegExp(
  `${day}(?:付け?)(?:の)?(?:公表|お知らせ|リリース|プレスリリース|発表|第[0-9一二三四五六七八九]{1,2}報)|${day}の(?:お知らせ|公表|発表|ご?報告)(?:の後|以降|以後|に続)`,
)
const plainEarlier =
  /既報(?:の|で|に)|既に(?:公表|お知らせ|ご?報告)(?:いた|し|申|の)|(?:先般|先日|以前|過日|かねて)(?:より)?、?[^。]{0,40}(?:公表|お知らせ|ご?報告|発表|ご?案内)(?:いた|致|し|申)|前回(?:の)?(?:ご?報告|お知らせ|公表|発表|リリース|ご?案内|[0-9])|(?:昨日|一昨日|前日)(?:に)?、?(?:公表|お知らせ|ご?報告|発表|ご?案内)(?:いた|し)|前報|(?:第[0-9一二三四五六七八九]{1,2}報|初報|第一報)(?:\([^)]{1,20}\))?(?:にて|では|の(?:とおり|通り|内容|公表|後)|以降|でお|でご|として(?:お知らせ|公表|発表|ご))|これまでの(?:お知らせ|公表|経過報告|ご報告)|続報(?:を(?!出し(?:ま|て(?:まい|い)))|と(?:し|な)|で(?:す|ご)|につ|にな)|(?<!本日、?)(?:第[0-9一二三四五六七八九]{1,2}報|初報)を(?:[^。、]{0,12}に)?(?:掲載|公表|公開|発表|リリース)(?!(?:する|いたします|します|予定))/
/** A report to an authority, or notice given to single people. */
const notPublic =
  /(?:委員会|警察署?|当局|監督官庁|労働局|財務局|省|庁|県|協会)(?:等)?(?:に(?:対し)?|へ(?:の)?)[^。]{0,24}(?:報告|相談|届出|連絡)|(?:課|室|市|町|村|発注者|元請|荷主|親会社|設置者)(?:に(?:は|も|対し)?|へ(?:は|も|の)?)[^。]{0,24}(?:報告|相談|届出|連絡|説明)|個別に|順に|メール(?:に(?:て|より)|で)|(?:お?電話|お?手紙|はがき|文書)(?:に(?:て|より)|で)|書面|書状|郵送/
/** 「発注者様には、既に報告しております」: told to somebody, and not to the public. */
const alreadyToldThem =
  /(?:様|者|先|委員会|省|庁|署|当局|方々?)(?:に|へ)(?:は|も)?、?[^。]{0,24}既に(?:ご?報告|お知らせ)/
/** Somebody else gives notice: 「委託先より…との発表」, 「同社は…公表しました」. */
const foreign =
  /(?:社|行|会社|様|省|庁|センター|協会|委託先|事業者|業者|ベンダー|委員会|市|県|側)(?:[((][^))]{1,40}[))])?(?:より|から|が|は|の(?:公式)?(?:ホームページ|ウェブサイト|Webサイト|HP|サイト))[^。]{0,80}(?:公表|報告|発表|連絡|お知らせ|案内|説明)/
/** 「甲社が5月1日に公表した」: said of somebody else, whoever the rest of the sentence is about. */
const byAnother = new RegExp(
  `(?<![当弊本自])(?:社|会社|委託先|業者|ベンダー|協会|機構)(?:\\([^)]{1,40}\\))?(?:が|は)、?${day}(?:付け?で|に)[^。]{0,20}?(?:公表|発表|お知らせ)`,
)
const afterDay = new RegExp(
  `${day}(?:付け?で|に)?、?(?!当|弊|本)(?:(?!(?:公表|お知らせ|発表|ご?報告|ご?案内)(?:いた)?し(?:た|まし))[^、。はが]){1,16}(?<!した)(?:が|は)(?!、?当|、?弊)`,
)
const own =
  /当社|弊社|当院|当行|当校|本学|本校|当会|当協会|当財団|当組合|当機構|本市|当市|本県|本町|当法人|本法人|当ホームページ|当サイト|小社|弊会|当金庫|本ページ|弊誌|当店|弊店|弊所|当事務所|本園/

/** 「新たな事実が判明次第、速やかに続報をご案内いたします」: the next one, and no earlier one. */
const moreToCome =
  /(?:次第|しだい|場合(?:に)?は?|今後(?:も)?|改めて|あらためて|追って|後日|随時|適宜)、?[^。]{0,40}続報を(?![^。]{0,20}(?:ました|ております))/

const closingWords =
  /(?:調査|フォレンジック|解析|検証|精査|確認作業|対策|措置)(?:作業|等|結果|分析)?(?:は|が|を|も|の)?(?:全て|すべて|無事|概ね|おおむね|及び[^。]{1,12})?(?:(?:完了|終了|終結|結了)(?:いた|致|し|済)|終え(?:まし|て)|終わり(?:まし|、))|(?:調査|対策|対応)(?:は|が)(?:既に|すでに)?完了|防止策の(?:実装|実施|導入)(?:を|が|は)?(?:すべて|全て)?完了|最終(?:報告|報|的な(?:調査|ご?報告))|(?:全面|完全|全て|すべて|通常|全)[^。]{0,16}(?:復旧|再開|稼働|安全)(?:いた|致|し(?:まし|て)|させ(?!る)|した|済|を確認)|(?:復旧|再開|再稼働)(?:いた|致)?(?:しまし|し(?:て|た)|済)|(?:復旧|再開)が?(?:完了|でき)|(?:をもって|をもちまして)[^。]{0,30}(?:終了|最終|完了|収束)|安全な状態|安全(?:性)?(?:を|が)(?:確認|確保)(?:いた|し|され|でき)|収束(?:いた|し)/
// 「当社のシステムは通常稼働しており、影響はございません」: it never stood still.
const runsAsUsual = /通常[^。、]{0,6}稼働して[^。]{0,80}影響/
const cameBack = /復旧|再開|完了|終了/
const isNeverDown = (words: string): boolean => runsAsUsual.test(words) && !cameBack.test(words)
const notYet =
  /できる|次第|まで|予定|見込|目指|未定|完了後|後に|できるよう|向け|一部(?:を|の|で|サービス)|順次|段階|ほぼ|次|まいります/
const ongoingWords =
  /(?:障害|停止)(?:は|が)、?(?:なお|今も|まだ|現在も)、?続い|(?:調べ|確認|作業|(?<!(?:報告|連絡|説明|通知)[^。]{0,16})対応|停止|休止)を(?:続け|進め)て(?:お|い)|調査(?:中(?!であった|でした)|を?(?:いた)?して(?:お|い)|を?(?:継続|進め|続け|実施|行っ|急)[^。]{0,8}(?:てお|てい|中|しております)|[がは]、?(?:(?:現在も|まだ|今も|なお)、?)?(?:継続|続[いけ])|は[^。]{0,24}(?:見込|かか[るり]|時間を要)|を進めてまいり|及び[^。]{0,30}を進めて)|(?:引き続き|引続き|継続して)[^。]{0,50}(?:調査|復旧|集計|精査|特定|確認を(?:進め|続け|継続)|(?:状況|内容|影響|詳細)を確認)|復旧(?:に|を|作業)[^。]{0,16}(?:向け|目指|進め|急)|(?:全容|全貌)[^。]{0,24}時間を要|未定|(?:精査|集計|特定|解析)(?:作業)?(?:を|中)(?:進|行|実|急|で)/

// 「第1報の内容を取り消します」
const retracting =
  /(?:第[0-9一二三四五六七八九]{1,2}報|初報|(?:先|前回|先日|先般)の(?:お知らせ|発表|公表|ご?報告)|お知らせ)(?:の(?:内容|全文|全部))?(?:を|は)、?(?:全て|すべて)?(?:取り消(?:し(?:ま|、)|す|させ)|撤回(?:し|いた|させ))/

const isOfTakingBack = (text: string): boolean => text.includes('取り消') || text.includes('撤回')

// A sentence that falls through is none of the kind: told sooner than by the patterns.
const ongoingSieve = makeSieve([ongoingWords])
const closingSieve = makeSieve([closingWords])
const earlierSieve = makeSieve([plainEarlier, datedTitle, datedPlain, datedEarlier])

const longestTitle = 200

/** The sign-bearing sentences of the body, not of the overview, of other people's quoted notices or footers. */
export function signsOf(notice: NoticeText): Signs {
  const { head, bodyStart, text, statements } = notice.document
  const titleSpan = head.title?.span ? notice.view.toView(head.title.span) : null
  const title = foldWords((head.title?.value ?? '').slice(0, longestTitle))
  const body = notice.sentences.filter(
    s =>
      notice.blocks[s.block]!.block.span.start >= bodyStart &&
      notice.blocks[s.block]!.block.kind !== 'overview',
  )
  const ownNumbers = reportNumbers(title)
  const number = ownNumbers.at(-1)
  const at =
    number &&
    titleSpan &&
    notice.view.text.slice(titleSpan.start, titleSpan.end).startsWith(title.slice(0, 8))
      ? viewSpan(titleSpan.start + number.start, titleSpan.start + number.end)
      : titleSpan
  const mayBe = (sieve: Sieve): ((s: Sentence) => boolean) => {
    const sifted = sieve(notice)
    return s => sifted.in(s).length > 0
  }
  const mayGoOn = mayBe(ongoingSieve)
  const mayClose = mayBe(closingSieve)
  const promises = promisesIn(notice)
  const names = head.publishers.map(p => shortName(p.value)).filter(name => name.length > 1)
  return {
    title,
    titleSpan,
    own: number ? { number: number.number, span: at } : ownInBody(body),
    earlier: earlierNotice(
      body.filter(mayBe(earlierSieve)).filter(s => !isAnothersRelease(notice, s)),
      names,
    ),
    linked: earlierLink(head.references, number?.number ?? null, notice),
    promise: (promises.find(({ isOnlyIfNew }) => !isOnlyIfNew) ?? promises.at(-1))?.sentence.span ?? null,
    onlyIfNew: promises.every(({ isOnlyIfNew }) => isOnlyIfNew),
    ongoing: last(
      body,
      s => mayGoOn(s) && ongoingWords.test(s.text) && !/てまいりました|ておりました|業績/.test(s.text),
    ),
    closing: last(
      body,
      s => mayClose(s) && closingWords.test(s.text) && !notYet.test(s.text) && !isNeverDown(s.text),
    ),
    retracted: first(body, s => isOfTakingBack(s.text) && retracting.test(s.text)),
    updated: updateIn(notice, body, statements, text),
    label: head.stageLabel?.value ?? null,
  }
}

const first = (body: readonly Sentence[], holds: (s: Sentence) => boolean): ViewSpan | null =>
  body.find(holds)?.span ?? null
const last = (body: readonly Sentence[], holds: (s: Sentence) => boolean): ViewSpan | null =>
  body.findLast(holds)?.span ?? null

/** A body that begins with its own title: 「【第2報】…」. */
function ownInBody(body: readonly Sentence[]): Signs['own'] {
  for (const [i, s] of body.slice(0, 12).entries()) {
    if (!s.text.includes('報')) continue
    const heads = i < 3 && /^(?:【|\(|「)?第(?:[0-9]{1,2}|[一二三四五六七八九])報(?:】|\)|」|$)/.test(s.text)
    const says =
      /(?:本|、|を|は)?第(?:[0-9]{1,2}|[一二三四五六七八九])報(?:として|と致し|といたし)[^。]{0,20}(?:お知らせ|報告|公表|案内)/.exec(
        s.text,
      )
    if (!heads && !says) continue
    const number = reportNumbers(says?.[0] ?? s.text)[0]
    if (number) return { number: number.number, span: s.span }
  }
  return null
}

const shortName = (name: string): string =>
  foldWords(name).replace(
    /株式会社|有限会社|合同会社|学校法人|医療法人|社会福祉法人|国立大学法人|(?:一般|公益)?(?:社団|財団)法人/g,
    '',
  )

// 「＜甲社の発表資料＞」
const anothersRelease =
  /(?<![当弊本自])(?:社|会社|グループ|センター|協会|機構|様)(?:の)?(?:発表資料|公表資料|(?:ニュース|プレス)?リリース)/

/** Whether the sentence stands under a heading that announces what somebody else published. */
function isAnothersRelease(notice: NoticeText, { block }: Sentence): boolean {
  const { under } = notice.blocks[block]!.block
  const heading = under === null ? null : notice.blocks[under]!.content
  if (heading === null || heading.end - heading.start > 40) return false
  return anothersRelease.test(notice.view.text.slice(heading.start, heading.end))
}

/** The first sentence that names a notice of the publisher's own, earlier than this one. */
function earlierNotice(body: readonly Sentence[], names: readonly string[]): ViewSpan | null {
  return first(body, s => {
    if (s.text.length > 600) return false
    if (/無関係|関係(?:は|が)?(?:ない|ございませ|ありませ)/.test(s.text)) return false
    const words = s.text.replace(/[「『][^」』]{0,200}[」』]/g, '「」')
    const byItself = own.test(words) || names.some(name => s.text.includes(name))
    const byOthers = foreign.test(words) || afterDay.test(words)
    if ((byOthers && !byItself) || byAnother.test(words)) return false
    if (plainEarlier.test(words) && !alreadyToldThem.test(words) && !moreToCome.test(words)) return true
    if (datedTitle.test(words)) return true
    if (datedPlain.test(words) && !notPublic.test(words) && !afterDay.test(words)) return true
    return datedEarlier.test(words) && !notPublic.test(words) && !afterDay.test(words)
  })
}

function earlierLink(
  references: readonly Reference[],
  number: number | null,
  notice: NoticeText,
): ViewSpan | null {
  for (const reference of references) {
    const label = foldWords(reference.label)
    const numbers = reportNumbers(label)
    const earlier = numbers.some(n => number === null || n.number < number)
    if (earlier || /前報|初報|リリース分|続報/.test(label)) return notice.view.toView(reference.span)
  }
  return null
}

/** A second statement in the same file, or a dated 追記 or 更新 in the body. */
function updateIn(
  notice: NoticeText,
  body: readonly Sentence[],
  statements: readonly number[],
  text: string,
): ViewSpan | null {
  const second = statements.find(at => at > notice.document.bodyStart && at < text.length)
  if (second !== undefined) {
    const s = body.find(b => notice.blocks[b.block]!.block.span.start >= second)
    if (s) return s.span
  }
  return first(
    body,
    s =>
      s.text.length < 60 &&
      /^(?:[【[(<■◆●※ ]{0,3})(?:追記|続報|追加情報|更新(?:情報|内容)?)(?:\)|】|\]|>|:|$|[^。]{0,14}[0-9])|[0-9日)](?:に)?(?:追記|更新)(?:\)|】|\]|:|しました|いたしました|$)/.test(
        s.text,
      ),
  )
}
