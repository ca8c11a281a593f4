import type { ClauseCut } from '../clauses.ts'
import { exposureWords } from './event-words.ts'
import { deniedHead, happening, isOpenQuestion } from './head-noun.ts'
import { type LocalReading, presupposed, silent } from './local-reading.ts'
import { inferredAsCause, predicateAfter, sharedModality } from './next-clause.ts'
import type { Operator } from './operators.ts'
import { readTail, type Tail } from './read-tail.ts'
import { clauseAt, type SentenceSyntax } from './sentence-syntax.ts'
import { settle } from './settle.ts'

const preventedAgain =
  /(?:再び|再度の|更なる|さらなる|これ以上の?|今後の|今後、?|同様の|将来の?)[^。、]{0,12}$/
const later = /(?:以降|今後)(?:は|の|に)[^、。]{0,16}$/
const alreadySeen =
  /(?:確認され(?:た|ている|ております)|判明し(?:た|ている)|把握して(?:いる|おります)|確認できた)[^、。]{0,24}$/
const pastNotice =
  /(?:付け?(?:の|で|け)|にて|において|先般|先日|既に|[0-9]日に?)[^。]{0,30}(?:公表|お知らせ|ご報告|発表|ご案内|リリース)(?:いた)?(?:し|さ)?(?:まし|せていただ|て)(?:た|いた|いる|おり|きました|いて)[^。]{0,50}$/
const rowOfEvents = new RegExp(
  `^(?:等|など)?(?:・|/|、|及び|および|または|又は|や|ならびに|並びに|もしくは|若しくは)(?:外部への?|不正な|不正)?(${exposureWords}|公開|取得|改ざん|悪用|不正利用|滅失|毀損)(?=[^。]{0,2})`,
)
const mixed =
  /^(?:が|等が|などが)?(?:し|した|され|された|発生し|発生した|があり|があった)?、?(?:または|又は|もしくは|若しくは|あるいは|及び|および|並びに)(?:その|これらの|漏えい|漏洩|流出|発生)[^。、]{0,10}(?:おそれ|恐れ|可能性|疑い)/
const aboutTitle =
  /^(?:の(?:可能性|おそれ|恐れ|疑い))?(?:等|など)?(?:に関する|に関して|について|につきまして|の件|事案|の事案)/

// 「認証情報が流出したことによる不正アクセスではなく」
const noCause =
  /^(?:し|され)?た?(?:こと|もの)?(?:等|など)?(?:による|に起因する|に基づく|を原因とする|が原因の)[^、。はがを]{0,20}(?:では|でも|じゃ)(?:な[くい](?!か)|あり(?!え)|ござい)/

// 「漏えいしたのは氏名のみで、住所の流出の可能性はありません」: what is denied is the rest.
const onlyThese =
  /^(?:し|され)た((?:可能性|おそれ|恐れ|疑い)(?:が|の)ある)?(?:の|もの|情報)は[^。]{1,80}?(?:のみ|だけ)で(?:あり)?、/

/** An event of a sentence: where its words stand and what is around them. */
interface EventWords {
  readonly syntax: SentenceSyntax
  readonly start: number
  readonly end: number
  /** Index of its clause. */
  readonly at: number
  readonly clause: ClauseCut
  /** Some words before it and after it, in the sentence. */
  readonly before: string
  readonly after: string
}

/** An event with what was read behind it. */
interface EventTail extends EventWords {
  readonly tail: Tail
  /** Of the tail, and of a later clause where that one lends them. */
  readonly operators: readonly Operator[]
  readonly to: number
}

/** Reads the status of words that name an event (漏えい, 閲覧) of a sentence, outside its brackets. */
export function readEvent(syntax: SentenceSyntax, start: number, end: number): LocalReading {
  const key = start * 4096 + Math.min(end - start, 4095)
  const known = syntax.readings.get(key)
  if (known) return known
  const at = clauseAt(syntax, end)
  const words: EventWords = {
    syntax,
    start,
    end,
    at,
    clause: syntax.clauses[at]!,
    before: syntax.text.slice(Math.max(0, start - 160), start),
    after: syntax.text.slice(end, end + 60),
  }
  const reading = firstOf(withoutTail, words) ?? readBehind(words)
  syntax.readings.set(key, reading)
  return reading
}

function firstOf<T>(steps: readonly ((event: T) => LocalReading | null)[], event: T): LocalReading | null {
  for (const step of steps) {
    const reading = step(event)
    if (reading) return reading
  }
  return null
}

