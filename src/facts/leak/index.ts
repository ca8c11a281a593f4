import { z } from 'zod'
import type { Fact } from '../../model/fact.ts'
import type { Label, Language } from '../../model/label.ts'
import type { ViewSpan } from '../../model/span.ts'
import { type AssertionStatus, strongest } from '../../model/status.ts'
import { type Assertion, assertionAt, presupposed } from '../../text/assertion/index.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { toldBy } from '../told-by.ts'
import { type Exposure, exposuresOf, notExcludedRule } from './exposures.ts'

const said = z.enum(['statement', 'description', 'heading', 'title', 'name'])
const leakValue = z.object({
  /** Where it is said. What a heading, a title or a passing name says yields to what a sentence states. */
  said,
  /** What it is said of: the incident's information, one item or one way of it (クレジットカード情報, 公開), or credentials taken on the way in. */
  of: z.enum(['information', 'item', 'credentials']),
})
type LeakValue = z.infer<typeof leakValue>
type Said = LeakValue['said']
type LeakFact = Fact<'leak', LeakValue>

const ofTerms: Readonly<Record<LeakValue['of'], Label>> = {
  information: { ja: '情報の漏えい', en: 'Leak of information' },
  item: { ja: '一部の項目・経路の漏えい', en: 'Leak of one item, or by one way' },
  credentials: { ja: '認証情報の窃取', en: 'Theft of credentials' },
}

const titular: ReadonlySet<Said> = new Set(['heading', 'title', 'name'])

/** What is said to have got out; that only a title or a heading says so is added, since less hangs on it. */
function show({ said, of }: LeakValue, language: Language): string {
  const what = ofTerms[of][language]
  if (!titular.has(said)) return what
  return language === 'ja' ? `${what}（題名・見出し）` : `${what} (title or heading)`
}

/** Information of this incident coming to outsiders, or not: every statement of it with its own status. */
export const leak = defineFact({
  kind: 'leak',
  label: { ja: '情報の漏えい', en: 'Leak of information' },
  section: 'whose',
  summary: {
    ja: '情報が外部の者の手や目に渡ったか（漏えい・流出・窃取・閲覧・持ち出し・公開）を、公表がどう述べているか。',
    en: 'Whether information came into the hands or eyes of outsiders (leak, theft, viewing, publication), as the notice states it.',
  },
  value: leakValue,
  *find(notice): Iterable<Finding<LeakValue> | Decline> {
    const found = [...findLeaks(notice)]
    const isLeftOpen = !isStatedAnywhere(found)
    for (const one of found)
      yield isLeftOpen && 'value' in one && isTakenAsKnown(notice, one) ? { ...one, status: 'possible' } : one
  },
  show,
  headline: facts => {
    const fact = outcome(facts)
    return { parts: fact ? [{ words: '', status: fact.status, fact }] : [] }
  },
  ledger: {
    subject: ({ of }) => {
      const key = of === 'credentials' ? of : 'information'
      return { key, label: ofTerms[key] }
    },
    told: facts => {
      // A title that takes a leak as known asserts nothing.
      const stated = facts.filter(fact => fact.value.of !== 'credentials' && fact.value.said !== 'name')
      const whole = outcome(stated)
      const taken = strongestOf(facts.filter(fact => fact.value.of === 'credentials'))
      // That one item did not get out says nothing of the others.
      const isOfItemOnly = whole?.value.of === 'item' && !isAffected(whole)
      return [...(whole && !isOfItemOnly ? [whole] : []), ...(taken ? [taken] : [])]
    },
  },
  digest: facts => ({ leak: outcome(facts)?.status ?? null }),
  gold: facts => {
    const best = outcome(facts)
    return {
      leak: best
        ? { status: best.status, quote: best.evidence[0].quote.slice(0, 80) }
        : { status: 'not_stated', quote: null },
    }
  },
})

