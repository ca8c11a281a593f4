import { type ViewSpan, viewSpan } from '../../model/span.ts'
import { matchesIn } from '../../text/matches.ts'
import { type NoticeText, oncePerNotice, type Sentence, type ViewBlock } from '../../text/notice-text.ts'
import { isQuestion } from '../../text/sentences.ts'
import { makeSieve } from '../../text/sieve.ts'
import { exposureRules } from './exposure-rules.ts'

/** The rule for what is left possible without a word of its own: its words say the status as well. */
export const notExcludedRule = 'not-excluded'

/** Words of a notice that speak of information coming to outsiders, before anything is said of their status. */
export interface Exposure {
  readonly span: ViewSpan
  /** Name of the rule that took them for one. */
  readonly rule: string
  /** Whether everyday words say it, which name an event only here. */
  readonly everyday: boolean
  /** Words around them that can be cited in their place: their line, or 80 characters of it. */
  readonly line: ViewSpan
  /** A short line that ends like a title counts as a heading. */
  readonly place: 'body' | 'title' | 'heading'
  /** What is said to be exposed: credentials (the way in) and single items are told apart from the whole. */
  readonly of: 'information' | 'item' | 'credentials'
}

// Words about the same exposure without naming it: 「可能性を完全に否定することはできない」「その可能性については調査中です」.
const elliptical =
  /(?:^|、|その|それらの|ただし|また|なお|しかし(?:ながら)?)(?:現時点(?:で|では|において)?(?:は)?、?)?(可能性|おそれ|恐れ)(?:を|は|が|も|まで|について)[^。、]{0,20}(?:否定|排除|払拭|払しょく|打ち?消|拭[いえ]|ぬぐ[いえ]|否め|捨て|消え|残)|その(可能性|おそれ|恐れ|有無)(?:等|など)?(?:について|につきまして|に関して)?(?:は|も|を)?(?:含め(?:て)?)?、?[^。、]{0,16}(?:調査|確認中|精査|解析)/g

// 「漏えいした形跡は認められませんが、完全に否定することはできません」: what is not excluded was named just before.
const notExcluded =
  /(?:ませんが|ないが|ものの|けれども|ないため)、(?:現時点(?:で|では)?(?:は)?、?)?(?:完全に|完全には|全面的に|一概に)?(否定|排除)(?:(?:する)?ことは?|は)?(?:でき(?:ません|ない|ず)|しきれ)/g

const noExposure =
  /^(?:した(?:資金|現金|暗号資産|金銭)|(?:して)?(?:いただ|頂)|しづら|しにく|ください|でき(?:ない|ません|なく|ず|ます)|が(?:でき(?:ない|ません|なく|ます)|困難)|不可|不能|権限|履歴|等に該当|防止|対策|元|先|経路|者|数)/

// What else can be sent out, downloaded or drained away: none of it is information of anybody.
const traffic = /(?:メール|通信|パケット|DM|メッセージ|SMS|要求|信号)[^。、]{0,24}$/
const data = /(?:情報|データ|ファイル)[^。、]{0,16}$/
const harmful =
  /(?:問題|不正|悪意のある|偽|不審|ウイルス|マルウェア|別の?)(?:の|な)?(?:ファイル|プログラム|データ)[^。、]{0,12}$/
const money =
  /(?:資金|暗号資産|現金|預金|預り金|ポイント(?!の?(?:利用|使用)?(?:履歴|情報|残高))|仮想通貨|NFT|(?<!情報)資産|金銭|費用)[^。、]{0,10}$/

// A line without a full stop that ends like a title or a heading (…に関するお知らせ, 漏えいした情報).
const label =
  /^[^。]{0,80}(?:お知らせ|お詫び|おわび|ご報告|報告|について|お願い|第[0-9一二三四五六七八九十]+報\)?|情報|項目|内容|件数|状況|概要|有無|原因|の(?:特定|調査|確認|実施|依頼|対応|把握|精査|流れ|対象))[)】>》〉:]*(?:[【([<].{0,24}[】)\]>])?$/