/** What the neighbouring words alone decide, in order. */
const withoutTail: readonly ((event: EventWords) => LocalReading | null)[] = [
  function oneOfAList({ syntax, start, end, after }) {
    // 「取得されたり、利用されたりするなどの事実は確認されていない」: one of a list, all under the last predicate.
    if (!/^(?:し|され|さ|れ)?(?:てい)?たり/.test(after)) return null
    const tail = readTail(syntax.masked, end, syntax.text.length, true)
    return tail.operators.includes('possible') || tail.operators.includes('neg')
      ? settle(syntax, start, end, tail.operators, tail.end, tail)
      : silent(start, end, 'It is one example of several.', { operators: tail.operators, tail })
  },
  function toBePrevented({ start, end, before, after }) {
    return preventedAgain.test(before.slice(-24)) &&
      /^(?:等|など)?(?:の|を|が|に|し)?(?:[^、。]{0,8})(?:防|抑|避|な(?:い|き)よう|起こさ)/.test(after)
      ? silent(start, end, 'It says what is to be prevented.', { mood: 'hypothetical' })
      : null
  },
  function openAnyway({ syntax, start, end, before, after }) {
    // 「当社のサービス内で公開されているID」: open to all before anything happened.
    return syntax.text.slice(start, end) === '公開' &&
      /(?:サービス内|アプリ内|プロフィール(?:欄|上|ページ)?)(?:で|に)(?:一般に)?$/.test(before.slice(-16)) &&
      /^(?:されて|して)い(?:る|た)[^、。]/.test(after)
      ? silent(start, end, 'It is open to all anyway.')
      : null
  },
  function earlierNotice({ start, end, before, after }) {
    return aboutTitle.test(after) && pastNotice.test(before)
      ? silent(start, end, 'It names an earlier notice.')
      : null
  },
  function firstInARow({ syntax, start, end, after }) {
    // 「流出・漏洩は」: the predicate is said of the last word in the row.
    const next = rowOfEvents.exec(after)
    if (!next) return null
    const to = end + next[0].length
    return { ...readEvent(syntax, to - next[1]!.length, to), start }
  },
]

// 「攻撃を受け、」「不正アクセスが行われ、」
const befell = /(?:受け|われ|遭い|あい)、?$/
const bodyOf = ({ syntax, clause }: EventWords): string => syntax.text.slice(clause.start, clause.end)

function readBehind(words: EventWords): LocalReading {
  const { syntax, start, end, at, clause, after } = words
  let tail = readTail(syntax.masked, end, clause.end, false)
  let { operators, end: to } = tail
  if (tail.ended === 'clause' && clause.link === 'sequence') {
    if (
      !tail.verbal &&
      operators.every(o => o === 'perform') &&
      /^(?:等|など)?(?:に(?:つ|関)|は|も)/.test(after)
    ) {
      // 漏えいは、調査した結果、確認されませんでした。
      tail = predicateAfter(syntax, at) ?? tail
      operators = tail.operators
      to = tail.end
    } else if (tail.open || (!tail.verbal && operators.join() === 'exist' && befell.test(bodyOf(words)))) {
      const shared = sharedModality(syntax, at, 4)
      // 「攻撃を受け、情報が流出した可能性」: the attack did happen; only hearsay is of both.
      if (shared && (tail.verbal || shared.operators.includes('hearsay'))) {
        operators = [...operators, ...shared.operators]
        to = shared.end
      }
    }
  }
  const event: EventTail = { ...words, tail, operators, to }
  return firstOf(withTail, event) ?? settle(syntax, start, end, operators, to, tail)
}

const nothing = ({ start, end, operators, tail }: EventTail, because: string): LocalReading =>
  silent(start, end, because, { operators, tail })

const state = (
  { syntax, start, end, tail }: EventTail,
  operators: readonly Operator[],
  to: number,
): LocalReading => settle(syntax, start, end, operators, to, { ...tail, ended: 'clause' })

