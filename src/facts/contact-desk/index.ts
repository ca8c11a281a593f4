import { z } from 'zod'
import { viewSpan } from '../../model/span.ts'
import { type ContactDeskCode, contactDeskTerms } from '../../model/vocabulary/contact-desks.ts'
import { isDeskOfOthers, isOfInquiries } from '../../text/inquiry-desks.ts'
import { makeFinder, makeTest } from '../../text/matches.ts'
import type { NoticeText, Sentence } from '../../text/notice-text.ts'
import { isQuestion } from '../../text/sentences.ts'
import { makeSieve } from '../../text/sieve.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { followedByCode, progressOf } from '../ledger-projection.ts'
import { contactDeskRules } from './rules.ts'

const codes = contactDeskTerms.map(term => term.code) as [ContactDeskCode, ...ContactDeskCode[]]
const states = ['planned', 'open', 'closed'] as const
// Never a number or an address: what a notice gives of them stays in the notice.
const value = z.object({ code: z.enum(codes), state: z.enum(states) })
type ContactDeskValue = z.infer<typeof value>

const stateWords = {
  ja: { planned: '開設予定', closed: '終了' },
  en: { planned: 'planned', closed: 'closed' },
} as const

/** Where the notice says that one can ask: each sort of place and each way once, never its number or address. */
export const contactDesk = defineFact({
  kind: 'contact-desk',
  label: { ja: '問い合わせ先', en: 'Where to ask' },
  section: 'response',
  isPlain: true,
  summary: {
    ja: '本件について尋ねる先を示しているか（本件のために設けた窓口、問い合わせ先、通常の窓口のみ）と、その手段（コールセンター、電話、フォーム、メール）、受付時間の記載の有無。番号や宛先は値に含めない。',
    en: 'Whether it names a place to ask about the matter (a desk set up for it, one named for it, only the ordinary one), by which ways, and whether hours are stated. Numbers and addresses are no part of the value.',
  },
  value,
  *find(notice): Iterable<Finding<ContactDeskValue> | Decline> {
    const sifted = sieve(notice)
    if (sifted.sentences.length === 0) return
    const best = new Map<ContactDeskCode, Finding<ContactDeskValue>>()
    for (const sentence of sifted.sentences) {
      if (notice.blocks[sentence.block]!.block.kind === 'overview') continue
      for (const index of sifted.in(sentence)) {
        const rule = rules[index]!
        if (sentence.text.length > (rule.longest ?? Number.POSITIVE_INFINITY)) continue
        if (best.get(rule.code)?.value.state === 'open') continue
        if (rule.code === 'ordinary' && (best.has('named') || best.has('dedicated'))) continue
        const found = inSentence(notice, sentence, rule, best)
        if (found === null) continue
        if (isQuestion(sentence.text)) break
        if ('because' in found) yield found
        else best.set(found.value.code, found)
      }
    }
    const forTheMatter = best.has('dedicated') || best.has('named')
    for (const finding of [...best.values()].sort((a, b) => a.span.start - b.span.start)) {
      if (finding.value.code === 'ordinary' && forTheMatter)
        yield { rule: finding.rule, span: finding.span, because: 'Another place is named for the matter.' }
      else if (finding.value.code === 'hours' && best.size === 1)
        yield { rule: finding.rule, span: finding.span, because: 'No place to ask is named.' }
      else yield finding
    }
  },
  show: ({ code, state }, language) => {
    const label = contactDeskTerms.find(term => term.code === code)!.label[language]
    return state === 'open' ? label : `${label} (${stateWords[language][state]})`
  },
  ledger: {
    ...followedByCode(contactDeskTerms),
    compare: (earlier, later) => progressOf(states, earlier.state, later.state),
    isDeed: true,
  },
  gold: () => ({}),
})

const rules = contactDeskRules.map(rule => ({
  ...rule,
  find: makeFinder(rule.words),
  standsIn: rule.sentence ? makeTest(rule.sentence) : null,
}))
const sieve = makeSieve(contactDeskRules.map(({ words, sentence }) => (sentence ? [words, sentence] : words)))

// A table that runs on without a stop is no sentence; what matters stands at its beginning.
const longestSentence = 400