const lost = /紛失|盗難/
// 「ノートパソコンを盗まれました」: the thing is gone, which says no more of what is in it than that it may be read.
const stolen = /盗ま|奪わ|持ち去ら/
const thing =
  /(?:パソコン|PC|端末|かばん|カバン|鞄|バッグ|ケース|車|USB(?:メモリー?)?|メモリ|媒体|ディスク|HDD|スマートフォン|スマホ|携帯電話|タブレット|機器|財布|手帳|書類|郵便物|金庫|カメラ)(?:等|など)?(?:[0-9一二三四五六七八九十]+[台個点冊本枚件])?(?:が|を|も|は)(?:[^。、]{0,14}に(?:遭|あ)(?:い|って)、)?[^。、]{0,16}$/
const entryHead =
  /^(?:した|された|されてい[たる])(?:と(?:思われ|みられ|見られ|考えられ|推測され|推定され)る)?、?(?:他社の|正当な|正規の)?(?:(?:ログイン|ユーザー)?ID|アカウント|パスワード|認証情報|ログイン|ユーザー|資格情報)/
// 「パスワード漏えいまたは脆弱性の悪用により侵入」: of a password, as what let someone in.
const wayIn =
  /^(?:し(?:て)?、|または|又は|もしくは|あるいは|か、?|や|、)[^。、]{0,24}(?:侵入|ログイン|不正アクセス|サインイン)(?:を|さ|し|、)/
const ofAPassword = /パスワード(?:等|など|情報)?[がのを]?$/
const visitors = /^(?:された|いただいた|してい(?:た|る)|した)(?:皆|方|お客)/
const leftOpen = /設定|公開範囲|誰でも|アクセス権|公開状態/
// A denial of these says nothing of the rest.
const item =
  /(?:クレジットカード|カード|セキュリティコード|口座|決済|マイナンバー|個人番号|パスワード|以外|その他|そのほか|他の|上記の?ほか)[^。、]{0,24}$|(?:以外|その他|そのほか|上記の?ほか)の?[^。、()]{0,24}\([^()]{0,80}\)[^。、()]{0,8}$/
// 「カード情報は保持しておりませんので、漏えいはございません」
const itemAsTopic =
  /(?:クレジットカード|カード|セキュリティコード|口座|決済|マイナンバー|個人番号|パスワード)(?:情報|番号)?(?:等|など)?[」』]?(?:は|も|について|につきまして|に関して)(?:(?!情報|データ|氏名)[^。]){0,70}$/
const credentials =
  /(?:ログイン情報|アクセス情報|接続情報|認証情報|資格情報|(?:ログイン|ユーザー|アカウント|(?<!従業員|社員|職員|学生|会員|顧客|患者|客様|生徒|学籍))ID(?:とログイン)?(?:、|及び|および|と|・|や|\/)?(?:ログイン)?(?:パスワード|PW)?|アカウント情報|アカウント|セッション|トークン|(?:アクセス|API|秘密|認証)キー|権限|特権)(?:\([^)]{1,20}\))?(?:等|など|情報)?(?:の一部)?(?:が|を|の)(?:(?:何者かに|第三者に(?:よって|より)?|攻撃者に(?:よって|より)?|不正に|外部に|何らかの(?:方法|原因|理由|形)(?:で|により))、?){0,3}$/

// 「他の参加者」 before these is no other item.
const toOthers: ReadonlySet<string> = new Set(['given-wrongly', 'shown-to-others'])

const objectOf = (before: string): Exposure['of'] =>
  credentials.test(before)
    ? 'credentials'
    : item.test(before) || itemAsTopic.test(before)
      ? 'item'
      : 'information'

const page = /(?:サイト|ページ|HP|本書|ブログ|本文|動画|URL|ウェブ|Web)(?:の|を|が|も|等を|などを)?(?:ご)?$/

const lineAround = (sentence: ViewSpan, start: number, end: number): ViewSpan =>
  sentence.end - sentence.start <= 80
    ? sentence
    : viewSpan(Math.max(sentence.start, start - 40), Math.min(sentence.end, end + 30))

/** Whether the words mean something else than information reaching outsiders: visitors of a page, spam, money. */
const isHarmless = (rule: string, words: string, before: string, after: string): boolean =>
  noExposure.test(after) ||
  harmful.test(before) ||
  money.test(before) ||
  (rule === 'information-sent-out' && traffic.test(before) && !data.test(before)) ||
  (rule === 'information-accessed' && /メール(?:に|へ)$/.test(before)) ||
  (words === '閲覧' && (visitors.test(after) || page.test(before.slice(-12))))