/** What decides against reading the operators as they stand, in order. */
const withTail: readonly ((event: EventTail) => LocalReading | null)[] = [
  function whetherAnsweredLater(event) {
    // 「漏えいの有無については、ログを確認したところ、確認されておりません」
    const { syntax, at, clause, tail, operators } = event
    if (operators[0] !== 'whether' || operators.includes('investigate')) return null
    if (tail.ended !== 'clause' || clause.link === 'main') return null
    const found = predicateAfter(syntax, at)
    return found?.operators.includes('neg') &&
      found.operators.some(o => o === 'confirm' || o === 'trace' || o === 'report')
      ? state(event, found.operators, found.end)
      : null
  },
  function brokenOff(event) {
    const { syntax, tail, to } = event
    // A long line that ends in no stop goes on in the next one: an open verb's modality stands there.
    const goesOn = syntax.text.length > 70 && !/[。!?」』)】>:]/.test(syntax.text.slice(-1))
    return (tail.open && (syntax.brokenOff || goesOn)) || (syntax.brokenOff && to >= syntax.text.length - 1)
      ? nothing(event, 'The sentence breaks off.')
      : null
  },
  function lookedInto(event) {
    // 「有無について調査した結果、」: what came of it is said in the next clause.
    const { syntax, clause, operators } = event
    return /(?:結果|ところ)、?$/.test(
      syntax.text.slice(Math.max(clause.start, clause.end - 8), clause.end),
    ) &&
      ['whether', 'investigate', 'confirm'].includes(operators.at(-1) ?? '') &&
      (operators.includes('whether') || operators.includes('investigate'))
      ? nothing(event, 'It says that it was looked into.')
      : null
  },
  function mixedWhole(event) {
    // 「漏えいし、又はそのおそれがある」 is said of a mixed whole: no more than possible of any one of it.
    const { operators, after, end } = event
    const both = mixed.exec(after)
    return both && !operators.includes('neg') && !operators.includes('possible')
      ? state(event, [...operators, 'possible'], end + both[0].length)
      : null
  },
  function onlyTheseDid(event) {
    const { syntax, end, operators } = event
    if (!operators.includes('neg')) return null
    const only = onlyThese.exec(syntax.text.slice(end, end + 110))
    return only
      ? state(event, only[1] ? ['past', 'possible', 'exist'] : ['past', 'exist'], end + only[0].length - 1)
      : null
  },
  function saidToBeNoCause(event) {
    return noCause.test(event.after) ? nothing(event, 'It is said to be no cause.') : null
  },
  function onlyInferred(event) {
    const { after, end, operators } = event
    const cause = inferredAsCause.exec(after)
    // No other predicate between the words and 「たことが」.
    return cause && cause.index < 8 && operators.every(o => o === 'past' || o === 'exist')
      ? state(event, ['past', 'infer'], end + cause.index + cause[0].length)
      : null
  },
  function happened(event) {
    const { syntax, clause, tail, operators } = event
    if (tail.ended !== 'relative' || operators.join() !== 'future') return null
    const to = happening(syntax, tail.head, clause.end)
    return to === null ? null : state(event, [...operators, 'exist', 'confirm'], to)
  },
  function ability(event) {
    return event.tail.ended === 'relative' && event.operators.join() === 'able'
      ? nothing(event, 'It says what somebody is able to do.')
      : null
  },
  function deniedNoun(event) {
    const { syntax, clause, tail, operators } = event
    const said = tail.ended === 'clause' ? null : deniedHead(syntax, tail.head, clause.end)
    return said ? state(event, [...operators, ...said.operators], said.end) : null
  },
  function anotherNoun(event) {
    const { syntax, clause, tail, operators, to } = event
    if (tail.ended !== 'other-head') return null
    return isOpenQuestion(syntax, tail.head, clause.end)
      ? state(event, [...operators, 'investigate'], Math.max(to, tail.head + 2))
      : nothing(event, presupposed)
  },
  function noun(event) {
    const { before, after, tail, operators, to } = event
    if (tail.verbal) return null
    if (operators.every(o => o === 'perform' || o === 'plan' || o === 'advise'))
      return nothing(event, presupposed)
    if (
      operators.includes('neg') &&
      !operators.some(o => o === 'confirm' || o === 'trace') &&
      later.test(before)
    )
      return nothing(event, 'It says what happens in general or is to come.')
    // 「漏えいについて公表されていますが」: somebody speaks about it.
    if (
      operators.every(o => o === 'report' || o === 'perform') &&
      /^(?:等|など)?(?:について|に関|につき)/.test(after)
    )
      return nothing(event, presupposed)
    // 「確認されている漏えいはございません」: what is denied is that any was seen.
    return alreadySeen.test(before.slice(-40)) && operators.includes('neg')
      ? settle(event.syntax, event.start, event.end, ['confirm', ...operators], to, tail)
      : null
  },
]
