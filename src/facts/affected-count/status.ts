import { type ViewSpan, viewSpan } from '../../model/span.ts'
import { type AssertionStatus, strongest } from '../../model/status.ts'
import { anyEvent, exposure } from '../../text/assertion/event-words.ts'
import { type Assertion, assertionAt, assertionIn, frameOf } from '../../text/assertion/index.ts'
import { matchesIn } from '../../text/matches.ts'
import { type NoticeText, oncePerNotice } from '../../text/notice-text.ts'
import type { Surroundings } from './surroundings.ts'
import type { Counted } from './what-is-counted.ts'

export interface CountStatus {
  readonly status: AssertionStatus
  readonly operators: readonly string[]
  /** The words that carry the status, where they are not the number's own. */
  readonly words: ViewSpan | null
  readonly from: 'sentence' | 'label' | 'frame' | 'notice'
}

/** What happens to machines, accounts, money. 該当する or 利用した alone only says who is meant. */
const harmToThings =
  /漏|流出|窃取|詐取|奪取|抜き|盗|持ち出|持出|誤|紛失|不正|アクセス|侵入|感染|暗号化|悪用|改ざん|乗っ取|削除|破壊|影響|被害|送信/
/**
 * What happens to information and the people it is about. That a server was entered or encrypted is no statement
 * that what lay on it got out.
 */
const harmToInformation =
  /漏|流出|窃取|取り出|写し取|送られ|詐取|奪取|抜き|盗|持ち出|持出|閲覧|誤|紛失|公開|ダウンロード|入手|取得|リーク|悪用|表示|送信|アクセスが確認|外部からの?アクセス|不正ログイン/

/** 「49万人分の個人情報を提供した」: the act itself is told. */
const handedOver =
  /^(?:様)?(?:分)?の[^、。]{0,16}を(?:第三者(?:に|へ)|外部(?:に|へ)|誤って)?(?:提供|販売|売却|譲渡|交付|送信|送付|公開|掲載)(?:した|して(?!い?な)|していた|しまし)/

/**
 * Whether the effect on those counted is stated as fact or as possible: by the number's own sentence, else by its
 * row, column or label, else by the heading or the introducing sentence, else by the notice as a whole.
 */
export function statusOf(
  notice: NoticeText,
  span: ViewSpan,
  at: Surroundings,
  counted: Counted,
): CountStatus {
  const things = ofThings.has(counted) && !(counted === 'mails' && keptMails.test(at.before.slice(-40)))
  const harm = things ? harmToThings : harmToInformation
  if (handedOver.test(at.after)) return { status: 'confirmed', operators: [], words: null, from: 'sentence' }
  const own = assertionAt(notice, span)
  const local = ownWords(notice, own, span, harm)
  if (local !== null && !(things && local.status === 'investigating'))
    return { ...local, words: own.words, from: 'sentence' }
  for (const words of [at.column, at.row, at.labelAbove]) {
    const labelled = statusOfWords(words, harm)
    if (labelled !== null) return { ...labelled, words: null, from: 'label' }
  }
  const denied = deniedAfter(notice, span)
  if (denied !== null && !things) return denied
  // A machine or an account that is counted was touched; what is possible is what came of it.
  if (things) return { status: 'confirmed', operators: [], words: null, from: 'notice' }
  const heading = statusOfWords(at.headings[0] ?? '', harm)
  if (heading !== null) return { ...heading, words: null, from: 'frame' }
  const frame = frameOf(notice, at.block)
  if (frame !== null && isStated(notice, frame, harm))
    return { status: ofLoss(notice, frame), operators: frame.operators, words: frame.words, from: 'frame' }
  for (const words of [at.lead, ...at.headings.slice(1)]) {
    const led = statusOfWords(words, harm)
    if (led !== null) return { ...led, words: null, from: 'frame' }
  }
  return { status: statusOfNotice(notice), operators: [], words: null, from: 'notice' }
}

type Local = Pick<CountStatus, 'status' | 'operators'>

const ofThings: ReadonlySet<Counted> = new Set(['servers', 'devices', 'accounts', 'money', 'mails', 'bytes'])

// Mails that lay there are information like any other; mails that were sent are what was done.
const keptMails = /(?:受信箱|受信トレイ|受信フォルダ|メールボックス|保存され|残ってい)[^。]{0,16}$/

/** Whether an assertion says of what is counted that it was, or may have been, harmed. */
function isStated(notice: NoticeText, a: Assertion, harm: RegExp): boolean {
  if (a.status === 'possible' || a.status === 'investigating') return true
  return a.status === 'confirmed' && harm.test(notice.view.text.slice(a.words.start, a.words.end))
}

