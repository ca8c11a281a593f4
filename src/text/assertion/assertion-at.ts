import { type ViewSpan, viewSpan } from '../../model/span.ts'
import type { AssertionStatus } from '../../model/status.ts'
import { cutClauses, isTitle } from '../clauses.ts'
import type { NoticeText, Sentence } from '../notice-text.ts'
import { oncePerNotice } from '../notice-text.ts'
import { maskBrackets, outerBrackets } from '../quotation.ts'
import { anyEvent, exposureWords, isEvent } from './event-words.ts'
import { compose, type Operator } from './operators.ts'
import { readTail, type Tail } from './read-tail.ts'

export type Mood = 'actual' | 'planned' | 'hypothetical' | 'generic'

/** How a notice asserts what some of its words say. */
export interface Assertion {
  /** Null where the words state no fact; `because` says why. */
  readonly status: AssertionStatus | null
  readonly because?: string
  readonly mood: Mood
  /** The operators met, innermost first. */
  readonly operators: readonly Operator[]
  /** The content words and the words that carry the status, as one stretch of the folded view. */
  readonly words: ViewSpan
  /** Who says so: the publisher itself, or somebody whose report it passes on (とのこと, 報告を受け). */
  readonly speaker: 'publisher' | 'relayed'
  /** Whether the statement stands in a clause that describes a noun (漏えいした可能性のあるお客様). */
  readonly relative: boolean
}

interface Local extends Omit<Assertion, 'words'> {
  readonly start: number
  readonly end: number
  readonly tail: Tail | null
}

const silent = (start: number, end: number, because: string, more: Partial<Local> = {}): Local => ({
  status: null,
  because,
  mood: 'actual',
  operators: [],
  start,
  end,
  speaker: 'publisher',
  relative: false,
  tail: null,
  ...more,
})

/** Reason given for words that are only named, as in 漏えいの原因: the notice takes the matter as known. */
export const presupposed = 'It is named, not stated.'

const hypotheticalStart = /(?:^例[):]|万一|万が一|もし(?!く)|仮に)[^。]{0,60}$/
const preventedAgain =
  /(?:再び|再度の|更なる|さらなる|これ以上の?|今後の|今後、?|同様の|将来の?)[^。、]{0,12}$/
const alreadySeen =
  /(?:確認され(?:た|ている|ております)|判明し(?:た|ている)|把握して(?:いる|おります)|確認できた)[^、。]{0,24}$/
const advice =
  /(?:ご?注意|ご?留意|気を付け|気をつけ|ご?警戒|お控え|開かず|開かない|ご確認ください|ください|下さい|お願い)/
const relaying =
  /(?:との|旨の|という)(?:ご|お)?(?:報告|連絡|説明|発表|通知|回答|情報|指摘)|とのこと|(?:より|から)(?:の)?(?:ご|お)?(?:報告|連絡|説明|通知|回答|発表)/
const pastNotice =
  /(?:付け?(?:の|で|け)|にて|において|先般|先日|既に|[0-9]日に?)[^。]{0,30}(?:公表|お知らせ|ご報告|発表|ご案内|リリース)(?:いた)?(?:し|さ)?(?:まし|せていただ|て)(?:た|いた|いる|おり|きました|いて)[^。]{0,50}$/
const rowOfEvents = new RegExp(
  `^(?:等|など)?(?:・|/|、|及び|および|または|又は|や|ならびに|並びに|もしくは|若しくは)(?:外部への?|不正な|不正)?(${exposureWords}|公開|取得|改ざん|悪用|不正利用|滅失|毀損)(?=[^。]{0,2})`,
)
const mixed =
  /^(?:が|等が|などが)?(?:し|した|され|された|発生し|発生した|があり|があった)?、?(?:または|又は|もしくは|若しくは|あるいは|及び|および|並びに)(?:その|これらの|漏えい|漏洩|流出|発生)[^。、]{0,10}(?:おそれ|恐れ|可能性|疑い)/
// A line that a page break has cut: nothing can be said of its predicate.
const brokenOff = /(?:[のがをにへと、]|ませ|まし|ておりま|ていま|いたしま|可能性が)$/
const aboutTitle =
  /^(?:の(?:可能性|おそれ|恐れ|疑い))?(?:等|など)?(?:に関する|に関して|について|につきまして|の件|事案|の事案)/

/** Reads the status of `text.slice(start, end)`, a stretch of one sentence given without its notice. */
export function assertionIn(sentence: string, start: number, end: number): Local {
  const brackets = outerBrackets(sentence)
  const holder = brackets.find(b => b.open < start && end <= b.close)
  if (holder) return inBrackets(sentence, holder.open, holder.close, start, end)
  return readIn(sentence, start, end)
}