const cameIn = /^(?:は|も|が)?、?(?:いただいて|頂いて|あり|ございま|寄せられ|来て)/
const exchanged = /^[^。]{0,24}(?:との間で|送受信)/
const writes = /^[^。、]{0,18}(?:差し上げ|差しあげ|いたし|させて(?:いただ|頂)|申し上げ|しており|済み|まいり)/
const opening = /^(?:を|の)[^。、]{0,10}(?:開設|設置|設け|準備)/
const aboutAsking = /問い?合|窓口|連絡先|相談|照会/
const ways: ReadonlySet<ContactDeskCode> = new Set(['call_centre', 'phone', 'form', 'mail', 'hours'])
const refused =
  /(?:お控え|控えて|(?:お答え|回答|対応)(?:でき|いたしかね|しかね|を差し控え)|受け付けて(?:おりません|いません)|ご遠慮)/
const asked = /(?:お|ご)(?:聞き|尋ね|伺い)(?:する|いたし)/

/** What a rule finds in a sentence, or decides against; null where there is nothing that is not known better already. */
function inSentence(
  notice: NoticeText,
  sentence: Sentence,
  { code, rule, find, standsIn, before: ahead, notBefore }: (typeof rules)[number],
  best: ReadonlyMap<ContactDeskCode, Finding<ContactDeskValue>>,
): Finding<ContactDeskValue> | Decline | null {
  const text =
    sentence.text.length <= longestSentence ? sentence.text : sentence.text.slice(0, longestSentence)
  if (standsIn !== null && !standsIn(text)) return null
  let declined: Decline | null = null
  for (const match of find(text)) {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    if ((ahead && !ahead.test(before)) || notBefore?.test(before)) continue
    const span = viewSpan(sentence.span.start + match.index, sentence.span.start + end)
    const after = text.slice(end, end + 120)
    const because = whyNoDesk(notice, { code, sentence, before: before.slice(-40), words: match[0], after })
    if (because !== null) {
      declined ??= { rule, span, because }
      continue
    }
    const state = stateOf(match[0] + after.slice(0, 48))
    return best.get(code)?.value.state === state
      ? null
      : { rule, span, value: { code, state }, status: 'confirmed' }
  }
  return declined
}

interface NamedDesk {
  readonly code: ContactDeskCode
  readonly sentence: Sentence
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Why words that name a desk or a way to it are none here; null where nothing speaks against it. */
function whyNoDesk(notice: NoticeText, { code, sentence, before, words, after }: NamedDesk): string | null {
  if (isDeskOfOthers(before + words + after.slice(0, 60)))
    return 'It is the desk of somebody else, or for the press.'
  if (isOfInquiries(after) || cameIn.test(after)) return 'It speaks of inquiries that came in.'
  if (refused.test(after.slice(0, 60))) return 'Inquiries are not answered.'
  if (asked.test(after)) return 'It says what nobody would ask for.'
  if (!ways.has(code)) return null
  if (exchanged.test(after)) return 'It is what was exposed.'
  if (writes.test(after)) return 'Those affected are written to or called.'
  if (opening.test(after) || aboutAsking.test(sentence.text)) return null
  return aboutAsking.test(headingOf(notice, sentence.block)) ? null : 'No one is told to ask there.'
}

const longest = 80

/** The words of the heading above a block; of a line in brackets just above it where that stands for one. */
function headingOf(notice: NoticeText, index: number): string {
  const words = (at: number | null | undefined): string => {
    const content = at === null || at === undefined ? undefined : notice.blocks[at]?.content
    return content
      ? notice.view.text.slice(content.start, Math.min(content.end, content.start + longest))
      : ''
  }
  return `${words(notice.blocks[index]!.block.under)} ${index > 0 ? words(index - 1) : ''} ${index > 1 ? words(index - 2) : ''}`
}

const toOpen =
  /(?:開設|設置|用意)(?:を予定|予定|する予定|してまい|すること)|準備(?:中|を進め|が整い次第)|(?:開設|設置)(?:いたし|し)ます(?!ので|が、)/
const over = /(?:終了|閉鎖|閉設)(?:いた)?(?:しま|となり)/

function stateOf(said: string): ContactDeskValue['state'] {
  if (over.test(said)) return 'closed'
  return toOpen.test(said) ? 'planned' : 'open'
}