/** Every statement of a leak, each with the status of its own sentence. */
function* findLeaks(notice: NoticeText): Generator<Finding<LeakValue> | Decline> {
  const named: Exposure[] = []
  let isStated = false
  for (const exposure of exposuresOf(notice)) {
    const { span, rule, place, of } = exposure
    if (rule === notExcludedRule) {
      isStated = true
      const value = { said: place === 'body' ? ('statement' as const) : place, of }
      yield { rule, span, value, status: 'possible', operators: ['exclude', 'neg'] }
      continue
    }
    const assertion = assertionAt(notice, span, exposure.everyday)
    const status = isStillFeared(notice, span, assertion) ? 'possible' : assertion.status
    if (
      status === null &&
      assertion.because === presupposed &&
      place !== 'body' &&
      rule === 'exposure-word'
    ) {
      named.push(exposure)
    } else if (status === 'investigating' && isOver(notice, span)) {
      yield { rule, span, because: 'The inquiry is over.' }
    } else if (status === null) {
      yield { rule, span, because: assertion.because ?? 'It states nothing.' }
    } else if (status === 'possible' && isFormerFear(notice, span)) {
      yield { rule, span, because: 'It was feared at first.' }
    } else if (isPromised(notice, assertion)) {
      yield { rule, span, because: 'It says what would be if.' }
    } else if (rule === 'information-spared' && status === 'investigating' && place === 'body') {
      // 「お客様情報への影響については調査中です」
      yield {
        rule: 'effect-asked',
        span: assertion.words,
        value: { said: 'statement', of },
        status,
        operators: assertion.operators,
      }
    } else if (rule === 'information-spared' && status !== 'not_found' && status !== 'ruled_out') {
      yield { rule, span, because: 'Only a denial of it speaks of exposure.' }
    } else {
      const passing =
        (assertion.relative && !isLeftStanding(assertion)) ||
        isRecalled(notice, assertion) ||
        isReckonedWith(notice, assertion)
      isStated ||= rule !== 'information-spared'
      yield {
        rule,
        span: assertion.words,
        value: { said: place !== 'body' ? place : passing ? 'description' : 'statement', of },
        status: asGiven(weakened(status, rule, beforeIn(notice, span)), exposure.rule, assertion),
        operators: assertion.operators,
        ...toldBy(notice, assertion.words),
      }
    }
  }
  // 「個人情報漏えいに関するお知らせ」: a title takes it as known, which counts where nothing else is said.
  // 「3 情報の流出」 only says what a section is about.
  for (const { span, rule, line, of, place } of named)
    if (isStated || (place === 'heading' && !isOfANotice(notice, line)))
      yield { rule, span, because: presupposed }
    else yield { rule, span: line, value: { said: 'name', of }, status: 'confirmed' }
}

const isOfInformation = ({ value }: Finding<LeakValue>): boolean => value.of !== 'credentials'

/** Whether the notice states a leak as fact, or says nothing of one but by description. */
function isStatedAnywhere(found: readonly (Finding<LeakValue> | Decline)[]): boolean {
  const stated = found.filter(
    (one): one is Finding<LeakValue> =>
      'value' in one &&
      isOfInformation(one) &&
      one.value.said !== 'description' &&
      one.value.said !== 'name' &&
      !isAccess(one),
  )
  return stated.length === 0 || stated.some(one => one.status === 'confirmed')
}

const bare: ReadonlySet<string> = new Set(['past', 'exist', 'perform'])
// 「漏えいしたのは…」「漏えいした情報は…のみ」 says what did leak.
const identifies = /^(?:のは|[^。、はが]{0,14}は、?[^。]{0,70}(?:のみ|だけ|に限))/
// 「不正に入手した個人情報を用いたメールが送信されていることを確認」: it was used, and so it is known to be out.
const isUsed =
  /^[^。、]{0,24}(?:用い|使っ|使い|使用し|利用し|悪用し)[^。]{0,60}(?:送信され|送られ|届い|発生し|複数回)[^。]{0,14}(?:ました|ています|ております|を確認)/

/** 「漏えいした情報が悪用された事実は確認されておりません」: a noun's description, which states no leak of its own. */
function isTakenAsKnown(notice: NoticeText, { value, status, operators, span }: Finding<LeakValue>): boolean {
  if (value.said !== 'description' || value.of === 'credentials' || status !== 'confirmed') return false
  if (!(operators ?? []).every(operator => bare.has(operator))) return false
  const { text } = notice.view
  const words = text.slice(span.start, span.end)
  const after = text.slice(span.end, span.end + 110)
  return !words.includes('したのは') && !identifies.test(after) && !isUsed.test(after)
}

// 「流出した可能性もあるとみて調査しています」
const stillFeared =
  /^[^。、]{0,6}(?:可能性|おそれ|恐れ|疑い)(?:も|が)(?:ある|高い)(?:もの)?と(?:み|見|考え|し)て/

const isStillFeared = (notice: NoticeText, { end }: ViewSpan, { status }: Assertion): boolean =>
  status === 'investigating' && stillFeared.test(notice.view.text.slice(end, end + 30))

// 「漏えいの有無等の調査が完了」
const over = /^[^。]{0,24}調査(?:は|が|を|も)(?:すべて|全て|無事)?(?:完了|終了|終え)(?!次第|後|する|予定)/

// 「情報流出の有無を詳細に確認いたしました」: what came of it is said elsewhere.
const lookedInto =
  /^(?:等|など)?の有無(?:を|について)[^。、]{0,10}(?:確認|調査|精査)(?:を(?:行い|実施し)|(?:いた)?し)まし(?:た|て)/