function inBrackets(sentence: string, open: number, close: number, start: number, end: number): Local {
  const inner = sentence.slice(open + 1, close)
  const quoted = '「『'.includes(sentence.charAt(open))
  if (quoted) {
    if (isTitle(inner)) return silent(start, end, 'It is the title of a notice.')
    const after = sentence.slice(close + 1, close + 40)
    if (
      /^(?:と(?:の|いった|いう|する|称|記載|表示|偽)?|など|その他の?|の)[^。「、]{0,24}(?:メール|SMS|ショートメッセージ|メッセージ|電話|サイト|画面|文面|偽|警告|DM|脅迫|投稿|要求|主張|声明|書き込み|口コミ|タイトル|件名|表現)/.test(
        after,
      )
    )
      return silent(start, end, 'It quotes a message of somebody else.', { mood: 'generic' })
    if (/^と(?:いいま|いう(?!こと)|称しま|定義|総称|呼)/.test(after) || /^以下/.test(inner))
      return silent(start, end, 'It is a name given to something.')
  } else if (/^(?:以下|※|注)/.test(inner) && /「/.test(inner))
    return silent(start, end, 'It is a name given to something.')
  const local = assertionIn(inner, start - open - 1, end - open - 1)
  return { ...local, start: local.start + open + 1, end: local.end + open + 1 }
}

