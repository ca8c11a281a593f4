import { type ViewSpan, viewSpan } from '../model/span.ts'
import type { NoticeText } from './notice-text.ts'
import { readParties } from './parties/index.ts'
import { sentenceAt } from './sentence-at.ts'

/** A statement that the publisher passes on: whose words they are, where a closed form names them. */
export interface Relayed {
  /** 委託先, 警察, 同社, a name; null where only the passing on is said (とのことです). */
  readonly source: ViewSpan | null
}

const message =
  '(?:一報|第一報|報告|連絡|説明|発表|公表|通知|回答|情報|指摘|申告|申し出|見解|結果)(?:書|内容|等)?'
const received =
  '(?:[をが](?:受け|受領|あり|あっ|ござい|いただ|頂|届|得|寄せ|入|なさ|され)|[をが][^、。]{0,6}(?:受け|受領|いただ|頂)|され|のあ)'

/** Behind the words: what they say is somebody's report (との報告を受け, とのこと, 旨の連絡があり). */
const passedOn = new RegExp(
  [
    `(?:との|旨の?|という|とする|といった|ことの|ことについて)、?[^、。「」]{0,10}?(?:ご|お)?${message}${received}`,
    `旨[をが]?、?[^、。「」]{0,14}(?:報告|連絡|通知|発表|公表|説明)(?:を受け|があ|され)`,
    `と(?:の)?(?:ご)?(?:報告|連絡|説明|発表|公表|通知|回答)(?:を受け|があ|され|してい)`,
    'とのこと',
    'と聞いて',
    'と(?:して(?:いま|おり)|述べ(?:て|ま))',
  ].join('|'),
  'g',
)
/** Before the words: 「同社によると」, 「委託先の発表では」. */
const accordingTo = /(?:によると|によりますと|によれば|の(?:発表|説明|報告)では)、?/

const bearer =
  '会社|社|機関|企業|業者|事業者|警察署?|県警|警視庁|委託先|委託元|提供元|運営元|ベンダー?|専門家|調査会社|センター|大学|協会|機構|銀行|組合|法人|委員会|省|庁|市|県|代理店'
// A name before the bearer may be long; what must not stand there is a particle.
const who = `(?<who>(?:(?:株式|有限|合同)会社[一-鿿ァ-ヶーA-Za-z0-9&・.]{1,20}?|[一-鿿ァ-ヶーA-Za-z0-9&・.]{0,20}(?:${bearer}))|JPCERT/CC|IPA)(?:様|さま)?(?:\\([^()]{0,40}\\)|「[^「」]{0,30}」)?`
const giver = new RegExp(
  `${who}(?:より|から(?!の(?:不正|攻撃|侵入|アクセス|通信)))|${who.replace('?<who>', '?<other>')}(?:によると|によりますと|によれば|の(?:発表|説明|報告)では)`,
  'g',
)
const subject = new RegExp(`${who}(?:は|が|においては)、?`, 'g')

/** The publisher itself, and those who attack: no source of a report. */
const noSource =
  /^(?:当|弊|本|自|小)(?:社|学|院|校|会|行|庫|組合|法人|市|県)|^(?:他|各|外部の?会)社?$|第三者|攻撃者|入社|退社/

const glance =
  /とのこと|報告|連絡|説明|発表|公表|通知|回答|情報[をが]|指摘|申告|申し出|見解|によ[るれり]|聞いて|として|述べ/

/** Of a longer sentence only this much on either side is looked at. */
const reach = 300

/**
 * Whether the words at `span` are somebody else's, passed on by the publisher, and whose. Words behind a report
 * (報告を受け、調査した結果、…) are the publisher's own.
 */
export function relayedAt(notice: NoticeText, span: ViewSpan): Relayed | null {
  const sentence = sentenceAt(notice, span.start)
  if (!sentence) return null
  const from = Math.max(sentence.span.start, span.start - reach)
  const text = notice.view.text.slice(from, Math.min(sentence.span.end, span.end + reach))
  if (!glance.test(text)) return null
  const start = span.start - from
  const behind = reportBehind(text, start)
  const before = behind ? null : reportBefore(text, start)
  if (behind === null && before === null) return null
  const to = behind?.at ?? before!
  const found =
    // 「漏えいした旨、委託先より連絡があり」: the one who gives the report may stand within its words.
    namedIn(notice, from, from + (behind?.end ?? to)) ??
    placed(lastOf(notice, giver, text, to) ?? lastOf(notice, subject, text, to), from)
  // 「当社は…としています」 is no report of others.
  if (!found && behind?.weak) return null
  return { source: found }
}

/** A clause in polite form is the publisher's own, and ends what it passes on. */
const ownClause = /(?:ました|です|ます|ません|でした)(?:が|ので|ところ)、/

/** Where the words' own clause is passed on. `weak`: by a verb that the publisher uses of itself as well. */
function reportBehind(text: string, start: number): { at: number; end: number; weak: boolean } | null {
  passedOn.lastIndex = start
  const m = passedOn.exec(text)
  if (!m || ownClause.test(text.slice(start, m.index))) return null
  return { at: m.index, end: m.index + m[0].length, weak: /^と(?:して|述べ)/.test(m[0]) }
}

/** Where a report that the words belong to is named before them. */
function reportBefore(text: string, start: number): number | null {
  const m = accordingTo.exec(text.slice(0, start))
  if (!m) return null
  const end = m.index + m[0].length
  return /とのこと|ました|ません|。/.test(text.slice(end, start)) ? null : end
}

const gives =
  /^(?:様|さま)?(?:\([^()]{0,40}\)|「[^「」]{0,30}」)?(?:より|から(?!の(?:不正|攻撃|侵入|アクセス|通信))|によ(?:ると|りますと|れば)|の(?:発表|説明|報告|調査)|に(?:よる|て|おい))/

/** The last organisation named from `from` to `to` that is said to give the report. */
function namedIn(notice: NoticeText, from: number, to: number): ViewSpan | null {
  const { all, mentions } = readParties(notice)
  for (let i = countBefore(mentions, to) - 1; i >= 0; i--) {
    const { span, party } = mentions[i]!
    if (span.start < from) return null
    if (all[party]?.self) continue
    if (gives.test(notice.view.text.slice(span.end, span.end + 60))) return span
  }
  return null
}

/** How many of the mentions, which are in order, begin before `to`. */
function countBefore(mentions: readonly { readonly span: ViewSpan }[], to: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.span.start < to) low = middle + 1
    else high = middle
  }
  return low
}

const placed = (at: { start: number; end: number } | null, from: number): ViewSpan | null =>
  at && viewSpan(from + at.start, from + at.end)

/** The last bearer of a pattern that stands before `to`. */
function lastOf(
  { document }: NoticeText,
  pattern: RegExp,
  text: string,
  to: number,
): { start: number; end: number } | null {
  const self = document.head.publishers.map(p => p.value.normalize('NFKC'))
  let last: { start: number; end: number } | null = null
  for (const m of text.slice(0, to + 12).matchAll(pattern)) {
    const name = m.groups?.who ?? m.groups?.other
    if (m.index < to && name && !noSource.test(name) && !self.includes(name))
      last = { start: m.index, end: m.index + name.length }
  }
  return last
}