const isOver = (notice: NoticeText, { end }: ViewSpan): boolean => {
  const after = notice.view.text.slice(end, end + 60)
  return over.test(after) || lookedInto.test(after)
}

// 「当初、情報が流出した可能性もございましたので、…調査を行いました」
const atFirst = /当初(?:は|、)[^。]{0,60}$/
const wasPossible = /^[^。、]{0,10}(?:可能性|おそれ|恐れ|懸念)(?:も|が)(?:ござい|あり|考えられ)ました/

// 「流出した可能性があるとの報告を受けていたものです」: told as what was thought until something else was found.
const hadBeenPossible =
  /^[^。、]{0,12}(?:可能性|おそれ|恐れ|懸念|疑い)(?:も|が)あ(?:る|った)(?:と(?:の|いう)?|旨の?)(?:(?:ご?(?:報告|連絡|説明)を?)[^。、]{0,12}受けてい(?:たもの|(?:まし)?たが)|(?:さ|考えら|みら)れて(?:い|おり)(?:まし)?たが|(?:して|(?:お知らせ|公表|ご?報告|お伝え|ご案内)して)(?:い|おり)ましたが|を?(?:お知らせ|公表|ご?報告|お伝え|ご案内)(?:いた)?しましたが)/

const isFormerFear = (notice: NoticeText, { start, end }: ViewSpan): boolean =>
  hadBeenPossible.test(notice.view.text.slice(end, end + 60)) ||
  (wasPossible.test(notice.view.text.slice(end, end + 30)) &&
    atFirst.test(notice.view.text.slice(Math.max(0, start - 70), start)))

/** Whether a heading is worded as the title of a notice is. */
const isOfANotice = (notice: NoticeText, { start, end }: ViewSpan): boolean => {
  const line = notice.view.text.slice(start, end)
  return /お知らせ|お詫び|おわび|ご報告/.test(line) || (line.length > 20 && line.includes('ついて'))
}

/** 「漏えいの可能性が否定できないお客様」: said of a noun, and yet what the notice makes of it. */
const isLeftStanding = ({ status, operators }: Assertion): boolean =>
  status === 'possible' && operators.slice(-2).join() === 'exclude,neg'

/** 「…可能性がある旨をご報告いたしましたが」: what was said before, about to be set right. */
const isRecalled = (notice: NoticeText, { operators, words }: Assertion): boolean =>
  operators.includes('perform') && /ましたが/.test(notice.view.text.slice(words.start, words.end + 6))

// 「当社から流出した疑いのある情報がインターネット上で公開されていることを確認」: whose it is, is not known.
const perhapsOurs =
  /(?:と(?:思われ|みられ|見られ|考えられ|推測され|推定され)る|(?:疑い|可能性)(?:の|が)(?:ある|高い))[^。、はが]{0,30}が[^。]{0,50}$/

// 「漏えいした可能性を考慮し、調査を開始いたしました」: why it was looked into, not what came of it.
const reckonedWith =
  /^(?:性)?[をも]?(?:考慮|想定|念頭に|視野に|懸念|踏まえ|ふまえ)[^。]{0,30}調査を(?:開始|実施|行|始め)[^。]{0,8}まし/

const isReckonedWith = ({ view: { text } }: NoticeText, { status, words }: Assertion): boolean =>
  status === 'possible' && reckonedWith.test(text.slice(words.end, words.end + 60))

// 「漏えいが確認されたお客様には、速やかにご連絡いたします」: of those yet to be found.
const willTell =
  /^(?:お客|ご?利用者|ご?本人|方|皆|対象|取引先|関係者)[^。]{0,60}(?:通知|連絡|知らせ|案内|報告|公表)[^。、]{0,8}(?:(?<!させて)いたします|致します|(?<!いた)します|てまいります|て参ります|予定)/

const isPromised = (
  { view: { text } }: NoticeText,
  { status, relative, operators, words }: Assertion,
): boolean =>
  status === 'confirmed' &&
  relative === true &&
  operators.includes('confirm') &&
  willTell.test(text.slice(words.end, words.end + 90))

/** Up to 100 characters of the sentence before the words. */
const beforeIn = ({ view: { text } }: NoticeText, { start }: ViewSpan): string => {
  const before = text.slice(Math.max(0, start - 100), start)
  return before.slice(before.lastIndexOf('。') + 1)
}

/**
 * A thing lost, or left open to the public by a setting, is no more than a possible exposure of what is in it; nor is
 * what was published where it is only thought to be the publisher's.
 */
const weakened = (status: AssertionStatus, rule: string, before: string): AssertionStatus =>
  status === 'confirmed' &&
  (rule === 'lost-or-stolen' ||
    rule === 'left-open' ||
    (rule === 'information-published' && perhapsOurs.test(before)))
    ? 'possible'
    : status

