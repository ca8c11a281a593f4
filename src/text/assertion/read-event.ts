import { anyEvent, exposureWords } from './event-words.ts'
import { type LocalReading, presupposed, silent } from './local-reading.ts'
import { compose, type Operator } from './operators.ts'
import { readTail, type Tail } from './read-tail.ts'
import { clauseAt, type SentenceSyntax } from './sentence-syntax.ts'

const example = /^例[):]/
const hypotheticalStart = /(?:万一|万が一|もし(?!く)|仮に)[^。]{0,60}$/
const preventedAgain =
  /(?:再び|再度の|更なる|さらなる|これ以上の?|今後の|今後、?|同様の|将来の?)[^。、]{0,12}$/
const alreadySeen =
  /(?:確認され(?:た|ている|ております)|判明し(?:た|ている)|把握して(?:いる|おります)|確認できた)[^、。]{0,24}$/
const advice =
  /(?:ご?注意|ご?留意|気を付け|気をつけ|ご?警戒|お控え|開かず|開かない|ご確認ください|ください|下さい|お願い)/
const pastNotice =
  /(?:付け?(?:の|で|け)|にて|において|先般|先日|既に|[0-9]日に?)[^。]{0,30}(?:公表|お知らせ|ご報告|発表|ご案内|リリース)(?:いた)?(?:し|さ)?(?:まし|せていただ|て)(?:た|いた|いる|おり|きました|いて)[^。]{0,50}$/
const rowOfEvents = new RegExp(
  `^(?:等|など)?(?:・|/|、|及び|および|または|又は|や|ならびに|並びに|もしくは|若しくは)(?:外部への?|不正な|不正)?(${exposureWords}|公開|取得|改ざん|悪用|不正利用|滅失|毀損)(?=[^。]{0,2})`,
)
const mixed =
  /^(?:が|等が|などが)?(?:し|した|され|された|発生し|発生した|があり|があった)?、?(?:または|又は|もしくは|若しくは|あるいは|及び|および|並びに)(?:その|これらの|漏えい|漏洩|流出|発生)[^。、]{0,10}(?:おそれ|恐れ|可能性|疑い)/
const aboutTitle =
  /^(?:の(?:可能性|おそれ|恐れ|疑い))?(?:等|など)?(?:に関する|に関して|について|につきまして|の件|事案|の事案)/

/** Reads the status of words that name an event (漏えい, 閲覧) of a sentence, outside its brackets. */
export function readEvent(syntax: SentenceSyntax, start: number, end: number): LocalReading {
  const known = syntax.readings.get(start)
  if (known) return known
  const reading = readAfresh(syntax, start, end)
  syntax.readings.set(start, reading)
  return reading
}

