import { matchesIn } from '../matches.ts'
import { maskBrackets } from '../quotation.ts'
import type { AspectForm, AspectSigns, LocalAspect } from './aspect.ts'
import { readTailForm, type TailReading } from './tail-forms.ts'

// Of a longer sentence only this much on either side is read.
const reach = 240

const continuing = /引き?続き|継続|現在も|今後も|現在、?|続け/
const gradual =
  /順次|随時|(?:本日|[0-9]日(?:\([^)]{1,3}\))?)(?:付け?)?(?:より|から)|本日(?=、|書|文|電|個|メ)|段階的/
const later = /今後(?!も|、?引き続)|将来|将来的/
const beforehand = /従前|従来(?:より|から)|かねて|以前(?:より|から)|もともと|元々|平素|日頃/
const already =
  /既に|すでに|直ちに|ただちに|速やかに|即座に|即時|緊急(?:で|に|的に|停止|遮断|の?(?:対応|措置)と)|直後/
const conditional =
  /場合(?:に)?(?:は|も|、|には)[^。]{0,60}$|(?:今後|万一)[^。]{0,40}(?:判明|確認)(?:した|され(?:た|まし))[^。、]{0,10}(?:お客|方|皆|会員|ケース)[^。]{0,40}$|(?:た|る)際には?、[^。]{0,40}$|必要な場合|万一|万が一|もし(?!く)|(?:判明|特定|確定|確認)(?:でき|が?取れ|し|いたし|され)?(?:まし)?たら/
const underWay =
  /作業(?:を|も)(?:(?:実施|継続)して|行って|行なって)(?:お|い)|進め|すすめ|取り?組|努め|継続|続け|中(?:です|であ|。|$)|急い/

/** Reads how `sentence` puts the act named at `start` to `end`, from the sentence alone. */
export function aspectIn(sentence: string, start: number, end: number): LocalAspect {
  const inBrackets = bracketsAround(sentence, start, end)
  const from = inBrackets ? inBrackets.open : Math.max(0, start - reach)
  const to = inBrackets ? inBrackets.close : end + reach
  const before = sentence.slice(from, start)
  let tail = maskBrackets(sentence.slice(end, to))
  const mark = statusInBrackets(sentence.slice(end, end + 100))
  if (mark && !inBrackets)
    return {
      form: mark.form,
      signs: new SignsAround(before, sentence.slice(end, end + mark.end), '', false),
      end: end + mark.end,
      shared: false,
      cut: false,
    }
  // 「認証情報を一新。」
  let read: TailReading =
    tail === '。' &&
    /(?:[をにへ]|よう)(?:[一-鿿ァ-ヶー]{2,5})?$/.test(before.slice(-4) + sentence.slice(start, end))
      ? { form: 'past', end: 1, cut: true }
      : readTailForm(tail)
  let shift = 0
  // 「…(EDR の導入)を進めます」: what a bracket leaves unsaid, the words after it say.
  if (inBrackets && read.form === 'noun') {
    shift = inBrackets.close + 1 - end
    tail = maskBrackets(sentence.slice(inBrackets.close + 1, inBrackets.close + reach))
    read = readTailForm(tail)
  }
  const said = tail.slice(0, read.end)
  const shared = joined.test(sentence.slice(Math.max(0, end - 6), end) + said)
  // 「点検を実施し、…は確認されておりません」: what was not found is another matter, and the act was done.
  const form = shared && read.form === 'denied' ? 'past' : read.form
  return {
    form: asksOf(tail) ? 'asked' : isPurpose(tail) ? 'purpose' : form,
    signs: new SignsAround(before, said, tail.slice(read.end, read.end + 12), isRelative(read, tail)),
    end: read.end === 0 ? end : end + shift + read.end,
    shared,
    cut: read.cut ?? false,
  }
}

// 「遮断し、…」, 「行うとともに、…」: a verb of its own before the comma. 「権限の見直し、教育の強化など、…」 has none.
const joined =
  /^[^、,]{0,40}?(?:(?<!(?<!を)見直|取り消|洗い出|立て直)し|して|[いりえけげめせ]|て|で|ともに|と共に|うえ|上|済み?|ため|が|は|に)[、,]/
// 「変更するよう通知済み」: others are asked to do it.
const askedOf =
  /^(?:を|の)?[^、。]{0,8}(?:する|いただく|頂く)よう(?:に)?[^、。]{0,14}(?:通知|周知|指示|依頼|お願い|案内|要請|呼び?かけ|促|推奨)/
const forPurpose =
  /^(?:を|の|が|に)?[^、。をがに]{0,8}(?:(?<!い)る|く|う|つ|の|ぐ|す)ため(?:に|の(?!施策|取り?組|対策|活動|措置|仕組|体制|教育|研修|環境|訓練)|、|[一-鿿])|^(?:を|が|の)?[^、。]{0,10}(?:でき|す|れ)る(?:よう|べく)/