/** 「他の会員様に見える状態でした」 of what was sent to them all: it is in their hands, and not only to be had. */
const asGiven = (status: AssertionStatus, rule: string, { operators }: Assertion): AssertionStatus =>
  rule === 'shown-to-others' && operators.join() === 'able' ? 'confirmed' : status

/** How plainly a fact says it: a verb of its own, in the plain words, not in passing on or announcing. */
const plainness = ({ rule, operators, evidence }: LeakFact): number =>
  (rule === 'exposure-word' ? 4 : 0) +
  (operators[0] === 'past' ? 2 : 0) -
  (operators.includes('perform') ? 3 : 0) -
  (/事案|ことから|懸念|との(?:連絡|報告)/.test(evidence[0].quote) ? 2.5 : 0)

/** The first of the strongest; the plain words (漏えい, 流出) before those that only amount to it (外部に送信). */
function strongestOf(facts: readonly LeakFact[]): LeakFact | null {
  const status = strongest(facts.map(fact => fact.status))
  const candidates = facts.filter(fact => fact.status === status)
  return candidates.toSorted((a, b) => plainness(b) - plainness(a))[0] ?? null
}

/** 「漏えいの有無については、引き続き調査してまいります」 after a finding: a promise, and not the state of things. */
const isClosingPromise = (fact: LeakFact): boolean =>
  fact.status === 'investigating' &&
  (fact.operators.includes('plan') || fact.evidence[0].quote.includes('引き続き'))

/** That files were reached confirms no leak where the notice itself leaves one open, or says that none is known. */
export const isAccess = ({ rule }: Pick<LeakFact, 'rule'>): boolean => rule === 'information-accessed'

const isAffected = (fact: LeakFact | null): fact is LeakFact =>
  fact?.status === 'confirmed' || fact?.status === 'possible'

const isAscertained = ({ status, operators, value }: LeakFact): boolean =>
  status === 'confirmed' && value.of === 'information' && operators.includes('confirm')

/** 「今後、流出した情報を悪用したメールが…」: no more than what a denial leaves to be feared. */
const isOnlyNamed = ({ value, status, operators }: LeakFact): boolean =>
  value.said === 'description' && status === 'possible' && operators.every(operator => bare.has(operator))

/**
 * The statement that settles the incident's outcome. What sentences state comes first; a noun's description
 * (漏えいした可能性のあるお客様) does not confirm what they leave open; a denial of one item denies no other;
 * a possibility in the title counts unless a sentence denies it.
 */
export function outcome(facts: readonly LeakFact[]): LeakFact | null {
  const isDenied = facts.some(
    ({ value, status }) => value.said === 'statement' && value.of === 'information' && status === 'not_found',
  )
  const isLeftOpen = facts.some(
    ({ value, status, rule }) =>
      value.said === 'statement' &&
      value.of !== 'credentials' &&
      status === 'possible' &&
      rule === 'exposure-word',
  )
  const isFeared = facts.some(
    ({ value, status, rule, operators }) =>
      value.of === 'information' &&
      status === 'possible' &&
      rule === 'exposure-word' &&
      operators.includes('possible'),
  )
  const found = facts.filter(
    fact =>
      fact.rule !== 'information-spared' &&
      !(isDenied && (isClosingPromise(fact) || isOnlyNamed(fact))) &&
      !((isDenied || isLeftOpen || isFeared) && isAccess(fact) && fact.status === 'confirmed'),
  )
  const among = (
    places: readonly Said[],
    of: readonly LeakValue['of'][] = ['information', 'item'],
  ): LeakFact | null =>
    strongestOf(found.filter(fact => places.includes(fact.value.said) && of.includes(fact.value.of)))
  const stated = among(['statement'])
  if (isAffected(stated)) return stated
  const passing = found.filter(fact => fact.value.said !== 'statement' && fact.value.of !== 'credentials')
  const described =
    passing.find(fact => fact.value.said === 'description' && fact.status === 'possible') ??
    among(['description'])
  const headed = among(['title']) ?? among(['heading'])
  const whole = among(['statement'], ['information'])
  const denied = whole !== null && whole.status !== 'investigating'
  if (!denied) {
    // 「漏えいが確認された方々」「漏えいを確認した個人情報」: found, whatever may have got out besides.
    const ascertained = passing.find(isAscertained)
    if (ascertained && !isLeftOpen) return ascertained
    if (headed?.status === 'possible' && described?.status !== 'possible') return headed
    if (isAffected(described)) return described
    if (isAffected(headed)) return headed
  }
  return (
    whole ??
    stated ??
    among(['statement'], ['credentials']) ??
    described ??
    headed ??
    among(['name']) ??
    strongestOf(facts.filter(({ value }) => value.of !== 'credentials' || value.said !== 'description'))
  )
}