function readIn(sentence: string, start: number, end: number): Local {
  const words = sentence.slice(start, end)
  const text = maskBrackets(sentence)
  const before = sentence.slice(0, start)
  const clauses = cutClauses(sentence)
  const own = clauses.findIndex(c => end <= c.end)
  const at = own < 0 ? clauses.length - 1 : own
  const clause = clauses[at] ?? { start: 0, end: sentence.length, link: 'main' as const }
  const clauseText = sentence.slice(clause.start, clause.end)
  if (isEvent(words)) return readEvent()
  return readThing()

  function finish(operators: readonly Operator[], to: number, tail: Tail): Local {
    const outcome = compose(operators)
    const rest = sentence.slice(to)
    const common = {
      operators,
      start,
      end: Math.max(end, Math.min(to, sentence.length)),
      speaker: relaying.test(sentence) ? ('relayed' as const) : ('publisher' as const),
      relative: tail.ended === 'relative',
      tail,
    }
    if (outcome.status === null)
      return { ...common, status: null, because: outcome.because ?? presupposed, mood: 'hypothetical' }
    if (hypotheticalStart.test(sentence.slice(clause.start, start)))
      return { ...common, status: null, because: 'It says what would be if.', mood: 'hypothetical' }
    if (clause.link === 'condition' && tail.ended === 'clause' && !operators.includes('possible'))
      return { ...common, status: null, because: 'It says what would be if.', mood: 'hypothetical' }
    if (operators.includes('future') && !operators.includes('confirm') && !operators.includes('trace')) {
      if (operators.includes('possible') && advice.test(rest))
        return { ...common, status: null, because: 'It warns of what may come.', mood: 'hypothetical' }
      if (operators.includes('neg') && !operators.includes('possible') && !operators.includes('whether'))
        return {
          ...common,
          status: null,
          because: 'It says what happens in general or is to come.',
          mood: 'generic',
        }
      if (
        !operators.some(
          o =>
            o === 'possible' ||
            o === 'able' ||
            o === 'neg' ||
            o === 'exist' ||
            o === 'whether' ||
            o === 'investigate' ||
            o === 'infer',
        )
      )
        return {
          ...common,
          status: null,
          because: 'It says what happens in general or is to come.',
          mood: 'generic',
        }
    }
    return { ...common, status: outcome.status, mood: 'actual' }
  }

  function readEvent(): Local {
    // 「取得されたり、利用されたりするなどの事実は確認されていない」: one of a list, all under the last predicate.
    if (/^(?:し|され|さ|れ)?(?:てい)?たり/.test(sentence.slice(end))) {
      const tail = readTail(text, end, sentence.length, true)
      if (tail.operators.includes('possible') || tail.operators.includes('neg'))
        return finish(tail.operators, tail.end, tail)
      return silent(start, end, 'It is one example of several.', { operators: tail.operators, tail })
    }
    if (
      preventedAgain.test(before.slice(-24)) &&
      /^(?:等|など)?(?:の|を|が|に|し)?(?:[^、。]{0,8})(?:防|抑|避|な(?:い|き)よう|起こさ)/.test(
        sentence.slice(end),
      )
    )
      return silent(start, end, 'It says what is to be prevented.', { mood: 'hypothetical' })
    if (pastNotice.test(before) && aboutTitle.test(sentence.slice(end)))
      return silent(start, end, 'It names an earlier notice.')
    // 「流出・漏洩は」: the predicate is said of the last word in the row.
    const next = rowOfEvents.exec(sentence.slice(end, end + 24))
    if (next) {
      const local = assertionIn(sentence, end + next[0].length - next[1]!.length, end + next[0].length)
      return { ...local, start }
    }
    let tail = readTail(text, end, clause.end, false)
    let operators: Operator[] = [...tail.operators]
    let to = tail.end
    if (
      tail.ended === 'clause' &&
      !tail.verbal &&
      !operators.some(o => o !== 'perform') &&
      clause.link === 'sequence'
    ) {
      // A topic goes over clauses that only say how it was looked into: 漏えいは、調査した結果、確認されませんでした。
      const next = clauses[at + 1]
      if (next && /^(?:等|など)?(?:に(?:つ|関)|は|も)/.test(sentence.slice(end))) {
        tail = readTail(text, next.start, next.end, true)
        operators = [...tail.operators]
        to = tail.end
      }
    }
    if (tail.ended === 'clause' && tail.verbal && tail.open && clause.link === 'sequence') {
      const shared = sharedModality(at)
      if (shared) {
        operators = [...operators, ...shared.operators]
        to = shared.end
      }
    }
    if (operators.at(-1) === 'whether' && tail.ended === 'clause' && clause.link !== 'main') {
      // 「漏えいの有無については、ログを確認したところ、確認されておりません」
      const next = clauses[at + 1]
      const found = next ? readTail(text, next.start, next.end, true) : null
      if (
        found?.operators.includes('neg') &&
        found.operators.some(o => o === 'confirm' || o === 'trace' || o === 'report')
      )
        return finish([...found.operators], found.end, tail)
    }
    if (brokenOff.test(sentence) && (tail.open || to >= sentence.length - 1))
      return silent(start, end, 'The sentence breaks off.', { operators, tail })
    // 「漏えいし、又はそのおそれがある」 is said of a mixed whole: no more than possible of any one of it.
    if (
      /(?:結果|ところ)、?$/.test(clauseText) &&
      ['whether', 'investigate', 'confirm'].includes(operators.at(-1) ?? '') &&
      (operators.includes('whether') || operators.includes('investigate'))
    )
      return silent(start, end, 'It says that it was looked into.', { operators, tail })
    const both = mixed.exec(sentence.slice(end, end + 48))
    if (both && !operators.includes('neg') && !operators.includes('possible'))
      return finish([...operators, 'possible'], end + both[0].length, { ...tail, ended: 'clause' })
    // 「窃取される被害が発生」: the noun says that it did happen.
    if (tail.ended === 'relative' && operators.join() === 'future') {
      const happened =
        /^[^、。はがを]{0,24}(?:被害|事案|事象|事態|インシデント|事故|攻撃)(?:が|を|に)(?:発生|受け|確認|判明|生じ|あ(?:い|っ))/.exec(
          text.slice(tail.head, clause.end),
        )
      if (happened)
        return finish([...operators, 'exist', 'confirm'], tail.head + happened[0].length, {
          ...tail,
          ended: 'clause',
        })
    }
    if (tail.ended === 'relative' && operators.join() === 'able')
      return silent(start, end, 'It says what somebody is able to do.', { operators, tail })
    if (tail.ended === 'relative' || tail.ended === 'other-head') {
      const seen = deniedHead(tail.head)
      if (seen) return finish([...operators, ...seen.operators], seen.end, { ...tail, ended: 'clause' })
    }
    if (tail.ended === 'other-head') return silent(start, end, presupposed, { operators, tail })
    if (!tail.verbal) {
      if (alreadySeen.test(before.slice(-40)) && operators.includes('neg'))
        operators = ['confirm', ...operators]
      if (!operators.some(o => o !== 'perform' && o !== 'plan' && o !== 'advise'))
        return silent(start, end, presupposed, { operators, tail })
    }
    return finish(operators, to, tail)
  }

  /**
   * 「閲覧され、または取得された可能性」: an open verb takes the modality of the next one. With a subject of its own the
   * next clause shares only what is said of the past: 「情報が漏えいし、カードが不正利用された可能性」, not 「漏えいし、悪用されるおそれ」.
   */
  function sharedModality(from: number): { operators: Operator[]; end: number } | null {
    const next = clauses[from + 1]
    if (!next) return null
    const body = sentence.slice(next.start, next.end)
    for (const match of body.matchAll(anyEvent)) {
      const tail = readTail(text, next.start + match.index + match[0].length, next.end, false)
      if (tail.ended === 'other-head') continue
      if (tail.open) return sharedModality(from + 1)
      const modal = tail.operators.filter(o => o !== 'past' && o !== 'future')
      if (!modal.includes('possible') && !modal.includes('infer')) return null
      const ownSubject = /[がは]/.test(body.slice(0, match.index))
      return ownSubject && tail.operators[0] !== 'past' ? null : { operators: modal, end: tail.end }
    }
    return null
  }

  /** 「流出した情報は確認されておりません」: the noun is described as leaked, and said not to be there. */
  function deniedHead(head: number): { operators: Operator[]; end: number } | null {
    const noun =
      /^(?:お|ご)?(?:個人)?(?:情報|データ|ファイル|もの|内容|お?客様|件|方|メール|記録|項目|機密情報|顧客情報|事例|ケース)(?:等|など|の存在|の事例)?(?=は|も|が|について(?:は|も)|に関して(?:は|も)|につきまして(?:は|も)?|の有無)/.exec(
        text.slice(head, head + 30),
      )
    if (!noun) return null
    const tail = readTail(text, head + noun[0].length, clause.end, true)
    // Another subject in between: what is denied is that one.
    if (
      /[はがも][^、]{1,30}[はがも]/.test(
        text
          .slice(head + noun[0].length, tail.end)
          .replace(
            /現時点(?:で|に(?:おいて|おきまして))は|これまでに?は|本日時点では|現在(?:まで)?(?:のところ)?は|時点では|では/g,
            '',
          ),
      )
    )
      return null
    const operators = tail.operators.filter(o => o !== 'perform')
    if (operators[0] === 'whether') return { operators: ['whether'], end: tail.end }
    return operators.includes('neg') && !operators.includes('possible')
      ? { operators: [...operators], end: tail.end }
      : null
  }

  function readThing(): Local {
    const tail = readTail(text, end, clause.end, true)
    const subject = /^[^、。]{0,16}?(?:は|も|が|には|について(?:は|も))/.test(text.slice(end, clause.end))
    const own = compose(tail.operators)
    if (subject && (own.status === 'ruled_out' || own.status === 'not_found'))
      return finish(tail.operators, tail.end, tail)
    const events = [...text.matchAll(anyEvent)].filter(m => m.index + m[0].length <= start || m.index >= end)
    const inClause = events.filter(m => m.index >= clause.start && m.index < clause.end)
    for (const m of inClause.filter(m => m.index < start).reverse()) {
      const local = assertionIn(sentence, m.index, m.index + m[0].length)
      if (local.status !== null && local.relative && (local.tail?.head ?? 0) <= start)
        return { ...local, start: local.start, end: Math.max(local.end, end) }
    }
    for (const m of inClause.filter(m => m.index >= end)) {
      const local = assertionIn(sentence, m.index, m.index + m[0].length)
      if (local.status !== null) return { ...local, start, end: local.end }
    }
    if (tail.operators.some(o => o === 'possible' || o === 'neg' || o === 'investigate' || o === 'condition'))
      return finish(tail.operators, tail.end, tail)
    for (const m of events.filter(m => m.index < start).reverse()) {
      const local = assertionIn(sentence, m.index, m.index + m[0].length)
      if (local.status !== null) return { ...local, start: local.start, end }
    }
    for (const m of events.filter(m => m.index >= clause.end)) {
      const local = assertionIn(sentence, m.index, m.index + m[0].length)
      if (local.status !== null && /^[^。]{0,30}(?:の|が|は)/.test(text.slice(end)))
        return { ...local, start, end: local.end }
    }
    if (tail.operators.some(o => o === 'confirm' || o === 'exist' || o === 'infer'))
      return finish(tail.operators, tail.end, tail)
    return silent(start, end, 'Nothing in the sentence says what happened to it.', {
      operators: tail.operators,
      tail,
    })
  }
}