// Nearly every tail lacks the words that these turn on.
const asksOf = (tail: string): boolean => tail.includes('よう') && askedOf.test(tail)
const isPurpose = (tail: string): boolean =>
  (tail.includes('ため') || tail.includes('よう') || tail.includes('べく')) && forPurpose.test(tail)

// 「安全性を確認した上で、データを移行いたします」
const thereupon = /^(?:上で|うえで|上、|うえ、)/
function isRelative(read: TailReading, tail: string): boolean {
  if (read.form !== 'past' || !thereupon.test(tail.slice(read.end, read.end + 3))) return false
  const { form } = readTailForm(tail.slice(read.end + 2))
  return form === 'coming' || form === 'considered'
}

/** The signs around the words, each looked for when it is asked about: most never are. */
class SignsAround implements AspectSigns {
  /** The clause alone: what stands before ましたが or another predicate belongs to that one. */
  readonly #own: string
  readonly #said: string
  readonly #after: string
  readonly relative: boolean
  readonly #inProcess: boolean

  constructor(before: string, said: string, after: string, relative: boolean, inProcess = false) {
    this.#own = before.slice(lastBreak(before))
    this.#said = said
    this.#after = after
    this.relative = relative
    this.#inProcess = inProcess
  }

  get continuing(): boolean {
    return continuing.test(this.#own) || goingOn.test(this.#said)
  }
  get gradual(): boolean {
    return gradual.test(this.#own) || gradual.test(this.#said)
  }
  get later(): boolean {
    return later.test(this.#own)
  }
  get already(): boolean {
    return already.test(this.#own) || atOnce.test(this.#said)
  }
  get drafted(): boolean {
    return drafting.test(this.#said)
  }
  get before(): boolean {
    return beforehand.test(this.#own)
  }
  get conditional(): boolean {
    return conditional.test(this.#own)
  }
  get process(): boolean {
    return this.#inProcess || underWay.test(this.#said)
  }
  get taken(): boolean {
    return taking.test(this.#said)
  }
  get carried(): boolean {
    return carrying.test(this.#said)
  }
  get begun(): boolean {
    return beginning.test(this.#said)
  }
  get scheduled(): boolean {
    return this.#said.includes('予定')
  }
  get done(): boolean {
    return asking.test(this.#after)
  }

  inProcess(): AspectSigns {
    return this.process ? this : new SignsAround(this.#own, this.#said, this.#after, this.relative, true)
  }
}

const drafting = /策(?:等|など)?(?:を|の)(?:策定|立案)/
const taking = /講じ|取られ|とられ/
const carrying = /実施して(?:い|お)/
const beginning = /開始|着手/
const asking = /^(?:い(?:た)?し|致し|し)(?:まし(?:た|て)|て(?:い|お)り)/
const goingOn = /引き?続き|継続|続け/
const atOnce = /直ちに|ただちに|即座に/

const marks: readonly (readonly [AspectForm, RegExp])[] = [
  ['past', /^[^。()]{0,80}\((?:[^()]{0,16})(?:済み?|完了|実施しました)\)[。]?$/],
  [
    'lasting',
    /^[^。()]{0,80}\((?:[^()]{0,8})(?:実施|対応|進行|継続|作業|連絡|依頼|要請|確認|手配|調査|導入|展開)中\)[。]?$/,
  ],
  ['considered', /^[^。()]{0,80}\((?:[^()]{0,8})(?:検討|準備|計画)中\)[。]?$/],
  ['coming', /^[^。()]{0,80}\((?:[^()]{0,16})予定\)[。]?$/],
]

/** How far something has come by words that stand in brackets alone: 「(対応済み)」. Null for other brackets. */
export function formInBrackets(words: string): AspectForm | null {
  const found = words.length > 40 ? undefined : marks.find(([, sign]) => sign.test(words))
  return found ? found[0] : null
}

/** 「多要素認証の導入(対応済み)」: an entry that says in brackets how far it has come. */
function statusInBrackets(rest: string): { form: AspectForm; end: number } | null {
  if (!rest.includes('(')) return null
  const found = marks.find(([, sign]) => sign.test(rest))
  return found ? { form: found[0], end: rest.length } : null
}

/** Where the clause before the words begins: after a finite verb and its comma. */
function lastBreak(before: string): number {
  if (!before.includes('、')) return 0
  const last = matchesIn(before, breaks).at(-1)
  return last === undefined ? 0 : last.index + last[0].length
}

const breaks = /(?:ます|まし|した|おり|です|でした|ました)(?:が|ので|ため|て|ところ)?、/g

/** The innermost 「」 or () around the words, as far as a reading reaches. */
function bracketsAround(
  sentence: string,
  start: number,
  end: number,
): { open: number; close: number } | null {
  const from = Math.max(0, start - reach)
  const before = sentence.slice(from, start)
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('「'))
  if (open < 0) return null
  const closing = before.charAt(open) === '(' ? ')' : '」'
  if (before.includes(closing, open)) return null
  const close = sentence.slice(end, end + reach).indexOf(closing)
  return close < 0 ? null : { open: from + open + 1, close: end + close }
}