function placeOf({ block }: ViewBlock, sentence: Sentence, isTitle: boolean): Exposure['place'] {
  if (isTitle) return 'title'
  return block.kind === 'heading' ||
    (sentence.text.length < 110 && !sentence.text.endsWith('。') && label.test(sentence.text))
    ? 'heading'
    : 'body'
}

const exposureSieve = makeSieve(exposureRules.map(rule => rule.pattern))

/** The exposures of one sentence, by the offset where their words begin in it. */
function inSentence(
  sentence: Sentence,
  place: Exposure['place'],
  candidates: readonly number[],
): Map<number, Exposure> {
  const { text } = sentence
  const found = new Map<number, Exposure>()
  for (const index of candidates) {
    const { rule, everyday = false, pattern } = exposureRules[index]!
    for (const match of matchesIn(text, pattern)) {
      const words = match[1] ?? match[2] ?? match[0]
      const start = match.index + match[0].length - words.length
      const before = text.slice(Math.max(0, start - 80), start)
      const after = text.slice(start + words.length, start + words.length + 40)
      if (found.has(start) || isHarmless(rule, words, before, after)) continue
      const from = sentence.span.start + start
      found.set(start, {
        span: viewSpan(from, from + words.length),
        everyday,
        rule:
          lost.test(words) || (stolen.test(words) && (thing.test(before) || /^れたもの/.test(after)))
            ? 'lost-or-stolen'
            : rule === 'information-published' && leftOpen.test(text)
              ? 'left-open'
              : rule,
        line: lineAround(sentence.span, from, from + words.length),
        place,
        of:
          entryHead.test(after) || (wayIn.test(after) && ofAPassword.test(before))
            ? 'credentials'
            : rule === 'information-published' || /^の?対象(?!者)/.test(after)
              ? 'item'
              : toOthers.has(rule)
                ? 'information'
                : objectOf(before),
      })
    }
  }
  return found
}

/** 「その可能性を完全に否定することはできません」: the exposure spoken of just before. */
function ellipticalIn(sentence: Sentence, place: Exposure['place'], found: Map<number, Exposure>): void {
  if (!/可能性|おそれ|恐れ|その有無/.test(sentence.text)) return
  for (const match of matchesIn(sentence.text, elliptical)) {
    const words = match[1] ?? match[2]!
    const start = match.index + match[0].indexOf(words)
    const from = sentence.span.start + start
    const span = viewSpan(from, from + words.length)
    found.set(start, {
      span,
      rule: 'elliptical-possibility',
      everyday: false,
      line: sentence.span,
      place,
      of: 'information',
    })
  }
}

function notExcludedIn(sentence: Sentence, place: Exposure['place'], found: Map<number, Exposure>): void {
  if (!/否定|排除/.test(sentence.text)) return
  for (const match of matchesIn(sentence.text, notExcluded)) {
    if (![...found.keys()].some(start => start < match.index && match.index - start < 60)) continue
    const start = match.index + match[0].indexOf(match[1]!)
    const from = sentence.span.start + start
    found.set(start, {
      span: viewSpan(from, sentence.span.start + match.index + match[0].length),
      rule: notExcludedRule,
      everyday: false,
      line: sentence.span,
      place,
      of: 'information',
    })
  }
}

/** Every exposure a notice speaks of, in text order. */
export const exposuresOf = oncePerNotice((notice: NoticeText): readonly Exposure[] => {
  const all: Exposure[] = []
  const sifted = exposureSieve(notice)
  const title = notice.document.head.title?.span
  let latest = Number.NEGATIVE_INFINITY // block of the latest exposure
  for (const sentence of notice.sentences) {
    const holder = notice.blocks[sentence.block]!
    const isTitle =
      holder.block.kind === 'overview' && title != null && holder.block.content.start === title.start
    if (holder.block.kind === 'overview' && !isTitle) continue
    if (isQuestion(sentence.text)) continue // a question of a Q&A
    const place = placeOf(holder, sentence, isTitle)
    const found = inSentence(sentence, place, sifted.in(sentence))
    if (found.size > 0 || sentence.block - latest <= 1) ellipticalIn(sentence, place, found)
    if (found.size > 0) {
      notExcludedIn(sentence, place, found)
      latest = sentence.block
    }
    for (const exposure of [...found.values()].sort((a, b) => a.span.start - b.span.start)) all.push(exposure)
  }
  return all
})