/** The sentence of the notice that holds `span`, found by halving; null between sentences. */
function sentenceAt(notice: NoticeText, span: ViewSpan): Sentence | null {
  let low = 0
  let high = notice.sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const s = notice.sentences[middle]!
    if (span.start < s.span.start) high = middle - 1
    else if (span.start >= s.span.end) low = middle + 1
    else return s
  }
  return null
}

/**
 * How the notice asserts the words at `span` (漏えい, 3,312名). Where their own sentence says nothing of it, the
 * frame above them does: an introducing sentence, a heading, a caption.
 */
export function assertionAt(notice: NoticeText, span: ViewSpan): Assertion {
  const sentence = sentenceAt(notice, span)
  if (!sentence) return { ...silentAt(span), because: 'The words stand in no sentence.' }
  const from = sentence.span.start
  const local = assertionIn(sentence.text, span.start - from, Math.min(span.end, sentence.span.end) - from)
  const { block } = notice.blocks[sentence.block]!
  // 「流出したことを示す事実」 as an item of a list: what is said of it stands elsewhere.
  if (block.kind === 'item' && local.status === 'confirmed' && /(?:事実|痕跡|形跡|証拠)$/.test(sentence.text))
    return { ...toAssertion(local, from), status: null, because: 'The item has no predicate.' }
  if (local.status === null && local.operators.length === 0) {
    const frame = framesOf(notice)[sentence.block] ?? null
    if (
      frame &&
      block.kind !== 'heading' &&
      !isEvent(sentence.text.slice(span.start - from, span.end - from))
    )
      return { ...frame, relative: true }
  }
  if (
    local.status !== null &&
    (block.kind === 'footnote' ||
      '※*'.includes(notice.view.text.charAt(notice.blocks[sentence.block]!.content.start))) &&
    (/^[^。]{0,30}(?:とは|:)/.test(sentence.text) ||
      (/[一-鿿ァ-ヶー]$/.test(sentence.text) && sentence.text.length > 25))
  )
    return { ...toAssertion(local, from), status: null, because: 'It explains a term.', mood: 'generic' }
  return toAssertion(local, from)
}