function readAfresh(syntax: SentenceSyntax, start: number, end: number): LocalReading {
  const { text: sentence, masked: text, clauses } = syntax
  const at = clauseAt(syntax, end)
  const clause = clauses[at]!
  const before = sentence.slice(Math.max(0, start - 160), start)
  const after = sentence.slice(end, end + 60)
  const stated = (operators: readonly Operator[], to: number, tail: Tail): LocalReading =>
    finish(syntax, start, end, operators, to, tail)
  // 「取得されたり、利用されたりするなどの事実は確認されていない」: one of a list, all under the last predicate.
  if (/^(?:し|され|さ|れ)?(?:てい)?たり/.test(after)) {
    const tail = readTail(text, end, sentence.length, true)
    if (tail.operators.includes('possible') || tail.operators.includes('neg'))
      return stated(tail.operators, tail.end, tail)
    return silent(start, end, 'It is one example of several.', { operators: tail.operators, tail })
  }
  if (
    preventedAgain.test(before.slice(-24)) &&
    /^(?:等|など)?(?:の|を|が|に|し)?(?:[^、。]{0,8})(?:防|抑|避|な(?:い|き)よう|起こさ)/.test(after)
  )
    return silent(start, end, 'It says what is to be prevented.', { mood: 'hypothetical' })
  if (pastNotice.test(before) && aboutTitle.test(after))
    return silent(start, end, 'It names an earlier notice.')
  // 「流出・漏洩は」: the predicate is said of the last word in the row.
  const next = rowOfEvents.exec(after)
  if (next) {
    const local = readEvent(syntax, end + next[0].length - next[1]!.length, end + next[0].length)
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
    if (next && /^(?:等|など)?(?:に(?:つ|関)|は|も)/.test(after)) {
      tail = readTail(text, next.start, next.end, true)
      operators = [...tail.operators]
      to = tail.end
    }
  }
  if (tail.ended === 'clause' && tail.verbal && tail.open && clause.link === 'sequence') {
    const shared = sharedModality(syntax, at, 4)
    if (shared) {
      operators = [...operators, ...shared.operators]
      to = shared.end
    }
  }
  if (
    operators[0] === 'whether' &&
    !operators.includes('investigate') &&
    tail.ended === 'clause' &&
    clause.link !== 'main'
  ) {
    // 「漏えいの有無については、ログを確認したところ、確認されておりません」
    const next = clauses[at + 1]
    const found = next ? readTail(text, next.start, next.end, true) : null
    if (
      found?.operators.includes('neg') &&
      found.operators.some(o => o === 'confirm' || o === 'trace' || o === 'report')
    )
      return stated([...found.operators], found.end, tail)
  }
  if (syntax.brokenOff && (tail.open || to >= sentence.length - 1))
    return silent(start, end, 'The sentence breaks off.', { operators, tail })
  // 「有無について調査した結果、」: what came of it is said in the next clause.
  if (
    /(?:結果|ところ)、?$/.test(sentence.slice(Math.max(clause.start, clause.end - 8), clause.end)) &&
    ['whether', 'investigate', 'confirm'].includes(operators.at(-1) ?? '') &&
    (operators.includes('whether') || operators.includes('investigate'))
  )
    return silent(start, end, 'It says that it was looked into.', { operators, tail })
  // 「漏えいし、又はそのおそれがある」 is said of a mixed whole: no more than possible of any one of it.
  const both = mixed.exec(after)
  if (both && !operators.includes('neg') && !operators.includes('possible'))
    return stated([...operators, 'possible'], end + both[0].length, { ...tail, ended: 'clause' })
  // 「窃取される被害が発生」: the noun says that it did happen.
  if (tail.ended === 'relative' && operators.join() === 'future') {
    const happened =
      /^[^、。はがを]{0,24}(?:被害|事案|事象|事態|インシデント|事故|攻撃)(?:が|を|に)(?:発生|受け|確認|判明|生じ|至(?:り|っ)|あ(?:い|っ))/.exec(
        text.slice(tail.head, clause.end),
      )
    if (happened)
      return stated([...operators, 'exist', 'confirm'], tail.head + happened[0].length, {
        ...tail,
        ended: 'clause',
      })
  }
  if (tail.ended === 'relative' && operators.join() === 'able')
    return silent(start, end, 'It says what somebody is able to do.', { operators, tail })
  if (tail.ended === 'relative' || tail.ended === 'other-head') {
    const seen = deniedHead(syntax, tail.head, clause.end)
    if (seen) return stated([...operators, ...seen.operators], seen.end, { ...tail, ended: 'clause' })
  }
  if (tail.ended === 'other-head' && isOpenQuestion(syntax, tail.head, clause.end))
    return stated([...operators, 'investigate'], Math.max(to, tail.head + 2), { ...tail, ended: 'clause' })
  if (tail.ended === 'other-head') return silent(start, end, presupposed, { operators, tail })
  if (!tail.verbal) {
    if (alreadySeen.test(before.slice(-40)) && operators.includes('neg'))
      operators = ['confirm', ...operators]
    if (!operators.some(o => o !== 'perform' && o !== 'plan' && o !== 'advise'))
      return silent(start, end, presupposed, { operators, tail })
  }
  return stated(operators, to, tail)
}