function ownWords(notice: NoticeText, own: Assertion, span: ViewSpan, harm: RegExp): Local | null {
  // Lent by the frame: `statusOf` asks the row and the label first.
  if (own.words.end < span.start && notice.view.text.slice(own.words.end, span.start).includes('\n'))
    return null
  return isStated(notice, own, harm) ? { status: own.status!, operators: own.operators } : null
}

// Of a longer sentence no more is read behind a number, so that the work stays in proportion to the text.
const farthest = 600

/** The sentence of the notice that holds `span`, found by halving. */
function sentenceAround(notice: NoticeText, span: ViewSpan): ViewSpan | null {
  let low = 0
  let high = notice.sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { span: held } = notice.sentences[middle]!
    if (span.start < held.start) high = middle - 1
    else if (span.start >= held.end) low = middle + 1
    else return span.end <= held.end ? held : null
  }
  return null
}

/**
 * What the number's own sentence says after it, where that is a denial and nothing else: 「保存されていた5,200名の画像に
 * ついては、閲覧された痕跡は確認されず」. Such people are no victims, whatever the rest of the notice says of others.
 */
function deniedAfter(notice: NoticeText, span: ViewSpan): CountStatus | null {
  const sentence = sentenceAround(notice, span)
  if (sentence === null) return null
  // Some letters before the number's end belong to the pattern's look-behind.
  const from = Math.max(sentence.start, span.end - 8)
  let denied: Assertion | null = null
  for (const m of matchesIn(
    notice.view.text.slice(from, Math.min(sentence.end, span.end + farthest)),
    exposure,
  )) {
    const start = from + m.index
    if (start < span.end) continue
    const said = assertionAt(notice, viewSpan(start, start + m[0].length))
    if (said.status === 'not_found' || said.status === 'ruled_out') denied = said
    else if (said.status !== null) return null
  }
  return (
    denied && { status: denied.status!, operators: denied.operators, words: denied.words, from: 'sentence' }
  )
}

/** The status that a label, a heading or a sentence gives to what it names, or null. */
function statusOfWords(words: string, harm: RegExp): Local | null {
  if (words === '') return null
  const found: Local[] = []
  for (const m of matchesIn(words, anyEvent)) {
    const local = assertionIn(words, m.index, m.index + m[0].length)
    if (local.status === 'possible' || local.status === 'investigating')
      return { status: 'possible', operators: local.operators }
    if (local.status === 'confirmed' && harm.test(words.slice(Math.max(0, m.index - 4), local.end)))
      found.push({ status: 'confirmed', operators: local.operators })
  }
  if (/おそれ|恐れ|可能性|疑い|懸念/.test(words)) return { status: 'possible', operators: ['possible'] }
  // 「漏えいした情報」, 「外部に漏えいした個人データ」, 「漏洩件数」: the heading takes it as known.
  if (
    /(?:漏えい|漏洩|流出|窃取|閲覧|公開|紛失|持ち出し?)(?:され|し)?(?:た|ている|てしまった|等?の?(?:件数|人数|範囲|項目|概要|対象))/.test(
      words,
    )
  )
    return { status: 'confirmed', operators: ['exist'] }
  return found[0] ?? null
}

// 「誤送付（3件）について」: that it went to others is a fact, whoever has read it.
const givenWrongly = /誤(?:送信|送付|配信|掲載|公開|交付|発送|配布|配達)/

/** 「ノートパソコンを盗まれました」, 「USBメモリを紛失しました」: what is in it may be read, and no more. */
const isLossOfThing = (event: string, before: string): boolean =>
  event === '紛失' ||
  event === '盗難' ||
  (event === '盗ま' && !/(?:情報|データ|ファイル|名簿|番号)[^。、]{0,12}$/.test(before))

/** A frame's status, or possible where it tells the loss of a thing: 「盗まれたものは次のとおりです」. */
const ofLoss = (notice: NoticeText, { status, words }: Assertion): AssertionStatus =>
  /^(?:盗まれたもの|盗難|紛失)/.test(notice.view.text.slice(words.start, words.end)) ? 'possible' : status!

/** What the notice as a whole says of information getting out. */
const statusOfNotice = oncePerNotice((notice: NoticeText): AssertionStatus => {
  const found: AssertionStatus[] = []
  for (const sentence of notice.sentences)
    for (const m of matchesIn(sentence.text, exposure)) {
      const start = sentence.span.start + m.index
      const { status } = assertionAt(notice, viewSpan(start, start + m[0].length))
      if (status === 'possible') found.push(status)
      else if (status === 'confirmed' && !isLossOfThing(m[0], sentence.text.slice(0, m.index)))
        found.push(status)
    }
  if (found.length === 0 && givenWrongly.test(notice.document.head.title?.value ?? '')) return 'confirmed'
  return found.includes('possible') ? 'possible' : (strongest(found) ?? 'possible')
})