const silentAt = (span: ViewSpan): Assertion => ({
  status: null,
  mood: 'actual',
  operators: [],
  words: span,
  speaker: 'publisher',
  relative: false,
})

const toAssertion = ({ start, end, tail: _, ...local }: Local, from: number): Assertion => ({
  ...local,
  words: viewSpan(from + start, from + end),
})

const introduces =
  /(?:以下|次|下記|下表|左記|右記)(?:の|に|は|、|を)|(?:とおり|通り)(?:です|である|となり)?(?:[。:]|$)|[:]$/

/** What each block's introducing sentence or heading lends to it; made once a notice. */
const framesOf = oncePerNotice((notice: NoticeText): readonly (Assertion | null)[] => {
  const frames: (Assertion | null)[] = []
  const own = new Map<number, Sentence[]>()
  for (const s of notice.sentences) {
    const list = own.get(s.block)
    if (list) list.push(s)
    else own.set(s.block, [s])
  }
  const ofSentence = (s: Sentence | undefined): Assertion | null => {
    if (!s) return null
    for (const m of [...s.text.matchAll(anyEvent)].reverse()) {
      const local = assertionIn(s.text, m.index, m.index + m[0].length)
      if (local.status !== null) return toAssertion(local, s.span.start)
      // 「漏えいの対象となった情報」「漏えい項目」: the heading takes it as known.
      if (
        local.because === presupposed &&
        /^(?:の|した|の?対象)?(?:対象|項目|情報|内容|件数|人数)/.test(s.text.slice(m.index + m[0].length))
      )
        return { ...toAssertion(local, s.span.start), status: 'confirmed', operators: ['exist'] }
    }
    return null
  }
  const headings = new Map<number, Assertion | null>()
  let introducing: Assertion | null = null
  let introducedUnder: number | null = null
  notice.blocks.forEach(({ block }, index) => {
    const sentences = own.get(index) ?? []
    if (block.kind === 'heading') {
      const up = block.under === null ? null : (headings.get(block.under) ?? null)
      headings.set(index, ofSentence(sentences[0]) ?? up)
      introducing = null
      frames.push(up)
      return
    }
    const under = block.under === null ? null : (headings.get(block.under) ?? null)
    if (introducedUnder !== block.under) introducing = null
    frames.push(introducing ?? under)
    if (block.kind === 'paragraph' || block.kind === 'item') {
      const last = sentences.at(-1)
      const opens =
        last && (introduces.test(last.text) || (last.text.length < 40 && !last.text.endsWith('。')))
      const lent = opens ? ofSentence(last) : null
      if (lent) {
        introducing = lent
        introducedUnder = block.under
      } else if (block.kind === 'paragraph' && last && last.text.endsWith('。') && last.text.length > 40)
        introducing = null
    }
  })
  return frames
})

/** The status that a heading, a caption or an introducing sentence lends to what stands in the block beneath it. */
export const frameOf = (notice: NoticeText, blockIndex: number): Assertion | null =>
  framesOf(notice)[blockIndex] ?? null