/**
 * 「閲覧され、または取得された可能性」: an open verb takes the modality of the next one. With a subject of its own the
 * next clause shares only what is said of the past: 「情報が漏えいし、カードが不正利用された可能性」, not 「漏えいし、悪用されるおそれ」.
 */
function sharedModality(
  syntax: SentenceSyntax,
  from: number,
  depth: number,
): { operators: Operator[]; end: number } | null {
  const { text: sentence, masked: text, clauses } = syntax
  const next = clauses[from + 1]
  if (!next || depth === 0) return null
  const body = sentence.slice(next.start, next.end)
  for (const match of body.matchAll(anyEvent)) {
    const tail = readTail(text, next.start + match.index + match[0].length, next.end, false)
    if (tail.ended === 'other-head') continue
    if (tail.open) return sharedModality(syntax, from + 1, depth - 1)
    const modal = tail.operators.filter(o => o !== 'past' && o !== 'future')
    if (!modal.includes('possible') && !modal.includes('infer')) return null
    const ownSubject = /[がは]/.test(body.slice(0, match.index))
    return ownSubject && tail.operators[0] !== 'past' ? null : { operators: modal, end: tail.end }
  }
  return null
}

/** 「流出の詳細は判明しておらず」「漏えいの状況を調査しております」: how much there is to it is still open. */
function isOpenQuestion({ masked: text }: SentenceSyntax, head: number, clauseEnd: number): boolean {
  const noun = /^(?:詳細|全容|状況)(?:等|など)?(?:は|を|が|も|について|に関して|につきまして)/.exec(
    text.slice(head, head + 20),
  )
  if (!noun) return false
  const { operators } = readTail(text, head + noun[0].length, clauseEnd, true)
  return (
    operators.includes('investigate') ||
    operators.includes('hard') ||
    (operators.includes('confirm') && operators.includes('neg'))
  )
}

/** 「流出した情報は確認されておりません」: the noun is described as leaked, and said not to be there. */
function deniedHead(
  { masked: text }: SentenceSyntax,
  head: number,
  clauseEnd: number,
): { operators: Operator[]; end: number } | null {
  const noun =
    /^(?:お|ご)?(?:個人)?(?:情報|データ|ファイル|もの|内容|お?客様|件|方|メール|記録|項目|機密情報|顧客情報|事例|ケース)(?:等|など|の存在|の事例)?(?=は|も|が|について(?:は|も)|に関して(?:は|も)|につきまして(?:は|も)?|の有無)|^対象者?(?=は|も|が|で(?:は|も)|には|に含|とは?な)/.exec(
      text.slice(head, head + 30),
    )
  if (!noun) return null
  const tail = readTail(text, head + noun[0].length, clauseEnd, true)
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

/** The outcome of the operators, unless the clause around them takes the words out of what happened. */
export function finish(
  syntax: SentenceSyntax,
  start: number,
  end: number,
  operators: readonly Operator[],
  to: number,
  tail: Tail,
): LocalReading {
  const { text: sentence, clauses } = syntax
  const clause = clauses[clauseAt(syntax, end)]!
  const outcome = compose(operators)
  const rest = sentence.slice(to, to + 160)
  const common = {
    operators,
    start,
    end: Math.max(end, Math.min(to, sentence.length)),
    speaker: syntax.relayed ? ('relayed' as const) : ('publisher' as const),
    relative: tail.ended === 'relative',
    tail,
  }
  if (outcome.status === null)
    return { ...common, status: null, because: outcome.because ?? presupposed, mood: 'hypothetical' }
  if (
    example.test(sentence) ||
    hypotheticalStart.test(sentence.slice(Math.max(clause.start, start - 70), start))
  )
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
